/// The actors that fill a slot of a frame.
struct Party {
  /// The actors, as indices of the article's actors, in order.
  var actors: [Int]
  /// The words from the first to the last.
  var span: Range<Int>
  /// How sure the actors are, and that they stand in the slot.
  var certainty: Double
  /// How the actors were reached, for the pattern's name; empty where they stand in the slot itself.
  var way: String

  /// The party with a further step to it.
  func reached(_ way: String, _ factor: Double) -> Party {
    var result = self
    result.certainty *= factor
    result.way = self.way.isEmpty ? way : "\(way), \(self.way)"
    return result
  }
}

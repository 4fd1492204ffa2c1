/// Who fills a place in a frame.
struct Filler: Hashable, Sendable {
  /// The actors, as indices into the article's actors; not empty.
  var actors: [Int]
  /// How sure it is that they are meant, from 0 to 1.
  var certainty: Double
  /// The word that holds the place; `nil` where no word of the sentence does.
  var word: Int?
  /// How it came to fill it, where not by standing there: "relative", "things".
  var way: String?
}

extension Filler {
  /// The same actors on a detour, which is less sure than to stand at the place.
  ///
  /// - Parameters:
  ///   - way: The detour.
  ///   - reliability: How often it leads to whoever is meant.
  ///   - word: The word that holds the place, if it is not the one that was found.
  /// - Returns: The filler of the place.
  func reached(by way: String, _ reliability: Double, at word: Int? = nil) -> Filler {
    Filler(
      actors: actors, certainty: certainty * reliability, word: word ?? self.word, way: way)
  }

  /// Whoever a name means, where the word that it explains holds the place.
  init(apposed name: Mention, to word: Int) {
    self.init(
      actors: name.actors, certainty: name.certainty * 0.9, word: word, way: "apposition")
  }
}

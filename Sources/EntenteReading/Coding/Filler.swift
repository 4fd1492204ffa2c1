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
  /// Whoever a name means, where the word that it explains holds the place.
  init(apposed name: Mention, to word: Int) {
    self.init(
      actors: name.actors, certainty: name.certainty * 0.9, word: word, way: "apposition")
  }
}

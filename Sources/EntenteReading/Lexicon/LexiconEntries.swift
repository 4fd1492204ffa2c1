/// The entries of a lexicon, in the order of the files.
///
/// An entry is put together when it is asked for: keep it rather than ask twice in a hot loop.
public struct LexiconEntries: RandomAccessCollection, Sendable {
  let lexicon: Lexicon

  /// The position of the first entry.
  public var startIndex: Int { 0 }

  /// The number of entries.
  public var endIndex: Int { lexicon.places.count }

  /// The entry at `position`.
  ///
  /// - Complexity: O(n) in the length of its lemma.
  public subscript(position: Int) -> LexiconEntry {
    let place = lexicon.places[position]
    let line = lexicon.lines[Int(place.line)]
    let lemma = String(decoding: lexicon[place.lemma], as: UTF8.self)
    return LexiconEntry(
      language: lexicon.language, lemma: lemma,
      phrase: LexicalPhrase(
        lexicon[place.lemma], head: Int(place.head.lowerBound)..<Int(place.head.upperBound),
        kind: line.kind),
      kind: line.kind, event: line.event, frame: lexicon.frames[Int(place.frame)],
      effect: line.effect, weight: line.weight)
  }
}

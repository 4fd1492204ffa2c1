internal import EntenteModel

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
    let lemma = lexicon[place.lemma]
    return LexiconEntry(
      language: lexicon.language, lemma: String(decoding: lemma, as: UTF8.self),
      phrase: LexicalPhrase(lemma, head: place.head.range, kind: line.kind),
      kind: line.kind, event: event(Int(line.event)), frame: frame(Int(place.frame), line.kind),
      effect: line.effect, weight: line.weight)
  }

  private func event(_ index: Int) -> TypedRelation? {
    index < 0 ? nil : TypedRelation(joined: lexicon.events[index])
  }

  private func frame(_ index: Int, _ kind: LexiconEntry.Kind) -> Frame {
    do throws(Frame.Fault) {
      return try Frame(lexicon.frames[index], kind: kind)
    } catch {
      preconditionFailure("a frame was found sound when it was added: \(error.reason)")
    }
  }
}

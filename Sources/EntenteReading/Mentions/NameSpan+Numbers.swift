internal import EntenteLanguage
internal import EntenteModel

/// Numbers that end a name.
extension NameSpan {
  /// "Canal 9", "Horizon 21 Lyon": a small number that counts nothing after it.
  func numbered(_ range: Range<Int>) -> Int? {
    let index = range.upperBound
    guard index < tree.count, (1...2).contains(tree.words[index].key.utf8.count),
      tree.words[index].key.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), range.count < 3
    else { return nil }
    if isPart(index + 1), range.count == 1, !isKnown(index + 1), !isTitle(index + 1) {
      return index + 2
    }
    return Self.countsNothing(tree, at: index) ? index + 1 : nil
  }

  /// Whether the number at a word stands before nothing that it could count.
  static func countsNothing(_ tree: SentenceTree, at index: Int) -> Bool {
    // "contre l'Italie 2 à 1", "du 3 au 5", "beat Spain 2-1".
    guard index + 1 < tree.count else { return false }
    switch tree.parts[index + 1] {
    case .noun, .adjective, .numeral, .symbol, .name: return false
    case .punctuation:
      return [",", ".", ")", "»", "\"", "”", ";", "’"].contains(tree.words[index + 1].key)
    default:
      return !["à", "to", "%", "et", "and", "ou", "or", "au", "ans", "contre"]
        .contains(tree.words[index + 1].key)
    }
  }

  /// Whether a catalogue's name is not the start of a longer one: "France" in "France Horizon".
  static func isWholeName(
    _ range: Range<Int>, in tree: SentenceTree, _ reader: MentionReader
  ) -> Bool {
    let next = range.upperBound
    guard range.count == 1, next < tree.count else { return true }
    let span = reader.span(of: tree)
    if span.isPart(next) {
      return span.isKnown(next) || span.isTitle(next)
        || reader.given.gender(of: tree.words[next].key) != nil
          && reader.given.gender(of: tree.words[range.lowerBound].key) == nil
    }
    let isNumber = tree.words[next].key.utf8.count < 3 && tree.parts[next] == .numeral
    return !isNumber || !countsNothing(tree, at: next)
  }
}

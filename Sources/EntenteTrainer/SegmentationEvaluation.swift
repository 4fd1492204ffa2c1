import EntenteLanguage
import EntenteModel

/// How well raw text is cut: sentences joined by a space, paragraphs by a blank line.
///
/// Names joined by a hyphen, as in "Japon-OTAN", are two actors to Entente and one token to the
/// treebanks: they are scored apart.
struct SegmentationEvaluation {
  let description: String

  init(_ sentences: [CoNLLUSentence], language: LanguageCode) {
    var text = ""
    var goldTokens: Set<Range<Int>> = []
    var joined: [Range<Int>] = []
    var goldSentences: Set<Range<Int>> = []
    for sentence in sentences {
      if !text.isEmpty { text += sentence.startsParagraph ? "\n\n" : " " }
      let start = text.utf8.count
      for (index, token) in sentence.tokens.enumerated() {
        let first = text.utf8.count
        text += token.form
        let range = first..<text.utf8.count
        if Self.isJoined(token.form) { joined.append(range) } else { goldTokens.insert(range) }
        if token.spaceAfter, index + 1 < sentence.tokens.count { text += " " }
      }
      goldSentences.insert(start..<text.utf8.count)
    }
    let found = TextSegmenter(language: language).segment(text)
    func score(_ gold: Set<Range<Int>>, _ found: Set<Range<Int>>) -> String {
      let value = gold.intersection(found).count * 20_000 / max(1, gold.count + found.count)
      return "\(value / 100).\(value % 100 / 10)\(value % 10)"
    }
    let whole = Set(found.tokens)
    var tokens = whole
    var next = 0
    for token in found.tokens {
      while next < joined.count, joined[next].upperBound <= token.lowerBound { next += 1 }
      if next < joined.count, joined[next].contains(token.lowerBound) { tokens.remove(token) }
    }
    description =
      "tokens F1 \(score(goldTokens, tokens)) "
      + "sentences F1 \(score(goldSentences, Set(found.sentences.map(\.range)))) "
      + "joined names \(joined.count), kept whole \(joined.count(where: whole.contains))"
  }

  /// Whether a word is two names that a hyphen joins.
  static func isJoined(_ word: String) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) }
  }
}

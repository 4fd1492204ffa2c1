import EntenteLanguage
import EntenteModel

/// How well raw text is cut: sentences joined by a space, paragraphs by a blank line.
struct SegmentationEvaluation {
  let description: String

  init(_ sentences: [CoNLLUSentence], language: LanguageCode) {
    var text = ""
    var goldTokens: Set<Range<Int>> = []
    var goldSentences: Set<Range<Int>> = []
    for sentence in sentences {
      if !text.isEmpty { text += sentence.startsParagraph ? "\n\n" : " " }
      let start = text.utf8.count
      for (index, token) in sentence.tokens.enumerated() {
        let first = text.utf8.count
        text += token.form
        goldTokens.insert(first..<text.utf8.count)
        if token.spaceAfter, index + 1 < sentence.tokens.count { text += " " }
      }
      goldSentences.insert(start..<text.utf8.count)
    }
    let found = TextSegmenter(language: language).segment(text)
    func score(_ gold: Set<Range<Int>>, _ found: Set<Range<Int>>) -> String {
      let value = gold.intersection(found).count * 20_000 / max(1, gold.count + found.count)
      return "\(value / 100).\(value % 100 / 10)\(value % 10)"
    }
    description =
      "tokens F1 \(score(goldTokens, Set(found.tokens))) "
      + "sentences F1 \(score(goldSentences, Set(found.sentences.map(\.range))))"
  }
}

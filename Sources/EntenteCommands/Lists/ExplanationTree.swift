internal import EntenteLanguage
internal import EntenteModel
internal import EntenteReading

/// The words of a sentence's tree that join the actors named in it: each mention's head and all
/// above it, one a line under its head.
struct ExplanationTree {
  private let text: AnalyzedText

  /// Analyzes the text of a reading anew; `nil` where its language has no model.
  init?(_ bytes: [UInt8], language: LanguageCode?) {
    guard let language, let analyzer = try? Analyzer(language: language) else { return nil }
    text = analyzer.analyze(bytes)
  }

  /// The lines for a sentence, each with its depth; empty where there is no such sentence.
  func lines(of sentence: Range<Int>, mentions: [Range<Int>]) -> [(depth: Int, text: String)] {
    guard let found = text.segments.sentences.first(where: { $0.range == sentence }) else {
      return []
    }
    let tokens = found.tokens
    var isShown = [Bool](repeating: false, count: tokens.count)
    for mention in mentions {
      let inside = tokens.filter { mention.contains(text.segments.tokens[$0].lowerBound) }
      for index in inside where text.token(index).head.map(inside.contains) != true {
        var next: Int? = index
        while let word = next, !isShown[word - tokens.lowerBound] {
          isShown[word - tokens.lowerBound] = true
          next = text.token(word).head
        }
      }
    }
    return tokens.filter { isShown[$0 - tokens.lowerBound] && text.token($0).head == nil }
      .flatMap { lines(below: $0, depth: 0, tokens, isShown) }
  }

  private func lines(
    below index: Int, depth: Int, _ tokens: Range<Int>, _ isShown: [Bool]
  ) -> [(depth: Int, text: String)] {
    let token = text.token(index)
    let below = tokens.filter {
      isShown[$0 - tokens.lowerBound] && text.token($0).head == index
    }
    return [(depth, "\(token.form) \(token.relation)")]
      + below.flatMap { lines(below: $0, depth: depth + 1, tokens, isShown) }
  }
}

/// A text with its sentences, tokens and trees.
public struct AnalyzedText: Sendable {
  /// Blocks, sentences and tokens.
  public let segments: SegmentedText
  let model: LanguageModel
  var tags: [UInt8] = []
  var bundles: [UInt16] = []
  var rules: [UInt16] = []
  var heads: [Int32] = []
  var relations: [UInt8] = []

  /// A token of the text.
  ///
  /// - Parameter index: Its index in ``SegmentedText/tokens``.
  /// - Returns: The token with its analysis.
  public func token(_ index: Int) -> AnalyzedToken {
    AnalyzedToken(text: self, index: index)
  }

  /// The tokens of a sentence.
  ///
  /// - Parameter index: The sentence's index in ``SegmentedText/sentences``.
  /// - Returns: Its tokens in order.
  public func tokens(ofSentence index: Int) -> [AnalyzedToken] {
    segments.sentences[index].tokens.map(token)
  }

  /// A sentence as CoNLL-U, with byte offsets in the last column.
  ///
  /// - Parameter index: The sentence's index.
  /// - Returns: The sentence.
  public func conllu(ofSentence index: Int) -> CoNLLUSentence {
    let sentence = segments.sentences[index]
    let startsBlock = segments.startsBlock(index)
    let tokens = sentence.tokens.map { position in
      let token = token(position)
      let next = position + 1
      let isLast = next == sentence.tokens.upperBound
      return CoNLLUToken(
        form: token.form, lemma: token.lemma, tag: token.partOfSpeech.rawValue,
        features: token.features.conllu,
        head: token.head.map { $0 - sentence.tokens.lowerBound + 1 } ?? 0,
        relation: token.relation,
        spaceAfter: isLast || segments.tokens[next].lowerBound > token.range.upperBound,
        notes: "start=\(token.range.lowerBound)|end=\(token.range.upperBound)")
    }
    return CoNLLUSentence(tokens: tokens, startsParagraph: startsBlock)
  }

  /// A sentence's tree for people: one token a line, under its head.
  ///
  /// - Parameter index: The sentence's index.
  /// - Returns: The lines.
  public func tree(ofSentence index: Int) -> String {
    conllu(ofSentence: index).tree
  }
}

public import EntenteModel

/// Cuts text into blocks, sentences and surface tokens, as Universal Dependencies cuts them.
///
/// `du` stays one token, so that every token is a range of bytes of the text. Any bytes are taken:
/// what is no UTF-8 becomes part of a word.
///
///     let text = TextSegmenter(language: .french).segment("L'OTAN ouvre un bureau. Tokyo attend.")
///     text.sentences.count  // 2
///
/// - Complexity: Linear in the bytes.
public struct TextSegmenter: Sendable {
  /// The language of the text.
  public let language: LanguageCode

  /// Creates a segmenter; languages other than French are cut as English is.
  public init(language: LanguageCode) {
    self.language = language
  }

  /// Cuts a text.
  ///
  /// - Parameter text: The text.
  /// - Returns: Its blocks, sentences and tokens.
  public func segment(_ text: String) -> SegmentedText {
    segment(Array(text.utf8))
  }

  /// Cuts the bytes of a text.
  ///
  /// - Parameter bytes: The bytes, UTF-8 or not.
  /// - Returns: Its blocks, sentences and tokens.
  public func segment(_ bytes: [UInt8]) -> SegmentedText {
    var result = SegmentedText(bytes: bytes)
    let tokenizer = Tokenizer(bytes: bytes, isFrench: language == .french)
    for block in BlockReader(bytes: bytes).blocks() {
      let first = result.sentences.count
      var start = result.tokens.count
      tokenizer.tokenize(block.range, into: &result.tokens)
      let opening = result.tokens[start...]
      if let end = Dateline(bytes: bytes, tokens: opening, isFrench: language == .french).end {
        let range = result.tokens[start].lowerBound..<result.tokens[end - 1].upperBound
        result.sentences.append(TextSentence(range: range, tokens: start..<end))
        start = end
      }
      SentenceSplitter(bytes: bytes, isFrench: language == .french)
        .split(start..<result.tokens.count, kind: block.kind, of: &result)
      cutEndless(from: first, in: &result)
      guard first < result.sentences.count else { continue }
      var block = block
      block.sentences = first..<result.sentences.count
      result.blocks.append(block)
    }
    return result
  }

  /// The most tokens of a sentence. What goes on longer is no sentence: a table, a list of names; as
  /// one it would be parsed and quoted whole for each of its events.
  package static let longestSentence = 400

  /// Cuts the sentences from `first` on that have no end.
  private func cutEndless(from first: Int, in text: inout SegmentedText) {
    let longest = Self.longestSentence
    guard text.sentences[first...].contains(where: { $0.tokens.count > longest }) else { return }
    let whole = text.sentences[first...]
    text.sentences.removeSubrange(first...)
    for sentence in whole {
      var start = sentence.tokens.lowerBound
      while sentence.tokens.upperBound - start > longest {
        let tokens = start..<(start + longest)
        let range =
          text.tokens[tokens.lowerBound].lowerBound..<text.tokens[tokens.upperBound - 1].upperBound
        text.sentences.append(TextSentence(range: range, tokens: tokens))
        start += longest
      }
      let rest = text.tokens[start].lowerBound..<sentence.range.upperBound
      text.sentences.append(
        start == sentence.tokens.lowerBound
          ? sentence : TextSentence(range: rest, tokens: start..<sentence.tokens.upperBound))
    }
  }

  /// Cuts a phrase into tokens, as it would be cut inside a sentence.
  ///
  /// - Parameter phrase: The bytes of the phrase.
  /// - Returns: The bytes of each token.
  package func tokens(ofPhrase phrase: [UInt8]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    Tokenizer(bytes: phrase, isFrench: language == .french)
      .tokenize(phrase.indices, into: &tokens)
    return tokens
  }
}

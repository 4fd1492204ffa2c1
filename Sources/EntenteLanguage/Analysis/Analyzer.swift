public import EntenteModel

/// Turns text into sentences of tokens with tags, features, lemmas and trees.
///
/// An analyzer holds nothing but its model: any number of threads may share it.
///
///     let text = try Analyzer(language: .french).analyze("La Chine s'oppose à l'OTAN.")
///     text.token(1).relation  // "nsubj"
public struct Analyzer: Sendable {
  package let model: LanguageModel

  /// Creates an analyzer of French or English with the model that is part of the program.
  public init(language: LanguageCode) throws(ModelError) {
    model = try LanguageModel.embedded(language)
  }

  /// Creates an analyzer with a model that was read from a file.
  public init(model bytes: [UInt8]) throws(ModelError) {
    model = try LanguageModel(bytes: bytes)
  }

  /// Analyzes a text.
  ///
  /// - Parameter text: The text.
  /// - Returns: Its sentences with trees.
  public func analyze(_ text: String) -> AnalyzedText { analyze(Array(text.utf8)) }

  /// Analyzes the bytes of a text.
  ///
  /// - Parameter bytes: The bytes, UTF-8 or not.
  /// - Returns: Its sentences with trees.
  public func analyze(_ bytes: [UInt8]) -> AnalyzedText {
    analyze(TextSegmenter(language: model.language).segment(bytes))
  }

  /// Analyzes text that is cut already.
  ///
  /// - Parameter segments: The sentences and tokens.
  /// - Returns: The same with trees.
  public func analyze(_ segments: SegmentedText) -> AnalyzedText {
    var result = AnalyzedText(segments: segments, model: model)
    let count = segments.tokens.count
    result.tags.reserveCapacity(count)
    result.bundles.reserveCapacity(count)
    result.rules.reserveCapacity(count)
    result.heads.reserveCapacity(count)
    result.relations.reserveCapacity(count)
    var scratch = AnalysisScratch(model)
    for piece in Self.pieces(of: segments) { scratch.analyze(piece, into: &result) }
    return result
  }

  /// Begins an analysis that several threads can work on.
  ///
  /// - Parameter text: The text.
  /// - Returns: The analysis, of which nothing is done but the cutting of the text.
  package func begin(_ text: String) -> SharedAnalysis {
    let segments = TextSegmenter(language: model.language).segment(text)
    return SharedAnalysis(segments, pieces: Self.pieces(of: segments), model: model)
  }

  /// The tokens that are analyzed at a time: sentences.
  private static func pieces(of segments: SegmentedText) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    pieces.reserveCapacity(segments.sentences.count)
    for sentence in segments.sentences {
      // Sentences that were cut elsewhere can be longer.
      var start = sentence.tokens.lowerBound
      while start < sentence.tokens.upperBound {
        let end = min(start + TextSegmenter.longestSentence, sentence.tokens.upperBound)
        pieces.append(start..<end)
        start = end
      }
    }
    return pieces
  }

  /// Analyzes the words of a sentence anew, keeping the words.
  ///
  /// - Parameter sentence: The sentence.
  /// - Returns: The sentence with new tags, lemmas and heads.
  public func analyze(_ sentence: CoNLLUSentence) -> CoNLLUSentence {
    var bytes: [UInt8] = []
    var tokens: [Range<Int>] = []
    for token in sentence.tokens {
      let start = bytes.count
      bytes += token.form.utf8
      tokens.append(start..<bytes.count)
      if token.spaceAfter { bytes.append(0x20) }
    }
    var segments = SegmentedText(bytes: bytes)
    segments.tokens = tokens
    segments.sentences = [TextSentence(range: 0..<bytes.count, tokens: 0..<tokens.count)]
    let analyzed = analyze(segments)
    var result = sentence
    for index in sentence.tokens.indices {
      let token = analyzed.token(index)
      result.tokens[index].lemma = token.lemma
      result.tokens[index].tag = token.partOfSpeech.rawValue
      result.tokens[index].features = token.features.conllu
      result.tokens[index].head = token.head.map { $0 + 1 } ?? 0
      result.tokens[index].relation = token.relation
    }
    return result
  }
}

public import EntenteModel

/// Finds the time expressions of a text and resolves them against the day of publication.
///
///     let reader = TimeExpressionReader(language: .french)
///     reader.expressions(in: "Il s'y est rendu l'été dernier.", published: day)  // 2022-22
///
/// Where the words leave open whether they mean the past or the future, the tense of the verb
/// nearby decides; a weekday without such a verb is the last one up to publication, as the press
/// has it. Durations ("pendant deux heures") and frequencies ("chaque mardi") are no expressions,
/// nor are words that say nothing precise ("récemment").
public struct TimeExpressionReader: Sendable {
  /// The language of the texts; one that is not known yields no expressions.
  public let language: LanguageCode

  private let vocabulary: TimeVocabulary?

  /// Creates a reader for French or English.
  public init(language: LanguageCode) {
    self.language = language
    vocabulary = TimeVocabulary.standard(for: language)
  }

  /// Returns the time expressions of `text` in their order; none overlap.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - published: The day of publication. Without it, what is relative to it is left out and what
  ///     is absolute is still found.
  /// - Returns: The expressions.
  /// - Complexity: O(n) in the length of the text.
  public func expressions(in text: String, published: CalendarDay?) -> [TimeExpression] {
    guard let vocabulary else { return [] }
    let bytes = Array(text.utf8)
    var lexer = TimeLexer(bytes, vocabulary: vocabulary)
    var grammar = TimeGrammar(
      tokens: lexer.readTokens(), bytes: bytes, vocabulary: vocabulary, published: published)
    return grammar.expressions().map { match in
      TimeExpression(
        range: match.range, text: String(decoding: bytes[match.range], as: UTF8.self),
        date: match.date)
    }
  }
}

public import EntenteModel

/// What a reader makes of one article: its block of a chronicle, and how it came about.
public struct Reading: Hashable, Sendable {
  /// The article with its actors, affiliations and events.
  public let chronicle: Chronicle
  /// What was seen on the way: sentences, mentions, dates, rules, and why sentences stay silent.
  public let explanation: Explanation

  /// Creates a reading.
  ///
  /// - Parameters:
  ///   - chronicle: The block of the article.
  ///   - explanation: How it came about.
  public init(chronicle: Chronicle, explanation: Explanation) {
    self.chronicle = chronicle
    self.explanation = explanation
  }
}

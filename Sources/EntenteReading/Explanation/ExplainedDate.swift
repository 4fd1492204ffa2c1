public import EntenteModel

/// A time expression of an article.
public struct ExplainedDate: Hashable, Sendable {
  /// Its bytes in the text.
  public let range: Range<Int>
  /// Its words.
  public let text: String
  /// What it denotes.
  public let date: EventDate
}

public import EntenteModel

/// Words of a text that say when, with the date that they denote.
public struct TimeExpression: Hashable, Sendable {
  /// The bytes of the words in the text's UTF-8.
  public let range: Range<Int>

  /// The words.
  public let text: String

  /// The date, with the precision that the words have.
  public let date: EventDate

  package init(range: Range<Int>, text: String, date: EventDate) {
    self.range = range
    self.text = text
    self.date = date
  }
}

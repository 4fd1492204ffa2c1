import EntenteModel
import Testing

/// A sentence of a day with the time expressions that it holds.
struct TimeExpressionCase: Sendable, CustomTestStringConvertible {
  let text: String
  /// `words → date` for each expression in its order.
  let expected: [String]
  let published: String?

  /// Creates a case; Monday 5 June 2023 is the day of publication unless another is given.
  init(_ text: String, _ expected: String..., published: String? = "2023-06-05") {
    self.text = text
    self.expected = expected
    self.published = published
  }

  var testDescription: String { text }
}

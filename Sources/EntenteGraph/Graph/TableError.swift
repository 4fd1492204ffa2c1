public import EntenteModel

/// What is wrong with a table of events, and where.
public struct TableError: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// A row has other than four fields.
    case fieldCount(Int)
    /// A row names no subject, relation or object.
    case emptyField(String)
    /// A date that is no EDTF expression.
    case date(String, EDTFError)
    /// A name that is not UTF-8.
    case notUTF8
    /// More relations than a graph can hold.
    case tooManyRelations(limit: Int)
    /// More rows or actors than a graph can hold.
    case tooManyRows(limit: Int)
  }

  /// What is wrong.
  public let reason: Reason

  /// Where it is wrong.
  public let location: TextLocation
}

extension TableError: CustomStringConvertible {
  /// The message in the form `file:line:column: error: reason`.
  public var description: String { "\(location): error: \(reason)" }
}

extension TableError.Reason: CustomStringConvertible {
  /// The reason as a phrase.
  public var description: String {
    switch self {
    case .fieldCount(let count):
      "expected 4 fields (subject, relation, object, date), found \(count)"
    case .emptyField(let name): "the \(name) is empty"
    case .date(let text, let error): "'\(text)' is no date: \(error)"
    case .notUTF8: "the row is not UTF-8"
    case .tooManyRelations(let limit): "more than \(limit) relations"
    case .tooManyRows(let limit): "more than \(limit) rows"
    }
  }
}

/// What is wrong with a data file of the user's (actors, relations, lexicon), and where.
public struct DataFileError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason

  /// Where it is wrong.
  public let location: TextLocation

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - reason: What is wrong.
  ///   - location: Where it is wrong.
  public init(_ reason: Reason, at location: TextLocation) {
    self.reason = reason
    self.location = location
  }
}

extension DataFileError {
  /// What can be wrong with a data file.
  public enum Reason: Hashable, Sendable {
    /// The bytes are no UTF-8.
    case notUTF8
    /// The first line names no columns.
    case missingHeader
    /// The header names a column that this kind of file does not have.
    case unknownColumn(String, known: [String])
    /// The header lacks a column that every row needs.
    case missingColumn(String)
    /// A row has a number of fields other than the header's.
    case fieldCount(expected: Int, found: Int)
    /// A field that must say something is empty.
    case emptyField(String)
    /// A field holds a word that is none of those it may hold.
    case unknownValue(column: String, value: String, known: [String])
    /// A field holds text that breaks the rules of its column.
    case malformedValue(column: String, value: String, reason: String)
    /// An identifier stands for two things.
    case duplicate(String)
    /// A row refers to an identifier that nothing defines.
    case unknownReference(String)
  }
}

extension DataFileError: CustomStringConvertible {
  /// The message in the form `file:line:column: error: reason`.
  public var description: String { "\(location): error: \(reason)" }
}

extension DataFileError.Reason: CustomStringConvertible {
  /// The reason as a phrase.
  public var description: String {
    switch self {
    case .notUTF8: "the file is not UTF-8"
    case .missingHeader: "the first line must name the columns"
    case .unknownColumn(let name, let known):
      "unknown column '\(name)'; known are \(known.joined(separator: ", "))"
    case .missingColumn(let name): "the column '\(name)' is missing"
    case .fieldCount(let expected, let found): "expected \(expected) fields, found \(found)"
    case .emptyField(let name): "the field '\(name)' is empty"
    case .unknownValue(let column, let value, let known):
      "'\(value)' is no \(column); known are \(known.joined(separator: ", "))"
    case .malformedValue(let column, let value, let reason):
      "'\(value)' is no \(column): \(reason)"
    case .duplicate(let text): "'\(text)' is defined twice"
    case .unknownReference(let text): "nothing defines '\(text)'"
    }
  }
}

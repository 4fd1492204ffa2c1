public import EntenteModel

/// What is wrong with a file that is read, and where.
public struct FormatError: Error, Hashable, Sendable {
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

extension FormatError {
  /// What can be wrong with a file.
  public enum Reason: Hashable, Sendable {
    /// The text is no JSON.
    case json(String)
    /// The bytes are no UTF-8.
    case notUTF8
    /// The file is no text.
    case binary
    /// There is nothing in the file.
    case empty
    /// There is markup in the file, but no text.
    case noText
    /// A record lacks a field that it needs.
    case missingField(String)
    /// A field has a value of another type.
    case fieldType(String, expected: String)
    /// A field has a value that it cannot have.
    case fieldValue(String, value: String, expected: String)
    /// The record is of a kind that is not known.
    case unknownRecord(String)
    /// The chronicle is written in a later form.
    case format(String)
    /// The date is no EDTF.
    case date(EDTFError)
    /// An event has no evidence.
    case noEvidence(Identifier<Event>)
    /// A quotation is not what stands in the article at its place.
    case quoteMismatch(Identifier<Article>, Range<Int>)
    /// A correction names a record that the chronicle does not have.
    case unknownIdentifier(String)
    /// A library that the format needs cannot be opened.
    case noLibrary(String)
  }
}

extension FormatError: CustomStringConvertible {
  /// The message in the form `file:line:column: error: reason`.
  public var description: String { "\(location): error: \(reason)" }
}

extension FormatError.Reason: CustomStringConvertible {
  /// The reason as a phrase.
  public var description: String {
    switch self {
    case .json(let text): text
    case .notUTF8: "the text is not UTF-8"
    case .binary: "the file is binary, not text"
    case .empty: "the file is empty"
    case .noText: "there is no text in the file"
    case .missingField(let name): "the field '\(name)' is missing"
    case .fieldType(let name, let expected): "the field '\(name)' must be \(expected)"
    case .fieldValue(let name, let value, let expected):
      "the field '\(name)' must be \(expected), not '\(value)'"
    case .unknownRecord(let kind): "unknown record '\(kind)'"
    case .format(let version): "the chronicle has format \(version); this version reads format 1"
    case .date(let error): "\(error)"
    case .noEvidence(let id): "the event '\(id)' has no evidence"
    case .quoteMismatch(let article, let range):
      "the article '\(article)' does not have the quoted words at bytes \(range.lowerBound) to "
        + "\(range.upperBound)"
    case .unknownIdentifier(let id): "nothing has the identifier '\(id)'"
    case .noLibrary(let name): "to read this the library \(name) is needed"
    }
  }
}

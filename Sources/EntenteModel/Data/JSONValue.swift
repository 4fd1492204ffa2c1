/// A JSON value that keeps the order of members and the spelling of numbers.
///
/// Records carry fields that this version does not know as such values, so that they are written
/// back as they came.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, spelt as in the file.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object, its members in the order of the file.
  case object([JSONMember])
}

/// A member of a JSON object.
public struct JSONMember: Hashable, Sendable {
  /// The member's name.
  public var name: String

  /// The member's value.
  public var value: JSONValue

  /// Creates a member.
  ///
  /// - Parameters:
  ///   - name: The member's name.
  ///   - value: Its value.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

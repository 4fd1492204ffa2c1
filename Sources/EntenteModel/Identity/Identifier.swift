/// A string identifier that cannot be mixed up with an identifier of another kind.
///
/// `Identifier<Actor>` and `Identifier<Event>` have the same representation, yet passing one for
/// the other does not compile. The text is data: it never becomes a path, a format or markup.
public struct Identifier<Subject>: Hashable, Sendable, RawRepresentable {
  /// The text of the identifier, as it stands in files.
  public let rawValue: String

  /// Creates the identifier with the text `rawValue`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Creates the identifier with the text `rawValue`.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Creates an identifier from a literal: `let japan: Identifier<Actor> = "jpn"`.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}

extension Identifier: Comparable {
  /// Orders identifiers by the scalars of their text, on every machine alike.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}

extension Identifier: CustomStringConvertible {
  /// The text of the identifier.
  public var description: String { rawValue }
}

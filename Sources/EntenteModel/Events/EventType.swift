/// The type of an event under its family: a PLOVER event type in lower case, or one of ours.
public struct EventType: Hashable, Sendable, RawRepresentable {
  /// The name of the type as it stands in files.
  public let rawValue: String

  /// Creates the type with the name `rawValue`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension EventType: Comparable {
  /// Orders types by name.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension EventType: CustomStringConvertible {
  /// The name of the type.
  public var description: String { rawValue }
}

extension EventType: ExpressibleByStringLiteral {
  /// Creates a type from a literal: `let type: EventType = "consult"`.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}

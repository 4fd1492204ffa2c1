/// A family of event types, the word under which ties are drawn and walked.
public struct Relation: Hashable, Sendable, RawRepresentable {
  /// The name of the family as it stands in files.
  public let rawValue: String

  /// Creates the family with the name `rawValue`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Agreement, support, aid, meetings: symmetric for queries.
  public static let cooperatesWith = Relation(rawValue: "cooperates-with")

  /// Accusation, rejection, sanction, assault: directed.
  public static let opposes = Relation(rawValue: "opposes")

  /// Travel to an actor or a place: directed.
  public static let visits = Relation(rawValue: "visits")

  /// Statements and appeals: kept and listed, neither drawn nor walked unless asked for.
  public static let other = Relation(rawValue: "other")
}

extension Relation: Comparable {
  /// Orders families by name.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension Relation: CustomStringConvertible {
  /// The name of the family.
  public var description: String { rawValue }
}

public import EntenteModel

/// Whether a tie joins or parts two actors.
public enum TieSign: Hashable, Sendable {
  /// They act with each other.
  case positive
  /// One acts against the other.
  case negative

  /// Reads the sign of a family; families that are neither cooperation nor opposition have none.
  public init?(_ relation: Relation) {
    switch relation {
    case .cooperatesWith: self = .positive
    case .opposes: self = .negative
    default: return nil
    }
  }

  /// The sign as it stands in files.
  public var symbol: String { self == .positive ? "+" : "-" }
}

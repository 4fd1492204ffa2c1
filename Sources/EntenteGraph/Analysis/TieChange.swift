public import EntenteModel

/// How a tie differs between two periods or chronicles.
public struct TieChange: Hashable, Sendable {
  /// What became of a tie.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It was not there before.
    case gained
    /// It is no longer there.
    case lost
    /// It has more events.
    case stronger
    /// It has fewer events.
    case weaker
    /// Cooperation prevailed and opposition does now, or the other way round.
    case turned
  }

  /// The number of events of a family.
  public struct Count: Hashable, Sendable {
    /// The family.
    public let relation: Relation

    /// The number of events.
    public let events: Int
  }

  /// Who acts; of a symmetric family, and of pairs that turned to cooperation, the first party.
  public let source: Identifier<Actor>

  /// On whom.
  public let target: Identifier<Actor>

  /// The family; of a pair that turned, what prevails after it.
  public let relation: Relation

  /// What became of the tie.
  public let kind: Kind

  /// The events before, families without any left out; of a pair that turned, cooperation and
  /// opposition in both directions.
  public let before: [Count]

  /// The events after.
  public let after: [Count]
}

/// That a path must not go back in time, and which of those that do not comes first.
public struct TimeOrder: Hashable, Sendable {
  /// What comes first.
  public enum Goal: Hashable, Sendable, CaseIterable {
    /// Who arrives first.
    case earliestArrival
    /// Who can leave last.
    case latestDeparture
    /// What takes the fewest days from the first hop to the last.
    case fastest
    /// What takes the fewest hops.
    case fewestHops
  }

  /// What makes two acts follow each other.
  public var rule: TimeRule

  /// What comes first.
  public var goal: Goal

  /// Creates an order.
  ///
  /// - Parameters:
  ///   - goal: What comes first.
  ///   - rule: What makes two acts follow each other.
  public init(_ goal: Goal = .earliestArrival, rule: TimeRule = TimeRule()) {
    self.goal = goal
    self.rule = rule
  }
}

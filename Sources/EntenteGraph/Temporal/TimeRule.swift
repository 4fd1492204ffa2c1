public import EntenteModel

/// What makes two acts follow each other.
public struct TimeRule: Hashable, Sendable {
  /// Whether two hops on one day are forbidden.
  public var isStrict: Bool

  /// Whether the order must hold for some choice of days within the dates, or for every choice.
  ///
  /// Possible: days d1 ≤ d2 ≤ … exist with each in its event's date. Certain: each latest day is at
  /// most the next earliest day, and no date is marked `? ~ %` or lacking.
  public var certainty: Certainty

  /// The days that may pass between two hops; `nil` for any number.
  public var waitingLimit: Int?

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - isStrict: Whether two hops on one day are forbidden.
  ///   - certainty: Whether some choice of days suffices.
  ///   - waitingLimit: The days that may pass between two hops.
  public init(
    isStrict: Bool = false, certainty: Certainty = .possible, waitingLimit: Int? = nil
  ) {
    self.isStrict = isStrict
    self.certainty = certainty
    self.waitingLimit = waitingLimit
  }
}

/// How strongly a statement about imprecise dates is meant.
public enum Certainty: Hashable, Sendable, CaseIterable {
  /// True for every choice of days within the dates.
  case certain
  /// True for some choice of days within the dates.
  case possible
}

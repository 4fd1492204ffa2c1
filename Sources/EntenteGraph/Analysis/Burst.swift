public import EntenteModel

/// Days on which events come much denser than before and after.
public struct Burst: Hashable, Sendable {
  /// The first day.
  public let first: CalendarDay

  /// The last day.
  public let last: CalendarDay

  /// The number of events from the first to the last day.
  public let events: Int

  /// How much likelier these days are with a raised rate than with the usual one: the natural
  /// logarithm of the ratio, without what it costs to raise the rate.
  public let strength: Double
}

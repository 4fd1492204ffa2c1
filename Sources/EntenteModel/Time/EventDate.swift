/// When an event happened, as precisely as is known: an EDTF expression of level 0 or 1.
///
/// A date denotes an earliest and a latest day. `2023-01` is imprecise (some days of January); an
/// interval `A/B` is an extent (it lasted). Source: ISO 8601-2:2019 and the EDTF specification of
/// the Library of Congress.
public struct EventDate: Hashable, Sendable {
  /// The expression.
  public let edtf: String

  /// The first day that the date can mean.
  public let earliest: CalendarDay

  /// The last day that the date can mean.
  public let latest: CalendarDay

  /// Creates the date of a single day.
  public init(day: CalendarDay) {
    edtf = day.description
    earliest = day
    latest = day
  }
}

/// When an event happened, as precisely as is known: an EDTF expression of level 0 or 1.
///
/// A date denotes an earliest and a latest day. `2023-01` is imprecise: it happened on some day of
/// January. An interval `A/B` is an extent: it lasted from some day of A to some day of B and
/// covers all days between. Two dates are equal if their expressions are.
///
/// ```swift
/// let date = try EventDate(edtf: "2022-22")  // summer 2022
/// date.earliest  // 2022-06-01
/// date.latest    // 2022-08-31
/// ```
///
/// Source: ISO 8601-2:2019 and the EDTF specification of the Library of Congress; the months of
/// the seasons are Entente's (meteorological, winter ends in the next year).
public struct EventDate: Sendable {
  /// The expression.
  public let edtf: String

  /// The days on which it can have begun; those on which it happened, if it is no extent.
  let start: ClosedRange<CalendarDay>

  /// The days on which it can have ended; those on which it happened, if it is no extent.
  let end: ClosedRange<CalendarDay>

  /// Whether the date is an interval `A/B`, all of whose days are meant.
  public let isExtent: Bool

  /// Whether the date is marked as uncertain `?`, approximate `~` or both `%`.
  ///
  /// A mark does not move the bounds, but nothing is certain of a marked date.
  public let isMarked: Bool

  init(
    edtf: String, start: ClosedRange<CalendarDay>, end: ClosedRange<CalendarDay>, isExtent: Bool,
    isMarked: Bool
  ) {
    self.edtf = edtf
    self.start = start
    self.end = end
    self.isExtent = isExtent
    self.isMarked = isMarked
  }

  /// The first day that the date can mean, at most 9999 years before or after Christ.
  public var earliest: CalendarDay { start.lowerBound }

  /// The last day that the date can mean, at most 9999 years before or after Christ.
  public var latest: CalendarDay { end.upperBound }

  /// Whether the date is a single day.
  public var isDay: Bool { earliest == latest }
}

extension EventDate: Hashable {
  /// Two dates are equal if their expressions are.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.edtf == rhs.edtf }

  /// Feeds the expression to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(edtf) }
}

extension EventDate: CustomStringConvertible {
  /// The expression.
  public var description: String { edtf }
}

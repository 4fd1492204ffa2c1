/// The conventions of a language in reading dates.
struct TimeCustoms: Sendable {
  /// Whether `5/12/2023` is the fifth of December.
  let isDayFirst: Bool

  /// Whether a month may stand before its day: "May 5".
  let hasMonthBeforeDay: Bool

  /// Whether months and weekdays are capitalized, so that a capital tells nothing.
  let capitalizesMonths: Bool

  /// The weekdays of the beginning, the middle and the end of a week.
  let weekParts: [ClosedRange<Int>]

  static let french = TimeCustoms(
    isDayFirst: true, hasMonthBeforeDay: false, capitalizesMonths: false,
    weekParts: [1...2, 3...3, 4...7])

  static let english = TimeCustoms(
    isDayFirst: false, hasMonthBeforeDay: true, capitalizesMonths: true,
    weekParts: [1...3, 3...3, 5...7])
}

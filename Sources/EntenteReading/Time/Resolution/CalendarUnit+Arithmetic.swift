internal import EntenteModel

extension CalendarUnit {
  /// Returns the period of this unit that lies `count` periods after the one around `day`.
  func period(_ count: Int, from day: CalendarDay) -> EventDate? {
    let (year, month, _) = day.components
    switch self {
    case .day: return EventDate(day: day.advanced(by: count))
    case .week:
      let monday = day.advanced(by: 1 - day.weekday + 7 * count)
      return MomentResolver.days(from: monday, to: monday.advanced(by: 6))
    case .weekend:
      let saturday = day.advanced(by: 6 - day.weekday + 7 * count)
      return MomentResolver.days(from: saturday, to: saturday.advanced(by: 1))
    case .fortnight:
      let monday = day.advanced(by: 1 - day.weekday + 14 * count)
      return MomentResolver.days(from: monday, to: monday.advanced(by: 13))
    case .month:
      let (year, month) = Self.month(month + count, of: year)
      return EventDate(year: year, month: month)
    case .quarter:
      let (year, first) = Self.month((month - 1) / 3 * 3 + 1 + 3 * count, of: year)
      return MomentResolver.months(first...(first + 2), of: year)
    case .half:
      let (year, first) = Self.month((month - 1) / 6 * 6 + 1 + 6 * count, of: year)
      return MomentResolver.months(first...(first + 5), of: year)
    case .year: return EventDate(year: year + count)
    case .decade: return EventDate(decade: (year / 10 + count) * 10)
    case .century: return EventDate(century: (year / 100 + count) * 100)
    case .season:
      // Seasons begin in March, so winter's last months belong to the year before.
      let index = (month + 9) % 12 / 3 + 4 * (month < 3 ? year - 1 : year) + count
      return Season(rawValue: 21 + index % 4).flatMap { EventDate(year: index / 4, season: $0) }
    }
  }

  /// Returns the time that lies `count` units after `day`.
  ///
  /// Days are exact. Who says "two months ago" means about the same day of the month, and who says
  /// "two years ago" about the same month, so weeks, months and a few years give that, marked as
  /// approximate; more years give the year.
  func distance(_ count: Int, from day: CalendarDay) -> EventDate? {
    switch self {
    case .day: EventDate(day: day.advanced(by: count))
    case .week, .weekend: EventDate(day: day.advanced(by: 7 * count)).approximate
    case .fortnight: EventDate(day: day.advanced(by: 14 * count)).approximate
    case .month: Self.sameDay(count, day)
    case .quarter: Self.sameDay(3 * count, day)
    case .half: Self.sameDay(6 * count, day)
    case .year:
      abs(count) <= 3
        ? CalendarUnit.month.period(12 * count, from: day)?.approximate
        : CalendarUnit.year.period(count, from: day)
    case .decade: CalendarUnit.year.period(10 * count, from: day)?.approximate
    case .century: CalendarUnit.year.period(100 * count, from: day)?.approximate
    case .season: nil
    }
  }

  /// Returns the time that lies `count` units after `day`, as the end of an extent: with the
  /// precision of the unit and without a mark.
  func bound(_ count: Int, from day: CalendarDay) -> EventDate? {
    switch self {
    case .day: distance(count, from: day)
    case .year: CalendarUnit.year.period(count, from: day)
    case .week, .weekend: EventDate(day: day.advanced(by: 7 * count))
    case .fortnight: EventDate(day: day.advanced(by: 14 * count))
    case .month: CalendarUnit.month.period(count, from: day)
    case .quarter: CalendarUnit.month.period(3 * count, from: day)
    case .half: CalendarUnit.month.period(6 * count, from: day)
    case .decade: CalendarUnit.year.period(10 * count, from: day)
    case .century: CalendarUnit.year.period(100 * count, from: day)
    case .season: nil
    }
  }

  /// The day of the same number some months later, or the last of a shorter month.
  private static func sameDay(_ months: Int, _ day: CalendarDay) -> EventDate? {
    guard let month = CalendarUnit.month.period(months, from: day) else { return nil }
    let moved = month.earliest.advanced(by: day.components.day - 1)
    return EventDate(day: min(moved, month.latest)).approximate
  }

  /// Returns the extent of `count` whole units that end before the one around `day`, or begin
  /// after.
  func run(of count: Int, isBefore: Bool, from day: CalendarDay) -> EventDate? {
    guard count > 0 else { return nil }
    let first = isBefore ? -count : 1
    let last = isBefore ? -1 : count
    if count == 1 { return period(first, from: day) }
    switch self {
    case .month, .year:
      guard let start = period(first, from: day), let end = period(last, from: day) else {
        return nil
      }
      return EventDate(from: start, through: end)
    case .century, .season: return nil
    default:
      guard let start = period(first, from: day), let end = period(last, from: day) else {
        return nil
      }
      return MomentResolver.days(from: start.earliest, to: end.latest)
    }
  }

  /// The number of days that a period of this unit has at most.
  var longest: Int {
    switch self {
    case .day: 1
    case .week: 7
    case .weekend: 2
    case .fortnight: 14
    case .month: 31
    case .quarter, .season: 92
    case .half: 184
    case .year: 366
    case .decade: 3653
    case .century: 36_525
    }
  }

  private static func month(_ month: Int, of year: Int) -> (year: Int, month: Int) {
    let months = year * 12 + month - 1
    let floored = months >= 0 ? months / 12 : (months - 11) / 12
    return (floored, months - floored * 12 + 1)
  }
}

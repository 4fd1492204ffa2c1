internal import EntenteModel

/// A feast that names a day.
enum Feast: Int {
  case christmas = 1
  case allSaints = 2
  case easter = 3
  case ascension = 4
  case pentecost = 5
  case newYearsEve = 6
  case armistice = 7
  case halloween = 8
  case thanksgiving = 9
  case fathersDay = 10
  case mothersDay = 11
  case newYear = 12

  /// Returns the day in a year, as France and the United States keep it.
  func day(in year: Int) -> CalendarDay? {
    switch self {
    case .christmas: return CalendarDay(year: year, month: 12, day: 25)
    case .allSaints: return CalendarDay(year: year, month: 11, day: 1)
    case .easter: return Self.easter(in: year)
    case .ascension: return Self.easter(in: year)?.advanced(by: 39)
    case .pentecost: return Self.easter(in: year)?.advanced(by: 49)
    case .newYearsEve: return CalendarDay(year: year, month: 12, day: 31)
    case .armistice: return CalendarDay(year: year, month: 11, day: 11)
    case .halloween: return CalendarDay(year: year, month: 10, day: 31)
    case .thanksgiving: return Self.day(4, 4, month: 11, year)
    case .fathersDay: return Self.day(3, 7, month: 6, year)
    case .mothersDay:
      // The last Sunday of May, but the first of June where that is Pentecost.
      guard let may = EventDate(year: year, month: 5),
        let sunday = TimeGrammar.day(-1, 7, of: may)
      else { return nil }
      return sunday == Self.pentecost.day(in: year) ? sunday.advanced(by: 7) : sunday
    case .newYear: return CalendarDay(year: year, month: 1, day: 1)
    }
  }

  private static func day(_ position: Int, _ weekday: Int, month: Int, _ year: Int) -> CalendarDay?
  {
    EventDate(year: year, month: month).flatMap { TimeGrammar.day(position, weekday, of: $0) }
  }

  /// Easter of the Gregorian calendar: the Sunday after the first full moon of spring, by the cycle
  /// of the moon (19 years) and its corrections by century.
  private static func easter(in year: Int) -> CalendarDay? {
    guard year >= 1583 else { return nil }
    let golden = year % 19
    let century = year / 100
    let moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
    let isLate = moon == 29 || (moon == 28 && golden > 10)
    let fullMoon = CalendarDay(year: year, month: 3, day: 21)?.advanced(
      by: isLate ? moon - 1 : moon)
    return fullMoon.map { $0.advanced(by: 7 - $0.weekday % 7) }
  }
}

/// A day of the proleptic Gregorian calendar between -9999-01-01 and 9999-12-31.
///
/// The value is the number of days since 1970-01-01, so that distances are subtractions and a day
/// takes four bytes.
public struct CalendarDay: Hashable, Sendable {
  /// The days since 1970-01-01, negative before.
  public let ordinal: Int32

  /// The first day there is, -9999-01-01.
  public static let first = CalendarDay(unchecked: Self.ordinal(year: -9999, month: 1, day: 1))

  /// The last day there is, 9999-12-31.
  public static let last = CalendarDay(unchecked: Self.ordinal(year: 9999, month: 12, day: 31))

  private init(unchecked ordinal: Int32) {
    self.ordinal = ordinal
  }

  /// Creates the day that lies `ordinal` days after 1970-01-01, or the nearest day there is.
  public init(ordinal: Int32) {
    self.ordinal = min(max(ordinal, Self.first.ordinal), Self.last.ordinal)
  }

  /// Creates the day with these numbers; the result is `nil` if the calendar does not have it.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    self.init(unchecked: Self.ordinal(year: year, month: month, day: day))
  }

  /// The number of days that `month` (1 to 12) has in `year`.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether `year` has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  // Both conversions count years from March, so that the leap day is the last of a year; 146,097
  // days are one period of 400 years.
  private static func ordinal(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month (1 to 12) and day (1 to 31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(ordinal) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int {
    let fromMonday = (Int(ordinal) + 3) % 7
    return (fromMonday + 7) % 7 + 1
  }

  /// Returns the day that lies `days` later, or the nearest day there is.
  public func advanced(by days: Int) -> CalendarDay {
    let moved = Int(ordinal) + days
    return CalendarDay(ordinal: Int32(clamping: moved))
  }
}

extension CalendarDay: Comparable {
  /// Orders days by time.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.ordinal < rhs.ordinal }
}

extension CalendarDay: LosslessStringConvertible {
  /// Creates the day that `description` writes as `YYYY-MM-DD`, with a minus before Christ's year
  /// 1.
  public init?(_ description: String) {
    var bytes = description.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.allSatisfy({ (48...57).contains($0) }), let number = Int(Substring(part)) else {
        return nil
      }
      numbers.append(number)
    }
    self.init(year: isNegative ? -numbers[0] : numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = components
    let digits = String(abs(year))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(year < 0 ? "-" : "")\(padded)-\(month < 10 ? "0" : "")\(month)"
      + "-\(day < 10 ? "0" : "")\(day)"
  }
}

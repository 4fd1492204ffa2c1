/// A recursive-descent parser for EDTF levels 0 and 1 over the bytes of an expression.
struct EDTFParser {
  private let expression: String
  private let bytes: [UInt8]
  private var position = 0

  init(_ expression: String) {
    self.expression = expression
    bytes = Array(expression.utf8)
  }

  /// Parses the whole expression.
  mutating func parse() throws(EDTFError) -> EventDate {
    guard let first = bytes.first else { throw error(.empty) }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
      throw error(.level2("sets of dates"))
    }
    if bytes.contains(UInt8(ascii: "/")) { return try interval() }
    let date = try point(allowsTime: true)
    guard position == bytes.count else { throw trailing() }
    return EventDate(point: date.days, edtf: expression, isMarked: date.isMarked)
  }

  private mutating func interval() throws(EDTFError) -> EventDate {
    let whole = CalendarDay.first...CalendarDay.last
    let opening = try endpoint(open: CalendarDay.first...CalendarDay.first)
    guard next() == UInt8(ascii: "/") else { throw error(.syntax(expected: "'/'")) }
    position += 1
    let closing = try endpoint(open: CalendarDay.last...CalendarDay.last)
    guard position == bytes.count else { throw trailing() }
    guard opening.days != nil || closing.days != nil else { throw error(.unknownInterval, at: 0) }
    // Of an unknown end nothing is known but that it lies on its side of the other.
    let start = opening.days ?? whole.lowerBound...(closing.days ?? whole).upperBound
    let end = closing.days ?? (opening.days ?? whole).lowerBound...whole.upperBound
    guard start.lowerBound <= end.upperBound, !hasReversedLongYears() else {
      throw error(.reversed, at: 0)
    }
    return EventDate(
      edtf: expression, start: start, end: end, isExtent: true,
      isMarked: opening.isMarked || closing.isMarked)
  }

  /// Whether the ends are years beyond four digits, which saturate to one day, in the wrong order.
  private func hasReversedLongYears() -> Bool {
    let ends = bytes.split(separator: UInt8(ascii: "/"))
    guard ends.count == 2, ends.allSatisfy({ $0.first == UInt8(ascii: "Y") }) else { return false }
    let digits = ends.map { $0.filter { (48...57).contains($0) } }
    let isNegative = ends.map { $0.dropFirst().first == UInt8(ascii: "-") }
    guard isNegative[0] == isNegative[1] else { return isNegative[1] }
    let (first, last) = isNegative[0] ? (digits[1], digits[0]) : (digits[0], digits[1])
    return first.count == last.count
      ? last.lexicographicallyPrecedes(first) : last.count < first.count
  }

  /// An end of an interval: open `..`, unknown (nothing) or a date.
  private mutating func endpoint(
    open: ClosedRange<CalendarDay>
  ) throws(EDTFError) -> (days: ClosedRange<CalendarDay>?, isMarked: Bool) {
    guard let byte = next(), byte != UInt8(ascii: "/") else { return (nil, false) }
    if byte == UInt8(ascii: ".") {
      position += 1
      guard next() == UInt8(ascii: ".") else { throw error(.syntax(expected: "'..'")) }
      position += 1
      return (open, false)
    }
    let begin = position
    let date = try point(allowsTime: false)
    if let unspecified = bytes[begin..<position].firstIndex(of: UInt8(ascii: "X")) {
      throw error(.level2("unspecified digits in an interval"), at: unspecified)
    }
    return (date.days, date.isMarked)
  }

  private typealias Point = (days: ClosedRange<CalendarDay>, isMarked: Bool)

  private mutating func point(allowsTime: Bool) throws(EDTFError) -> Point {
    if next() == UInt8(ascii: "Y") {
      let days = try longYear()
      return (days, takeMark())
    }
    let isNegative = take("-")
    let begin = position
    let (year, unspecified) = try yearDigits()
    if isNegative, year == 0, unspecified == 0 {
      throw error(.syntax(expected: "a year other than -0000"), at: begin)
    }
    if unspecified > 0 {
      let span = unspecified == 1 ? 9 : 99
      if next() == UInt8(ascii: "-") { throw error(.level2("months of an unspecified year")) }
      let days =
        isNegative
        ? EventDate.day(-year - span, 1, 1)...EventDate.day(-year, 12, 31)
        : EventDate.day(year, 1, 1)...EventDate.day(year + span, 12, 31)
      return (days, takeMark())
    }
    let signed = isNegative ? -year : year
    guard take("-") else {
      return (EventDate.day(signed, 1, 1)...EventDate.day(signed, 12, 31), takeMark())
    }
    return try month(of: signed, allowsTime: allowsTime)
  }

  private mutating func month(of year: Int, allowsTime: Bool) throws(EDTFError) -> Point {
    if take("X") {
      try require("X")
      if take("-") {
        try require("X")
        try require("X")
      }
      return (EventDate.day(year, 1, 1)...EventDate.day(year, 12, 31), takeMark())
    }
    let begin = position
    let number = try twoDigits("a month")
    if let season = Season(rawValue: number) {
      return (EventDate.days(of: season, in: year), takeMark())
    }
    if (25...41).contains(number) { throw error(.level2("quarters and the like"), at: begin) }
    guard (1...12).contains(number) else { throw error(.month(number), at: begin) }
    let length = CalendarDay.length(ofMonth: number, in: year)
    let whole = EventDate.day(year, number, 1)...EventDate.day(year, number, length)
    guard take("-") else { return (whole, takeMark()) }
    if take("X") {
      try require("X")
      return (whole, takeMark())
    }
    let dayBegin = position
    let day = try twoDigits("a day")
    guard (1...length).contains(day) else { throw error(.day(day), at: dayBegin) }
    let days = EventDate.day(year, number, day)...EventDate.day(year, number, day)
    if next() == UInt8(ascii: "T") {
      guard allowsTime else { throw error(.syntax(expected: "an interval of days")) }
      try time()
      return (days, false)
    }
    return (days, takeMark())
  }

  /// `Y` and a year of more than four digits; its bounds saturate.
  private mutating func longYear() throws(EDTFError) -> ClosedRange<CalendarDay> {
    position += 1
    let isNegative = take("-")
    let begin = position
    while let byte = next(), (48...57).contains(byte) { position += 1 }
    guard position - begin > 4, bytes[begin] != 48 else {
      throw error(.syntax(expected: "more than four digits after Y, the first not 0"), at: begin)
    }
    if next() == UInt8(ascii: "E") || next() == UInt8(ascii: "S") {
      throw error(.level2("exponents and significant digits"))
    }
    let bound = isNegative ? CalendarDay.first : CalendarDay.last
    return bound...bound
  }

  /// Four digits of which one or two at the end may be `X`; the value counts those as 0.
  private mutating func yearDigits() throws(EDTFError) -> (year: Int, unspecified: Int) {
    let begin = position
    var year = 0
    var unspecified = 0
    while position - begin < 4 {
      if let byte = next(), (48...57).contains(byte), unspecified == 0 {
        year = year * 10 + Int(byte - 48)
      } else if next() == UInt8(ascii: "X") {
        unspecified += 1
        year *= 10
      } else {
        throw error(.syntax(expected: "four digits of a year"))
      }
      position += 1
    }
    guard unspecified <= 2 else {
      throw error(.level2("years of which the century is unspecified"), at: begin)
    }
    if let byte = next(), (48...57).contains(byte) {
      throw error(.syntax(expected: "four digits of a year; longer ones begin with Y"))
    }
    return (year, unspecified)
  }

  /// `Thh:mm:ss`, then nothing, `Z`, `±hh` or `±hh:mm`.
  private mutating func time() throws(EDTFError) {
    position += 1
    let begin = position
    let hour = try twoDigits("an hour")
    try require(":")
    let minute = try twoDigits("a minute")
    try require(":")
    let second = try twoDigits("a second")
    let isMidnight = hour == 24 && minute == 0 && second == 0
    // A leap second ends an hour; where in the day that is depends on the zone.
    let isLeapSecond = minute == 59 && second == 60
    guard isMidnight || (hour < 24 && minute < 60 && (second < 60 || isLeapSecond)) else {
      throw error(.time, at: begin)
    }
    if take("Z") { return }
    let shiftBegin = position
    guard take("+") || take("-") else { return }
    let hours = try twoDigits("an hour")
    let minutes = take(":") ? try twoDigits("a minute") : 0
    guard hours <= 14, minutes < 60 else { throw error(.time, at: shiftBegin) }
  }

  private mutating func twoDigits(_ what: String) throws(EDTFError) -> Int {
    var value = 0
    for _ in 0..<2 {
      guard let byte = next(), (48...57).contains(byte) else {
        throw error(.syntax(expected: "two digits of \(what)"))
      }
      value = value * 10 + Int(byte - 48)
      position += 1
    }
    return value
  }

  private mutating func takeMark() -> Bool {
    take("?") || take("~") || take("%")
  }

  private func next() -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next() == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func require(_ character: Unicode.Scalar) throws(EDTFError) {
    guard take(character) else { throw error(.syntax(expected: "'\(character)'")) }
  }

  private func trailing() -> EDTFError {
    switch next() {
    case UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "-"),
      UInt8(ascii: "X"):
      error(.level2("marks and unspecified digits inside a date"))
    case UInt8(ascii: "/"): error(.syntax(expected: "one '/' only"))
    default: error(.syntax(expected: "the end"))
    }
  }

  private func error(_ reason: EDTFError.Reason, at offset: Int? = nil) -> EDTFError {
    EDTFError(reason, in: expression, at: offset ?? position)
  }
}

extension EventDate {
  /// Reads an EDTF expression of level 0 or 1.
  ///
  /// - Parameter edtf: The expression, for example `2023-07-11/2023-07-12`.
  /// - Throws: An `EDTFError` that says what is wrong and where.
  /// - Complexity: O(n) in the length of the expression.
  public init(edtf: String) throws(EDTFError) {
    var parser = EDTFParser(edtf)
    self = try parser.parse()
  }

  /// Creates the date of a single day.
  public init(day: CalendarDay) {
    self.init(point: day...day, edtf: day.description)
  }

  /// Creates the date "some day of `year`"; years beyond four digits are written with `Y`.
  public init(year: Int) {
    self.init(
      point: Self.day(year, 1, 1)...Self.day(year, 12, 31), edtf: Self.text(ofYear: year))
  }

  /// Creates the date "some day of a month"; the result is `nil` if there is no such month.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), (-9999...9999).contains(year) else { return nil }
    let last = CalendarDay.length(ofMonth: month, in: year)
    self.init(
      point: Self.day(year, month, 1)...Self.day(year, month, last),
      edtf: "\(Self.text(ofYear: year))-\(month < 10 ? "0" : "")\(month)")
  }

  /// Creates the date "some day of a season"; the winter of a year ends in the next.
  public init?(year: Int, season: Season) {
    guard (-9999...9999).contains(year) else { return nil }
    self.init(
      point: Self.days(of: season, in: year),
      edtf: "\(Self.text(ofYear: year))-\(season.rawValue)")
  }

  /// Creates the date "some day of the ten years that begin with `decade`", for example `199X`.
  public init?(decade: Int) {
    guard (0...9990).contains(decade), decade.isMultiple(of: 10) else { return nil }
    self.init(
      point: Self.day(decade, 1, 1)...Self.day(decade + 9, 12, 31),
      edtf: "\(Self.text(ofYear: decade).dropLast())X")
  }

  /// Creates the extent from `first` to `last`, two dates that are no extents themselves.
  ///
  /// The result is `nil` if one of them is an extent or if `last` ends before `first` begins.
  public init?(from first: EventDate, through last: EventDate) {
    guard !first.isExtent, !last.isExtent, first.earliest <= last.latest else { return nil }
    self.init(
      edtf: "\(first.edtf)/\(last.edtf)", start: first.start, end: last.end, isExtent: true,
      isMarked: first.isMarked || last.isMarked)
  }

  /// Creates the extent that begins with `first` and goes on; `nil` if `first` is an extent.
  public init?(since first: EventDate) {
    guard !first.isExtent else { return nil }
    self.init(
      edtf: "\(first.edtf)/..", start: first.start, end: CalendarDay.last...CalendarDay.last,
      isExtent: true, isMarked: first.isMarked)
  }

  /// Creates the extent that ends with `last` and had no known beginning; `nil` if it is an extent.
  public init?(until last: EventDate) {
    guard !last.isExtent else { return nil }
    self.init(
      edtf: "../\(last.edtf)", start: CalendarDay.first...CalendarDay.first, end: last.end,
      isExtent: true, isMarked: last.isMarked)
  }

  /// Returns this date marked as approximate (`~`); extents and marked dates stay as they are.
  public var approximate: EventDate {
    guard !isExtent, !isMarked, !edtf.utf8.contains(UInt8(ascii: "T")) else { return self }
    return EventDate(edtf: edtf + "~", start: start, end: end, isExtent: false, isMarked: true)
  }

  init(point days: ClosedRange<CalendarDay>, edtf: String, isMarked: Bool = false) {
    self.init(edtf: edtf, start: days, end: days, isExtent: false, isMarked: isMarked)
  }

  static func days(of season: Season, in year: Int) -> ClosedRange<CalendarDay> {
    let first = season.firstMonth
    let lastYear = season == .winter ? year + 1 : year
    let lastMonth = season == .winter ? 2 : first + 2
    let length = CalendarDay.length(ofMonth: lastMonth, in: lastYear)
    return day(year, first, 1)...day(lastYear, lastMonth, length)
  }

  /// The day, or the nearest one that the calendar of ``CalendarDay`` reaches.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    if year < -9999 { return .first }
    return CalendarDay(year: year, month: month, day: day) ?? .last
  }

  static func text(ofYear year: Int) -> String {
    guard (-9999...9999).contains(year) else { return "Y\(year)" }
    let digits = String(abs(year))
    return (year < 0 ? "-" : "") + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

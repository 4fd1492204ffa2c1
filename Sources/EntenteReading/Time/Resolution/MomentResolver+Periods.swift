internal import EntenteModel

extension MomentResolver {
  /// Returns what `moment` means in a year.
  func period(_ moment: Moment, in year: Int) -> EventDate? {
    if let day = moment.day, let month = moment.month {
      return CalendarDay(year: year, month: month, day: day).map(EventDate.init(day:))
    }
    if let month = moment.month {
      guard let portion = moment.portion else { return EventDate(year: year, month: month) }
      let length = CalendarDay.length(ofMonth: month, in: year)
      let days = [1...10, 11...20, 21...length][portion.rawValue]
      return Self.days(from: (year, month, days.lowerBound), to: (year, month, days.upperBound))
    }
    if let season = moment.season {
      guard let portion = moment.portion else { return EventDate(year: year, season: season) }
      let month = season.firstMonth + portion.rawValue
      return month > 12
        ? EventDate(year: year + 1, month: month - 12) : EventDate(year: year, month: month)
    }
    if let months = moment.months {
      guard let portion = moment.portion else { return Self.months(months, of: year) }
      let third = (months.count + 2) / 3
      let first = months.lowerBound + portion.rawValue * third
      return Self.months(first...min(first + third - 1, months.upperBound), of: year)
    }
    guard let portion = moment.portion else { return EventDate(year: year) }
    return Self.months([1...3, 5...8, 9...12][portion.rawValue], of: year)
  }

  /// Returns the extent of some months, or the month if it is one.
  static func months(_ months: ClosedRange<Int>, of year: Int) -> EventDate? {
    guard let first = EventDate(year: year, month: months.lowerBound) else { return nil }
    guard months.count > 1 else { return first }
    guard let last = EventDate(year: year, month: months.upperBound) else { return nil }
    return EventDate(from: first, through: last)
  }

  /// Returns the extent from one day to another.
  static func days(from first: CalendarDay, to last: CalendarDay) -> EventDate? {
    guard first < last else { return first == last ? EventDate(day: first) : nil }
    return EventDate(from: EventDate(day: first), through: EventDate(day: last))
  }

  private static func days(
    from first: (Int, Int, Int), to last: (Int, Int, Int)
  ) -> EventDate? {
    guard let start = CalendarDay(year: first.0, month: first.1, day: first.2),
      let end = CalendarDay(year: last.0, month: last.1, day: last.2)
    else { return nil }
    return days(from: start, to: end)
  }

  /// Returns a part of a period: its beginning, its middle or its end.
  ///
  /// - Parameters:
  ///   - portion: The part.
  ///   - unit: The unit of the period.
  ///   - date: The period.
  /// - Returns: The part, or `nil` where a part of such a period means nothing.
  func part(_ portion: Moment.Portion, of unit: CalendarUnit, _ date: EventDate) -> EventDate? {
    let (year, month, _) = date.earliest.components
    var moment = Moment()
    moment.portion = portion
    switch unit {
    case .week:
      let days = customs.weekParts[portion.rawValue]
      return Self.days(
        from: date.earliest.advanced(by: days.lowerBound - 1),
        to: date.earliest.advanced(by: days.upperBound - 1))
    case .month:
      moment.month = month
      return period(moment, in: year)
    case .quarter: moment.months = month...(month + 2)
    case .half: moment.months = month...(month + 5)
    case .year: break
    case .decade:
      let years = [0...3, 4...6, 7...9][portion.rawValue]
      return EventDate(
        from: EventDate(year: year + years.lowerBound),
        through: EventDate(year: year + years.upperBound))
    case .century:
      let years = [0...29, 30...69, 70...99][portion.rawValue]
      return EventDate(
        from: EventDate(year: year + years.lowerBound),
        through: EventDate(year: year + years.upperBound))
    case .day, .weekend, .fortnight, .season: return nil
    }
    return period(moment, in: year)
  }
}

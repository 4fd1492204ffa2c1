internal import EntenteModel

extension TimeGrammar {
  /// Reads a date in digits: "2023-06-05", "05/06/2023", "5.6.2023", "le 12/01".
  func numericDate(_ index: Int) -> Parsed<Moment>? {
    guard index < tokens.count else { return nil }
    var start = at(index, .article) && !symbol(index + 1, "'") ? index + 1 : index
    var moment = Moment()
    if let weekday = value(start, .weekday) {
      moment.weekday = weekday
      start = symbol(start + 1, ",") ? start + 2 : start + 1
    }
    guard start < tokens.count, tokens[start].shape == .number, isSeparator(start + 1),
      start + 2 < tokens.count, tokens[start + 2].shape == .number,
      !(start > 0 && isGlued(start) && tokens[start - 1].shape == .symbol
        && !symbol(start - 1, "(") && !symbol(start - 1, "\""))
    else { return nil }
    let sign = tokens[start + 1].value
    guard isSeparator(start + 3), tokens[start + 3].value == sign, start + 4 < tokens.count,
      tokens[start + 4].shape == .number
    else { return dayAndMonthInDigits(start, moment, moment.weekday != nil) }
    guard
      !isSeparator(start + 5) || start + 6 >= tokens.count
        || tokens[start + 6].shape != .number
    else { return nil }
    let parts = [start, start + 2, start + 4].map { tokens[$0] }
    guard let day = day(parts.map { (Int($0.value), $0.count) }, moment.weekday) else {
      return nil
    }
    return (Moment(date: EventDate(day: day)), start + 5)
  }

  /// "12/01" without a year, which only French writes behind an article.
  private func dayAndMonthInDigits(
    _ index: Int, _ moment: Moment, _ hasWeekday: Bool
  ) -> Parsed<Moment>? {
    guard vocabulary.customs.isDayFirst, symbol(index + 1, "/"),
      hasWeekday || at(index - 1, .article) || at(index - 1, .to) || at(index - 1, .from),
      tokens[index + 2].count == 2, tokens[index].count <= 2
    else { return nil }
    var moment = moment
    moment.day = Int(tokens[index].value)
    moment.month = Int(tokens[index + 2].value)
    guard (1...12).contains(moment.month ?? 0), (1...31).contains(moment.day ?? 0),
      isValid(moment)
    else { return nil }
    return (moment, index + 3)
  }

  /// The day that three numbers mean, in the order of the language where it matters.
  private func day(_ parts: [(value: Int, digits: Int)], _ weekday: Int?) -> CalendarDay? {
    if parts[0].digits == 4 {
      return CalendarDay(year: parts[0].value, month: parts[1].value, day: parts[2].value)
    }
    guard parts[0].digits <= 2, parts[1].digits <= 2 else { return nil }
    let year: Int
    switch parts[2].digits {
    case 4: year = parts[2].value
    case 2: year = parts[2].value + (parts[2].value < 70 ? 2000 : 1900)
    default: return nil
    }
    let dayFirst = CalendarDay(year: year, month: parts[1].value, day: parts[0].value)
    let monthFirst = CalendarDay(year: year, month: parts[0].value, day: parts[1].value)
    if let weekday, let dayFirst, let monthFirst, dayFirst.weekday != monthFirst.weekday {
      if dayFirst.weekday == weekday { return dayFirst }
      if monthFirst.weekday == weekday { return monthFirst }
    }
    return vocabulary.customs.isDayFirst ? dayFirst ?? monthFirst : monthFirst ?? dayFirst
  }
}

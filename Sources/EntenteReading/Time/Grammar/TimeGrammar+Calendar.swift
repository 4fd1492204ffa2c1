internal import EntenteModel

extension TimeGrammar {
  /// Reads a date of the calendar: "mardi 5 mai 2023", "May 5", "mars 2023", "vendredi", "the
  /// 15th".
  func calendarDate(_ index: Int) -> Parsed<Moment>? {
    var moment = Moment()
    var next = index
    if at(next, .article), !symbol(next + 1, "'") { next += 1 }
    if at(next, .this), at(next + 1, .weekday) { next += 1 }
    let day = weekdayBeforeDate(next)
    if let day {
      moment.weekday = day.value
      next = day.end
    }
    if let found = dayAndMonth(next, moment) ?? monthAndDay(next, moment) { return found }
    if day == nil, let found = yearAndMonth(index) { return found }
    if let found = monthAlone(index) { return found }
    if day != nil, let found = weekdayAndDay(next, moment) { return found }
    return weekdayAlone(index)
  }

  /// A weekday with the comma that may stand behind it; an abbreviation needs a date.
  private func weekdayBeforeDate(_ index: Int) -> Parsed<Int>? {
    var end = index + 1
    let weekday: Int
    if let value = value(index, .weekday) {
      weekday = value
    } else if let value = value(index, .shortWeekday) {
      weekday = value
      if symbol(end, "."), isGlued(end) { end += 1 }
    } else {
      return nil
    }
    if symbol(end, ",") { end += 1 }
    if at(end, .article) { end += 1 }
    return (weekday, end)
  }

  /// "5 mai 2023", "1st of March", "05-Aug-2016", "23-2020-septembre", "le 5 du mois prochain".
  private func dayAndMonth(_ index: Int, _ moment: Moment) -> Parsed<Moment>? {
    guard let day = dayNumber(index), !isGroup(index), !isGroup(index + 1) else { return nil }
    var moment = moment
    moment.day = day.value
    var next = day.end
    // "23-2020-septembre"
    if let year = gluedYear(next + 1), isSeparator(next), isSeparator(year.end),
      let month = monthName(year.end + 1, isBesideNumber: true)
    {
      moment.month = month.value
      moment.year = year.value
      return isValid(moment) ? (moment, month.end) : nil
    }
    // "le 3e jour d'octobre"
    if value(next, .unit) == CalendarUnit.day.rawValue, at(next + 1, .of) { next += 1 }
    if symbol(next, "."), !isGlued(next + 1) { next += 1 }
    next = isSeparator(next) ? next + 1 : skip(skip(next, .of), .article)
    // "les trois derniers mois"
    if next == day.end, at(next, .last) || at(next, .next) { return nil }
    guard let month = monthWithYear(next, isBesideNumber: true) else { return nil }
    // "le 11-Septembre" is the name of what happened on one.
    if !vocabulary.customs.capitalizesMonths, isSeparator(next - 1), month.value.year == nil,
      tokens[next].isCapitalized
    {
      return nil
    }
    moment.month = month.value.month
    moment.year = month.value.year
    moment.direction = month.value.direction
    return isValid(moment) ? (moment, month.end) : nil
  }

  /// "May 5, 2023", "Sep-23-2020", "Jul 18, Fri".
  private func monthAndDay(_ index: Int, _ moment: Moment) -> Parsed<Moment>? {
    guard vocabulary.customs.hasMonthBeforeDay,
      let month = monthName(index, isBesideNumber: true)
    else { return nil }
    var moment = moment
    moment.month = month.value
    var next = month.end
    if symbol(next, ",") || isSeparator(next) { next += 1 }
    if at(next, .article) { next += 1 }
    guard let day = dayNumber(next), !isGroup(next), !isDecimal(next) else { return nil }
    moment.day = day.value
    guard isValid(moment) else { return nil }
    if isSeparator(day.end), let year = gluedYear(day.end + 1) {
      moment.year = year.value
      return (moment, year.end)
    }
    if let year = yearAfterMonth(day.end) {
      moment.year = year.value
      return (moment, year.end)
    }
    if moment.weekday == nil, symbol(day.end, ","),
      let weekday = value(day.end + 1, .weekday) ?? value(day.end + 1, .shortWeekday)
    {
      moment.weekday = weekday
      return (moment, day.end + 2)
    }
    return (moment, day.end)
  }

  /// "2019-sep-1", "2020/Sep/23", "2020/23/Sep", "2016 june", "2016, nov".
  private func yearAndMonth(_ index: Int) -> Parsed<Moment>? {
    guard let year = gluedYear(index) else { return nil }
    var moment = Moment()
    moment.year = year.value
    var next = year.end
    if isSeparator(next) {
      if let day = dayNumber(next + 1), isSeparator(day.end),
        let month = monthName(day.end + 1, isBesideNumber: true)
      {
        moment.day = day.value
        moment.month = month.value
        return isValid(moment) ? (moment, month.end) : nil
      }
      guard let month = monthName(next + 1, isBesideNumber: true) else { return nil }
      moment.month = month.value
      guard isSeparator(month.end), let day = dayNumber(month.end + 1) else {
        return (moment, month.end)
      }
      moment.day = day.value
      return isValid(moment) ? (moment, day.end) : nil
    }
    if symbol(next, ",") { next += 1 }
    guard let month = monthName(next, isBesideNumber: false), isBoundary(month.end) else {
      return nil
    }
    moment.month = month.value
    return (moment, month.end)
  }

  /// Whether a sign that joins the parts of a date stands at `index`, without spaces.
  func isSeparator(_ index: Int) -> Bool {
    guard isGlued(index), isGlued(index + 1) else { return false }
    return symbol(index, "-") || symbol(index, "/") || symbol(index, ".")
  }

  /// Four digits that are a year.
  func gluedYear(_ index: Int) -> Parsed<Int>? {
    guard index < tokens.count, tokens[index].shape == .number, tokens[index].count == 4,
      (1000...2999).contains(tokens[index].value), !isDecimal(index)
    else { return nil }
    return (Int(tokens[index].value), index + 1)
  }

  func isValid(_ moment: Moment) -> Bool {
    guard let day = moment.day, let month = moment.month else { return false }
    return day <= CalendarDay.length(ofMonth: month, in: moment.year ?? 2000)
  }
}

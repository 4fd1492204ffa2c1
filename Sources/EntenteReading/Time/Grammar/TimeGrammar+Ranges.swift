internal import EntenteModel

extension TimeGrammar {
  /// Reads a range: "du 3 au 5 mai", "de mars à mai", "entre 2010 et 2015", "July 13 to 15", "les
  /// 11 et 12 juillet", "2014-2018".
  func range(_ index: Int) -> Parsed<EventDate>? {
    let isBetween = at(index, .between)
    let isOpened = isBetween || at(index, .from)
    var start = isOpened ? skip(index, isBetween ? .between : .from) : index
    if !isOpened || isBetween, at(start, .article), !symbol(start + 1, "'") { start += 1 }
    guard let first = rangeEnd(start) else { return nil }
    var middle = first.end
    // "les 10, 11 et 12 mai"
    while first.value.isBareDay, symbol(middle, ","), let day = dayNumber(middle + 1) {
      middle = day.end
    }
    guard let link = link(middle, isBetween: isBetween) else { return nil }
    guard let last = rangeEnd(link.end) else { return nil }
    guard isPlausible(first, last, link.value, isOpened: isOpened, index) else { return nil }
    return date(from: first.value, to: last.value, index..<last.end).map { ($0, last.end) }
  }

  /// What joins the ends of a range.
  private enum Link {
    case to
    case dash
    case and
  }

  private func link(_ index: Int, isBetween: Bool) -> Parsed<Link>? {
    if isBetween { return at(index, .and) ? (.and, index + 1) : nil }
    if symbol(index, "-") || (symbol(index, "/") && isGlued(index)) { return (.dash, index + 1) }
    if at(index, .until), symbol(index + 1, "'") {
      // "jusqu'au 23", in haste "jusqu'a 23"
      return (.to, index + 3)
    }
    if at(index, .to) { return (.to, index + 1) }
    return at(index, .and) ? (.and, index + 1) : nil
  }

  /// An end of a range: any moment, or a day, a month or a year that would say nothing by itself.
  func rangeEnd(_ index: Int) -> Parsed<Moment>? {
    let start = at(index, .article) && !symbol(index + 1, "'") ? index + 1 : index
    var longest = moment(index)
    if let found = monthWithYear(start, isBesideNumber: false), found.end > longest?.end ?? 0,
      tokens[start].isCapitalized || !vocabulary.customs.capitalizesMonths
        || found.value.year != nil
    {
      longest = found
    }
    if let year = gluedYear(start), !isDecimal(start), year.end > longest?.end ?? 0,
      (1500...2199).contains(year.value), isBoundary(year.end) || !isGlued(year.end)
    {
      var moment = Moment()
      moment.year = year.value
      longest = (moment, year.end)
    }
    let weekday = value(start, .weekday)
    let dayStart = weekday == nil ? start : start + 1
    let number = at(dayStart, .article) && weekday != nil ? dayStart + 1 : dayStart
    if let day = dayNumber(number), !isGroup(number + 1), !isDecimal(number),
      day.end > longest?.end ?? 0
    {
      var moment = Moment()
      moment.day = day.value
      moment.weekday = weekday
      longest = (moment, day.end)
      if vocabulary.customs.hasMonthBeforeDay, symbol(day.end, ","),
        let year = yearAfterMonth(day.end)
      {
        moment.year = year.value
        longest = (moment, year.end)
      }
    }
    return longest
  }

  private func isPlausible(
    _ first: Parsed<Moment>, _ last: Parsed<Moment>, _ link: Link, isOpened: Bool, _ index: Int
  ) -> Bool {
    let (start, end) = (first.value, last.value)
    if start.isBareDay, end.isBareDay {
      // "du 13 au 18" is a range of days; "de 10 à 15" may be anything.
      return at(index, word: "du") && link == .to && isAlone(last.end) && !at(last.end, .unit)
    }
    if end.isBareDay {
      return start.month != nil && start.day != nil && isAlone(last.end)
        && !at(last.end, .unit) && (link != .and || end.day ?? 0 > start.day ?? 0)
    }
    if start.isBareDay { return end.day != nil && end.month != nil || end.date != nil }
    let areYears = Self.isBareYear(start) && Self.isBareYear(end)
    if areYears {
      guard (start.year ?? 0) < (end.year ?? 0), !isGlued(last.end) || isBoundary(last.end) else {
        return false
      }
      if (end.year ?? 0) % 100 == 0, !isAlone(last.end) { return false }
      return link == .dash || isOpened
    }
    guard !Self.isBareYear(start) else { return false }
    // "du lundi au vendredi" is every week.
    if Self.isBareWeekday(start), Self.isBareWeekday(end) {
      return isOpened && !at(index, word: "du") && link != .dash
    }
    if link == .and { return at(index, .between) }
    return isOpened || start.month != nil || start.season != nil || start.date?.isDay == true
  }

  private static func isBareYear(_ moment: Moment) -> Bool {
    moment.date == nil && moment.year != nil && moment.month == nil && moment.season == nil
      && moment.months == nil && moment.portion == nil
  }

  private static func isBareWeekday(_ moment: Moment) -> Bool {
    moment.date == nil && moment.weekday != nil && moment.day == nil
  }
}

extension TimeGrammar {
  /// Gives each end what only the other says, then resolves both.
  private func date(
    from first: Moment, to last: Moment, _ range: Range<Int>
  ) -> EventDate? {
    var (first, last) = (first, last)
    if let start = first.day, let end = last.day, let from = first.weekday, let to = last.weekday,
      (to - from - end + start) % 7 != 0, first.isBareDay || last.isBareDay
    {
      // One of the weekdays is wrong, so neither tells the year.
      first.weekday = nil
      last.weekday = nil
    }
    if first.isBareDay, last.date == nil {
      first.month = last.month
      first.year = first.year ?? last.year
      first.direction = last.direction
    } else if last.isBareDay, first.date == nil {
      last.month = first.month
      last.year = last.year ?? first.year
      first.year = first.year ?? last.year
      last.direction = first.direction
    }
    if first.date == nil, last.date == nil {
      if first.month != nil || first.season != nil || first.months != nil {
        first.year = first.year ?? last.year
        first.direction = first.direction ?? last.direction
        if last.month != nil || last.season != nil { last.year = last.year ?? first.year }
      }
    }
    guard let end = resolve(last, range) else { return nil }
    if first.year == nil, first.date == nil {
      if Self.isBareWeekday(first), let weekday = first.weekday {
        let back = (end.earliest.weekday - weekday + 6) % 7 + 1
        return extent(EventDate(day: end.earliest.advanced(by: -back)), end)
      }
      if first.isBareDay {
        let (year, month, _) = end.earliest.components
        first.year = year
        first.month = month
      } else {
        first.year = end.latest.components.year
      }
      first.direction = nil
      if let start = resolver.date(of: first, tense: nil), start.earliest > end.latest {
        first.year = first.year.map { $0 - 1 }
      }
    }
    guard let start = resolver.date(of: first, tense: nil) else { return nil }
    return extent(start, end)
  }

  /// The extent from one date to another, each reduced to a day where it cannot stand in an extent.
  func extent(_ start: EventDate?, _ end: EventDate?) -> EventDate? {
    switch (start.map(Self.first), end.map(Self.last)) {
    case (let start?, let end?):
      start == end && start.isDay ? start : EventDate(from: start, through: end)
    case (let start?, nil): EventDate(since: start)
    case (nil, let end?): EventDate(until: end)
    case (nil, nil): nil
    }
  }

  private static func first(_ date: EventDate) -> EventDate {
    if date.edtf.utf8.contains(UInt8(ascii: "X")) {
      return EventDate(year: date.earliest.components.year)
    }
    return date.isExtent ? EventDate(day: date.earliest) : date
  }

  private static func last(_ date: EventDate) -> EventDate {
    if date.edtf.utf8.contains(UInt8(ascii: "X")) {
      return EventDate(year: date.latest.components.year)
    }
    return date.isExtent ? EventDate(day: date.latest) : date
  }
}

internal import EntenteModel

extension TimeGrammar {
  /// "Friday the 15th", "samedi 13": a weekday with the day of a month that is not named.
  func weekdayAndDay(_ index: Int, _ moment: Moment) -> Parsed<Moment>? {
    guard at(index - 1, .article) || !vocabulary.customs.hasMonthBeforeDay,
      let day = dayNumber(index), !isGroup(index + 1)
    else { return nil }
    // "mardi, 12 personnes" counts persons.
    guard isAlone(day.end), !at(day.end, .unit), !symbol(index - 1, ",") else { return nil }
    if at(day.end, .partOfDay) { return nil }
    var moment = moment
    moment.day = day.value
    return (moment, day.end)
  }

  /// "mardi", "mardi dernier", "next Tuesday", "ce mardi", "lundi en huit", "mardi soir".
  func weekdayAlone(_ index: Int) -> Parsed<Moment>? {
    var moment = Moment()
    var next = index
    if vocabulary.customs.hasMonthBeforeDay, at(next, .article), direction(next + 1) != nil {
      next += 1
    }
    while let direction = direction(next) {
      moment.direction = direction
      next += 1
    }
    guard let weekday = value(next, .weekday) else { return nil }
    // "le mardi" is every Tuesday.
    if at(index - 1, .article), moment.direction == nil, next == index { return nil }
    moment.weekday = weekday
    next += 1
    let afterPart = partOfDay(next)
    if !vocabulary.customs.hasMonthBeforeDay {
      if let direction = direction(afterPart), direction != .this {
        moment.direction = direction
        return (moment, afterPart + 1)
      }
      if let found = following(afterPart, weekday) { return found }
    }
    return (moment, afterPart)
  }

  /// "mardi d'après", "lundi en huit", "lundi en quinze".
  private func following(_ index: Int, _ weekday: Int) -> Parsed<Moment>? {
    if at(index, .of), at(skip(index, .of), .after) || at(index, .following) {
      let end = skip(index, .of) + 1
      return resolver.day(of: weekday, .next, nil).map { (Moment(date: EventDate(day: $0)), end) }
    }
    guard at(index, word: "en"), let days = number(index + 1),
      days.value == 8 || days.value == 15, let next = resolver.day(of: weekday, .next, nil)
    else { return nil }
    let date = EventDate(day: next.advanced(by: days.value == 8 ? 7 : 14))
    return (Moment(date: date), days.end)
  }

  /// The index behind a part of the day such as "soir", "matin", "après-midi".
  func partOfDay(_ index: Int) -> Int {
    if at(index, .partOfDay) { return index + 1 }
    if at(index, .after), symbol(index + 1, "-"), at(index + 2, .partOfDay) { return index + 3 }
    return index
  }

  /// "mardi de la semaine prochaine", "Tuesday next week", "next week Sunday", "last week's
  /// Sunday".
  func weekdayOfWeek(_ index: Int) -> Parsed<Moment>? {
    var next = index
    if at(next, .article), at(next + 1, .weekday) { next += 1 }
    if let weekday = value(next, .weekday) {
      let week = skip(next + 1, .of)
      guard let found = relativeWeek(week) else { return nil }
      return (day(weekday, of: found.value), found.end)
    }
    guard let week = relativeWeek(index) else { return nil }
    next = week.end
    if symbol(next, "'"), at(next + 1, word: "s") { next += 2 }
    if symbol(next, "-") { next += 1 }
    if at(next, .between), let first = value(next + 1, .weekday), at(next + 2, .and),
      let last = value(next + 3, .weekday), first < last
    {
      let days = (day(first, of: week.value), day(last, of: week.value))
      guard let start = days.0.date, let end = days.1.date,
        let date = EventDate(from: start, through: end)
      else { return nil }
      return (Moment(date: date), next + 4)
    }
    guard let weekday = value(next, .weekday) else { return nil }
    return (day(weekday, of: week.value), next + 1)
  }

  private func relativeWeek(_ index: Int) -> Parsed<EventDate>? {
    guard let found = relativeUnit(index), let date = found.value.date,
      date.latest.ordinal - date.earliest.ordinal == 6, date.earliest.weekday == 1
    else { return nil }
    return (date, found.end)
  }

  private func day(_ weekday: Int, of week: EventDate) -> Moment {
    Moment(date: EventDate(day: week.earliest.advanced(by: weekday - 1)))
  }

  /// "three Fridays from now", "2 Thursdays ago", "the first Tuesday in October", "le premier
  /// mercredi du mois prochain".
  func countedWeekday(_ index: Int) -> Parsed<Moment>? {
    if let count = number(index), let weekday = pluralWeekday(count.end) {
      let next = count.end + 1
      if at(next, .ago), let last = resolver.day(of: weekday, .last, nil) {
        return (Moment(date: EventDate(day: last.advanced(by: 7 - 7 * count.value))), next + 1)
      }
      if at(next, .hence) || (at(next, .from) && at(next + 1, .now)) {
        guard let first = resolver.day(of: weekday, .next, nil) else { return nil }
        let end = at(next, .hence) ? next + 1 : next + 2
        return (Moment(date: EventDate(day: first.advanced(by: 7 * count.value - 7))), end)
      }
      return nil
    }
    let start = skip(index, .article)
    let isLast = at(start, .last)
    let position = isLast ? (value: -1, end: start + 1) : ordinal(start)
    guard let position, (-1...5).contains(position.value),
      let weekday = value(position.end, .weekday)
    else { return nil }
    let link = at(position.end + 1, word: "in") ? position.end + 2 : skip(position.end + 1, .of)
    let month = skip(link, .article)
    guard month > position.end + 1 else { return nil }
    guard let found = monthWithYear(month, isBesideNumber: true) ?? thisMonth(month),
      let date = resolve(found.value, index..<found.end)
    else { return nil }
    return Self.day(position.value, weekday, of: date).map {
      (Moment(date: EventDate(day: $0)), found.end)
    }
  }

  private func pluralWeekday(_ index: Int) -> Int? {
    value(index, .weekday) ?? value(index, .shortWeekday)
  }

  private func thisMonth(_ index: Int) -> Parsed<Moment>? {
    guard value(index, .unit) == CalendarUnit.month.rawValue, let published else { return nil }
    return CalendarUnit.month.period(0, from: published).map { (Moment(date: $0), index + 1) }
  }

  /// Returns the day of a month that is its n-th such weekday, from its end where n is negative.
  static func day(_ position: Int, _ weekday: Int, of month: EventDate) -> CalendarDay? {
    let first = month.earliest.advanced(by: (weekday - month.earliest.weekday + 7) % 7)
    let last = month.latest.advanced(by: -((month.latest.weekday - weekday + 7) % 7))
    let day = position < 0 ? last : first.advanced(by: 7 * (position - 1))
    return day <= month.latest ? day : nil
  }
}

internal import EntenteModel

extension TimeGrammar {
  /// "hier", "avant-hier soir", "aujourd'hui", "ce matin", "the day after tomorrow", "tonight".
  func deicticDay(_ index: Int) -> Parsed<Moment>? {
    guard let published else { return nil }
    func moment(_ days: Int, _ end: Int) -> Parsed<Moment> {
      (Moment(date: EventDate(day: published.advanced(by: days))), end)
    }
    if let days = value(index, .day) { return moment(days, partOfDay(index + 1)) }
    if at(index, .before) || at(index, .after) {
      let next = skipHyphen(index + 1)
      guard !vocabulary.customs.hasMonthBeforeDay, let days = value(next, .day) else { return nil }
      return moment(days < 0 ? days - 1 : days + 1, partOfDay(next + 1))
    }
    if at(index, .today), symbol(index + 1, "'"), at(index + 2, word: "hui") {
      return moment(0, index + 3)
    }
    // "ce soir", "cet après-midi", "this morning", "last night"
    if at(index, .this), partOfDay(index + 1) > index + 1 {
      return moment(0, partOfDay(index + 1))
    }
    if vocabulary.customs.hasMonthBeforeDay, at(index, .last), at(index + 1, .partOfDay) {
      return moment(-1, index + 2)
    }
    // "the day before yesterday"
    let start = skip(index, .article)
    if value(start, .unit) == CalendarUnit.day.rawValue, let days = value(start + 2, .day) {
      if at(start + 1, .before), days < 0 { return moment(days - 1, start + 3) }
      if at(start + 1, .after), days > 0 { return moment(days + 1, start + 3) }
    }
    return nil
  }

  /// "la veille", "le lendemain du 13 février", "l'avant-veille", "le jour même", "the day before",
  /// "the same day", "the next day".
  func neighbourDay(_ index: Int) -> Parsed<Moment>? {
    var next = skip(index, .article)
    var extra = 0
    if at(next, .before), symbol(next + 1, "-"), value(next + 2, .neighbour) == -1 {
      extra = -1
      next += 2
    }
    if let days = value(next, .neighbour) {
      // "le lendemain de son arrivée" hangs on a day that is not named.
      let isPlainFrench = next > index || isBoundary(next - 1) || at(next - 1, .to)
      guard isPlainFrench else { return nil }
      if at(next + 1, .of) {
        guard let other = namedDay(skip(next + 1, .of)) else { return nil }
        let day = days < 0 ? other.value.earliest : other.value.latest
        return (Moment(date: EventDate(day: day.advanced(by: days + extra))), other.end)
      }
      return anchor(.day, isStart: days < 0).map {
        (Moment(date: EventDate(day: $0.advanced(by: days + extra))), partOfDay(next + 1))
      }
    }
    guard next > index, value(next, .unit) == CalendarUnit.day.rawValue else { return nil }
    if at(next + 1, .same) {
      return previous.map { (Moment(date: $0), next + 2) }
    }
    let isBefore = at(next + 1, .before)
    guard isBefore || at(next + 1, .after), let other = namedDay(next + 2) else { return nil }
    let day = isBefore ? other.value.earliest.advanced(by: -1) : other.value.latest.advanced(by: 1)
    return (Moment(date: EventDate(day: day)), other.end)
  }

  /// A day of the calendar that another is counted from; no other kind of time, so that nothing
  /// nests.
  func namedDay(_ index: Int) -> Parsed<EventDate>? {
    let start = skip(index, .article)
    for found in [calendarDate(start), numericDate(start), deicticDay(start), feast(start)] {
      guard let found, let date = resolve(found.value, index..<found.end), date.isDay else {
        continue
      }
      return (date, found.end)
    }
    return nil
  }
}

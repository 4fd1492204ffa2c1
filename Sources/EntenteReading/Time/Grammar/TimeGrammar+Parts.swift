internal import EntenteModel

extension TimeGrammar {
  /// Reads a part of a period: "fin mars", "début 2023", "mi-juin", "la fin de l'année", "early
  /// May", "the beginning of next week", "the late 1990s".
  func portion(_ index: Int) -> Parsed<Moment>? {
    let start = skip(index, .article)
    if let end = endByAcronym(start) { return (Moment(date: end), start + 1) }
    guard let portion = portionWord(start) else { return nil }
    var next = start + 1
    next = skipHyphen(next)
    let hasHyphen = next > start + 1
    let hasOf = at(next, .of)
    next = skip(next, .of)
    if at(next, word: "around") { next += 1 }
    let hasArticle = at(next, .article)
    let behind = skip(next, .article)
    // "late 2022", "fin mars"
    if var found = monthWithYear(next, isBesideNumber: true), found.value.month != nil,
      !at(next, .unit) || !hasOf || found.value.year != nil
    {
      found.value.portion = portion
      return found
    }
    if var found = season(behind) {
      found.value.portion = portion
      return found
    }
    if let year = gluedYear(next), !isGlued(year.end) || isBoundary(year.end) {
      guard vocabulary.customs.isDayFirst || !hasHyphen || isAlone(year.end) else { return nil }
      var moment = Moment()
      moment.year = year.value
      moment.portion = portion
      return (moment, year.end)
    }
    if let found = fraction(behind), found.value.portion == nil {
      var moment = found.value
      moment.portion = portion
      return (moment, found.end)
    }
    if let found = decade(next) ?? century(next), let date = found.value.date {
      let unit: CalendarUnit = date.edtf.hasSuffix("XX") ? .century : .decade
      return resolver.part(portion, of: unit, date).map { (Moment(date: $0), found.end) }
    }
    return portionOfUnit(portion, next, hasOf: hasOf, hasArticle: hasArticle)
  }

  /// "EOM", "EOY"
  private func endByAcronym(_ index: Int) -> EventDate? {
    let isMonth = at(index, .endOfMonth)
    guard let published, isMonth || at(index, .endOfYear) else { return nil }
    let unit: CalendarUnit = isMonth ? .month : .year
    return unit.period(0, from: published).flatMap { resolver.part(.end, of: unit, $0) }
  }

  private func portionWord(_ index: Int) -> Moment.Portion? {
    if at(index, .start) { return .start }
    if at(index, .middle) { return .middle }
    return at(index, .end) ? .end : nil
  }

  /// "la fin de l'année", "fin de semaine", "the end of next week", "end of month".
  private func portionOfUnit(
    _ portion: Moment.Portion, _ index: Int, hasOf: Bool, hasArticle: Bool
  ) -> Parsed<Moment>? {
    if let found = relativeUnit(index), let date = found.value.date, let unit = unit(of: date) {
      return resolver.part(portion, of: unit, date).map { (Moment(date: $0), found.end) }
    }
    let start = skip(index, .article)
    guard hasOf || hasArticle, let published, let unit = unit(start), unit.value != .day,
      !at(unit.end, .of) || !hasArticle
    else { return nil }
    guard let whole = unit.value.period(0, from: published),
      let date = resolver.part(portion, of: unit.value, whole)
    else { return nil }
    return (Moment(date: date), unit.end)
  }

  private func unit(of date: EventDate) -> CalendarUnit? {
    switch Int(date.latest.ordinal - date.earliest.ordinal) + 1 {
    case 7: .week
    case 28...31: .month
    case 90...92: .quarter
    case 181...184: .half
    case 365...366: .year
    default: nil
    }
  }

  /// Reads a quarter or a half of a year: "le premier trimestre 2023", "Q3", "T3 2023", "the first
  /// half of the year", "la première quinzaine d'avril", "the last week of October 2018".
  func fraction(_ index: Int) -> Parsed<Moment>? {
    let start = skip(index, .article)
    if let found = letteredQuarter(start) { return found }
    let isLast = at(start, .last)
    guard let position = isLast ? (-1, start + 1) : ordinal(start) else { return nil }
    var number = position.0
    var next = position.1
    // "the second last week of October"
    if !isLast, at(next, .last) {
      number = -number
      next += 1
    }
    if at(next, .half) { return half(number, next + 1) }
    guard let unit = unit(next) else { return nil }
    switch unit.value {
    case .quarter where (1...4).contains(number):
      return months((3 * number - 2)...(3 * number), unit.end)
    case .half where (1...2).contains(number): return half(number, unit.end)
    case .fortnight where (1...2).contains(number): return fortnight(number, unit.end)
    case .week: return week(number, unit.end)
    case .day: return day(number, unit.end)
    default: return nil
    }
  }

  private func letteredQuarter(_ index: Int) -> Parsed<Moment>? {
    let letter = vocabulary.customs.isDayFirst ? "t" : "q"
    guard at(index, word: letter) || at(index, word: "q"), tokens[index].isCapitalized,
      isGlued(index + 1), tokens[index + 1].shape == .number, tokens[index + 1].count == 1,
      (1...4).contains(tokens[index + 1].value), !isGlued(index + 2) || isBoundary(index + 2)
    else { return nil }
    let number = Int(tokens[index + 1].value)
    return months((3 * number - 2)...(3 * number), index + 2)
  }

  private func half(_ number: Int, _ index: Int) -> Parsed<Moment>? {
    guard (1...2).contains(number) else { return nil }
    guard let found = months((6 * number - 5)...(6 * number), index) else { return nil }
    // A half of anything else than a year is no time: "the first half of the match".
    let isOfYear = found.value.year != nil || found.end > index
    let isHalfYear = vocabulary.customs.isDayFirst && at(index - 1, .unit)
    return isOfYear || isHalfYear ? found : nil
  }

  /// Months of a year that may be named behind them.
  private func months(_ months: ClosedRange<Int>, _ index: Int) -> Parsed<Moment>? {
    var moment = Moment()
    moment.months = months
    if let year = yearAfterMonth(index) {
      moment.year = year.value
      return (moment, year.end)
    }
    guard at(index, .of) else { return (moment, index) }
    let unitIndex = skip(skip(index, .of), .article)
    if let unit = unit(unitIndex), unit.value == .year, let published {
      moment.year = published.components.year
      return (moment, unit.end)
    }
    return nil
  }

  private func fortnight(_ number: Int, _ index: Int) -> Parsed<Moment>? {
    guard at(index, .of), let month = month(behind: index),
      let middle = CalendarDay(ordinal: month.value.earliest.ordinal + 14) as CalendarDay?
    else { return nil }
    let date =
      number == 1
      ? MomentResolver.days(from: month.value.earliest, to: middle)
      : MomentResolver.days(from: middle.advanced(by: 1), to: month.value.latest)
    return date.map { (Moment(date: $0), month.end) }
  }

  /// The month named behind "of".
  private func month(behind index: Int) -> Parsed<EventDate>? {
    guard at(index, .of) || at(index, word: "in"),
      let found = monthWithYear(skip(index + (at(index, .of) ? 0 : 1), .of), isBesideNumber: true),
      let date = resolve(found.value, index..<found.end)
    else { return nil }
    return (date, found.end)
  }

  /// The n-th week of a month or a year, from its end where n is negative.
  private func week(_ number: Int, _ index: Int) -> Parsed<Moment>? {
    guard at(index, .of) else { return nil }
    let start = skip(index, .of)
    let period: Parsed<EventDate>
    if let month = month(behind: index) {
      period = month
    } else if let year = gluedYear(start) {
      period = (EventDate(year: year.value), year.end)
    } else {
      return nil
    }
    let (first, last) = (period.value.earliest, period.value.latest)
    let monday: CalendarDay
    if number < 0 {
      // The last week is the last that lies within the period as a whole.
      monday = last.advanced(by: -(last.weekday % 7) - 6 + 7 * (number + 1))
    } else {
      // The first week is the one in which most days are of the period.
      let offset = first.weekday <= 4 ? 1 - first.weekday : 8 - first.weekday
      monday = first.advanced(by: offset + 7 * (number - 1))
    }
    return MomentResolver.days(from: monday, to: monday.advanced(by: 6)).map {
      (Moment(date: $0), period.end)
    }
  }

  /// "le dernier jour d'octobre 2015", "the first day of the month".
  private func day(_ number: Int, _ index: Int) -> Parsed<Moment>? {
    guard let month = month(behind: index) else { return nil }
    let day =
      number < 0
      ? month.value.latest.advanced(by: number + 1)
      : month.value.earliest.advanced(by: number - 1)
    return (Moment(date: EventDate(day: day)), month.end)
  }

  /// "la semaine du 6 octobre", "the week of October 7", "le week-end du 13 mai".
  func weekOf(_ index: Int) -> Parsed<Moment>? {
    let start = skip(index, .article)
    guard let unit = unit(start), unit.value == .week || unit.value == .weekend,
      at(unit.end, .of), let found = namedDay(skip(unit.end, .of))
    else { return nil }
    // Nobody names a week by its Sunday; who does means the week that begins then.
    let day = found.value.earliest
    let inWeek = unit.value == .week && day.weekday == 7 ? day.advanced(by: 1) : day
    return unit.value.period(0, from: inWeek).map { (Moment(date: $0), found.end) }
  }
}

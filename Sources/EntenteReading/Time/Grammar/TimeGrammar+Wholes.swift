internal import EntenteModel

extension TimeGrammar {
  /// Reads a period from end to end: "toute la semaine", "tout l'été", "all week", "the whole
  /// month", "all last week"; or what is left of it: "le reste de l'année", "the rest of the week".
  func wholeUnit(_ index: Int) -> Parsed<Moment>? {
    let start = skip(index, .article)
    if at(start, .rest), start > index { return restOfUnit(start + 1) }
    guard at(start, .whole) else { return nil }
    let behind = start + 1
    if let found = relativeUnit(behind) { return found }
    let noun = skip(behind, .article)
    // French says "toute la semaine", English "all week".
    guard (noun > behind) == vocabulary.customs.isDayFirst else { return nil }
    if let season = value(noun, .season).flatMap(Season.init(rawValue:)) {
      var moment = Moment()
      moment.season = season
      moment.direction = .this
      return isBoundary(noun + 1) || at(noun + 1, .function) ? (moment, noun + 1) : nil
    }
    guard let published, let unit = unit(noun), !isPlural(noun), !at(unit.end, .of) else {
      return nil
    }
    switch unit.value {
    case .week, .weekend, .month, .quarter: break
    // "toute l'année" is any year as often as this one.
    case .year where !vocabulary.customs.isDayFirst && !at(unit.end, word: "round"): break
    default: return nil
    }
    return unit.value.period(0, from: published).flatMap { period in
      MomentResolver.days(from: period.earliest, to: period.latest).map {
        (Moment(date: $0), unit.end)
      }
    }
  }

  /// "le reste de la semaine": from publication on.
  private func restOfUnit(_ index: Int) -> Parsed<Moment>? {
    guard at(index, .of) else { return nil }
    let noun = skip(skip(index, .of), .article)
    guard let published, let unit = unit(noun), !isPlural(noun), unit.value != .day,
      let period = unit.value.period(0, from: published)
    else { return nil }
    return MomentResolver.days(from: published, to: period.latest).map {
      (Moment(date: $0), unit.end)
    }
  }

  /// Reads "the weekend" where it is no weekend of any week: "over the weekend", "pendant le
  /// week-end". Without a verb that points ahead it is the one before.
  func bareWeekend(_ index: Int) -> Parsed<Moment>? {
    let isIntroduced =
      vocabulary.customs.isDayFirst
      ? at(index - 1, word: "pendant") || at(index - 1, word: "durant")
        || at(index - 1, word: "cours")
      : at(index - 1, word: "over") || at(index - 1, word: "during")
    let noun = skip(skip(index, .of), .article)
    guard isIntroduced, noun > index, let published, let unit = unit(noun),
      unit.value == .weekend, isBoundary(unit.end) || !at(unit.end, .of)
    else { return nil }
    let isAhead = published.weekday > 5 || tense(index..<unit.end) == .future
    return CalendarUnit.weekend.period(isAhead ? 0 : -1, from: published).map {
      (Moment(date: $0), unit.end)
    }
  }
}

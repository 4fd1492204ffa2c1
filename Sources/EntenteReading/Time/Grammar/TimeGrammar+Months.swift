internal import EntenteModel

extension TimeGrammar {
  /// Reads the name of a month, with the full stop of an abbreviation.
  ///
  /// - Parameters:
  ///   - index: Where.
  ///   - isBesideNumber: Whether a day or a year stands beside it, so that "sept" is no seven.
  /// - Returns: The month's number.
  func monthName(_ index: Int, isBesideNumber: Bool) -> Parsed<Int>? {
    if let month = value(index, .month) ?? value(index, .ambiguousMonth) {
      return (month, index + 1)
    }
    guard let month = value(index, .shortMonth) else { return nil }
    var end = index + 1
    if symbol(end, "."), isGlued(end) {
      // A full stop before a new sentence belongs to that.
      let opensSentence = end + 1 < tokens.count && tokens[end + 1].isCapitalized
      if !opensSentence { end += 1 }
    }
    if isBesideNumber { return (month, end) }
    let isFollowedByYear = yearAfterMonth(end) != nil
    return isFollowedByYear || vocabulary.customs.capitalizesMonths ? (month, end) : nil
  }

  /// Reads a month with what tells its year: "mars 2023", "mars dernier", "next March", "le mois
  /// prochain", "le mois de mars".
  func monthWithYear(_ index: Int, isBesideNumber: Bool) -> Parsed<Moment>? {
    var moment = Moment()
    var next = index
    if value(next, .unit) == CalendarUnit.month.rawValue, at(next + 1, .of) {
      next = skip(next + 1, .of)
    }
    if let direction = direction(next) {
      moment.direction = direction
      next += 1
    }
    guard let month = monthName(next, isBesideNumber: isBesideNumber) else {
      return moment.direction == nil || next == index + 1 ? relativeMonth(index) : nil
    }
    moment.month = month.value
    next = month.end
    if isSeparator(next), let year = gluedYear(next + 1) {
      moment.year = year.value
      return (moment, year.end)
    }
    if let year = yearAfterMonth(next) {
      moment.year = year.value
      return (moment, year.end)
    }
    if moment.direction == nil, let direction = direction(next), direction != .this,
      !vocabulary.customs.capitalizesMonths
    {
      moment.direction = direction
      next += 1
    }
    return (moment, next)
  }

  /// "le mois prochain", "this month": a month of a known year.
  private func relativeMonth(_ index: Int) -> Parsed<Moment>? {
    let start = skip(index, .of)
    guard let found = relativeUnit(start), let date = found.value.date, !date.isExtent,
      (28...31).contains(date.latest.ordinal - date.earliest.ordinal + 1)
    else { return nil }
    var moment = Moment()
    let (year, month, _) = date.earliest.components
    moment.year = year
    moment.month = month
    return (moment, found.end)
  }

  /// "dernier", "this", "next".
  func direction(_ index: Int) -> Moment.Direction? {
    if at(index, .last) || at(index, .previous) { return .last }
    if at(index, .next) { return .next }
    return at(index, .this) ? .this : nil
  }

  /// Reads the year behind a month or a day: "2023", ", 2023", "of 2023", "'78", "de l'an dernier".
  func yearAfterMonth(_ index: Int, allowsShort: Bool = true) -> Parsed<Int>? {
    var next = index
    let hasComma = symbol(next, ",")
    if hasComma { next += 1 }
    if !hasComma { next = skip(next, .of) }
    if at(next, word: "in"), gluedYear(next + 1) != nil { next += 1 }
    if let year = gluedYear(next) {
      // "le 5 mai, 2000 manifestants" and "2000s" name no year of that day.
      let mayBeCount = hasComma || year.value % 100 == 0
      guard !isGluedWord(year.end), !mayBeCount || isAlone(year.end) else { return nil }
      return year
    }
    if !hasComma, next < tokens.count {
      if let found = relativeYear(next) { return found }
      if allowsShort, let short = shortYear(next) { return short }
    }
    return nil
  }

  private func isGluedWord(_ index: Int) -> Bool {
    isGlued(index) && tokens[index].shape == .word
  }

  private func relativeYear(_ index: Int) -> Parsed<Int>? {
    guard let found = relativeUnit(index), let date = found.value.date, !date.isExtent,
      (365...366).contains(date.latest.ordinal - date.earliest.ordinal + 1)
    else { return nil }
    return (date.earliest.components.year, found.end)
  }

  /// "'78", or "78" where nothing can be counted by it and no day has that number.
  private func shortYear(_ index: Int) -> Parsed<Int>? {
    let hasApostrophe = symbol(index, "'") && isGlued(index + 1)
    let digits = hasApostrophe ? index + 1 : index
    guard digits < tokens.count, tokens[digits].shape == .number, tokens[digits].count == 2,
      !isDecimal(digits)
    else { return nil }
    let value = Int(tokens[digits].value)
    guard hasApostrophe || (value > 31 && isBoundary(digits + 1) && isAlone(digits + 1)) else {
      return nil
    }
    let limit = (published?.components.year ?? 2030) + 10
    let year = limit / 100 * 100 + value
    return (year > limit ? year - 100 : year, digits + 1)
  }

  /// Reads a month on its own where the words around it show that it is one.
  func monthAlone(_ index: Int) -> Parsed<Moment>? {
    let start = skip(index, .article)
    guard let found = monthWithYear(start, isBesideNumber: false), found.value.month != nil,
      found.value.year == nil || start == index || at(start, .unit) || at(start, .this)
        || at(start, .last) || at(start, .next)
    else { return nil }
    if found.value.year != nil || found.value.direction != nil { return found }
    if at(start, .unit) { return found }
    guard start == index else { return nil }
    return isMonthHere(index, found.end) ? found : nil
  }

  /// Names and other words look like months: "Mars", "Avril", "May", "march".
  private func isMonthHere(_ index: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    if isBoundary(index - 1), isBoundary(end), index == 0 || end == tokens.count { return true }
    let isIntroduced = isIntroducedAsTime(index)
    guard vocabulary.customs.capitalizesMonths else {
      return !token.isCapitalized || (isIntroduced && !at(index - 1, .of))
    }
    if at(index, .month) { return token.isCapitalized || isIntroduced }
    return token.isCapitalized && isIntroduced
  }

  /// Whether a word before `index` shows that a time follows.
  func isIntroducedAsTime(_ index: Int) -> Bool {
    at(index - 1, .in) || at(index - 1, .since) || at(index - 1, .between)
      || at(index - 1, .start) || at(index - 1, .end) || at(index - 1, .middle)
      || at(index - 1, .this) || at(index - 1, .last) || at(index - 1, .next)
  }
}

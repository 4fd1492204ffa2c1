internal import EntenteModel

extension TimeGrammar {
  /// Reads an extent of which one end is named: "depuis 2014", "jusqu'au 5 mai", "d'ici à 2030",
  /// "avant mardi", "after 2014", "by the end of the year", "for ten days from 18 December".
  func bounded(_ index: Int) -> Parsed<EventDate>? {
    if let start = sinceWord(index) { return since(start, index) }
    if let start = untilWord(index) { return until(start, index) }
    if let start = byWord(index) { return by(start, index) }
    if at(index, word: "for"), let found = days(index) { return found }
    if let found = from(index) { return found }
    if at(index, .before), !symbol(index + 1, "-"), !at(index + 1, .day) {
      return before(index + 1, index)
    }
    if at(index, .after), !symbol(index + 1, "-"), !at(index + 1, .day), !at(index - 1, .of) {
      return after(index + 1, index)
    }
    return nil
  }

  private func sinceWord(_ index: Int) -> Int? {
    if at(index, .since) { return index + 1 }
    // "à partir du 5 mai", "à compter de lundi"
    guard at(index, .to), at(index + 1, word: "partir") || at(index + 1, word: "compter"),
      at(index + 2, .of)
    else { return nil }
    return skip(index + 2, .of)
  }

  private func untilWord(_ index: Int) -> Int? {
    guard at(index, .until) else { return nil }
    guard symbol(index + 1, "'") else {
      return vocabulary.customs.hasMonthBeforeDay ? index + 1 : nil
    }
    // "jusqu'à", "jusqu'au", "jusqu'en"
    return at(index + 2, .to) || at(index + 2, .in) ? index + 3 : nil
  }

  private func byWord(_ index: Int) -> Int? {
    if vocabulary.customs.hasMonthBeforeDay { return at(index, .by) ? index + 1 : nil }
    guard at(index, .of), symbol(index + 1, "'"), at(index + 2, .by) else { return nil }
    return at(index + 3, .to) ? index + 4 : index + 3
  }

  /// The moment behind a word such as "depuis"; there, a month or a year needs no other sign.
  private func bound(_ index: Int) -> Parsed<Moment>? {
    guard let found = rangeEnd(index), !found.value.isBareDay else { return nil }
    let moment = found.value
    // "after Saturday's vote" is after the vote, which was on Saturday.
    if vocabulary.customs.hasMonthBeforeDay, symbol(found.end, "'"), found.end + 1 < tokens.count,
      tokens[found.end + 1].isGlued
    {
      return nil
    }
    if moment.date == nil, moment.month == nil, let year = moment.year, year % 100 == 0,
      !isAlone(found.end)
    {
      return nil
    }
    // "after the November vote" is after the vote.
    if vocabulary.customs.hasMonthBeforeDay, at(index, .article), moment.day == nil,
      moment.date == nil, found.end < tokens.count, tokens[found.end].shape == .word,
      tokens[found.end].entry < 0, !tokens[found.end].isCapitalized
    {
      return nil
    }
    // "by May", "after March": a name or a walk as well as a month.
    if vocabulary.customs.hasMonthBeforeDay, moment.month != nil, moment.day == nil,
      moment.year == nil, moment.portion == nil, moment.direction == nil,
      !at(index, .month), !at(index - 1, .since), !at(index - 1, .until), at(index, word: "may")
    {
      return nil
    }
    return found
  }

  private func since(_ start: Int, _ index: Int) -> Parsed<EventDate>? {
    // "depuis trois mois"
    if !vocabulary.customs.hasMonthBeforeDay, let length = length(start), let published,
      let date = length.unit.bound(-length.count, from: published)
    {
      let isAhead = at(index, .to)
      guard !isAhead else { return nil }
      return extent(length.isRounded ? date.approximate : date, nil).map { ($0, length.end) }
    }
    guard let found = bound(start) else { return nil }
    let isPast = at(index, .since)
    let date =
      isPast
      ? resolver.date(of: found.value, tense: .past) : resolve(found.value, index..<found.end)
    guard let date else { return nil }
    return extent(date, nil).map { ($0, found.end) }
  }

  private func until(_ start: Int, _ index: Int) -> Parsed<EventDate>? {
    guard let found = bound(start), let date = resolve(found.value, index..<found.end) else {
      return nil
    }
    return extent(nil, date).map { ($0, found.end) }
  }

  /// "d'ici à 2030": from now to then.
  private func by(_ start: Int, _ index: Int) -> Parsed<EventDate>? {
    if !vocabulary.customs.hasMonthBeforeDay, let length = length(start) {
      guard let published, let date = length.unit.bound(length.count, from: published) else {
        return nil
      }
      return extent(EventDate(day: published), date).map { ($0, length.end) }
    }
    guard let found = bound(start) else { return nil }
    let isOpen = found.value.year == nil && found.value.direction == nil
    let tense = isOpen ? tense(index..<found.end) ?? .future : nil
    guard let date = resolver.date(of: found.value, tense: tense) else { return nil }
    return upTo(date, found.end)
  }

  private func upTo(_ date: EventDate, _ end: Int) -> Parsed<EventDate>? {
    guard let published, date.latest > published else {
      return extent(nil, date).map { ($0, end) }
    }
    return extent(EventDate(day: published), date).map { ($0, end) }
  }

  private func before(_ start: Int, _ index: Int) -> Parsed<EventDate>? {
    guard let found = bound(start), let date = resolve(found.value, index..<found.end) else {
      return nil
    }
    // Before the end of the year is any day of it.
    if found.value.portion == .end || date.isExtent { return upTo(date, found.end) }
    let last = EventDate(day: date.earliest.advanced(by: -1))
    guard tense(index..<found.end) == .future else {
      return extent(nil, last).map { ($0, found.end) }
    }
    return upTo(last, found.end)
  }

  private func after(_ start: Int, _ index: Int) -> Parsed<EventDate>? {
    guard let found = bound(start), let date = resolve(found.value, index..<found.end) else {
      return nil
    }
    let next = date.latest.advanced(by: 1)
    let (year, month, _) = next.components
    let first: EventDate? =
      switch date.edtf.utf8.count {
      case 4 where !date.isExtent: EventDate(year: year)
      case 7 where !date.isExtent: EventDate(year: year, month: month)
      default: EventDate(day: next)
      }
    return first.flatMap { extent($0, nil) }.map { ($0, found.end) }
  }

  /// "From July 1 he will preside": where something begins, not where it comes from.
  private func from(_ index: Int) -> Parsed<EventDate>? {
    guard vocabulary.customs.hasMonthBeforeDay, at(index, .from), isBoundary(index - 1),
      let found = bound(index + 1), found.value.date == nil,
      found.value.month != nil || found.value.year != nil, range(index) == nil,
      tense(index..<found.end) == .future, let date = resolve(found.value, index..<found.end)
    else { return nil }
    return extent(date, nil).map { ($0, found.end) }
  }

  /// "for 10 days from 18 December"
  private func days(_ index: Int) -> Parsed<EventDate>? {
    guard let length = length(index + 1), at(length.end, .from),
      let found = namedDay(length.end + 1),
      let end = length.unit.bound(length.count, from: found.value.latest)
    else { return nil }
    return extent(found.value, end).map { ($0, found.end) }
  }
}

internal import EntenteModel

extension TimeGrammar {
  /// Reads a time by its distance: "il y a trois mois", "dans deux ans", "two days ago", "in a
  /// week", "trois jours plus tard", "four days from yesterday", "voilà deux ans".
  func distance(_ index: Int) -> Parsed<Moment>? {
    if let start = agoBefore(index) {
      guard let length = length(start), !isExistence(length.end) else { return nil }
      return moment(length, sign: -1, from: published, end: length.end)
    }
    if at(index, .ahead) {
      guard let length = length(index + 1), !at(length.end, .of), !at(length.end, .ago) else {
        return nil
      }
      // "in two years he had lost it all" is how long it took.
      if vocabulary.customs.hasMonthBeforeDay,
        tense(index..<length.end) == .past || isSpanOfCount(index)
      {
        return nil
      }
      return moment(length, sign: 1, from: published, end: length.end)
    }
    guard let length = length(index) else { return nil }
    return distanceBehind(length)
  }

  /// "the second summit in three months" says how often.
  private func isSpanOfCount(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { at($0, .ordinal) || value($0, .number) ?? 0 > 1 }
  }

  /// A number of units.
  struct Length {
    var count: Int
    var unit: CalendarUnit
    var isRounded: Bool
    var end: Int
  }

  /// Reads "trois mois", "une dizaine de jours", "about two weeks", "a couple of years", "un an et
  /// demi".
  func length(_ index: Int) -> Length? {
    var next = index
    var isRounded = false
    if at(next, word: "un"), at(next + 1, word: "peu") { next += 1 }
    while next < index + 4, at(next, .about), !at(next, .article) {
      isRounded = true
      next += 1
      if at(next, .of) || at(next, word: "a"), !at(next + 1, .unit) { next = skip(next, .of) }
      if at(next, word: "than") { next += 1 }
    }
    let count: Int
    if let round = value(next, .roundNumber) ?? value(next + 1, .roundNumber),
      at(next, .roundNumber) || at(next, .number)
    {
      let end = at(next, .roundNumber) ? next + 1 : next + 2
      count = round
      isRounded = true
      next = skip(end, .of)
    } else if let found = number(next, articleIsOne: true) {
      count = found.value
      next = found.end
    } else {
      return nil
    }
    guard let unit = unit(next), count > 0, count < 10_000 else { return nil }
    if at(unit.end, .and), at(unit.end + 1, .andHalf) {
      guard unit.value == .year || unit.value == .month else { return nil }
      return unit.value == .year
        ? Length(count: count * 12 + 6, unit: .month, isRounded: true, end: unit.end + 2)
        : Length(count: count, unit: .month, isRounded: true, end: unit.end + 2)
    }
    return Length(count: count, unit: unit.value, isRounded: isRounded, end: unit.end)
  }

  /// "il y a", "voilà", "voici" before a length.
  private func agoBefore(_ index: Int) -> Int? {
    guard !vocabulary.customs.hasMonthBeforeDay else { return nil }
    if at(index, word: "il"), at(index + 1, word: "y"), at(index + 2, word: "a") {
      return index + 3
    }
    return at(index, .behold) ? index + 1 : nil
  }

  /// "il y a trois jours de vacances" says that there are some; "il y a deux ans de cela" does not.
  private func isExistence(_ index: Int) -> Bool {
    guard at(index, .of) else {
      guard index < tokens.count, tokens[index].shape == .word else { return false }
      // An adjective or a participle: "il y a trois jours fériés".
      return tokens[index].entry < 0 && !tokens[index].isCapitalized && !isKnownFollower(index)
    }
    return !at(index + 1, word: "cela") && !at(index + 1, word: "moins")
  }

  private func isKnownFollower(_ index: Int) -> Bool {
    let word = bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    return !word.ends(in: "s") || word.count < 5
  }

  /// "ago", "plus tard", "from now" and the like behind a length.
  private func distanceBehind(_ length: Length) -> Parsed<Moment>? {
    var next = length.end
    if at(next, .ago) { return moment(length, sign: -1, from: published, end: next + 1) }
    if at(next, .hence) { return moment(length, sign: 1, from: published, end: next + 1) }
    if at(next, .from), vocabulary.customs.hasMonthBeforeDay {
      if at(next + 1, .now) {
        return moment(length, sign: 1, from: published, end: next + 2)
      }
      guard let other = namedDay(next + 1) else { return nil }
      return moment(length, sign: 1, from: other.value.latest, end: other.end)
    }
    // "plus tard", "plus tôt"
    if at(next, word: "plus") {
      if at(next + 1, .late) { return relative(length, sign: 1, end: next + 2) }
      return at(next + 1, .soon) ? relative(length, sign: -1, end: next + 2) : nil
    }
    let isAfter = at(next, .after)
    let isBefore = at(next, .before)
    if isAfter || isBefore, let other = namedDay(next + 1) {
      let day = isAfter ? other.value.latest : other.value.earliest
      return moment(length, sign: isAfter ? 1 : -1, from: day, end: other.end)
    }
    let isLater = at(next, .later)
    let isEarlier = at(next, .earlier) || isBefore
    guard isLater || isEarlier || isAfter else { return nil }
    next += 1
    // "two days after the attack" hangs on a day that is not named.
    if isAfter || isBefore, !isBoundary(next) { return nil }
    return relative(length, sign: isEarlier ? -1 : 1, end: next)
  }

  /// A distance from the date before, or from publication if none stands before.
  private func relative(_ length: Length, sign: Int, end: Int) -> Parsed<Moment>? {
    let unit: CalendarUnit = length.unit == .weekend ? .week : length.unit
    let anchor = anchor(unit, isStart: sign < 0)
    guard let previous, !previous.isDay, let anchor else {
      return moment(length, sign: sign, from: anchor, end: end)
    }
    // From a month one counts to a month.
    return unit.bound(sign * length.count, from: anchor).map {
      (Moment(date: length.isRounded ? $0.approximate : $0), end)
    }
  }

  private func moment(
    _ length: Length, sign: Int, from day: CalendarDay?, end: Int
  ) -> Parsed<Moment>? {
    guard let day else { return nil }
    let count = sign * length.count
    let date =
      length.isRounded
      ? length.unit.bound(count, from: day)?.approximate : length.unit.distance(count, from: day)
    return date.map { (Moment(date: $0), end) }
  }
}

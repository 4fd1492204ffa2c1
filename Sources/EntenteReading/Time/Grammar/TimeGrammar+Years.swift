internal import EntenteModel

extension TimeGrammar {
  /// Reads a year where the words around it show that it is one: "en 2014", "(2014)", "l'an 2000".
  func year(_ index: Int) -> Parsed<Moment>? {
    guard let year = gluedYear(index) else { return nil }
    guard !isGlued(year.end) || isBoundary(year.end), !isSeparator(index + 1) else { return nil }
    var moment = Moment()
    moment.year = year.value
    let before = index - 1
    let isRound = year.value % 100 == 0
    let isNoun = value(before, .unit) == CalendarUnit.year.rawValue
    let isInParentheses = symbol(before, "(") && (symbol(year.end, ")") || symbol(year.end, ","))
    if isNoun || isInParentheses { return (moment, year.end) }
    guard (1500...2199).contains(year.value) || isIntroducedAsTime(before + 1) else { return nil }
    if at(before, .in) || at(before, .since) || at(before, .until) || isWord(before, "jusqu") {
      return !isRound || isAlone(year.end) ? (moment, year.end) : nil
    }
    if at(before, .of) { return isAlone(year.end) ? (moment, year.end) : nil }
    // "the 2014 election"
    if vocabulary.customs.hasMonthBeforeDay, at(before, .article), !isRound,
      (1900...2100).contains(year.value)
    {
      return (moment, year.end)
    }
    return nil
  }

  func isWord(_ index: Int, _ word: String) -> Bool {
    at(index, word: word) || (symbol(index, "'") && at(index - 1, word: word))
  }

  /// "les années 1990", "années 90", "the 1990s", "the '90s", "the nineties".
  func decade(_ index: Int) -> Parsed<Moment>? {
    let start = skip(index, .article)
    if vocabulary.customs.isDayFirst {
      guard value(start, .unit) == CalendarUnit.year.rawValue, start + 1 < tokens.count,
        tokens[start].count > 5, bytes[Int(tokens[start].end) - 1] == UInt8(ascii: "s")
      else { return nil }
      let number = symbol(start + 1, "'") ? start + 2 : start + 1
      guard number < tokens.count, tokens[number].shape == .number, !isDecimal(number) else {
        return decadeWords(start + 1)
      }
      return decade(tokens[number], number + 1)
    }
    if let number = value(start, .decade),
      start > index || at(index - 1, .start) || at(index - 1, .end)
    {
      return EventDate(decade: 1900 + number).map { (Moment(date: $0), start + 1) }
    }
    let number = symbol(start, "'") ? start + 1 : start
    guard number < tokens.count, tokens[number].shape == .number else { return nil }
    let suffix = symbol(number + 1, "'") ? number + 2 : number + 1
    guard isGlued(suffix), at(suffix, word: "s") else { return nil }
    return decade(tokens[number], suffix + 1)
  }

  /// "années quatre-vingt-dix"
  private func decadeWords(_ index: Int) -> Parsed<Moment>? {
    guard let number = number(index), (20...90).contains(number.value), number.value % 10 == 0
    else { return nil }
    return EventDate(decade: 1900 + number.value).map { (Moment(date: $0), number.end) }
  }

  private func decade(_ token: TimeToken, _ end: Int) -> Parsed<Moment>? {
    let year = Int(token.value)
    guard year % 10 == 0 else { return nil }
    let first: Int
    switch token.count {
    case 4: first = year
    // "les années 10" are this century's; "les années 20" may be either and mean the former.
    case 2: first = year <= 10 ? 2000 + year : 1900 + year
    default: return nil
    }
    return EventDate(decade: first).map { (Moment(date: $0), end) }
  }

  /// "le XXIe siècle", "au 19e siècle", "the 21st century", "le Ve siècle avant J.-C."
  func century(_ index: Int) -> Parsed<Moment>? {
    let start = skip(index, .article)
    guard let number = romanOrdinal(start) ?? ordinal(start), (1...30).contains(number.value),
      value(number.end, .unit) == CalendarUnit.century.rawValue
    else { return nil }
    let end = number.end + 1
    if let era = eraEnd(end) {
      // The fifth century before Christ is 500 to 401, the years -0499 to -0400.
      let text = "-\(number.value <= 10 ? "0" : "")\(number.value - 1)XX"
      guard let date = try? EventDate(edtf: text) else { return nil }
      return (Moment(date: date), era)
    }
    return EventDate(century: (number.value - 1) * 100).map { (Moment(date: $0), end) }
  }

  /// "avant J.-C.", "av. J.-C.", "BC"
  private func eraEnd(_ index: Int) -> Int? {
    if at(index, word: "bc") || at(index, word: "bce") { return index + 1 }
    var next = index
    if at(next, word: "av") {
      next = symbol(next + 1, ".") ? next + 2 : next + 1
    } else if at(next, .before) {
      next += 1
    } else {
      return nil
    }
    guard at(next, word: "j") else { return nil }
    next += 1
    while next < tokens.count, symbol(next, ".") || symbol(next, "-") || at(next, word: "c"),
      isGlued(next)
    {
      next += 1
    }
    return next
  }

  /// "XXIe": capital numerals with the ending of an ordinal.
  private func romanOrdinal(_ index: Int) -> Parsed<Int>? {
    guard index < tokens.count, tokens[index].shape == .word, tokens[index].isCapitalized else {
      return nil
    }
    var total = 0
    var last = 0
    var position = Int(tokens[index].start)
    let end = Int(tokens[index].end)
    while position < end {
      let value: Int
      switch bytes[position] {
      case UInt8(ascii: "I"): value = 1
      case UInt8(ascii: "V"): value = 5
      case UInt8(ascii: "X"): value = 10
      default: value = 0
      }
      if value == 0 { break }
      total += value > last ? value - 2 * last : value
      last = value
      position += 1
    }
    guard total > 0, position < end else { return nil }
    let ending = bytes[position..<end]
    let isOrdinal = ["e", "er", "ème", "eme"].contains { ending.elementsEqual($0.utf8) }
    return isOrdinal ? (total, index + 1) : nil
  }
}

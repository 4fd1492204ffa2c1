extension TimeGrammar {
  /// Reads a whole number in digits or words. An article counts as one only where that is allowed.
  func number(_ index: Int, articleIsOne: Bool = false) -> Parsed<Int>? {
    guard index < tokens.count else { return nil }
    if tokens[index].shape == .number {
      guard !isDecimal(index) else { return nil }
      if isGroup(index + 1), tokens[index].count <= 3 {
        return (Int(tokens[index].value) * 1000 + Int(tokens[index + 1].value), index + 2)
      }
      return (Int(tokens[index].value), index + 1)
    }
    return numberWords(index, articleIsOne: articleIsOne)
  }

  private func numberWords(_ index: Int, articleIsOne: Bool) -> Parsed<Int>? {
    guard var total = value(index, .number) else { return nil }
    var end = index + 1
    while true {
      var next = skipHyphen(end)
      if at(next, .and) { next = skipHyphen(next + 1) }
      guard let part = value(next, .number), let sum = Self.sum(total, part) else { break }
      total = sum
      end = next + 1
    }
    if total == 1, !articleIsOne, !at(index, word: "one") { return nil }
    return (total, end)
  }

  /// What two number words in turn say, or `nil` if they say two numbers: "quatre-vingt", 80.
  private static func sum(_ total: Int, _ part: Int) -> Int? {
    if part == 100 { return total < 10 && total > 1 ? total * 100 : nil }
    if part == 20, total == 4 { return 80 }
    if total >= 100, total % 100 == 0 { return total + part }
    let tens = total % 100
    if tens == 60 || tens == 80, part < 20 { return total + part }
    return tens >= 10 && tens % 10 == 0 && part < 10 ? total + part : nil
  }

  /// Reads an ordinal: "1er", "3rd", "premier", "dix-septième", "thirty first".
  func ordinal(_ index: Int) -> Parsed<Int>? {
    guard index < tokens.count else { return nil }
    if tokens[index].shape == .number {
      guard isGlued(index + 1), at(index + 1, .ordinalSuffix), !isDecimal(index) else { return nil }
      return (Int(tokens[index].value), index + 2)
    }
    if let value = value(index, .ordinal) { return (value, index + 1) }
    guard let tens = value(index, .number), tens >= 10, tens % 10 == 0 else { return nil }
    var next = skipHyphen(index + 1)
    if at(next, .and) { next = skipHyphen(next + 1) }
    if at(next, .firstOfTens) { return (tens + 1, next + 1) }
    guard let unit = value(next, .ordinal), unit < 10 else { return nil }
    return (tens + unit, next + 1)
  }

  /// Reads the number of a day of a month, cardinal or ordinal.
  func dayNumber(_ index: Int) -> Parsed<Int>? {
    guard index < tokens.count else { return nil }
    let found = ordinal(index) ?? number(index)
    guard let found, (1...31).contains(found.value) else { return nil }
    if tokens[index].shape == .number, tokens[index].count > 2 { return nil }
    return found
  }

  /// Whether the digits at `index` are part of a decimal or a number in groups: "3.5", "2,000".
  func isDecimal(_ index: Int) -> Bool {
    func isJoint(_ sign: Int) -> Bool {
      isGlued(sign) && isGlued(sign + 1) && (symbol(sign, ".") || symbol(sign, ","))
    }
    if index + 2 < tokens.count, isJoint(index + 1), tokens[index + 2].shape == .number {
      return true
    }
    return index >= 2 && isGlued(index) && isGlued(index - 1)
      && (symbol(index - 1, ".") || symbol(index - 1, ",")) && tokens[index - 2].shape == .number
  }

  /// Whether three digits stand at `index`, one space behind other digits: "2 000".
  func isGroup(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count, tokens[index].shape == .number,
      tokens[index].count == 3, tokens[index - 1].shape == .number
    else { return false }
    return !tokens[index].isGlued && tokens[index].start - tokens[index - 1].end <= 3
  }
}

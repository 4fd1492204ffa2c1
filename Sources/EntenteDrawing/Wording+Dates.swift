internal import EntenteModel

extension Wording {
  /// Returns a date as people write it: `11 juillet 2023`, `été 2022`, `vers 1850`.
  func date(_ date: EventDate) -> String {
    let parts = date.edtf.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return point(date.edtf) }
    if let days = days(of: parts) { return days }
    let ends = parts.map { $0.isEmpty || $0 == ".." ? "…" : point(String($0)) }
    return ends.joined(separator: " – ")
  }

  /// Two days of one month as `11–12 juillet 2023`.
  private func days(of parts: [Substring]) -> String? {
    guard let first = CalendarDay(String(parts[0])), let last = CalendarDay(String(parts[1])),
      first.components.month == last.components.month,
      first.components.year == last.components.year
    else { return nil }
    return "\(first.components.day)–" + point(String(parts[1]))
  }

  /// One date, without interval.
  private func point(_ edtf: String) -> String {
    var text = edtf
    var prefix = ""
    if let mark = text.last, "?~%".contains(mark) {
      text.removeLast()
      switch mark {
      case "?": prefix = pick("peut-être ", "perhaps ")
      case "~": prefix = pick("vers ", "about ")
      default: prefix = pick("peut-être vers ", "perhaps about ")
      }
    }
    text = String(text.prefix { $0 != "T" })
    let isLong = text.hasPrefix("Y")
    if isLong { text.removeFirst() }
    let isNegative = text.hasPrefix("-")
    if isNegative { text.removeFirst() }
    let parts = text.split(separator: "-").map(String.init)
    guard let digits = parts.first else { return edtf }
    let year = year(digits, isNegative: isNegative)
    // Of `2023-XX` the year is what is known.
    guard parts.count > 1, let month = Int(parts[1]) else { return prefix + year }
    if (21...24).contains(month) {
      let seasons = pick("printemps été automne hiver", "spring summer autumn winter")
        .split(separator: " ")
      return "\(prefix)\(seasons[month - 21]) \(year)"
    }
    guard (1...12).contains(month) else { return prefix + edtf }
    guard parts.count > 2, let day = Int(parts[2]) else {
      return "\(prefix)\(months[month - 1]) \(year)"
    }
    let number = language == .french && day == 1 ? "1er" : String(day)
    return "\(prefix)\(number) \(months[month - 1]) \(year)"
  }

  /// A year, a decade or a century; the year 0 is 1 before Christ.
  private func year(_ digits: String, isNegative: Bool) -> String {
    guard !digits.contains("X") else {
      let zero = String(digits.map { $0 == "X" ? "0" : $0 })
      guard digits.hasSuffix("XX"), let number = Int(zero), !isNegative else {
        return pick("années \(zero)", "the \(zero)s")
      }
      return century(number / 100 + 1)
    }
    guard let number = Int(digits) else { return (isNegative ? "-" : "") + digits }
    guard isNegative || number == 0 else { return String(number) }
    return "\(number + 1) \(pick("av. J.-C.", "BC"))"
  }

  private func century(_ number: Int) -> String {
    guard language == .french else {
      let ending: String
      switch (number % 100, number % 10) {
      case (11...13, _): ending = "th"
      case (_, 1): ending = "st"
      case (_, 2): ending = "nd"
      case (_, 3): ending = "rd"
      default: ending = "th"
      }
      return "\(number)\(ending) century"
    }
    let numerals = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
      (1, "I"),
    ]
    var rest = number
    var roman = ""
    for (value, letters) in numerals {
      while rest >= value {
        roman += letters
        rest -= value
      }
    }
    return "\(roman)\(number == 1 ? "er" : "e") siècle"
  }
}

internal import EntenteModel

extension TimeGrammar {
  /// "Noël", "la Toussaint 2022", "Christmas Eve", "Thanksgiving", "la fête des Pères", "le jour de
  /// l'An".
  func feast(_ index: Int) -> Parsed<Moment>? {
    let start = skip(index, .article)
    guard let named = feastName(start) else { return nil }
    var end = named.end
    var shift = 0
    if at(end, word: "eve"), named.value == .christmas {
      shift = -1
      end += 1
    } else if at(end, word: "day") {
      end += 1
    }
    let moveable = { (year: Int) in named.value.day(in: year)?.advanced(by: shift) }
    if let year = yearAfterMonth(end) {
      return moveable(year.value).map { (Moment(date: EventDate(day: $0)), year.end) }
    }
    guard let published else { return nil }
    let base = published.components.year
    let days = [base - 1, base, base + 1].compactMap(moveable)
    let direction = direction(end)
    let day: CalendarDay? =
      switch (direction, tense(index..<end)) {
      case (.last, _), (nil, .past): days.last { $0 <= published }
      case (.next, _), (nil, .future): days.first { $0 >= published }
      default: moveable(base)
      }
    return day.map { (Moment(date: EventDate(day: $0)), direction == nil ? end : end + 1) }
  }

  /// "Franck Noël", "M. Noël": a feast's name behind a person's.
  private func isSurname(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if at(index - 1, word: "mme") || symbol(index - 1, ".") && at(index - 2, word: "m") {
      return true
    }
    let before = tokens[index - 1]
    // Words of the vocabulary, and short ones, open a sentence: "À Noël", "Last Christmas".
    return before.shape == .word && before.isCapitalized && before.entry < 0 && before.count > 2
      && !["pour", "avant", "vers", "joyeux", "pendant", "merry", "for", "this", "every", "jusqu"]
        .contains { at(index - 1, word: $0) }
  }

  private func feastName(_ index: Int) -> Parsed<Feast>? {
    if let feast = value(index, .feast).flatMap(Feast.init(rawValue:)) {
      return tokens[index].isCapitalized && !isSurname(index) ? (feast, index + 1) : nil
    }
    if at(index, .festival), at(index + 1, .of) {
      let name = skip(index + 1, .of)
      if at(name, .fathers) { return (.fathersDay, name + 1) }
      if at(name, .mothers) { return (.mothersDay, name + 1) }
    }
    if value(index, .unit) == CalendarUnit.day.rawValue, at(index + 1, word: "de"),
      at(index + 2, word: "l"), symbol(index + 3, "'"), at(index + 4, word: "an")
    {
      return (.newYear, index + 5)
    }
    if at(index, word: "new"), at(index + 1, word: "year"), symbol(index + 2, "'"),
      at(index + 3, word: "s")
    {
      if at(index + 4, word: "eve") { return (.newYearsEve, index + 5) }
      if at(index + 4, word: "day") { return (.newYear, index + 5) }
    }
    return nil
  }
}

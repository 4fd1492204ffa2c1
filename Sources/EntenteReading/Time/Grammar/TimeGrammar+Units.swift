internal import EntenteModel

extension TimeGrammar {
  /// Reads a unit of the calendar by where it lies: "la semaine dernière", "this year", "les trois
  /// derniers mois", "the following week", "la même année".
  func relativeUnit(_ index: Int) -> Parsed<Moment>? {
    var next = skip(index, .article)
    let hasArticle = next > index
    if let found = shadedUnit(next) { return found }
    guard let modifier = modifier(next) else {
      return unitWithModifierBehind(next, hasArticle: hasArticle)
    }
    next += 1
    // "the next day" follows the day that was named.
    if modifier == .next, hasArticle, value(next, .unit) == CalendarUnit.day.rawValue {
      return counted(next, .following)
    }
    if modifier == .this, let second = self.modifier(next), second != .this {
      next += 1
      return counted(next, second)
    }
    return counted(next, modifier)
  }

  /// Where a modifier puts its unit.
  private enum Modifier: Equatable {
    case last, this, next, previous, following, same, that
  }

  private func modifier(_ index: Int) -> Modifier? {
    if at(index, .last) { return .last }
    if at(index, .next) { return .next }
    if at(index, .this) { return .this }
    if at(index, .previous) { return .previous }
    if at(index, .following) { return .following }
    if at(index, .same) { return .same }
    return at(index, .that) && vocabulary.customs.hasMonthBeforeDay ? .that : nil
  }

  /// What stands behind a modifier: a unit, or a number and units ("last two years").
  private func counted(_ index: Int, _ modifier: Modifier) -> Parsed<Moment>? {
    if let unit = unit(index) {
      guard !isPlural(index), !isPluralModifier(index - 1) else { return nil }
      if modifier == .this { return thisUnit(unit) }
      return date(unit.value, modifier).map { (Moment(date: $0), unit.end) }
    }
    guard let count = number(index) else { return nil }
    // "ces trois derniers mois"
    let inner = self.modifier(count.end)
    guard let unit = unit(inner == nil ? count.end : count.end + 1) else { return nil }
    switch inner ?? modifier {
    case .last: return run(count.value, unit, isBefore: true)
    case .next: return run(count.value, unit, isBefore: false)
    default: return nil
    }
  }

  /// "cette semaine", "ce mois-ci", "cette année-là".
  private func thisUnit(_ unit: Parsed<CalendarUnit>) -> Parsed<Moment>? {
    if symbol(unit.end, "-"), isGlued(unit.end) {
      if at(unit.end + 1, .that) {
        return date(unit.value, .that).map { (Moment(date: $0), unit.end + 2) }
      }
      if at(unit.end + 1, word: "ci") {
        return date(unit.value, .this).map { (Moment(date: $0), unit.end + 2) }
      }
    }
    // "this weekend" is the one before where the verb is in the past.
    if unit.value == .weekend, let published, published.weekday < 6,
      tense(unit.end - 2..<unit.end) == .past
    {
      return CalendarUnit.weekend.period(-1, from: published).map { (Moment(date: $0), unit.end) }
    }
    return date(unit.value, .this).map { (Moment(date: $0), unit.end) }
  }

  /// "ces derniers jours" and "coming days" say nothing precise; "mois" has one form.
  func isPlural(_ index: Int) -> Bool {
    bytes[Int(tokens[index].end) - 1] | 0x20 == UInt8(ascii: "s") && !at(index, word: "mois")
  }

  /// "derniers", "ces"; English modifiers have no plural.
  private func isPluralModifier(_ index: Int) -> Bool {
    vocabulary.customs.isDayFirst && isPlural(index)
  }

  /// "semaine dernière", "2 semaines passées", "the week before", "jour suivant".
  private func unitWithModifierBehind(_ index: Int, hasArticle: Bool) -> Parsed<Moment>? {
    if let count = number(index) {
      let hasModifier = modifier(count.end)
      guard let unit = unit(hasModifier == nil ? count.end : count.end + 1) else { return nil }
      let modifier = hasModifier ?? modifier(unit.end)
      let end = hasModifier == nil ? unit.end + 1 : unit.end
      switch modifier {
      case .last: return run(count.value, (unit.value, end), isBefore: true)
      case .next: return run(count.value, (unit.value, end), isBefore: false)
      default: return nil
      }
    }
    guard let unit = unit(index), !isPlural(index) else { return nil }
    var end = unit.end
    if let modifier = modifier(end), modifier != .this, modifier != .that {
      // "day following the vote" and "year last seen" are no French order.
      guard !vocabulary.customs.hasMonthBeforeDay, !isPluralModifier(end) else { return nil }
      return date(unit.value, modifier).map { (Moment(date: $0), end + 1) }
    }
    if at(end, word: "en"), at(end + 1, word: "cours") {
      return date(unit.value, .this).map { (Moment(date: $0), end + 2) }
    }
    // "la semaine d'après", "the year before": nothing may follow that they are before or after.
    end = skip(end, .of)
    guard hasArticle, isBoundary(end + 1) else { return nil }
    if at(end, .before) { return date(unit.value, .previous).map { (Moment(date: $0), end + 1) } }
    if at(end, .after) { return date(unit.value, .following).map { (Moment(date: $0), end + 1) } }
    return nil
  }

  /// "later this week", "earlier this month", "later in the year".
  private func shadedUnit(_ index: Int) -> Parsed<Moment>? {
    guard vocabulary.customs.hasMonthBeforeDay, at(index, .later) || at(index, .earlier),
      !at(index, .after), !at(index, .before)
    else { return nil }
    var next = index + 1
    if at(next, word: "in"), at(next + 1, .article) {
      next += 2
    } else if at(next, .this) {
      next += 1
    } else {
      return nil
    }
    guard let unit = unit(next), unit.value != .day else { return nil }
    return date(unit.value, .this).map { (Moment(date: $0), unit.end) }
  }

  /// Reads a unit; "week-end" is two words, and "half" stands for nothing alone.
  func unit(_ index: Int) -> Parsed<CalendarUnit>? {
    guard let unit = value(index, .unit).flatMap(CalendarUnit.init(rawValue:)) else { return nil }
    if unit == .weekend || unit == .week, symbol(index + 1, "-"), isGlued(index + 2),
      at(index + 2, word: "end") || at(index + 2, word: "ends")
    {
      return (.weekend, index + 3)
    }
    if unit == .weekend, at(index, word: "week") { return nil }
    return (unit, index + 1)
  }

  private func run(
    _ count: Int, _ unit: Parsed<CalendarUnit>, isBefore: Bool
  ) -> Parsed<Moment>? {
    guard let published, (1...100).contains(count) else { return nil }
    return unit.value.run(of: count, isBefore: isBefore, from: published).map {
      (Moment(date: $0), unit.end)
    }
  }

  /// The period that a modifier picks out, counted from publication or from the date before.
  private func date(_ unit: CalendarUnit, _ modifier: Modifier) -> EventDate? {
    switch modifier {
    case .last: published.flatMap { unit.period(-1, from: $0) }
    case .this: published.flatMap { unit.period(0, from: $0) }
    case .next: published.flatMap { unit.period(1, from: $0) }
    case .previous: anchor(unit, isStart: true).flatMap { unit.period(-1, from: $0) }
    case .following: anchor(unit, isStart: false).flatMap { unit.period(1, from: $0) }
    case .same, .that:
      previous.flatMap { _ in anchor(unit, isStart: true) }
        .flatMap { unit.period(0, from: $0) }
    }
  }

  /// The day from which "the following week" counts: the date before if it is precise enough, else
  /// that of publication.
  func anchor(_ unit: CalendarUnit, isStart: Bool) -> CalendarDay? {
    guard let previous else { return published }
    let length = Int(previous.latest.ordinal - previous.earliest.ordinal) + 1
    guard length <= unit.longest || (previous.isExtent && length < 100) else { return nil }
    return isStart ? previous.earliest : previous.latest
  }
}

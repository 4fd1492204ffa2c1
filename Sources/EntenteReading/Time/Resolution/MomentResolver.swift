internal import EntenteModel

/// Fills in what words leave out: the year of a day or a month, the week of a weekday.
struct MomentResolver {
  let published: CalendarDay?
  let customs: TimeCustoms

  /// The press writes the year of a day that lies farther away than this.
  private static let farDays = 300
  private static let nearDays = 60
  /// Without a verb, a month of the year of publication is meant unless it is nearly a year away.
  private static let otherYearDays = 320

  /// Returns the date, or `nil` if it hangs on a publication date that is not known.
  func date(of moment: Moment, tense: Tense?, year inherited: Int? = nil) -> EventDate? {
    guard let date = exactDate(of: moment, tense: tense, year: inherited) else { return nil }
    return moment.isApproximate ? date.approximate : date
  }

  private func exactDate(of moment: Moment, tense: Tense?, year inherited: Int?) -> EventDate? {
    if let date = moment.date { return date }
    if moment.isBareDay { return dayOfSomeMonth(moment, tense: tense) }
    if moment.month == nil, moment.season == nil, moment.months == nil, moment.day == nil {
      if let weekday = moment.weekday {
        return day(of: weekday, moment.direction, tense).map(EventDate.init(day:))
      }
      return moment.year.flatMap { period(moment, in: $0) }
    }
    if let year = moment.year { return period(moment, in: year) }
    if let inherited, moment.direction == nil, moment.weekday == nil {
      return period(moment, in: inherited)
    }
    guard let year = year(of: moment, tense: tense) else { return nil }
    return period(moment, in: year)
  }
}

extension MomentResolver {
  private func year(of moment: Moment, tense: Tense?) -> Int? {
    guard let published else { return nil }
    let base = published.components.year
    let years = Array(base - 3...base + 3)
    let candidates = years.compactMap { year in
      period(moment, in: year).map { (year: year, date: $0) }
    }
    if let weekday = moment.weekday, moment.day != nil {
      // The weekday tells the year, if the text is right about it.
      let agreeing = candidates.filter { $0.date.earliest.weekday == weekday }
      let nearest = agreeing.min { distance(to: $0.date) < distance(to: $1.date) }
      if let nearest, distance(to: nearest.date) < 366 * 2 { return nearest.year }
    }
    switch moment.direction {
    case .last: return candidates.last { $0.date.latest < published }?.year
    case .next: return candidates.first { $0.date.earliest > published }?.year
    case .this:
      // "cet hiver" of which a verb in the past speaks has begun.
      guard moment.season != nil, tense == .past else { return yearOfThis(moment, published) }
      return candidates.last { $0.date.earliest <= published }?.year
    case nil: break
    }
    let sameYear = candidates.first { $0.year == base }
    switch tense {
    case .past:
      let past = candidates.last { $0.date.earliest <= published }
      return nearer(past, sameYear, moment)
    case .future:
      let future = candidates.first { $0.date.latest >= published }
      return (future ?? sameYear)?.year
    case nil:
      guard let sameYear, distance(to: sameYear.date) > Self.otherYearDays else {
        return sameYear?.year ?? candidates.first?.year
      }
      return candidates.min { distance(to: $0.date) < distance(to: $1.date) }?.year
    }
  }

  /// "cet hiver" in January is the winter that began the year before.
  private func yearOfThis(_ moment: Moment, _ published: CalendarDay) -> Int {
    let (year, month, _) = published.components
    return moment.season == .winter && month < 6 ? year - 1 : year
  }

  /// A day without a year that lies far back is the one soon to come, whatever the verb.
  private func nearer(
    _ chosen: (year: Int, date: EventDate)?, _ other: (year: Int, date: EventDate)?,
    _ moment: Moment
  ) -> Int? {
    guard let chosen else { return other?.year }
    guard let other, moment.day != nil, distance(to: chosen.date) > Self.farDays,
      distance(to: other.date) < Self.nearDays
    else { return chosen.year }
    return other.year
  }

  private func distance(to date: EventDate) -> Int {
    guard let published else { return .max }
    let (first, last) = (Int(date.earliest.ordinal), Int(date.latest.ordinal))
    let day = Int(published.ordinal)
    return day < first ? first - day : day > last ? day - last : 0
  }
}

extension MomentResolver {
  /// Returns the day of a weekday: by default the last one up to publication.
  func day(
    of weekday: Int, _ direction: Moment.Direction?, _ tense: Tense?
  ) -> CalendarDay? {
    guard let published else { return nil }
    let ahead = (weekday - published.weekday + 7) % 7
    let behind = (published.weekday - weekday + 7) % 7
    switch direction {
    case .last: return published.advanced(by: behind == 0 ? -7 : -behind)
    case .next: return published.advanced(by: ahead == 0 ? 7 : ahead)
    case .this, nil: break
    }
    switch tense {
    case .future: return published.advanced(by: ahead)
    case .past: return published.advanced(by: -behind)
    case nil:
      // "ce jeudi" is of this week; a bare one looks back.
      guard direction == .this else { return published.advanced(by: -behind) }
      return published.advanced(by: weekday - published.weekday)
    }
  }

  /// "Friday the 15th": the month is the near one in which the weekday agrees.
  private func dayOfSomeMonth(_ moment: Moment, tense: Tense?) -> EventDate? {
    guard let published, let number = moment.day else { return nil }
    let (year, month, _) = published.components
    var days: [CalendarDay] = []
    for offset in -12...12 {
      let months = year * 12 + month - 1 + offset
      guard let day = CalendarDay(year: months / 12, month: months % 12 + 1, day: number) else {
        continue
      }
      if let weekday = moment.weekday, day.weekday != weekday { continue }
      if moment.weekday == nil, offset != 0 { continue }
      days.append(day)
    }
    let chosen: CalendarDay? =
      switch tense {
      case .past: days.last { $0 <= published }
      case .future: days.first { $0 >= published }
      case nil:
        days.min { abs($0.ordinal - published.ordinal) < abs($1.ordinal - published.ordinal) }
      }
    return (chosen ?? days.last).map(EventDate.init(day:))
  }
}

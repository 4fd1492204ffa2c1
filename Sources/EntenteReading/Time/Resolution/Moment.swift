internal import EntenteModel

/// What the words of an expression say, before the publication date fills in what they leave out.
struct Moment {
  var year: Int?
  var month: Int?
  var day: Int?
  var weekday: Int?
  var season: Season?
  /// The months of a quarter or a half.
  var months: ClosedRange<Int>?
  var portion: Portion?
  var direction: Direction?
  /// The date itself, where the words give it outright.
  var date: EventDate?
  var isApproximate = false

  init() {}

  init(date: EventDate) {
    self.date = date
  }

  /// Whether a year is all that is missing.
  var lacksYear: Bool { date == nil && year == nil }

  /// Whether a day of the month stands without its month.
  var isBareDay: Bool { date == nil && day != nil && month == nil }
}

extension Moment {
  /// A part of a period.
  enum Portion: Int {
    case start = 0
    case middle = 1
    case end = 2
  }

  /// Where a period lies that words such as "last" pick out.
  enum Direction {
    case last
    case this
    case next
  }
}

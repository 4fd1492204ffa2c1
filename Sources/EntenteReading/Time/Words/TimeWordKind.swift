/// What a word can contribute to a time expression, or tell of the tense around it.
///
/// The number that a word's entry carries depends on the kind: a month's number, days from today,
/// and so on.
enum TimeWordKind: String, Sendable {
  /// A month, 1 to 12.
  case month
  /// A month whose name is a name or a verb as well: "May".
  case ambiguousMonth
  /// An abbreviated month.
  case shortMonth
  /// A weekday, 1 to 7 from Monday.
  case weekday
  /// An abbreviated weekday.
  case shortWeekday
  /// A season, 21 to 24.
  case season
  /// A unit of the calendar; the number is ``CalendarUnit``'s.
  case unit
  /// A number word.
  case number
  /// A rounded number: "dizaine", "couple".
  case roundNumber
  /// An ordinal word.
  case ordinal
  /// What makes digits an ordinal: "er", "th".
  case ordinalSuffix
  /// A decade by name: "nineties".
  case decade
  /// "ce", "this".
  case this
  /// "cette ... -là", "that".
  case that
  /// "dernier", "last".
  case last
  /// "prochain", "next".
  case next
  /// "précédent", "previous".
  case previous
  /// "suivant", "following".
  case following
  /// "même", "same".
  case same
  /// "le", "the".
  case article
  /// "de", "of".
  case of
  /// "du", "from": may open a range.
  case from
  /// "au", "to": stands between the ends of a range.
  case to
  /// "et", "and".
  case and
  /// "entre", "between".
  case between
  /// "en", "in": may stand before a month or a year.
  case `in`
  /// "depuis", "since".
  case since
  /// "jusque", "until".
  case until
  /// "by"; in French "d'ici".
  case by
  /// "avant", "before".
  case before
  /// "après", "after".
  case after
  /// "ago".
  case ago
  /// "dans": a distance ahead.
  case ahead
  /// "later": after the time that was named before.
  case later
  /// "earlier", "auparavant".
  case earlier
  /// "hence".
  case hence
  /// "now".
  case now
  /// "début", "early".
  case start
  /// "mi-", "middle".
  case middle
  /// "fin", "late".
  case end
  /// Days from today: "hier".
  case day
  /// "veille", "lendemain": days from another day.
  case neighbour
  /// A part of the day: "soir".
  case partOfDay
  /// "chaque", "every", "par": what follows is no single time.
  case every
  /// "environ", "about".
  case about
  /// A feast; the number is ``Feast``'s.
  case feast
  /// A word of its own use; the number is ``TimeKeyword``'s.
  case keyword
  /// A finite verb in a past tense, or an auxiliary of one.
  case past
  /// A finite verb or a phrase that points ahead.
  case future
  /// An auxiliary that makes a past with a participle: "a", "has".
  case perfect
  /// An auxiliary that points ahead before an infinitive: "va", "is to".
  case going
  /// A participle that is said of what lies ahead: "prévu", "scheduled".
  case planned
  /// A participle or verb whose own tense says nothing of the time it speaks of: "annoncé".
  case neutral
  /// A word that ends like a verb in a past or future tense but is none.
  case noVerb
  /// A function word that may follow a year or a number, which a noun may not.
  case function
}

extension TimeWordKind {
  /// Whether the word only tells of the tense around an expression, or stands behind or beside one.
  var opensNothing: Bool {
    switch self {
    case .past, .future, .perfect, .going, .planned, .neutral, .noVerb, .function, .ordinalSuffix:
      true
    default: false
    }
  }

  /// Whether the word opens an expression only before a number or another word of time.
  var isConnective: Bool {
    switch self {
    case .article, .of, .from, .and, .in: true
    default: false
    }
  }
}

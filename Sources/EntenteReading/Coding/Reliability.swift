internal import EntenteModel

/// How far each way of binding can be trusted: the one table of such numbers.
///
/// A reading's confidence is the product of its entry's weight, its mentions' certainties, its
/// pattern's value here and those of the leniencies that it needed.
enum Reliability {
  /// The least confidence of an event that is kept; the patterns of English are surer.
  static func threshold(in language: LanguageCode) -> Double {
    language == .english ? 0.3 : 0.34
  }
  /// Subject, verb and object where they belong.
  static let active = 0.95
  /// "X a été attaqué par Y".
  static let passive = 0.95
  /// Parties that do the same to each other.
  static let mutual = 0.9
  /// "L'opposition de X à Y".
  static let noun = 0.85
  /// "La coopération entre X et Y".
  static let nounBetween = 0.9
  /// The source of a noun is the subject of its light verb.
  static let nounSupported = 0.85
  /// "X est hostile à Y".
  static let adjective = 0.8
  /// "La décision de Y est scandaleuse, juge X".
  static let judgement = 0.75
  /// A verb of many senses before what somebody did: "welcomed the ban".
  static let opinion = 0.8
  /// "L'avocat de X": what a noun says of whom it names.
  static let itself = 0.9
  /// The subject of another verb or noun is the subject here.
  static let control = 0.9
  /// The complement hangs on a neighbour of the verb.
  static let displaced = 0.85
  /// Somebody named before a verb whose subject the tree does not show.
  static let nearest = 0.6
  /// An election or law that is the state's of which the article tells.
  static let affair = 0.5
  /// The nominal stands for whose thing it is.
  static let things = 0.7
  /// The police, the court or the employer that a passive leaves out.
  static let institution = 0.75
  /// The nominal is a thing that does not stand for whose it is: "les plaines de X".
  static let looseThings = 0.35
  /// A place that acts.
  static let actingPlace = 0.5
  /// Neither party has a name or a part in the rest of the article.
  static let passersby = 0.75
  /// Nameless people go somewhere.
  static let outing = 0.3
  /// Circumstance of what someone does: "en visite à".
  static let circumstance = 0.8
  /// A statement.
  static let statement = 0.9
}

/// What the form of a pronoun tells of whom it means.
struct PronounForm {
  let isPlural: Bool
  var isFeminine: Bool?
  /// Whether only persons are meant.
  var isPersonal = false
  /// Whether no person is meant.
  var isNeuter = false
  var isPossessive = false

  /// Pronouns that are objects here and something else elsewhere.
  static let objects: [String: Self] = [
    "leur": Self(isPlural: true), "les": Self(isPlural: true),
    "her": Self(isPlural: false, isFeminine: true, isPersonal: true),
  ]

  /// The pronouns of French.
  static let french: [String: Self] = [
    "le": Self(isPlural: false, isFeminine: false), "la": Self(isPlural: false, isFeminine: true),
    "l'": Self(isPlural: false), "les": Self(isPlural: true),
    "il": Self(isPlural: false, isFeminine: false), "elle": Self(isPlural: false, isFeminine: true),
    "-t-il": Self(isPlural: false, isFeminine: false),
    "-t-elle": Self(isPlural: false, isFeminine: true),
    "-il": Self(isPlural: false, isFeminine: false),
    "-elle": Self(isPlural: false, isFeminine: true),
    "celui-ci": Self(isPlural: false, isFeminine: false),
    "celle-ci": Self(isPlural: false, isFeminine: true),
    "ils": Self(isPlural: true), "elles": Self(isPlural: true, isFeminine: true),
    "-ils": Self(isPlural: true), "-elles": Self(isPlural: true, isFeminine: true),
    "ceux-ci": Self(isPlural: true), "celles-ci": Self(isPlural: true, isFeminine: true),
    "lui": Self(isPlural: false), "eux": Self(isPlural: true),
    "son": Self(isPlural: false, isPossessive: true),
    "sa": Self(isPlural: false, isPossessive: true),
    "ses": Self(isPlural: false, isPossessive: true),
    "leur": Self(isPlural: true, isPossessive: true),
    "leurs": Self(isPlural: true, isPossessive: true),
  ]

  /// The pronouns of English.
  static let english: [String: Self] = [
    "he": Self(isPlural: false, isFeminine: false, isPersonal: true),
    "she": Self(isPlural: false, isFeminine: true, isPersonal: true),
    "him": Self(isPlural: false, isFeminine: false, isPersonal: true),
    "it": Self(isPlural: false, isNeuter: true),
    "they": Self(isPlural: true), "them": Self(isPlural: true),
    "his": Self(isPlural: false, isFeminine: false, isPersonal: true, isPossessive: true),
    "her": Self(isPlural: false, isFeminine: true, isPersonal: true, isPossessive: true),
    "its": Self(isPlural: false, isNeuter: true, isPossessive: true),
    "their": Self(isPlural: true, isPossessive: true),
  ]
}

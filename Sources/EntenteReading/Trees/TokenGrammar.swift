internal import EntenteLanguage

/// The features of a word that reading asks for, in a few bytes.
struct TokenGrammar: Hashable, Sendable {
  /// The mood of a finite verb.
  enum Mood: UInt8, Hashable, Sendable {
    case indicative, subjunctive, conditional, imperative
  }

  /// The tense of a verb or participle.
  enum Tense: UInt8, Hashable, Sendable {
    case present, past, imperfect, future
  }

  /// The form of a verb.
  enum Form: UInt8, Hashable, Sendable {
    case finite, infinitive, participle, gerund
  }

  /// The kind of a pronoun or determiner.
  enum Pronoun: UInt8, Hashable, Sendable {
    case relative, interrogative, personal, demonstrative, article, negative, indefinite
  }

  let mood: Mood?
  let tense: Tense?
  let form: Form?
  let pronoun: Pronoun?
  let person: UInt8?
  /// `true` for the plural, `nil` where the word leaves it open.
  let isPlural: Bool?
  /// `true` for the feminine, `nil` where the word leaves it open.
  let isFeminine: Bool?

  init(_ features: WordFeatures) {
    mood =
      switch features.mood {
      case "Ind": .indicative
      case "Sub": .subjunctive
      case "Cnd": .conditional
      case "Imp": .imperative
      default: nil
      }
    tense =
      switch features.tense {
      case "Pres": .present
      case "Past": .past
      case "Imp": .imperfect
      case "Fut": .future
      default: nil
      }
    form =
      switch features.verbForm {
      case "Fin": .finite
      case "Inf": .infinitive
      case "Part": .participle
      case "Ger": .gerund
      default: nil
      }
    pronoun =
      switch features.pronounType {
      case "Rel": .relative
      case "Int": .interrogative
      case "Prs": .personal
      case "Dem": .demonstrative
      case "Art": .article
      case "Neg": .negative
      case "Ind": .indefinite
      default: nil
      }
    person = features.person.flatMap { UInt8($0) }
    isPlural = features.number.map { $0 == "Plur" }
    isFeminine = features.gender.map { $0 == "Fem" }
  }
}

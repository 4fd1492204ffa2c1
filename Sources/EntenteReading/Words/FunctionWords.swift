internal import EntenteModel

/// The closed classes of a language that clauses are cut and bound by.
struct FunctionWords: Sendable {
  /// Articles, possessives and demonstratives, those fused with a preposition included.
  let determiners: Set<String>
  /// Prepositions, with the form that frames name them by (`au` is `à`).
  let prepositions: [String: String]
  /// And, or.
  let conjunctions: Set<String>
  /// Relative pronouns that stand for a subject.
  let relatives: Set<String>
  /// Words that open a clause of its own.
  let subordinators: Set<String>
  /// Words that make a condition.
  let conditions: Set<String>
  /// Words that say no.
  let negations: Set<String>
  /// Subject pronouns, with whether they are plural.
  let pronouns: [String: Bool]
  /// Possessives of the third person.
  let possessives: Set<String>
  /// Verb forms before an infinitive or participle that make a plan.
  let plans: Set<String>
  /// Verb forms that make a possibility.
  let possibilities: Set<String>
  /// Verb forms (and nouns) that deny what depends on them.
  let refusals: Set<String>
  /// Forms of to be and to have: auxiliaries.
  let auxiliaries: Set<String>
  /// Forms of to be alone, for the passive.
  let copulas: Set<String>
  /// Words that say whose opinion follows.
  let according: Set<String>
  /// Verbs of saying before a clause.
  let saying: Set<String>
  /// Bodies that speak for their state when its adjective or name stands with them.
  let bodies: Set<String>
  /// Common nouns before or after a name that make it an organization.
  let organizationCues: Set<String>
  /// Words that often open a sentence and are no names.
  let starters: Set<String>
  /// Names of months and days, which English and titles write with capitals.
  let calendar: Set<String>

  static func words(of language: LanguageCode) -> FunctionWords {
    language == .english ? english : french
  }

  func isFunction(_ key: String) -> Bool {
    determiners.contains(key) || prepositions[key] != nil || conjunctions.contains(key)
      || subordinators.contains(key) || pronouns[key] != nil || negations.contains(key)
      || relatives.contains(key) || starters.contains(key) || auxiliaries.contains(key)
  }
}

/// What an inflected form says of itself.
public struct Morphology: Hashable, Sendable {
  /// The mood and tense of a verb's form, or that the form is nominal.
  public enum Form: UInt8, Hashable, Sendable, CaseIterable {
    /// The indicative present.
    case present
    /// The French imperfect.
    case imperfect
    /// The simple past: the French passé simple, the English past tense.
    case simplePast
    /// The French future.
    case future
    /// The French conditional.
    case conditional
    /// The French present subjunctive.
    case subjunctive
    /// The French imperfect subjunctive.
    case imperfectSubjunctive
    /// The imperative.
    case imperative
    /// The infinitive; in English also the bare form.
    case infinitive
    /// The past participle.
    case pastParticiple
    /// The present participle, in English also the gerund.
    case presentParticiple
    /// A form of a noun.
    case noun
    /// A form of an adjective.
    case adjective
  }

  /// A grammatical number.
  public enum Number: UInt8, Hashable, Sendable {
    /// One.
    case singular
    /// Several.
    case plural
  }

  /// A grammatical gender.
  public enum Gender: UInt8, Hashable, Sendable {
    /// Masculine.
    case masculine
    /// Feminine.
    case feminine
  }

  /// The mood and tense.
  public let form: Form

  /// The person, 1 to 3; `nil` where the form has none or leaves it open.
  public let person: UInt8?

  /// The number; `nil` where the form leaves it open.
  public let number: Number?

  /// The gender; `nil` where the form leaves it open.
  public let gender: Gender?

  init(_ form: Form, person: UInt8? = nil, _ number: Number? = nil, _ gender: Gender? = nil) {
    self.form = form
    self.person = person
    self.number = number
    self.gender = gender
  }
}

extension Morphology {
  /// Whether the form is a finite verb.
  public var isFinite: Bool {
    switch form {
    case .present, .imperfect, .simplePast, .future, .conditional, .subjunctive,
      .imperfectSubjunctive, .imperative:
      true
    case .infinitive, .pastParticiple, .presentParticiple, .noun, .adjective: false
    }
  }
}

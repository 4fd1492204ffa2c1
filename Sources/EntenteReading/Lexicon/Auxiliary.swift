/// A verb that carries tense, voice or mode for another, or a word that denies.
public enum Auxiliary: String, Hashable, Sendable, CaseIterable {
  /// "être", "be": perfect, passive, copula, progressive.
  case be
  /// "avoir", "have": perfect.
  case have
  /// "do" of questions and denials.
  case `do`
  /// "aller", "be going to": near future; also the verb of movement.
  case go
  /// "venir de": recent past; also the verb of movement.
  case come
  /// "devoir", "must", "should": duty or plan.
  case must
  /// "should", "ought": duty or expectation.
  case should
  /// "pouvoir", "can", "could": possibility.
  case can
  /// "may", "might".
  case may
  /// "vouloir", "want": will.
  case want
  /// "falloir": need.
  case need
  /// "will", "shall": future.
  case will
  /// "would": conditional.
  case would
}

/// A reading of a word as an auxiliary.
public struct AuxiliaryForm: Hashable, Sendable {
  /// The auxiliary.
  public let auxiliary: Auxiliary

  /// What the form says of itself; "could" and "might" count as conditional.
  public let morphology: Morphology
}

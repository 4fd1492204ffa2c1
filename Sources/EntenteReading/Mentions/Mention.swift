internal import EntenteModel

/// A span of a sentence that names an actor.
struct Mention: Hashable, Sendable {
  /// How the span names its actor.
  enum Manner: Hashable, Sendable {
    /// By a name or an acronym.
    case name
    /// By a seat of power.
    case seat
    /// By an adjective or a noun of its people.
    case demonym
    /// By a body that speaks for it: "le gouvernement japonais".
    case body
    /// By a title without a name.
    case title
  }

  /// Its words, as indices into the sentence.
  let words: Range<Int>
  /// The actor, as an index into the article's actors.
  let actor: Int
  let manner: Manner
  /// How sure it is that the span names this actor, from 0 to 1.
  let certainty: Double
  /// Whether it only describes a noun: "japonais" in "la visite du ministre japonais".
  var isAdjective = false
}

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
    /// By a common noun: "les manifestants", "l'alliance".
    case description
    /// By a pronoun.
    case pronoun
    /// By a possessive: "sa visite".
    case possessive
    /// By what it did or said: "la décision", "the ban".
    case deed
  }

  /// Its words, as indices into the sentence.
  let words: Range<Int>
  /// The word that the others depend on, by which verbs and nouns take hold of the mention.
  let head: Int
  /// The actors, as indices into the article's actors: one, or several for "ils", "les deux
  /// parties".
  let actors: [Int]
  let manner: Manner
  /// How sure it is that the span names this actor, from 0 to 1.
  let certainty: Double
  /// The words that the actor is called by, where they are fewer: "civils" in "dizaines de civils".
  var named: Range<Int>?
  /// Whether it only describes a noun: "japonais" in "la visite du ministre japonais".
  var isAdjective = false

  /// The first actor.
  var actor: Int { actors[0] }
}

extension Mention {
  /// A mention of one actor; `tree` tells its head.
  init(
    words: Range<Int>, actor: Int, manner: Manner, certainty: Double, isAdjective: Bool = false
  ) {
    self.init(
      words: words, head: words.lowerBound, actors: [actor], manner: manner, certainty: certainty,
      isAdjective: isAdjective)
  }

  /// The mention with the head that a tree gives its words.
  func headed(in tree: SentenceTree) -> Mention {
    Mention(
      words: words, head: tree.head(of: words), actors: actors, manner: manner,
      certainty: certainty, named: named, isAdjective: isAdjective)
  }
}

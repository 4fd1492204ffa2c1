internal import EntenteModel

/// A noun phrase whose head is a noun of actors: "les troupes russes", "85 demonstrators".
struct Nominal {
  /// How the phrase is determined.
  enum Determination {
    /// "la police", "the police".
    case definite
    /// "cette police", "this agency".
    case demonstrative
    /// "sa fille", "their leader".
    case possessive
    /// "un hôtel", "deux gendarmes", "protesters".
    case indefinite
  }

  /// The noun.
  let head: Int
  /// The words of the phrase, without article.
  let words: Range<Int>
  /// The words without numbers, quantifiers, possessives and demonstratives.
  let core: Range<Int>
  /// What its noun stands for; of a quantity, what is counted.
  let noun: NounClass
  /// The words that a reader would call the actor by: no possessive, no "several", no "dozens of".
  let named: Range<Int>
  /// The noun in its basic form; of a quantity, of what is counted.
  let lemma: String
  let isPlural: Bool
  let isFeminine: Bool?
  let determination: Determination
  /// Whether an article, number, possessive or the like stands with the noun.
  let isDetermined: Bool

  /// What one or several of them are.
  var kind: ActorKind { isPlural ? noun.pluralKind : noun.kind }
  /// Whether the noun stands alone, but for its determiner.
  var isBare: Bool { core.count == 1 }
}

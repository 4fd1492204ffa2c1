internal import EntenteModel

/// A word or phrase of a sentence that an entry of the lexicon reads.
struct Trigger: Sendable {
  /// The head of the phrase.
  let word: Int
  /// The entry's position in the lexicon.
  let place: Int
  let entry: LexiconEntry
  /// The object that carries a light verb's meaning.
  let object: Int?
  /// The last fixed word of the phrase, which is no trigger of its own.
  var last: Int?
  /// Whether a pronoun says that the parties do it to each other: "s'accusent", "each other".
  var isReciprocal = false

  /// Whether the word only says where somebody is: "a déclaré X à Lisbonne".
  var isPresence: Bool {
    entry.type == "visit" && entry.kind == .verb && entry.weight < 0.5
      && entry.frame.target?.isPlace == true
  }

  /// How many words beyond the head the entry asks for: the more, the surer the reading.
  var extent: Int {
    entry.phrase.before.count + entry.phrase.after.count + (object == nil ? 0 : 1)
      + (entry.phrase.isReflexive ? 1 : 0)
  }
}

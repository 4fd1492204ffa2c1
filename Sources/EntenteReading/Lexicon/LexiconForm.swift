/// A reading of a word of the text: an entry whose head it can be, and its morphology.
///
/// A word may have several: "accuse" is present and subjunctive, "visite" verb and noun, "parties"
/// participle and noun. Which one holds in a sentence is for the reader to decide.
public struct LexiconForm: Hashable, Sendable {
  /// The position of the entry in ``Lexicon/entries``.
  public let entry: Int

  /// What the form says of itself.
  public let morphology: Morphology
}

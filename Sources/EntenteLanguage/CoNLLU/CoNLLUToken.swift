/// One surface word of a CoNLL-U file.
public struct CoNLLUToken: Hashable, Sendable {
  /// The word as written.
  public var form: String
  /// Its lemma.
  public var lemma: String
  /// Its universal part of speech.
  public var tag: String
  /// Its features, as `Name=Value` joined by `|`, or `_`.
  public var features: String
  /// The position of its head in the sentence from 1; 0 for the root.
  public var head: Int
  /// Its relation to its head.
  public var relation: String
  /// Whether white space follows.
  public var spaceAfter: Bool
  /// Other notes of the last column that are kept.
  public var notes: String

  /// Creates a word.
  public init(
    form: String, lemma: String = "_", tag: String = "X", features: String = "_", head: Int = 0,
    relation: String = "dep", spaceAfter: Bool = true, notes: String = "_"
  ) {
    self.form = form
    self.lemma = lemma
    self.tag = tag
    self.features = features
    self.head = head
    self.relation = relation
    self.spaceAfter = spaceAfter
    self.notes = notes
  }
}

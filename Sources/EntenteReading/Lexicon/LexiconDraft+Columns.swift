internal import EntenteModel

extension LexiconDraft {
  /// Where the columns of words stand in a file, found once for all rows.
  struct Columns {
    /// The kinds of rows that a lexicon takes, in the order of `LexiconEntry.Kind`.
    static let kinds: [StaticString] = ["verb", "noun", "adjective"]

    let kind: Int?
    let language: Int?
    let lemma: Int?
    let type: Int?
    let frame: Int?
    let effect: Int?
    let weight: Int?

    init(of table: DataTable) {
      kind = table.position(of: "kind")
      language = table.position(of: "language")
      lemma = table.position(of: "lemma")
      type = table.position(of: "type")
      frame = table.position(of: "frame")
      effect = table.position(of: "effect")
      weight = table.position(of: "weight")
    }
  }

  /// What the fields of former rows mean: most say the same as one before.
  struct KnownFields {
    /// Places in the lexicon's events; -1 for none.
    var types: [String: Int32] = [:]
    /// Places in the lexicon's frames.
    var frames: [LexiconEntry.Kind: [String: Int32]] = [:]
  }
}

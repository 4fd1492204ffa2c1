/// What files of relations and lexicon entries have in common: the program's and a user's.
///
/// One file may hold families, event types, verbs, nouns and adjectives, so the taxonomy and the
/// lexicon accept the same columns and each takes the rows of its own kinds.
package enum RelationsFile {
  /// The kinds of rows that the taxonomy takes.
  package static let taxonomyKinds = ["family", "type"]

  /// The kinds of rows that the lexicon takes.
  package static let lexiconKinds = ["verb", "noun", "adjective"]

  /// Every column, in the order in which messages name them.
  package static let columns = [
    "kind", "lemma", "name", "type", "frame", "weight", "effect", "language", "family", "symmetric",
    "drawn", "fr", "en", "fr:does", "en:does", "fr:not", "en:not", "cameo", "plover", "goldstein",
    "plover-quad", "gdelt-quad",
  ]

  /// Reads the table of such a file; every row has one of the kinds.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: Its name, for messages.
  /// - Returns: The table.
  /// - Throws: A `DataFileError` with the place of the first fault.
  package static func table(_ text: String, file: String) throws(DataFileError) -> DataTable {
    let table = try DataTable(text, file: file, known: columns, required: ["kind"])
    let kinds = taxonomyKinds + lexiconKinds
    for row in table.rows {
      let kind = try table.requiredField("kind", of: row)
      guard kinds.contains(kind) else {
        throw DataFileError(
          .unknownValue(column: "kind", value: kind, known: kinds),
          at: table.location(of: "kind", in: row))
      }
    }
    return table
  }
}

/// What files of relations and lexicon entries have in common: the program's and a user's.
///
/// One file may hold families, event types, verbs, nouns and adjectives, so the taxonomy and the
/// lexicon accept the same columns and each takes the rows of its own kinds.
package enum RelationsFile {
  /// The kinds of rows: two that the taxonomy takes, then those of the lexicon.
  private static let kinds: [StaticString] = ["family", "type", "verb", "noun", "adjective"]

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
    try table(Array(text.utf8), file: file)
  }

  /// Reads the table of the bytes of such a file.
  package static func table(_ bytes: [UInt8], file: String) throws(DataFileError) -> DataTable {
    let table = try DataTable(bytes, file: file, known: columns, required: ["kind"])
    let position = table.position(of: "kind")
    for row in table.rows where table.choice(at: position, of: row, among: kinds) == nil {
      let kind = try table.requiredField("kind", of: row)
      throw DataFileError(
        .unknownValue(column: "kind", value: kind, known: kinds.map { "\($0)" }),
        at: table.location(of: "kind", in: row))
    }
    return table
  }
}

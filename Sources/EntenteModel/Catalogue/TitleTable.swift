/// Offices and titles in French and English.
public struct TitleTable: Sendable {
  /// The titles in the order of the file.
  public let titles: [Title]

  /// The titles that are part of the program.
  public static let standard: TitleTable = {
    do {
      return try TitleTable(rows)
    } catch {
      preconditionFailure("the program's own titles are faulty: \(error)")
    }
  }()

  /// The rows of the titles that are part of the program.
  private static let rows: DataTable = {
    let data = EmbeddedText.titles
    do {
      return try table(data.bytes, file: data.file)
    } catch {
      preconditionFailure("the program's own titles are faulty: \(error)")
    }
  }()

  /// Returns the first form that the program's titles have for a role, without making the titles: a
  /// drawing names a few of them.
  ///
  /// - Parameters:
  ///   - role: The role in English.
  ///   - language: The language of the form.
  /// - Returns: The form; `nil` if no title has the role.
  /// - Complexity: O(n) in the number of titles.
  package static func form(ofRole role: String, in language: LanguageCode) -> String? {
    let position = rows.position(of: "role")
    let row = rows.rows.first { rows.field(at: position, of: $0) == role }
    return row.flatMap { rows.values(language.rawValue, of: $0).first }
  }

  /// Reads a table of titles: columns `id kind speaksFor role fr en`.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: Its name, for messages.
  /// - Throws: A `DataFileError` with the place of the first fault.
  public init(_ text: String, file: String) throws(DataFileError) {
    try self.init(Self.table(Array(text.utf8), file: file))
  }

  private static func table(_ bytes: [UInt8], file: String) throws(DataFileError) -> DataTable {
    let columns = ["id", "kind", "speaksFor", "role", "fr", "en"]
    return try DataTable(bytes, file: file, known: columns, required: columns)
  }

  private init(_ table: DataTable) throws(DataFileError) {
    var titles: [Title] = []
    var seen: Set<String> = []
    for row in table.rows {
      let id = try table.requiredField("id", of: row)
      guard seen.insert(id).inserted else {
        throw DataFileError(.duplicate(id), at: table.location(of: "id", in: row))
      }
      titles.append(
        Title(
          id: id, role: try table.requiredField("role", of: row),
          kind: try Self.choice("kind", of: row, in: table),
          principal: try Self.choice("speaksFor", of: row, in: table),
          forms: [.french: table.values("fr", of: row), .english: table.values("en", of: row)]))
    }
    self.titles = titles
  }

  private static func choice<Value: RawRepresentable & CaseIterable>(
    _ column: String, of row: DataTable.Row, in table: DataTable
  ) throws(DataFileError) -> Value where Value.RawValue == String {
    let text = try table.requiredField(column, of: row)
    guard let value = Value(rawValue: text) else {
      throw DataFileError(
        .unknownValue(column: column, value: text, known: Value.allCases.map(\.rawValue)),
        at: table.location(of: column, in: row))
    }
    return value
  }
}

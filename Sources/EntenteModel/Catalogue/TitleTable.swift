/// Offices and titles in French and English.
public struct TitleTable: Sendable {
  /// The titles in the order of the file.
  public let titles: [Title]

  /// The titles that are part of the program.
  public static let standard: TitleTable = {
    let data = EmbeddedText.titles
    do {
      return try TitleTable(data.bytes, file: data.file)
    } catch {
      preconditionFailure("the program's own titles are faulty: \(error)")
    }
  }()

  /// Reads a table of titles: columns `id kind speaksFor role fr en`.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: Its name, for messages.
  /// - Throws: A `DataFileError` with the place of the first fault.
  public init(_ text: String, file: String) throws(DataFileError) {
    try self.init(Array(text.utf8), file: file)
  }

  private init(_ bytes: [UInt8], file: String) throws(DataFileError) {
    let columns = ["id", "kind", "speaksFor", "role", "fr", "en"]
    let table = try DataTable(bytes, file: file, known: columns, required: columns)
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

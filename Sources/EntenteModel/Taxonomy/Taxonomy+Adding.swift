extension Taxonomy {
  /// Returns the taxonomy with the families and types of a file added.
  ///
  /// The file is tab-separated, its first line names the columns; rows of the kinds `family` and
  /// `type` are taken, those of the lexicon left to the lexicon. Two lines make a relation:
  ///
  ///     kind<TAB>name<TAB>family<TAB>fr<TAB>en
  ///     type<TAB>transfer<TAB>cooperates-with<TAB>transfert<TAB>transfer
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: Its name, for messages.
  /// - Returns: The extended taxonomy.
  /// - Throws: A `DataFileError` with the place of the first fault.
  public func adding(_ text: String, file: String) throws(DataFileError) -> Taxonomy {
    try adding(RelationsFile.table(text, file: file))
  }

  func adding(_ table: DataTable) throws(DataFileError) -> Taxonomy {
    var result = self
    // Families first: a type may stand above its family in the file.
    for row in table.rows where table.field("kind", of: row) == "family" {
      try result.addFamily(row, of: table)
    }
    for row in table.rows where table.field("kind", of: row) == "type" {
      try result.addType(row, of: table)
    }
    return result
  }

  private mutating func addFamily(
    _ row: DataTable.Row, of table: DataTable
  ) throws(DataFileError) {
    let name = try Self.name(of: row, in: table)
    let relation = Relation(rawValue: name)
    guard familyPositions[relation] == nil else {
      throw DataFileError(.duplicate(name), at: table.location(of: "name", in: row))
    }
    familyPositions[relation] = families.count
    families.append(
      RelationFamily(
        relation: relation,
        isSymmetric: try Self.flag("symmetric", of: row, in: table, default: false),
        isDrawn: try Self.flag("drawn", of: row, in: table, default: true),
        french: Self.phrases("fr", of: row, in: table),
        english: Self.phrases("en", of: row, in: table)))
  }

  private mutating func addType(_ row: DataTable.Row, of table: DataTable) throws(DataFileError) {
    let name = try Self.name(of: row, in: table)
    let type = EventType(rawValue: name)
    guard typePositions[type] == nil else {
      throw DataFileError(.duplicate(name), at: table.location(of: "name", in: row))
    }
    let names = table.values("family", of: row)
    guard !names.isEmpty else {
      throw DataFileError(.emptyField("family"), at: table.location(of: "family", in: row))
    }
    for family in names where familyPositions[Relation(rawValue: family)] == nil {
      throw DataFileError(
        .unknownValue(column: "family", value: family, known: families.map(\.relation.rawValue)),
        at: table.location(of: "family", in: row))
    }
    let description = EventTypeDescription(
      type: type, families: names.map(Relation.init(rawValue:)),
      french: Self.phrases("fr", of: row, in: table),
      english: Self.phrases("en", of: row, in: table),
      plover: table.field("plover", of: row).isEmpty ? nil : table.field("plover", of: row),
      goldstein: try Self.score(of: row, in: table),
      ploverQuad: try Self.quad("plover-quad", of: row, in: table),
      gdeltQuad: try Self.quad("gdelt-quad", of: row, in: table))
    typePositions[type] = types.count
    types.append(description)
    try cameo.add(row, of: table, as: description)
  }

  private static func name(of row: DataTable.Row, in table: DataTable) throws(DataFileError)
    -> String
  {
    let name = try table.requiredField("name", of: row)
    let isWord = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isWord else {
      throw DataFileError(
        .malformedValue(
          column: "name", value: name, reason: "it may hold a-z, 0-9 and hyphens"),
        at: table.location(of: "name", in: row))
    }
    return name
  }

  private static func flag(
    _ column: String, of row: DataTable.Row, in table: DataTable, default value: Bool
  ) throws(DataFileError) -> Bool {
    switch table.field(column, of: row) {
    case "": return value
    case "yes": return true
    case "no": return false
    case let text:
      throw DataFileError(
        .unknownValue(column: column, value: text, known: ["yes", "no"]),
        at: table.location(of: column, in: row))
    }
  }

  private static func score(
    of row: DataTable.Row, in table: DataTable
  ) throws(DataFileError) -> Double? {
    let text = table.field("goldstein", of: row)
    guard !text.isEmpty else { return nil }
    guard let score = Double(text), (-10...10).contains(score) else {
      throw DataFileError(
        .malformedValue(
          column: "goldstein", value: text, reason: "a number from -10 to 10 is expected"),
        at: table.location(of: "goldstein", in: row))
    }
    return score
  }

  private static func quad(
    _ column: String, of row: DataTable.Row, in table: DataTable
  ) throws(DataFileError) -> QuadClass? {
    let text = table.field(column, of: row)
    guard !text.isEmpty else { return nil }
    guard let number = Int(text), let quad = QuadClass(rawValue: number) else {
      throw DataFileError(
        .unknownValue(column: column, value: text, known: ["1", "2", "3", "4"]),
        at: table.location(of: column, in: row))
    }
    return quad
  }

  // A user who names no words gets his own name for the relation, in every form.
  private static func phrases(
    _ language: String, of row: DataTable.Row, in table: DataTable
  ) -> Phrases {
    func field(_ column: String, else other: String) -> String {
      let text = table.field(column, of: row)
      return text.isEmpty ? other : text
    }
    let noun = field(language, else: table.field("name", of: row))
    let does = field("\(language):does", else: noun)
    let negation = language == "fr" ? "pas : " : "not: "
    return Phrases(
      noun: noun, does: does, doesNot: field("\(language):not", else: negation + does))
  }
}

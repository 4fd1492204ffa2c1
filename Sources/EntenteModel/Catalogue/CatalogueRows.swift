/// The rows of a catalogue file, their columns found once for all of them.
struct CatalogueRows {
  let table: DataTable

  static let columns = [
    "id", "kind", "wikidata", "of", "name:fr", "name:en", "short:fr", "short:en", "alias",
    "alias:fr", "alias:en", "acronym:fr", "acronym:en", "demonym:fr", "demonym:en", "seat:fr",
    "seat:en", "ambiguous",
  ]

  private static let languages: [LanguageCode] = [.french, .english]

  private typealias Columns = [(language: LanguageCode, position: Int)]

  private let id: Int?
  private let kind: Int?
  private let wikidata: Int?
  private let parent: Int?
  let ambiguous: Int?
  private let alias: Int?
  private let names: Columns
  private let shortNames: Columns
  private let aliases: Columns
  private let acronyms: Columns
  private let demonyms: Columns
  private let seats: Columns

  init(table: DataTable) {
    self.table = table
    func columns(_ name: String) -> Columns {
      Self.languages.compactMap { language in
        table.position(of: "\(name):\(language)").map { (language, $0) }
      }
    }
    id = table.position(of: "id")
    kind = table.position(of: "kind")
    wikidata = table.position(of: "wikidata")
    parent = table.position(of: "of")
    ambiguous = table.position(of: "ambiguous")
    alias = table.position(of: "alias")
    names = columns("name")
    shortNames = columns("short")
    aliases = columns("alias")
    acronyms = columns("acronym")
    demonyms = columns("demonym")
    seats = columns("seat")
  }

  /// How the columns of ``nameColumns(in:)`` name, in their order.
  static let nameKinds: [CatalogueName.Kind] = [.name, .name, .name, .acronym, .seat, .demonym]

  /// The columns with names of a language and of all.
  func nameColumns(in language: LanguageCode) -> [Int?] {
    func position(_ columns: Columns) -> Int? {
      columns.first { $0.language == language }?.position
    }
    return [
      alias, position(names), position(aliases), position(acronyms), position(seats),
      position(demonyms),
    ]
  }

  func identifier(of row: DataTable.Row) throws(DataFileError) -> Identifier<Actor> {
    let text = table.field(at: id, of: row)
    return Identifier(text.isEmpty ? try table.requiredField("id", of: row) : text)
  }

  /// The actor that an actor is a part of; empty if it is none's.
  func parent(of row: DataTable.Row) -> String { table.field(at: parent, of: row) }

  /// Reads the entry of a row; what the row leaves empty comes from `old`.
  func entry(
    of row: DataTable.Row, overriding old: CatalogueEntry?
  ) throws(DataFileError) -> CatalogueEntry {
    let names = texts(names, of: row, old?.actor.names)
    guard let name = names[.english] ?? names[.french] else {
      throw DataFileError(
        .emptyField("name:fr"), at: table.location(of: "name:fr", in: row))
    }
    let aliases = table.values(at: alias, of: row)
    let parent = parent(of: row)
    let wikidata = table.field(at: wikidata, of: row)
    let actor = Actor(
      id: try identifier(of: row), kind: try kind(of: row, old?.actor.kind), name: name,
      names: names, aliases: aliases.isEmpty ? old?.actor.aliases ?? [] : aliases,
      parent: parent.isEmpty ? old?.actor.parent : Identifier(parent),
      wikidata: wikidata.isEmpty ? old?.actor.wikidata : wikidata)
    let ambiguous = table.values(at: ambiguous, of: row)
    return CatalogueEntry(
      actor: actor, shortNames: texts(shortNames, of: row, old?.shortNames),
      aliases: values(self.aliases, of: row, old?.aliases),
      acronyms: values(acronyms, of: row, old?.acronyms),
      demonyms: values(demonyms, of: row, old?.demonyms),
      seats: values(seats, of: row, old?.seats),
      ambiguous: ambiguous.isEmpty ? old?.ambiguous ?? [] : ambiguous)
  }

  private func kind(
    of row: DataTable.Row, _ old: ActorKind?
  ) throws(DataFileError) -> ActorKind {
    let text = table.field(at: kind, of: row)
    if text.isEmpty, let old { return old }
    guard let kind = ActorKind(rawValue: text), kind != .person else {
      let known = ActorKind.allCases.filter { $0 != .person }.map(\.rawValue)
      throw DataFileError(
        .unknownValue(column: "kind", value: text, known: known),
        at: table.location(of: "kind", in: row))
    }
    return kind
  }

  private func texts(
    _ columns: Columns, of row: DataTable.Row, _ old: [LanguageCode: String]?
  ) -> [LanguageCode: String] {
    var texts = old ?? [:]
    for (language, position) in columns {
      let text = table.field(at: position, of: row)
      if !text.isEmpty { texts[language] = text }
    }
    return texts
  }

  private func values(
    _ columns: Columns, of row: DataTable.Row, _ old: [LanguageCode: [String]]?
  ) -> [LanguageCode: [String]] {
    var values = old ?? [:]
    for (language, position) in columns {
      let found = table.values(at: position, of: row)
      if !found.isEmpty { values[language] = found }
    }
    return values
  }
}

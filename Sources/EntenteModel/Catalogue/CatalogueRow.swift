/// A row of a catalogue file.
struct CatalogueRow {
  let table: DataTable
  let row: DataTable.Row

  static let columns = [
    "id", "kind", "wikidata", "of", "name:fr", "name:en", "alias", "alias:fr", "alias:en",
    "acronym:fr", "acronym:en", "demonym:fr", "demonym:en", "seat:fr", "seat:en", "ambiguous",
  ]

  private static let languages: [LanguageCode] = [.french, .english]

  func identifier() throws(DataFileError) -> Identifier<Actor> {
    Identifier(try table.requiredField("id", of: row))
  }

  /// Reads the entry; what the row leaves empty comes from `old`.
  func entry(overriding old: CatalogueEntry?) throws(DataFileError) -> CatalogueEntry {
    let id = try identifier()
    var names = old?.actor.names ?? [:]
    for language in Self.languages {
      let name = table.field("name:\(language)", of: row)
      if !name.isEmpty { names[language] = name }
    }
    guard let name = names[.english] ?? names[.french] else {
      throw DataFileError(
        .emptyField("name:fr"), at: table.location(of: "name:fr", in: row))
    }
    let aliases = table.values("alias", of: row)
    let parent = table.field("of", of: row)
    let wikidata = table.field("wikidata", of: row)
    let actor = Actor(
      id: id, kind: try kind(old?.actor.kind), name: name, names: names,
      aliases: aliases.isEmpty ? old?.actor.aliases ?? [] : aliases,
      parent: parent.isEmpty ? old?.actor.parent : Identifier(parent),
      wikidata: wikidata.isEmpty ? old?.actor.wikidata : wikidata)
    let ambiguous = table.values("ambiguous", of: row)
    return CatalogueEntry(
      actor: actor, aliases: values("alias", old?.aliases),
      acronyms: values("acronym", old?.acronyms), demonyms: values("demonym", old?.demonyms),
      seats: values("seat", old?.seats),
      ambiguous: ambiguous.isEmpty ? old?.ambiguous ?? [] : ambiguous)
  }

  private func kind(_ old: ActorKind?) throws(DataFileError) -> ActorKind {
    let text = table.field("kind", of: row)
    if text.isEmpty, let old { return old }
    guard let kind = ActorKind(rawValue: text), kind != .person else {
      let known = ActorKind.allCases.filter { $0 != .person }.map(\.rawValue)
      throw DataFileError(
        .unknownValue(column: "kind", value: text, known: known),
        at: table.location(of: "kind", in: row))
    }
    return kind
  }

  private func values(
    _ column: String, _ old: [LanguageCode: [String]]?
  ) -> [LanguageCode: [String]] {
    var values = old ?? [:]
    for language in Self.languages {
      let found = table.values("\(column):\(language)", of: row)
      if !found.isEmpty { values[language] = found }
    }
    return values
  }
}

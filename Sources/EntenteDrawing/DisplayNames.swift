internal import EntenteModel

/// What pictures call the actors: short as the press does, in full where there is room.
struct DisplayNames {
  private let actors: [Identifier<Actor>: Actor]
  let language: LanguageCode

  /// Names wider than this many points are replaced by the press's short form.
  private static let limit = 72.0

  init(_ chronicle: Chronicle, language: OutputLanguage) {
    self.language = language.code
    var actors: [Identifier<Actor>: Actor] = [:]
    for actor in chronicle.actors where actors[actor.id] == nil { actors[actor.id] = actor }
    self.actors = actors
  }

  subscript(id: Identifier<Actor>) -> Actor {
    actors[id] ?? Actor(id: id, kind: .other, name: id.rawValue)
  }

  /// The whole name, on one line, for sentences.
  func full(_ id: Identifier<Actor>) -> String {
    TextMetrics.shortened(self[id].name(in: language), to: 600, size: 12)
  }

  /// The name for a label: `OTAN`, `Conseil de sécurité`.
  func short(_ id: Identifier<Actor>) -> String {
    let actor = self[id]
    let name = actor.name(in: language)
    guard actor.kind != .person, TextMetrics.width(name, size: 10) > Self.limit,
      let entry = Catalogue.standard[id]
    else { return name }
    if let short = entry.shortNames[language] { return short }
    guard actor.kind == .organization else { return name }
    let other: LanguageCode = language == .french ? .english : .french
    return entry.acronyms[language]?.first ?? entry.acronyms[other]?.first ?? name
  }

  /// The name for a label, on one line of at most `width` points.
  func label(_ id: Identifier<Actor>, width: Double, size: Double) -> String {
    TextMetrics.shortened(short(id), to: width, size: size)
  }
}

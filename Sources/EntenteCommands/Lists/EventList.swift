package import EntenteModel

/// Events as lines for people: date, relation, who and whom, and the words that say so.
package struct EventList {
  private let chronicle: Chronicle
  private let words: ListWords
  private let names: [Identifier<Actor>: String]

  /// Creates the list of a chronicle's events, in their order.
  package init(
    _ chronicle: Chronicle, language: OutputLanguage, taxonomy: Taxonomy = .standard
  ) {
    self.chronicle = chronicle
    words = ListWords(language, taxonomy: taxonomy)
    names = Dictionary(
      chronicle.actors.map { ($0.id, $0.name(in: language.code)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The lines, for a terminal of 80 characters.
  package var text: String {
    var table = TextTable(header: words.eventHeader)
    for event in chronicle.events {
      table.append([
        event.date?.edtf ?? words.undated, words.word(for: event.relation), parties(of: event),
      ])
      if let quote = Self.quote(of: event) { table.append(["", "", words.quoted(quote)]) }
    }
    return table.text()
  }

  private func parties(of event: Event) -> String {
    let sources = event.sources.map(name).joined(separator: ", ")
    let targets = event.targets.map(name).joined(separator: ", ")
    // Who receives a visit does not pay it.
    let arrow = event.type == "host" ? "←" : "→"
    var text = targets.isEmpty ? sources : "\(sources) \(arrow) \(targets)"
    if event.isMutual { text = event.sources.map(name).joined(separator: " ↔ ") }
    var notes = [words.word(for: event.modality)].compactMap { $0 }
    if let place = event.place { notes.append(name(place)) }
    if !notes.isEmpty { text += " (\(notes.joined(separator: ", ")))" }
    return text
  }

  private func name(_ id: Identifier<Actor>) -> String { names[id] ?? id.rawValue }

  private static func quote(of event: Event) -> String? {
    for case .quote(let quotation) in event.evidence { return quotation.quote }
    return nil
  }
}

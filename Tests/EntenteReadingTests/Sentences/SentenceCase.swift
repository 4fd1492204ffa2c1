import EntenteModel

/// A sentence of the table, or a few that hang together, and the events that it states.
///
/// The table has a line for each: `id`, a feature of the language and a number; `events`, those of
/// ``ExpectedEvent`` with ` ; ` between them, or `-` where a careful reader finds none; `sentence`.
/// ` / ` stands between events of which one is enough: "refuse d'aider" rejects or does not help.
/// A paragraph ends at ` ¶ `.
struct SentenceCase: Sendable {
  let id: String
  let feature: String
  /// The events; of each the choices, and of each choice the edges.
  let events: [[ExpectedEvent]]
  let text: String

  init?(_ line: Substring) {
    let fields = line.split(separator: "\t").map(String.init)
    guard fields.count == 3, let dash = fields[0].lastIndex(of: "-") else { return nil }
    id = fields[0]
    feature = String(fields[0][..<dash])
    var events: [[ExpectedEvent]] = []
    if fields[1] != "-" {
      for part in fields[1].split(separator: ";") {
        let choices = part.split(separator: "/")
        let parsed = choices.compactMap { ExpectedEvent($0) }
        guard parsed.count == choices.count else { return nil }
        events.append(parsed)
      }
    }
    self.events = events
    text = fields[2].split(separator: "¶").joined(separator: "\n\n")
  }

  /// Whether a careful reader finds nothing.
  var isNegative: Bool { events.allSatisfy { $0.allSatisfy(\.isOptional) } }

  /// What was missed and what was found too much, in words; empty where the reading is right.
  func faults(_ found: [FoundEdge]) -> [String] {
    func isFound(_ event: ExpectedEvent) -> Bool {
      event.edges.allSatisfy { edge in found.contains(where: edge.matches) }
    }
    let missed = events.filter { choices in
      !choices.contains { $0.isOptional || isFound($0) }
    }
    let known = events.joined().flatMap(\.edges)
    let invented = found.filter { edge in !known.contains { $0.matches(edge) } }
    return missed.compactMap { $0.first }.map { "missed \($0.text)" }
      + invented.map { "invented \($0)" }
  }
}

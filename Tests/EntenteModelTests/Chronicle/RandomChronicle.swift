import EntenteModel
import EntenteTestSupport

/// Makes small chronicles in which articles, actors, dates and facts often meet.
struct RandomChronicle {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let dates: [String?] = [
    nil, "2023", "2023-05", "2023-05-04", "2023-05-04~", "2023-05-06", "2023-05-04/2023-05-06",
    "2022/..", "2024-21",
  ]

  mutating func next(events count: Int) throws -> Chronicle {
    let number = Int.random(in: 0..<3, using: &generator)
    let words = ["alpha met beta", "alpha left beta", "beta saw gamma"][number]
    let text = "Seen: \(words)."
    // Two names for three texts: different articles with one identifier occur.
    let article = Article(
      id: number == 0 ? "one" : "two", digest: SHA256.hexadecimal(of: text.utf8), text: text)
    let ids: [Identifier<Actor>] = ["a", "b", "c"]
    let names = ["Alpha", "ALPHA", "Al"]
    let actors = ids.map {
      Actor(
        id: $0, kind: Bool.random(using: &generator) ? .state : .other,
        name: names.randomElement(using: &generator) ?? "", aliases: [names[0], "\($0)"])
    }
    var events: [Event] = []
    for ordinal in 0..<count {
      let relation: Relation = .visits
      let range = 6..<(6 + words.utf8.count)
      var parties = ids.shuffled(using: &generator)
      let source = parties.removeLast()
      let types: [EventType] = ["visit", "host"]
      let date = try (Self.dates.randomElement(using: &generator) ?? nil).map {
        try EventDate(edtf: $0)
      }
      events.append(
        Event(
          id: Identifier(
            article: article.id, part: .text, range: range, relation: relation, ordinal: ordinal),
          relation: relation, type: types.randomElement(using: &generator) ?? "visit",
          sources: [source], targets: [parties[0]],
          place: Int.random(in: 0..<4, using: &generator) == 0 ? parties[1] : nil, date: date,
          modality: Bool.random(using: &generator) ? .actual : .denied,
          confidence: [0.5, 0.75, 1].randomElement(using: &generator) ?? 1,
          label: "\(ordinal)",
          evidence: [.quote(Quotation(article: article.id, range: range, quote: words))],
          attributedTo: Bool.random(using: &generator) ? parties[1] : nil))
    }
    return Chronicle(
      articles: [article], actors: actors,
      affiliations: [Affiliation(actor: "a", of: "b", role: "member")], events: events)
  }
}

import EntenteCommands
import EntenteModel
import Testing

@Suite("ActorTally")
struct ActorTallyTests {
  private func event(
    _ id: String, _ sources: [Identifier<Actor>], _ targets: [Identifier<Actor>],
    _ relation: Relation = .visits, date: String? = nil
  ) throws -> Event {
    Event(
      id: Identifier(id), relation: relation, type: "visit", sources: sources, targets: targets,
      date: try date.map { try EventDate(edtf: $0) },
      evidence: [.hand(HandEntry(author: "test"))])
  }

  private let actors = ["a", "b", "c"].map {
    Actor(id: Identifier($0), kind: .state, name: $0.uppercased())
  }

  @Test func `an event counts once for each actor`() throws {
    let chronicle = Chronicle(
      actors: actors,
      events: [
        try event("1", ["b"], ["a", "b"], date: "2023-05"),
        try event("2", ["b"], ["unknown"], .opposes, date: "2023-05-02"),
        try event("3", ["a"], ["b"], date: "2023-01/2023-12"),
        try event("4", ["b"], []),
      ])
    let tallies = ActorTally.tallies(of: chronicle)
    #expect(tallies.map { $0.actor.id } == ["b", "a", "c"])
    #expect(tallies.map { $0.events } == [4, 2, 0])
    #expect(tallies[0].byRelation == [.visits: 3, .opposes: 1])
    #expect(tallies[0].first?.edtf == "2023-01/2023-12")
    #expect(tallies[0].last?.edtf == "2023-01/2023-12")
    #expect(tallies[2].first == nil)
  }

  @Test func `the order of events changes nothing`() throws {
    var chronicle = Chronicle(
      actors: actors,
      events: [
        try event("1", ["a"], ["b"], date: "2023-05"),
        try event("2", ["a"], ["c"], date: "2023-05~"),
      ])
    let tallies = ActorTally.tallies(of: chronicle)
    chronicle.events.reverse()
    #expect(ActorTally.tallies(of: chronicle) == tallies)
  }

  struct Languages: Sendable {
    let articles: [LanguageCode?]
    let output: OutputLanguage
  }

  @Test(arguments: [
    Languages(articles: [], output: .english),
    Languages(articles: [.french], output: .french),
    Languages(articles: [.english, .french, .french], output: .french),
    Languages(articles: [.french, .english], output: .french),
    Languages(articles: [.english, .french], output: .english),
    Languages(articles: [nil], output: .english),
  ])
  func `lists are written in the language of most articles`(_ given: Languages) {
    let articles = given.articles.enumerated().map { number, language in
      Article(id: Identifier("\(number)"), language: language, text: "")
    }
    #expect(Chronicle(articles: articles).outputLanguage == given.output)
  }
}

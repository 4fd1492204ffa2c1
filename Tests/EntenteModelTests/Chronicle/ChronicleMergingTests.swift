import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Merging chronicles")
struct ChronicleMergingTests {
  private static let text = "Alpha meets Beta. Alpha meets Beta."

  private func event(
    _ id: Identifier<Event>, _ source: Identifier<Actor> = "a", _ type: EventType = "meet",
    _ target: Identifier<Actor> = "b", on date: String? = nil, modality: Modality = .actual,
    place: Identifier<Actor>? = nil, article: Identifier<Article> = "one", at start: Int = 0,
    quote: String = "Alpha meets Beta.", hasTarget: Bool = true
  ) throws -> Event {
    Event(
      id: id, relation: .cooperatesWith, type: type, sources: [source],
      targets: hasTarget ? [target] : [], place: place,
      date: try date.map { try EventDate(edtf: $0) }, modality: modality,
      evidence: [
        .quote(
          Quotation(article: article, range: start..<start + quote.utf8.count, quote: quote))
      ])
  }

  private func merged(_ events: Event...) -> [Event] {
    Chronicle.merging(events.map { Chronicle(events: [$0]) }).events
  }

  struct Dates: Sendable, CustomTestStringConvertible {
    let first: String?
    let second: String?
    let joined: String??
    var testDescription: String { "\(first ?? "-") and \(second ?? "-")" }
  }

  @Test(
    "One fact is one event if the dates can be the same; the narrower date stays",
    arguments: [
      Dates(first: "2023-05-04", second: "2023-05-04", joined: "2023-05-04"),
      Dates(first: "2023-05", second: "2023-05-04", joined: "2023-05-04"),
      Dates(first: "2023", second: "2023-05", joined: "2023-05"),
      Dates(first: "2022-24", second: "2023-01", joined: "2023-01"),
      Dates(first: "2023-05-04~", second: "2023-05-04", joined: "2023-05-04"),
      Dates(first: "2023-05-04/2023-05-06", second: "2023-05-05", joined: "2023-05-05"),
      Dates(first: nil, second: nil, joined: .some(nil)),
      Dates(first: "2023-05-04", second: "2023-05-05", joined: nil),
      Dates(first: nil, second: "2023-05-05", joined: nil),
      Dates(first: "2020/..", second: "2023-05-05", joined: nil),
    ])
  func dates(_ dates: Dates) throws {
    let events = merged(
      try event("e-2", on: dates.first), try event("e-1", on: dates.second, at: 18))
    guard let joined = dates.joined else {
      #expect(events.count == 2)
      return
    }
    #expect(events.count == 1)
    #expect(events.first?.id == "e-1")
    #expect(events.first?.merged == ["e-2"])
    #expect(events.first?.date?.edtf == joined)
    #expect(events.first?.evidence.count == 2)
  }

  @Test("A date that can mean two known facts stays an event of its own")
  func ambiguousDate() throws {
    let events = merged(
      try event("e-1", on: "2023"), try event("e-2", on: "2023-01", at: 1),
      try event("e-3", on: "2023-03", at: 2))
    #expect(events.map(\.id) == ["e-1", "e-2", "e-3"])
  }

  @Test("Other parties, types, modalities, places or statements are other facts")
  func otherFacts() throws {
    let events = merged(
      try event("e-1", on: "2023-05-04"), try event("e-2", "c", on: "2023-05-04", at: 1),
      try event("e-3", "a", "aid", on: "2023-05-04", at: 2),
      try event("e-4", on: "2023-05-04", modality: .planned, at: 3),
      try event("e-5", "d", on: "2023-05-04", place: "x", at: 4),
      try event("e-6", "d", on: "2023-05-04", place: "y", at: 5),
      try event("e-7", "a", "state", on: "2023-05-04", at: 6, quote: "one", hasTarget: false),
      try event("e-8", "a", "state", on: "2023-05-04", at: 7, quote: "two", hasTarget: false))
    #expect(events.count == 8)
  }

  @Test("A visit and the reception of the same day are one visit")
  func visitAndHost() throws {
    let events = merged(
      try event("e-1", "b", "host", "a", on: "2023-05-04"),
      try event("e-2", "a", "visit", "b", on: "2023-05-04", at: 18))
    #expect(events.count == 1)
    #expect(events.first?.type == "visit")
    #expect(events.first?.sources == ["a"])
    #expect(events.first?.id == "e-1")
    let apart = merged(
      try event("e-1", "b", "host", "a", on: "2023-05-04"),
      try event("e-2", "a", "visit", "b", on: "2023-05", at: 18))
    #expect(apart.count == 2)
  }

  @Test("What one denies and another tells as actual is kept and linked")
  func conflicts() throws {
    let events = merged(
      try event("e-1", on: "2023-05-04"), try event("e-2", on: "2023-05", modality: .denied, at: 1),
      try event("e-3", on: "2021", modality: .denied, at: 2))
    let links = Dictionary(uniqueKeysWithValues: events.map { ($0.id, $0.conflictsWith) })
    #expect(links == ["e-1": ["e-2"], "e-2": ["e-1"], "e-3": []])
  }

  @Test("Different articles with one name get digits of their digests, and their events follow")
  func articleCollision() throws {
    var parts: [Chronicle] = []
    for text in ["Alpha meets Beta.", "Alpha meets Zeta, again."] {
      let range = 0..<16
      let event = Event(
        id: Identifier(article: "one", part: .text, range: range, relation: .opposes, ordinal: 0),
        relation: .opposes, type: "reject", sources: ["a"], targets: ["b"],
        date: EventDate(year: text.utf8.count == 17 ? 2020 : 2021),
        evidence: [.quote(Quotation(article: "one", range: range, quote: String(text.prefix(16))))])
      parts.append(
        Chronicle(
          articles: [
            Article(id: "one", digest: SHA256.hexadecimal(of: text.utf8), text: text)
          ], events: [event]))
    }
    let result = Chronicle.merging(parts)
    #expect(result.articles.count == 2)
    #expect(result.articles.first?.id == "one")
    let second = try #require(result.articles.last)
    #expect(second.id.rawValue == "one-" + (second.digest ?? "").prefix(6))
    #expect(Set(result.events.map(\.id)).count == 2)
    let moved = try #require(
      result.events.first { event in
        guard case .quote(let words)? = event.evidence.first else { return false }
        return words.article == second.id
      })
    #expect(
      moved.id
        == Identifier(
          article: second.id, part: .text, range: 0..<16, relation: .opposes, ordinal: 0))
    // The parts can also have been concatenated before.
    let one = Chronicle(
      articles: parts.flatMap(\.articles), events: parts.flatMap(\.events))
    #expect(Chronicle.merging([one]).articles == result.articles)
    #expect(Chronicle.merging([one]).events.count == 2)
  }

  @Test("Two events that share an identifier by chance are both kept")
  func eventCollision() throws {
    let events = merged(
      try event("e-1", on: "2020"), try event("e-1", on: "2021", article: "two", at: 3))
    #expect(events.count == 2)
    #expect(Set(events.map(\.id)).count == 2)
  }

  @Test("An actor has the names of all its records")
  func actors() {
    let first = Actor(id: "x", kind: .other, name: "NATO", names: [.french: "OTAN"])
    let second = Actor(id: "x", kind: .organization, name: "Nato", aliases: ["the Alliance"])
    let joined = Chronicle.merging([Chronicle(actors: [first]), Chronicle(actors: [second])]).actors
    #expect(
      joined == [
        Actor(
          id: "x", kind: .organization, name: "Nato", names: [.french: "OTAN"],
          aliases: ["NATO", "the Alliance"])
      ])
  }

  @Test("Events kept apart are never joined")
  func keptApart() throws {
    let parts = [try event("e-1"), try event("e-2", at: 18)].map { Chronicle(events: [$0]) }
    #expect(Chronicle.merging(parts, keepingApart: ["e-2"]).events.count == 2)
  }

  @Test(
    "Order has no influence, merging again changes nothing, no evidence is lost", arguments: 0..<60)
  func laws(_ seed: UInt64) throws {
    var random = RandomChronicle(seed: seed)
    let first = try random.next(events: 5)
    let second = try random.next(events: 5)
    let both = first.merging(second)
    #expect(both == second.merging(first))
    #expect(both.merging(both) == both)
    #expect(Chronicle.merging([both]) == both)
    #expect(both == both.canonical())
    #expect(Set(both.events.map(\.id)).count == both.events.count)
    let articles = Dictionary(uniqueKeysWithValues: both.articles.map { ($0.id, $0) })
    for event in both.events {
      for case .quote(let quotation) in event.evidence {
        let article = try #require(articles[quotation.article])
        #expect(quotation.stands(in: article))
      }
    }
    // Every event of the parts is there, under its identifier or in `merged`; two articles with
    // one identifier share identifiers of events, so these are counted with their renamed ones.
    let all = both.events.flatMap { [$0.id] + $0.merged }
    #expect(Set(all).count == all.count)
    let given = Set((first.events + second.events).map(\.id))
    #expect(all.count >= given.count)
  }
}

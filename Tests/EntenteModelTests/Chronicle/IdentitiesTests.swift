import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Identity across articles")
struct IdentitiesTests {
  private struct Block {
    var chronicle: Chronicle

    init(_ article: Identifier<Article>, on day: String, _ actors: [Actor]) {
      chronicle = Chronicle(
        articles: [Article(id: article, published: CalendarDay(day), text: "aaaa aaaa \(article)")],
        actors: actors)
    }

    /// Adds an event of the article.
    func event(
      _ source: Identifier<Actor>, _ target: Identifier<Actor>, _ type: EventType = "accuse"
    ) -> Block {
      var result = self
      let article = chronicle.articles[0].id
      let number = chronicle.events.count * 5
      let range = number..<number + 4
      result.chronicle.events.append(
        Event(
          id: Identifier(
            article: article, part: .text, range: range, relation: .opposes, ordinal: 0),
          relation: .opposes, type: type, sources: [source], targets: [target],
          evidence: [.quote(Quotation(article: article, range: range, quote: "aaaa"))]))
      return result
    }

    func affiliation(_ actor: Identifier<Actor>, of whole: Identifier<Actor>) -> Block {
      var result = self
      result.chronicle.affiliations.append(Affiliation(actor: actor, of: whole, role: "minister"))
      return result
    }
  }

  private static let japan = Actor(id: "jpn", kind: .state, name: "Japan")
  private static let russia = Actor(id: "rus", kind: .state, name: "Russia")
  private static let full = Actor(id: "kishida-fumio", kind: .person, name: "Fumio Kishida")
  private static let short = Actor(id: "kishida", kind: .person, name: "Kishida")

  private func merged(_ blocks: Block...) -> Chronicle {
    Chronicle.merging(blocks.map(\.chronicle))
  }

  @Test(
    "a description names nobody",
    arguments: [
      Actor(id: "commander-bbbb", kind: .person, name: "commander"),
      Actor(id: "navy-bbbb", kind: .person, name: "navy commander", aliases: ["commander"]),
    ])
  func descriptions(other: Actor) {
    let commander = Actor(id: "commander-aaaa", kind: .person, name: "commander")
    let result = merged(
      Block("one", on: "2023-01-10", [commander, Self.russia]).event("commander-aaaa", "rus"),
      Block("two", on: "2023-01-11", [other, Self.russia]).event(other.id, "rus"))
    #expect(result.actors.map(\.id).sorted() == ["commander-aaaa", other.id, "rus"].sorted())
  }

  @Test("a surname of the same office is the person of the full name, and the reason is told")
  func office() throws {
    let result = merged(
      Block("one", on: "2023-01-10", [Self.full, Self.japan, Self.russia])
        .affiliation("kishida-fumio", of: "jpn").event("kishida-fumio", "rus"),
      Block("two", on: "2024-06-01", [Self.short, Self.japan, Self.russia])
        .affiliation("kishida", of: "jpn").event("kishida", "rus"))
    let person = try #require(result.actors.first { $0.kind == .person })
    #expect(result.actors.count(where: { $0.kind == .person }) == 1)
    #expect(person.id == "kishida-fumio" && person.name == "Fumio Kishida")
    #expect(person.aliases == ["Kishida"])
    #expect(
      person.identities == [
        ActorIdentity(
          id: "kishida", reason: "the only person of that name, and both belong to jpn")
      ])
    // Their acts are one fact with two tellings, and the offices are one.
    #expect(result.events.count == 1 && result.events.first?.evidence.count == 2)
    #expect(result.affiliations.count == 1)
  }

  @Test("acting with the same other at about the same time is enough, years apart it is not")
  func sameOthers() {
    func people(_ second: String) -> Int {
      merged(
        Block("one", on: "2023-01-10", [Self.full, Self.russia]).event("kishida-fumio", "rus"),
        Block("two", on: second, [Self.short, Self.russia]).event("kishida", "rus")
      ).actors.count(where: { $0.kind == .person })
    }
    #expect(people("2023-02-20") == 1)
    #expect(people("2020-02-20") == 2)
  }

  @Test("a surname alone, two of that surname, other states, one article: they stay two")
  func doubt() {
    let lone = merged(
      Block("one", on: "2023-01-10", [Self.full, Self.russia]).event("kishida-fumio", "rus"),
      Block("two", on: "2023-01-11", [Self.short, Self.japan]).event("kishida", "jpn"))
    #expect(lone.actors.count(where: { $0.kind == .person }) == 2)
    let brother = Actor(id: "kishida-taro", kind: .person, name: "Taro Kishida")
    let several = merged(
      Block("one", on: "2023-01-10", [Self.full, Self.russia]).event("kishida-fumio", "rus"),
      Block("three", on: "2023-01-10", [brother, Self.russia]).event("kishida-taro", "rus"),
      Block("two", on: "2023-01-11", [Self.short, Self.russia]).event("kishida", "rus"))
    #expect(several.actors.count(where: { $0.kind == .person }) == 3)
    let states = merged(
      Block("one", on: "2023-01-10", [Self.full, Self.japan, Self.russia])
        .affiliation("kishida-fumio", of: "jpn").event("kishida-fumio", "rus"),
      Block("two", on: "2023-01-11", [Self.short, Self.japan, Self.russia])
        .affiliation("kishida", of: "rus").event("kishida", "jpn"))
    #expect(states.actors.count(where: { $0.kind == .person }) == 2)
    let together = merged(
      Block("one", on: "2023-01-10", [Self.full, Self.short, Self.russia])
        .event("kishida-fumio", "rus").event("kishida", "rus"))
    #expect(together.actors.count(where: { $0.kind == .person }) == 2)
  }

  @Test("of several persons of a surname the one of the same office is meant")
  func severalOffices() {
    let brother = Actor(id: "kishida-taro", kind: .person, name: "Taro Kishida")
    let result = merged(
      Block("one", on: "2023-01-10", [Self.full, Self.japan, Self.russia])
        .affiliation("kishida-fumio", of: "jpn").event("kishida-fumio", "rus"),
      Block("two", on: "2023-01-10", [brother, Self.russia]).event("kishida-taro", "rus"),
      Block("three", on: "2023-01-11", [Self.short, Self.japan, Self.russia])
        .affiliation("kishida", of: "jpn").event("kishida", "rus"))
    #expect(result.actors.map(\.id) == ["jpn", "kishida-fumio", "kishida-taro", "rus"])
  }

  @Test("persons of whom only the surname is known are one if they serve the same, else two")
  func surnames() {
    func people(_ whole: Identifier<Actor>) -> [Identifier<Actor>] {
      merged(
        Block(
          "one", on: "2023-01-10",
          [
            Actor(id: "kishida-1a2b", kind: .person, name: "Kishida"), Self.japan, Self.russia,
          ]
        ).affiliation("kishida-1a2b", of: "jpn").event("kishida-1a2b", "rus"),
        Block(
          "two", on: "2021-01-11",
          [
            Actor(id: "kishida-3c4d", kind: .person, name: "Kishida"), Self.japan, Self.russia,
          ]
        ).affiliation("kishida-3c4d", of: whole).event("kishida-3c4d", "jpn")
      ).actors.map(\.id).filter { $0 != "jpn" && $0 != "rus" }
    }
    #expect(people("jpn") == ["kishida-1a2b"])
    #expect(people("rus") == ["kishida-1a2b", "kishida-3c4d"])
  }

  @Test("an acronym is the body that has it for an alias, if both act with the same others")
  func acronym() {
    let union = Actor(
      id: "ligue-du-rail", kind: .organization, name: "Ligue du rail", aliases: ["LDR"])
    let short = Actor(id: "ldr", kind: .other, name: "LDR")
    let result = merged(
      Block("one", on: "2023-01-10", [union, Self.russia]).event("ligue-du-rail", "rus"),
      Block("two", on: "2023-01-11", [short, Self.russia]).event("ldr", "rus"))
    #expect(result.actors.map(\.id) == ["ligue-du-rail", "rus"])
    let apart = merged(
      Block("one", on: "2023-01-10", [union, Self.russia]).event("ligue-du-rail", "rus"),
      Block("two", on: "2023-01-11", [short, Self.japan]).event("ldr", "jpn"))
    #expect(apart.actors.count == 4)
  }

  @Test("one full name under two identifiers is one actor")
  func sameName() {
    let other = Actor(id: "fumio-kishida", kind: .other, name: "FUMIO KISHIDA")
    let result = merged(
      Block("one", on: "2023-01-10", [Self.full, Self.russia]).event("kishida-fumio", "rus"),
      Block("two", on: "2020-01-11", [other, Self.japan]).event("fumio-kishida", "jpn"))
    #expect(result.actors.count(where: { $0.kind == .person }) == 1)
    #expect(result.actors.contains { $0.identities.map(\.reason) == ["the same full name"] })
    let place = Actor(id: "fumio-kishida", kind: .place, name: "Fumio Kishida")
    let kinds = merged(
      Block("one", on: "2023-01-10", [Self.full, Self.russia]).event("kishida-fumio", "rus"),
      Block("two", on: "2023-01-10", [place, Self.russia]).event("rus", "fumio-kishida"))
    #expect(kinds.actors.count == 3)
  }

  @Test("actors that a user tells apart are never joined")
  func strangers() {
    let parts = [
      Block("one", on: "2023-01-10", [Self.full, Self.japan])
        .affiliation("kishida-fumio", of: "jpn").event("kishida-fumio", "jpn"),
      Block("two", on: "2023-01-10", [Self.short, Self.japan])
        .affiliation("kishida", of: "jpn").event("kishida", "jpn"),
    ].map(\.chronicle)
    #expect(Chronicle.merging(parts).actors.count == 2)
    #expect(Chronicle.merging(parts, strangers: ["kishida"]).actors.count == 3)
  }

  @Test(
    "order has no influence, merging again changes nothing, no actor is lost", arguments: 0..<80)
  func laws(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let surnames = ["Lemoine", "Okoro", "Lemoine Duval"]
    let forenames = ["", "Ada ", "Bo "]
    var blocks: [Chronicle] = []
    for number in 0..<6 {
      var people: [Actor] = []
      for _ in 0..<2 {
        let name =
          (forenames.randomElement(using: &random) ?? "")
          + (surnames.randomElement(using: &random) ?? "")
        let kind: ActorKind = Bool.random(using: &random) ? .person : .other
        let id = Identifier<Actor>.made(from: name, kind: kind)
        if !people.contains(where: { $0.id == id }) {
          people.append(Actor(id: id, kind: kind, name: name))
        }
      }
      var block = Block(
        Identifier("article-\(number)"),
        on: Bool.random(using: &random) ? "2023-01-10" : "2021-01-10",
        people + [Self.japan, Self.russia])
      for person in people {
        block = block.event(person.id, Bool.random(using: &random) ? "jpn" : "rus")
        if Bool.random(using: &random) {
          block = block.affiliation(person.id, of: Bool.random(using: &random) ? "jpn" : "rus")
        }
      }
      blocks.append(block.chronicle)
    }
    let whole = Chronicle.merging(blocks)
    #expect(Chronicle.merging(blocks.shuffled(using: &random)) == whole)
    #expect(Chronicle.merging([whole]) == whole)
    #expect(Chronicle.merging([whole, whole]) == whole)
    let kept = Set(whole.actors.flatMap { [$0.id] + $0.identities.map(\.id) })
    #expect(kept == Set(blocks.flatMap { $0.actors.map(\.id) }))
    #expect(whole.faults().isEmpty)
    let told = blocks.flatMap(\.events).flatMap(\.evidence)
    #expect(Set(whole.events.flatMap(\.evidence)) == Set(told))
  }
}

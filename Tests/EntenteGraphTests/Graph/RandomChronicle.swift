import EntenteModel
import EntenteTestSupport

/// Makes small chronicles in which actors, days and kinds of events often meet.
struct RandomChronicle {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  static let dates: [String?] = [
    nil, "2023-05", "2023-05-04", "2023-05-05", "2023-05-06", "2023-05-05~", "2023-05-07",
    "2023-05-04/2023-05-06", "../2023-05-04", "2023-05-06/..", "2023",
  ]

  static let relations: [(Relation, EventType)] = [
    (.cooperatesWith, "meet"), (.cooperatesWith, "aid"), (.opposes, "accuse"),
    (.visits, "visit"), (.visits, "host"), (.other, "state"),
  ]

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  mutating func next(actors actorCount: Int = 6, events count: Int) throws -> Chronicle {
    let kinds: [ActorKind] = [.state, .organization, .person, .person, .state, .other]
    let ids = (0..<actorCount).map { Identifier<Actor>("a\($0)") }
    var actors: [Actor] = []
    for (number, id) in ids.enumerated() {
      actors.append(Actor(id: id, kind: kinds[number % kinds.count], name: id.rawValue))
    }
    var events: [Event] = []
    for number in 0..<count {
      let (relation, type) = pick(Self.relations)
      let isMutual = relation == .cooperatesWith && chance(3)
      var sources = [pick(ids)]
      var targets: [Identifier<Actor>] = []
      if isMutual || chance(4) { sources.append(pick(ids)) }
      if isMutual, chance(2) { sources.append(pick(ids)) }
      if !isMutual, !chance(8) { targets.append(pick(ids)) }
      if !targets.isEmpty, chance(4) { targets.append(pick(ids)) }
      let date = try pick(Self.dates).map { try EventDate(edtf: $0) }
      events.append(
        Event(
          id: Identifier("e\(number)"), relation: relation, type: type, sources: sources,
          targets: targets, isMutual: isMutual, date: date,
          modality: chance(4) ? pick(Modality.allCases) : .actual,
          confidence: pick([0.25, 0.501, 0.502, 0.75, 1]),
          evidence: [.hand(HandEntry(author: "test"))]))
    }
    var affiliations: [Affiliation] = []
    for number in ids.indices where kinds[number % kinds.count] == .person {
      for _ in 0..<2 {
        affiliations.append(
          Affiliation(
            actor: ids[number], of: pick(ids), role: "minister",
            during: try pick(Self.dates).map { try EventDate(edtf: $0) }))
      }
    }
    return Chronicle(actors: actors, affiliations: affiliations, events: events)
  }

  mutating func filter() throws -> ChronicleFilter {
    var filter = ChronicleFilter()
    if chance(2) {
      filter.relations = Set([pick(["opposes", "visits", "cooperates-with", "aid"])])
    }
    if chance(2) { filter.modalities = [.actual, pick(Modality.allCases)] }
    if chance(2) {
      filter.between = try EventDate(
        edtf: pick(["2023-05-04/2023-05-05", "2023", "../2023-05-05"]))
      filter.certainty = pick(Certainty.allCases)
      filter.keepsUndated = chance(2)
    }
    if chance(3) { filter.minimumConfidence = pick([0.5, 0.502, 0.75]) }
    if chance(4) { filter.actors = [Identifier("a\(pick([0, 1, 2]))"), "a4"] }
    if chance(5) { filter.excluded = ["a3"] }
    return filter
  }
}

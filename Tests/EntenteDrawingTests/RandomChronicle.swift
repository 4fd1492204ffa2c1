import EntenteModel
import EntenteTestSupport

/// Chronicles of any size, for pictures of all kinds; the same for the same seed.
enum RandomChronicle {
  static let dates = [
    "2023-01", "2022-22", "1998", "2023-07-11/2023-07-12", "2022~", "../2019", "2020/..", "197X",
    "19XX", "2024-03-05", "1850?", "-0044-03-15", "2023-05-XX", "Y12345", "2021-10/2022-02",
    "1066%", "2023-07-11T12:00:00Z", "Y-12345",
  ]

  private static let types: [(Relation, EventType)] = [
    (.cooperatesWith, "agree"), (.cooperatesWith, "support"), (.opposes, "sanction"),
    (.opposes, "threaten"), (.visits, "visit"), (.other, "state"),
    (Relation(rawValue: "trades-with"), "trade"),
  ]

  static func make(actors count: Int, events: Int, seed: UInt64) throws -> Chronicle {
    var generator = SeededGenerator(seed: seed)
    func pick(_ upper: Int) -> Int { Int.random(in: 0..<upper, using: &generator) }
    let actors = (0..<count).map { number in
      Actor(
        id: Identifier("a\(number)"), kind: ActorKind.allCases[pick(ActorKind.allCases.count)],
        name: "Actor \(number)" + String(repeating: " of somewhere", count: pick(4)),
        parent: pick(12) == 0 ? Identifier("a\(pick(count))") : nil)
    }
    let affiliations = actors.filter { $0.kind == .person }.map {
      Affiliation(actor: $0.id, of: Identifier("a\(pick(count))"), role: "minister")
    }
    let made = try (0..<events).map { number in
      let (relation, type) = types[pick(types.count)]
      let isMutual = pick(8) == 0
      let parties = (0..<(2 + pick(2))).map { _ in Identifier<Actor>("a\(pick(count))") }
      let date = pick(6) == 0 ? nil : dates[pick(dates.count)]
      return Event(
        id: Identifier("e\(number)"), relation: relation, type: type,
        sources: isMutual ? parties : [parties[0]],
        targets: isMutual || relation == .other ? [] : Array(parties.dropFirst()),
        isMutual: isMutual, date: try date.map { try EventDate(edtf: $0) },
        modality: Modality.allCases[pick(Modality.allCases.count)],
        evidence: [.hand(HandEntry(author: "test", note: "made up"))])
    }
    return Chronicle(actors: actors, affiliations: affiliations, events: made)
  }
}

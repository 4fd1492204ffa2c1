import EntenteGraph
import EntenteModel
import Testing

@Suite("Ties")
struct TiesTests {
  private func event(
    _ id: Identifier<Event>, _ relation: Relation, _ type: EventType,
    _ sources: [Identifier<Actor>], _ targets: [Identifier<Actor>], mutual: Bool = false,
    date: String? = nil, modality: Modality = .actual
  ) throws -> Event {
    Event(
      id: id, relation: relation, type: type, sources: sources, targets: targets,
      isMutual: mutual, date: try date.map { try EventDate(edtf: $0) }, modality: modality,
      evidence: [.hand(HandEntry(author: "test"))])
  }

  @Test("gather edges by family and direction")
  func gathers() throws {
    let chronicle = Chronicle(events: [
      try event("1", .opposes, "reject", ["b", "a"], ["c"], date: "2023"),
      try event("2", .opposes, "accuse", ["a"], ["c"], date: "2022-05", modality: .denied),
      try event("3", .opposes, "accuse", ["c"], ["a"]),
      try event("4", .cooperatesWith, "aid", ["z"], ["a"]),
      try event("5", .cooperatesWith, "meet", ["a", "z", "c"], [], mutual: true),
      try event("6", .visits, "host", ["a"], ["c"]), try event("7", .other, "state", ["a"], ["b"]),
      try event("8", .visits, "visit", ["a"], ["a"]), try event("9", .opposes, "reject", ["a"], []),
    ])
    let ties = Ties(of: chronicle).ties
    let shown = ties.map { "\($0.relation) \($0.source)-\($0.target) \($0.count)" }
    #expect(
      shown == [
        "cooperates-with a-c 1", "cooperates-with a-z 2", "cooperates-with c-z 1",
        "opposes a-c 2", "opposes b-c 1", "opposes c-a 1", "visits c-a 1",
      ])
    #expect(ties[3].first?.description == "2022-05-01" && ties[3].last?.description == "2023-12-31")
    #expect(ties[3].modality == .actual)
    #expect(Ties(of: chronicle, relations: [.other]).ties.map(\.count) == [1])
  }
}

import EntenteGraph
import EntenteModel
import Testing

@Suite("Comparison and history of ties")
struct TieComparisonTests {
  private static func event(
    _ id: Identifier<Event>, _ relation: Relation, _ source: Identifier<Actor>,
    _ target: Identifier<Actor>, _ date: String?, type: EventType = "act",
    modality: Modality = .actual
  ) throws -> Event {
    Event(
      id: id, relation: relation, type: type, sources: [source], targets: [target],
      date: try date.map { try EventDate(edtf: $0) }, modality: modality,
      evidence: [.hand(HandEntry(author: "test"))])
  }

  private static func chronicle() throws -> Chronicle {
    Chronicle(events: [
      try event("01", .cooperatesWith, "a", "b", "2020"),
      try event("02", .cooperatesWith, "b", "a", "2021-05"),
      try event("03", .opposes, "b", "a", "2023"), try event("04", .opposes, "b", "a", "2024-01"),
      try event("05", .opposes, "a", "b", "2024-02"), try event("06", .visits, "a", "c", "2020"),
      try event("07", .opposes, "c", "d", "2024"), try event("08", .opposes, "d", "e", "2020"),
      try event("09", .opposes, "d", "e", "2024"), try event("10", .opposes, "d", "e", "2025"),
      try event("11", .visits, "e", "a", "2020"), try event("12", .visits, "e", "a", "2020-02"),
      try event("13", .visits, "e", "a", "2025"), try event("14", .visits, "x", "y", nil),
      try event("15", .visits, "p", "q", "2021/2023"), try event("16", .visits, "r", "s", "2022"),
    ])
  }

  private func shown(_ changes: [TieChange]) -> [String] {
    changes.map { change in
      func counts(_ list: [TieChange.Count]) -> String {
        list.map { "\($0.relation.rawValue.prefix(2)) \($0.events)" }.joined(separator: ", ")
      }
      return "\(change.source)-\(change.target) \(change.relation) \(change.kind.rawValue): "
        + "\(counts(change.before)) > \(counts(change.after))"
    }
  }

  @Test func `periods differ in what is certain`() throws {
    let chronicle = try Self.chronicle()
    let date = try EventDate(edtf: "2022-06")
    let possible = chronicle.periods(at: date)
    let changes = TieComparison(
      before: Ties(of: possible.before), after: Ties(of: possible.after)
    ).changes
    #expect(
      shown(changes) == [
        "a-c visits lost: vi 1 > ", "b-a opposes turned: co 2 > op 3",
        "c-d opposes gained:  > op 1", "d-e opposes stronger: op 1 > op 2",
        "e-a visits weaker: vi 2 > vi 1",
      ])
    let certain = chronicle.periods(at: date, .certain)
    #expect(certain.before.events.map(\.id) == ["01", "02", "06", "08", "11", "12"])
    #expect(!certain.after.events.contains { ["14", "15", "16"].contains($0.id) })
    let undated = chronicle.periods(at: date, keepsUndated: true)
    #expect(undated.before.events.contains { $0.id == "14" })
    #expect(undated.after.events.contains { $0.id == "14" })
  }

  @Test func `a pair that turns back stands under cooperation`() throws {
    let before = Chronicle(events: [
      try Self.event("1", .opposes, "z", "b", nil), try Self.event("2", .opposes, "b", "z", nil),
      try Self.event("3", .cooperatesWith, "b", "z", nil),
    ])
    let after = Chronicle(events: [try Self.event("4", .cooperatesWith, "z", "b", nil)])
    let changes = TieComparison(before: Ties(of: before), after: Ties(of: after)).changes
    #expect(shown(changes) == ["b-z cooperates-with turned: co 1, op 2 > co 1"])
    #expect(TieComparison(before: Ties(of: after), after: Ties(of: after)).changes.isEmpty)
    #expect(
      TieComparison(before: Ties(of: Chronicle()), after: Ties(of: Chronicle())).changes == [])
  }

  @Test func `a history tells when the balance turns`() throws {
    let chronicle = try Self.chronicle()
    let history = TieHistory(of: "a", and: "b", in: chronicle)
    let steps = history.steps.map {
      "\($0.event.id) \($0.source)-\($0.target) \($0.positive)/\($0.negative) \($0.isTurn)"
    }
    #expect(
      steps == [
        "01 a-b 1/0 false", "02 a-b 2/0 false", "03 b-a 2/1 false", "04 b-a 2/2 false",
        "05 a-b 2/3 true",
      ])
    #expect(TieHistory(of: "a", and: "q", in: chronicle).steps.isEmpty)
    #expect(TieHistory(of: "a", and: "a", in: chronicle).steps.isEmpty)
    let hosted = Chronicle(events: [
      try Self.event("1", .visits, "a", "b", nil, type: "host"),
      try Self.event("2", .opposes, "a", "b", "2020", modality: .denied),
    ])
    let visit = TieHistory(of: "a", and: "b", in: hosted).steps
    #expect(visit.map { "\($0.source)-\($0.target)" } == ["b-a"])
    #expect(TieHistory(of: "a", and: "b", in: hosted, modalities: [.denied]).steps.count == 1)
  }
}

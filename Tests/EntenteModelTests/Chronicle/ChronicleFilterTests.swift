import EntenteModel
import Testing

@Suite("Filtering and rolling up")
struct ChronicleFilterTests {
  private func event(
    _ id: Identifier<Event>, on date: String?, modality: Modality = .actual,
    confidence: Double = 1, sources: [Identifier<Actor>] = ["a"],
    targets: [Identifier<Actor>] = ["b"]
  ) throws -> Event {
    Event(
      id: id, relation: .opposes, type: "reject", sources: sources, targets: targets,
      date: try date.map { try EventDate(edtf: $0) }, modality: modality, confidence: confidence,
      evidence: [.hand(HandEntry(author: "test"))])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let filter: @Sendable (inout ChronicleFilter) throws -> Void
    let kept: [Identifier<Event>]
  }

  @Test(
    "Each filter keeps what it says",
    arguments: [
      Case(testDescription: "nothing set", filter: { _ in }, kept: ["e-1", "e-2", "e-3", "e-4"]),
      Case(testDescription: "actors", filter: { $0.actors = ["c"] }, kept: ["e-3"]),
      Case(
        testDescription: "exclude", filter: { $0.excluded = ["c"] }, kept: ["e-1", "e-2", "e-4"]),
      Case(
        testDescription: "family", filter: { $0.relations = ["opposes"] },
        kept: ["e-1", "e-2", "e-3", "e-4"]),
      Case(testDescription: "type", filter: { $0.relations = ["aid"] }, kept: []),
      Case(testDescription: "modality", filter: { $0.modalities = [.denied] }, kept: ["e-2"]),
      Case(
        testDescription: "confidence", filter: { $0.minimumConfidence = 0.8 },
        kept: ["e-1", "e-2", "e-4"]),
      Case(
        testDescription: "between, possible",
        filter: { $0.between = try EventDate(edtf: "2022/2023-05-10") }, kept: ["e-1", "e-2"]),
      Case(
        testDescription: "between, certain",
        filter: {
          $0.between = try EventDate(edtf: "2022/2023-05-10")
          $0.certainty = .certain
        }, kept: ["e-1"]),
      Case(
        testDescription: "between, undated",
        filter: {
          $0.between = try EventDate(edtf: "2023-05-04")
          $0.keepsUndated = true
        }, kept: ["e-1", "e-2", "e-4"]),
    ])
  func filters(_ test: Case) throws {
    let chronicle = Chronicle(events: [
      try event("e-1", on: "2023-05-04"), try event("e-2", on: "2023-05", modality: .denied),
      try event("e-3", on: "2024", confidence: 0.5, targets: ["c"]), try event("e-4", on: nil),
    ])
    var filter = ChronicleFilter()
    try test.filter(&filter)
    #expect(filter.applied(to: chronicle).events.map(\.id) == test.kept)
  }

  @Test("A filtered chronicle keeps the actors that its events name, and their wholes")
  func unused() throws {
    let chronicle = Chronicle(
      actors: [
        Actor(id: "a", kind: .person, name: "A"), Actor(id: "b", kind: .state, name: "B"),
        Actor(id: "c", kind: .state, name: "C"),
        Actor(id: "w", kind: .state, name: "W"),
      ], affiliations: [Affiliation(actor: "a", of: "w", role: "minister")],
      events: [try event("e-1", on: nil), try event("e-2", on: nil, targets: ["c"])])
    var filter = ChronicleFilter()
    filter.excluded = ["c"]
    let result = filter.applied(to: chronicle)
    #expect(result.actors.map(\.id) == ["a", "b", "w"])
    #expect(result.affiliations.count == 1)
  }

  @Test("A person counts for whom he speaks for on that date, a part for its whole")
  func rollUp() throws {
    let chronicle = Chronicle(
      actors: [
        Actor(id: "p", kind: .person, name: "P"), Actor(id: "x", kind: .state, name: "X"),
        Actor(id: "y", kind: .state, name: "Y"),
        Actor(id: "army", kind: .organization, name: "Army", parent: "x"),
        Actor(id: "club", kind: .organization, name: "Club"),
      ],
      affiliations: [
        Affiliation(actor: "p", of: "x", role: "head", during: try EventDate(edtf: "2020/2021")),
        Affiliation(actor: "p", of: "y", role: "envoy", during: try EventDate(edtf: "2022/..")),
        Affiliation(actor: "p", of: "club", role: "member"),
        Affiliation(actor: "x", of: "club", role: "member"),
      ],
      events: [
        try event("e-1", on: "2020-05", sources: ["p"], targets: ["y"]),
        try event("e-2", on: "2023", sources: ["p"], targets: ["army"]),
        try event("e-3", on: "2019", sources: ["p"], targets: ["y"]),
        try event("e-4", on: "2020", sources: ["p", "x"], targets: ["army", "y"]),
      ])
    let rolled = chronicle.rolledUp()
    #expect(rolled.events.map(\.sources) == [["x"], ["y"], ["club"], ["x"]])
    #expect(rolled.events.map(\.targets) == [["y"], ["x"], ["y"], ["y"]])
    #expect(rolled.actors == chronicle.actors)
  }

  @Test("The canonical order is by earliest day, then identifier; undated events last")
  func canonical() throws {
    let chronicle = Chronicle(
      actors: [Actor(id: "b", kind: .state, name: "B"), Actor(id: "a", kind: .state, name: "A")],
      events: [
        try event("e-1", on: nil), try event("e-4", on: "2023-05"),
        try event("e-3", on: "2023-05-01"),
        try event("e-2", on: "2022/2024"),
      ])
    #expect(chronicle.canonical().events.map(\.id) == ["e-2", "e-3", "e-4", "e-1"])
    #expect(chronicle.canonical().actors.map(\.id) == ["a", "b"])
  }
}

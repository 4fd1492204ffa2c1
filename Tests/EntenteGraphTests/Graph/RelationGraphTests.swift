import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteGraph

@Suite struct RelationGraphTests {
  private func event(
    _ id: Identifier<Event>, _ relation: Relation, _ type: EventType,
    _ sources: [Identifier<Actor>], _ targets: [Identifier<Actor>] = [], mutual: Bool = false,
    _ date: String? = nil
  ) throws -> Event {
    Event(
      id: id, relation: relation, type: type, sources: sources, targets: targets,
      isMutual: mutual, date: try date.map { try EventDate(edtf: $0) },
      evidence: [.hand(HandEntry(author: "test"))])
  }

  /// An edge in words, without its graph.
  static func words(_ edge: RelationGraph.Edge) -> String {
    let arrow = edge.isMutual ? "--" : "->"
    let days = [edge.earliest, edge.latest].map { $0?.description ?? "" }.joined(separator: "..")
    return "\(edge.event?.id.rawValue ?? "-") \(edge.source)\(arrow)\(edge.target) "
      + "\(edge.relation.family):\(edge.relation.type) \(days)"
  }

  @Test func `every source, event and target is an edge, in order of time`() throws {
    let chronicle = Chronicle(
      actors: [Actor(id: "b", kind: .state, name: "B")],
      affiliations: [Affiliation(actor: "p", of: "a", role: "minister")],
      events: [
        try event("1", .opposes, "accuse", ["a", "b"], ["c"], "2023-05-02"),
        try event("2", .visits, "host", ["a"], ["c"], "2023-05-01"),
        try event("3", .cooperatesWith, "meet", ["a", "b", "c"], mutual: true, "2023-05"),
        try event("4", .other, "state", ["a"]),
        try event("5", .opposes, "accuse", ["a", "a"], ["a", "b"], "../2023-05-01"),
        try event("6", .visits, "visit", ["c"], ["b"]),
        try event("7", .visits, "visit", ["c"], ["b"], "2023-05-01~"),
      ])
    let graph = RelationGraph(chronicle)
    #expect(graph.actorCount == 4 && graph.actor(0) == "b" && graph.number(of: "p") == 3)
    #expect(graph.number(of: "nobody") == nil)
    #expect(
      graph.view().edges.map(Self.words) == [
        "2 c->a visits:visit 2023-05-01..2023-05-01",
        "1 a->c opposes:accuse 2023-05-02..2023-05-02",
        "1 b->c opposes:accuse 2023-05-02..2023-05-02", "5 a->b opposes:accuse ..2023-05-01",
        "6 c->b visits:visit ..", "7 c->b visits:visit 2023-05-01..2023-05-01",
        "3 a--b cooperates-with:meet 2023-05-01..2023-05-31",
        "3 a--c cooperates-with:meet 2023-05-01..2023-05-31",
        "3 b--c cooperates-with:meet 2023-05-01..2023-05-31",
      ])
    #expect(graph.edgeCount == 10)
    let affiliations = graph.view(walksAffiliations: true).edges.compactMap(\.affiliation)
    #expect(affiliations == chronicle.affiliations)
  }

  @Test(arguments: UInt64(0)..<20)
  func `a view equals the graph of the filtered chronicle`(seed: UInt64) throws {
    var random = RandomChronicle(seed: seed)
    for _ in 0..<20 {
      let chronicle = try random.next(events: 12)
      let graph = RelationGraph(chronicle)
      let filter = try random.filter()
      let rebuilt = RelationGraph(filter.applied(to: chronicle))
      #expect(graph.view(filter).edges.map(Self.words) == rebuilt.view().edges.map(Self.words))
      for direction in WalkDirection.allCases {
        let view = graph.view(filter, direction: direction)
        for actor in 0..<graph.actorCount {
          for isForward in [true, false] {
            var found: Set<Int> = []
            view.forEachNeighbor(of: actor, forward: isForward) { found.insert($0) }
            var expected: Set<Int> = []
            for edge in view.edges {
              let ends = isForward ? edge.ends : (edge.ends.target, edge.ends.source)
              if ends.0 == actor { expected.insert(ends.1) }
              let turns =
                switch direction {
                case .natural: edge.isMutual || edge.relation.isSymmetric
                case .directed: edge.isMutual
                case .undirected: true
                }
              if turns, ends.1 == actor { expected.insert(ends.0) }
            }
            #expect(found == expected)
            for other in expected {
              let (from, to) = isForward ? (actor, other) : (other, actor)
              let numbers = view.edgeNumbers(from: from, to: to)
              #expect(!numbers.isEmpty && numbers == numbers.sorted())
            }
          }
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `rolled up, acts count for whom an actor speaks for`(seed: UInt64) throws {
    var random = RandomChronicle(seed: seed &+ 50)
    for _ in 0..<20 {
      let chronicle = try random.next(events: 12)
      let rolled = RelationGraph(chronicle).rolledUp()
      let rebuilt = RelationGraph(chronicle.rolledUp())
      #expect(rolled.view().edges.map(Self.words) == rebuilt.view().edges.map(Self.words))
      for edge in rolled.view().edges {
        #expect(edge.event == chronicle.events[edge.eventNumber])
      }
    }
  }

  @Test func `a path leads over those who met for their wholes`() throws {
    let chronicle = Chronicle(
      actors: [
        Actor(id: "nato", kind: .organization, name: "OTAN"),
        Actor(id: "jpn", kind: .state, name: "Japon"),
        Actor(id: "stoltenberg", kind: .person, name: "Jens Stoltenberg"),
        Actor(id: "kishida", kind: .person, name: "Fumio Kishida"),
      ],
      affiliations: [
        Affiliation(
          actor: "stoltenberg", of: "nato", role: "secretary general",
          during: try EventDate(edtf: "2014/2024")),
        Affiliation(
          actor: "kishida", of: "jpn", role: "prime minister",
          during: try EventDate(edtf: "2021/2024")),
      ],
      events: [
        try event(
          "1", .cooperatesWith, "meet", ["stoltenberg", "kishida"], mutual: true, "2023-01")
      ])
    let graph = RelationGraph(chronicle)
    #expect(try graph.paths(from: "nato", to: "jpn").answer().paths.isEmpty)
    var query = PathQuery(from: "nato", to: "jpn")
    query.walksAffiliations = true
    let over = try graph.paths(matching: query).answer().paths.map(\.actors)
    #expect(over == [["nato", "stoltenberg", "kishida", "jpn"]])
    let direct = try graph.rolledUp().paths(from: "nato", to: "jpn").answer().paths
    #expect(direct.map(\.actors) == [["nato", "jpn"]])
    #expect(direct.first?.hops.first?.events.map(\.id) == ["1"])
  }

  @Test func `days reach from the first year to the last`() throws {
    let chronicle = Chronicle(events: [
      try event("1", .opposes, "accuse", ["a"], ["b"], "9999-12-30"),
      try event("2", .opposes, "accuse", ["a"], ["b"], "-9999-01-02"),
      try event("3", .opposes, "accuse", ["b"], ["c"], "Y12000"),
    ])
    let graph = RelationGraph(chronicle)
    #expect(
      graph.view().edges.map(Self.words) == [
        "2 a->b opposes:accuse -9999-01-02..-9999-01-02",
        "1 a->b opposes:accuse 9999-12-30..9999-12-30", "3 b->c opposes:accuse 9999-12-31..",
      ])
    var query = PathQuery(from: "a", to: "c")
    query.order = TimeOrder(.fastest)
    #expect(try graph.paths(matching: query).answer().paths.count == 1)
  }

  @Test func `an empty chronicle is an empty graph`() {
    let graph = RelationGraph(Chronicle())
    #expect(graph.actorCount == 0 && graph.edgeCount == 0 && graph.tieCount == 0)
    #expect(Array(graph.view().edges).isEmpty)
  }
}

import EntenteGraph
import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Measures of a network of ties")
struct TieNetworkTests {
  @Test func `degrees count others and events by family`() throws {
    let note = Evidence.hand(HandEntry(author: "test"))
    func event(
      _ id: Identifier<Event>, _ relation: Relation, _ source: Identifier<Actor>,
      _ target: Identifier<Actor>
    ) -> Event {
      Event(
        id: id, relation: relation, type: "act", sources: [source], targets: [target],
        evidence: [note])
    }
    let network = TieNetwork(
      Ties(
        of: Chronicle(events: [
          event("1", .cooperatesWith, "b", "a"), event("2", .opposes, "a", "b"),
          event("3", .opposes, "a", "b"), event("4", .opposes, "b", "a"),
          event("5", .visits, "c", "a"),
        ])))
    #expect(network.actors == ["a", "b", "c"])
    let degrees = network.degrees()
    let shown = degrees.map { degree in
      "\(degree.actor) \(degree.degree) \(degree.strength): "
        + degree.byRelation.map { "\($0.relation) \($0.acting)/\($0.undergoing)/\($0.degree)" }
        .joined(separator: ", ")
    }
    #expect(
      shown == [
        "a 2 5: cooperates-with 1/1/1, opposes 2/1/1, visits 0/1/1",
        "b 1 4: cooperates-with 1/1/1, opposes 1/2/1", "c 1 1: visits 1/0/1",
      ])
  }

  @Test(arguments: 0..<80)
  func `a view has the network of the events that pass`(_ seed: UInt64) throws {
    var random = RandomChronicle(seed: seed)
    let chronicle = try random.next(events: 14)
    let filter = try random.filter()
    let relations = filter.relations.isEmpty ? nil : Set(chronicle.events.map(\.relation))
    let fromTies = TieNetwork(Ties(of: filter.applied(to: chronicle), relations: relations))
    let graph = RelationGraph(chronicle)
    for network in [
      TieNetwork(graph.view(filter)), TieNetwork(graph.view(filter, walksAffiliations: true)),
    ] {
      #expect(network.actors == fromTies.actors && network.relations == fromTies.relations)
      #expect(network.links == fromTies.links)
    }
  }

  @Test(arguments: 0..<60)
  func `betweenness is what all shortest paths say`(_ seed: UInt64) {
    let network = RandomNetwork.make(seed: seed, actors: 7, density: 0.12)
    for directed in [false, true] {
      let expected = RandomNetwork.betweenness(network, directed: directed)
      for (found, wanted) in zip(network.betweenness(directed: directed), expected) {
        #expect(abs(found - wanted) < 1e-9, "\(directed) \(network.links)")
      }
    }
  }

  @Test(arguments: 0..<30)
  func `page rank is at rest and sums to one`(_ seed: UInt64) {
    let network = RandomNetwork.make(seed: seed, actors: 9, density: 0.1)
    let ranks = network.pageRank()
    #expect(abs(ranks.reduce(0, +) - 1) < 1e-9)
    // The equation that defines it, written out once more.
    let count = Double(network.actors.count)
    var acts = [[Double]](repeating: [Double](repeating: 0, count: 9), count: 9)
    for link in network.links {
      acts[Int(link.source)][Int(link.target)] += Double(link.count)
      if link.relation == 0 { acts[Int(link.target)][Int(link.source)] += Double(link.count) }
    }
    for actor in 0..<9 {
      var wanted = 0.15 / count
      for other in 0..<9 {
        let total = acts[other].reduce(0, +)
        wanted += 0.85 * ranks[other] * (total == 0 ? 1 / count : acts[other][actor] / total)
      }
      #expect(abs(wanted - ranks[actor]) < 1e-9)
    }
  }

  @Test(arguments: 0..<60)
  func `triads are all triples with three signs`(_ seed: UInt64) {
    let network = RandomNetwork.make(seed: seed, actors: 8, density: 0.25)
    var signs: [[String]] = [[String]](repeating: [String](repeating: "", count: 8), count: 8)
    for one in 0..<8 {
      for other in 0..<8 {
        var balance = 0
        for link in network.links where Set([Int(link.source), Int(link.target)]) == [one, other] {
          balance += link.relation == 0 ? link.count : link.relation == 1 ? -link.count : 0
        }
        signs[one][other] = balance > 0 ? "+" : balance < 0 ? "-" : ""
      }
    }
    var expected: [String] = []
    for a in 0..<8 {
      for b in (a + 1)..<8 {
        for c in (b + 1)..<max(b + 1, 8) {
          let three = [signs[a][b], signs[b][c], signs[a][c]]
          guard !three.contains("") else { continue }
          let isBalanced = three.count { $0 == "-" } % 2 == 0
          expected.append("\(a) \(b) \(c) \(three.joined()) \(isBalanced)")
        }
      }
    }
    let found = network.triads().map { triad in
      triad.actors.map { "\((Int($0.rawValue.dropFirst()) ?? 0) - 10)" }.joined(separator: " ")
        + " \(triad.symbols) \(triad.isBalanced)"
    }
    #expect(found == expected.filter { !$0.isEmpty })
  }

  @Test func `a network without actors has no measures`() {
    let network = TieNetwork(Ties(of: Chronicle()))
    #expect(network.degrees().isEmpty && network.betweenness().isEmpty)
    #expect(network.pageRank().isEmpty && network.triads().isEmpty)
    #expect(network.communities().groups.isEmpty && network.communities(.signed).modularity == 0)
    let camps = network.camps()
    #expect(camps.camps.isEmpty && camps.frustration == 0 && camps.isBest)
  }
}

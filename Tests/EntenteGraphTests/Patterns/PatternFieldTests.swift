@testable import EntenteGraph
import EntenteModel
import EntenteTestSupport
import Testing

/// Paths with a pattern against the enumeration of all walks that come to no actor twice, all
/// choices of their edges, and all choices of days.
@Suite("Paths with a pattern")
struct PatternFieldTests {
  /// A path as the enumeration finds it.
  private struct Expected {
    let numbers: [Int]
    /// By hop the edges of some choice that matches.
    var edges: [Set<Int>]
    /// The choices of edges that match.
    var choices: [[Int]]
  }

  private struct Setting {
    let graph: RelationGraph
    let pattern: RandomPattern
    let direction: WalkDirection
    let filter: ChronicleFilter
    let view: GraphView

    init(seed: UInt64) throws {
      var random = RandomChronicle(seed: seed)
      var chronicle = try random.next(actors: 5, events: Int(14 + seed % 8))
      let dates = ["2023-05-04", "2023-05-05", "2023-05-06", "2023-05", "2023-05-04/2023-05-06"]
      for index in chronicle.events.indices {
        let date = random.chance(9) ? "2023-05-05~" : random.pick(dates)
        chronicle.events[index].date = try EventDate(edtf: date)
      }
      chronicle.affiliations = []
      var generator = SeededGenerator(seed: seed &+ 1000)
      // Half of the patterns allow some of their hops to be anything.
      let some = RandomPattern(depth: 2, &generator)
      pattern =
        seed % 2 == 0 ? some : .sequence([.repetition(.word(nil, isReversed: false), 0, 2), some])
      graph = RelationGraph(chronicle)
      direction = random.pick(WalkDirection.allCases)
      var filter = PathQuery(from: "a0", to: "a1").filter
      if random.chance(2) { filter.modalities = [] }
      filter.between = try EventDate(edtf: "2023-05-04/2023-05-09")
      self.filter = filter
      view = graph.view(filter, direction: direction)
    }

    func query(_ choice: PathQuery.Choice, order: TimeOrder? = nil) throws -> PathQuery {
      var query = PathQuery(from: "a0", to: "a1")
      query.filter = filter
      query.direction = direction
      query.choice = choice
      query.order = order
      query.pattern = try PathPattern(pattern.text)
      return query
    }

    /// The edges between two actors, each with the way in which it is walked.
    private func hops(_ one: Int, _ other: Int) -> [(edge: Int, hop: RandomPattern.Hop)] {
      view.edges.compactMap { edge in
        let label = graph.relations.firstIndex(of: edge.relation) ?? 0
        let isTurning =
          switch direction {
          case .natural: edge.isMutual || edge.relation.isSymmetric
          case .directed: edge.isMutual
          case .undirected: true
          }
        let isAlong = edge.ends == (one, other)
        guard isAlong || edge.ends == (other, one) else { return nil }
        let traversal: EdgeTraversal = isTurning ? .either : isAlong ? .forward : .backward
        return (edge.number, RandomPattern.Hop(label: label, traversal: traversal))
      }
    }

    /// All paths from the first actor to the second, those of fewer hops first, then by number.
    func enumeration() -> [Expected] {
      let labels = graph.relations.map { [$0.family.rawValue, $0.type.rawValue] }
      var found: [Expected] = []
      func extend(_ numbers: [Int]) {
        if numbers.last == 1 {
          var choices: [[(edge: Int, hop: RandomPattern.Hop)]] = [[]]
          for (one, other) in zip(numbers, numbers.dropFirst()) {
            let hops = hops(one, other)
            choices = choices.flatMap { choice in hops.map { choice + [$0] } }
          }
          let matching = choices.filter { pattern.matches($0.map(\.hop), labels) }
          guard !matching.isEmpty else { return }
          let edges = (0..<(numbers.count - 1)).map { hop in Set(matching.map { $0[hop].edge }) }
          found.append(
            Expected(numbers: numbers, edges: edges, choices: matching.map { $0.map(\.edge) }))
          return
        }
        for next in 0..<graph.actorCount where !numbers.contains(next) { extend(numbers + [next]) }
      }
      extend([0])
      return found.sorted {
        $0.numbers.count != $1.numbers.count
          ? $0.numbers.count < $1.numbers.count
          : $0.numbers.lexicographicallyPrecedes($1.numbers)
      }
    }

    /// The best days of a chain of edges: earliest arrival, latest departure, least duration.
    func times(_ chain: [Int], _ rule: TimeRule) throws -> (Int32, Int32, Int32)? {
      let first = try #require(filter.between?.earliest.ordinal)
      let last = try #require(filter.between?.latest.ordinal)
      let contacts = chain.enumerated().map { index, number in
        let edge = graph.edge(number)
        return Contact(
          source: Int32(index), target: Int32(index + 1),
          earliest: graph.index.edges.earliest[edge.number],
          latest: graph.index.edges.latest(edge.number),
          isCertain: edge.traits.contains(.isCertain), edge: Int32(number))
      }
      let forward = ContactEnumeration(
        actorCount: chain.count + 1, contacts: contacts, rule: rule, window: first...last
      ).best(from: 0)[chain.count]
      let backward = ContactEnumeration(
        actorCount: chain.count + 1, contacts: contacts.map(\.mirrored), rule: rule,
        window: -last...(-first)
      ).best(from: chain.count)[0]
      guard forward.arrival < .max else { return nil }
      return (forward.arrival, -backward.arrival, forward.duration)
    }
  }

  @Test(arguments: 0..<300)
  func `all paths are those that the enumeration finds, in its order`(_ seed: UInt64) throws {
    let setting = try Setting(seed: seed)
    let expected = setting.enumeration()
    let answer = try setting.graph.paths(matching: setting.query(.all)).answer()
    #expect(answer.isComplete)
    #expect(answer.paths.map { $0.numbers.map { Int($0) } } == expected.map(\.numbers))
    for (path, wanted) in zip(answer.paths, expected) {
      #expect(path.hops.map { Set($0.edges.map(\.number)) } == wanted.edges)
      for hop in path.hops { #expect(hop.edges.map(\.number) == hop.edges.map(\.number).sorted()) }
    }
    let first = try setting.graph.paths(matching: setting.query(.shortest(2))).answer()
    #expect(
      first.paths.map { $0.numbers.map { Int($0) } } == expected.prefix(2).map(\.numbers))
    let shortest = try setting.graph.paths(matching: setting.query(.allShortest)).answer()
    let least = expected.first?.numbers.count
    #expect(shortest.paths.count == expected.count { $0.numbers.count == least })
    var short = try setting.query(.all)
    short.maxHops = 2
    #expect(
      try setting.graph.paths(matching: short).answer().paths.count
        == expected.count { $0.numbers.count <= 3 })
  }

  @Test(arguments: 0..<300)
  func `in order of time, the goal finds the best of all`(_ seed: UInt64) throws {
    let setting = try Setting(seed: seed)
    let expected = setting.enumeration()
    let rules = [
      TimeRule(), TimeRule(isStrict: true), TimeRule(certainty: .certain),
      TimeRule(isStrict: true, certainty: .possible, waitingLimit: 1),
    ]
    for rule in rules {
      let timed = try expected.map { path in
        (path, try path.choices.compactMap { try setting.times($0, rule) })
      }.filter { !$0.1.isEmpty }
      let all = try setting.graph.paths(
        matching: setting.query(.all, order: TimeOrder(.fewestHops, rule: rule))
      ).answer()
      #expect(all.paths.map { $0.numbers.map { Int($0) } } == timed.map(\.0.numbers), "\(rule)")
      for (path, wanted) in zip(all.paths, timed) {
        #expect(path.arrives?.ordinal == wanted.1.map(\.0).min())
        #expect(
          path.hops.allSatisfy { hop in
            hop.edges.contains { $0.number == hop.edge?.number }
          })
      }
      let times = timed.flatMap(\.1)
      for goal in TimeOrder.Goal.allCases {
        let path = try setting.graph.paths(
          matching: setting.query(.shortest(1), order: TimeOrder(goal, rule: rule))
        ).answer().paths.first
        #expect((path == nil) == timed.isEmpty, "\(goal) \(rule)")
        guard let path, let departs = path.departs, let arrives = path.arrives else { continue }
        switch goal {
        case .earliestArrival: #expect(arrives.ordinal == times.map(\.0).min())
        case .latestDeparture: #expect(departs.ordinal == times.map(\.1).max())
        case .fastest:
          #expect(arrives.ordinal - departs.ordinal == times.map(\.2).min(), "\(rule)")
        case .fewestHops: #expect(path.numbers.count == timed.first?.0.numbers.count)
        }
      }
    }
  }

  @Test func `the random settings have answers`() throws {
    var (paths, choices, lengths) = (0, 0, Set<Int>())
    for seed in UInt64(0)..<300 {
      for path in try Setting(seed: seed).enumeration() {
        paths += 1
        choices += path.choices.count
        lengths.insert(path.numbers.count)
      }
    }
    #expect(paths > 150 && choices > paths, "\(paths) \(choices)")
    #expect(lengths.isSuperset(of: [2, 3, 4]), "\(lengths)")
  }

  private func chronicle(_ edges: [(String, Relation, String)]) -> Chronicle {
    let names = Set(edges.flatMap { [$0.0, $0.2] }).sorted()
    return Chronicle(
      actors: names.map { Actor(id: Identifier($0), kind: .state, name: $0) },
      events: edges.enumerated().map { number, edge in
        Event(
          id: Identifier("e\(number)"), relation: edge.1, type: "act",
          sources: [Identifier(edge.0)], targets: [Identifier(edge.2)],
          date: CalendarDay("2023-05-0\(number + 1)").map { EventDate(day: $0) },
          evidence: [.hand(HandEntry(author: "test"))])
      })
  }

  private func paths(
    _ chronicle: Chronicle, _ pattern: String, from source: Identifier<Actor> = "a",
    to target: Identifier<Actor> = "d", order: TimeOrder? = nil
  ) throws -> [String] {
    var query = PathQuery(from: source, to: target)
    query.pattern = try PathPattern(pattern)
    query.choice = order == nil ? .all : .shortest(1)
    query.order = order
    return try RelationGraph(chronicle).paths(matching: query).map { path in
      path.actors.map(\.rawValue).joined()
    }
  }

  @Test func `patterns mean what they say`() throws {
    let chronicle = chronicle([
      ("a", .cooperatesWith, "b"), ("b", .cooperatesWith, "c"), ("c", .opposes, "d"),
      ("b", .opposes, "d"), ("d", .visits, "a"), ("a", .other, "d"),
    ])
    #expect(try paths(chronicle, "cooperates-with+ opposes") == ["abd", "abcd"])
    #expect(try paths(chronicle, "cooperates-with{2} opposes") == ["abcd"])
    #expect(try paths(chronicle, "^visits") == ["ad"])
    #expect(try paths(chronicle, "visits") == [])
    #expect(try paths(chronicle, "other") == [])
    #expect(try paths(chronicle, "^(opposes cooperates-with)", from: "d", to: "a") == [])
    #expect(try paths(chronicle, "^(cooperates-with opposes)", from: "d", to: "a") == ["dba"])
    #expect(try paths(chronicle, ".*", to: "a") == ["a"])
    #expect(try paths(chronicle, ".+", to: "a") == [])
    #expect(try paths(chronicle, "visits", from: "d", to: "c") == [])
  }

  @Test func `a way that comes back is no path, and the next best is found`() throws {
    // The earliest way that the pattern allows goes from b to x and back to b.
    let chronicle = chronicle([
      ("a", .cooperatesWith, "b"), ("b", .visits, "x"), ("x", .visits, "b"), ("b", .opposes, "d"),
      ("x", .visits, "y"), ("y", .opposes, "d"),
    ])
    let pattern = "cooperates-with visits visits opposes"
    for goal in TimeOrder.Goal.allCases {
      #expect(try paths(chronicle, pattern, order: TimeOrder(goal)) == ["abxyd"])
    }
    #expect(try paths(chronicle, pattern) == ["abxyd"])
  }

  @Test func `a search that would take for ever is cut and says so`() throws {
    // Everybody meets everybody, and the only way to the end is through the beginning.
    var edges: [(String, Relation, String)] = []
    let names = (0..<24).map { "n\($0 + 10)" }
    for one in names {
      for other in names where one < other { edges.append((one, .cooperatesWith, other)) }
    }
    var query = PathQuery(from: "n10", to: "z")
    query.pattern = try PathPattern("cooperates-with+ visits opposes")
    query.stepLimit = 20_000
    let graph = RelationGraph(chronicle(edges + [("n33", .visits, "n32"), ("n32", .opposes, "z")]))
    #expect(try graph.paths(matching: query).answer().paths.count == 1)
    let blocked = RelationGraph(
      chronicle(edges + [("n33", .visits, "n10"), ("n10", .opposes, "z")]))
    let answer = try blocked.paths(matching: query).answer()
    #expect(answer.paths.isEmpty && answer.isComplete)
    // From n11 the way would lead through n12 twice.
    var hard = PathQuery(from: "n11", to: "z")
    hard.pattern = try PathPattern("cooperates-with+ visits cooperates-with opposes")
    hard.stepLimit = 20_000
    let twice = RelationGraph(
      chronicle(
        edges + [("n12", .visits, "y"), ("y", .cooperatesWith, "n12"), ("n12", .opposes, "z")]))
    let cut = try twice.paths(matching: hard).answer()
    #expect(cut.paths.isEmpty && !cut.isComplete)
  }

  @Test func `what does not fit is refused`() throws {
    let graph = RelationGraph(chronicle([("a", .visits, "d")]))
    var query = PathQuery(from: "a", to: "d")
    query.pattern = try PathPattern("vists")
    let error = try #require(throws: PathError.self) { _ = try graph.paths(matching: query) }
    #expect("\(error)".hasPrefix("pattern:1:1: error: no relation or event type is called 'vists'"))
    query.pattern = try PathPattern("visits")
    query.weight = .count
    #expect(throws: PathError.self) { _ = try graph.paths(matching: query) }
    query.weight = nil
    query.target = "nobody"
    #expect(throws: PathError.unknownActor("nobody")) { _ = try graph.paths(matching: query) }
    let empty = RelationGraph(Chronicle())
    #expect(throws: PathError.unknownActor("a")) { _ = try empty.paths(matching: query) }
  }
}

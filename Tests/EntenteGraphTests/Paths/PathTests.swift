import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteGraph

@Suite struct PathTests {
  /// A view of a small random chronicle, and its paths found the long way.
  struct Sample {
    let graph: RelationGraph
    let query: PathQuery
    let enumeration: PathEnumeration
    let view: GraphView

    init(_ random: inout RandomChronicle, events: ClosedRange<Int> = 4...14) throws {
      let chronicle = try random.next(events: random.pick(Array(events)))
      graph = RelationGraph(chronicle)
      var query = PathQuery(from: "a0", to: "a1")
      query.filter = try random.filter()
      query.direction = random.pick(WalkDirection.allCases)
      query.walksAffiliations = random.chance(3)
      self.query = query
      view = try graph.finder(for: query).view
      enumeration = PathEnumeration(view)
    }

    /// The actors of the paths that a query finds.
    func found(_ query: PathQuery, from source: Int, to target: Int) throws -> PathAnswer {
      try graph.finder(for: query).paths(from: source, to: target).answer()
    }
  }

  static func numbers(_ path: Path) -> [Int] { path.numbers.map(Int.init) }

  @Test(arguments: UInt64(0)..<10)
  func `searches answer as enumeration does`(seed: UInt64) throws {
    var random = RandomChronicle(seed: seed &+ 100)
    for _ in 0..<30 {
      let sample = try Sample(&random)
      let (source, target) = (0, random.pick([0, 1, 2, 3, 4, 5]))
      var query = sample.query
      if random.chance(3) { query.maxHops = random.pick([0, 1, 2, 3]) }
      let expected = sample.enumeration.paths(from: source, to: target)
        .filter { $0.count - 1 <= query.maxHops ?? .max }
      let least = expected.map(\.count).min()
      // One path.
      let one = try sample.found(query, from: source, to: target).paths
      #expect(one.map(\.numbers.count) == (least.map { [$0] } ?? []))
      for path in one { #expect(expected.contains(Self.numbers(path))) }
      // All of the fewest hops.
      query.choice = .allShortest
      let shortest = try sample.found(query, from: source, to: target)
      #expect(
        shortest.paths.map(Self.numbers)
          == expected.filter { $0.count == least }.sorted { $0.lexicographicallyPrecedes($1) })
      // All.
      query.choice = .all
      let all = try sample.found(query, from: source, to: target)
      #expect(all.isComplete)
      #expect(
        all.paths.map(Self.numbers)
          == expected.sorted { ($0.count, $0.description) < ($1.count, $1.description) })
      // So many.
      query.choice = .shortest(4)
      let some = try sample.found(query, from: source, to: target).paths.map(Self.numbers)
      #expect(some.map(\.count) == Array(expected.map(\.count).sorted().prefix(4)))
      #expect(Set(some).count == some.count && Set(some).isSubset(of: Set(expected)))
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func `weights rank paths as enumeration does`(seed: UInt64) throws {
    var random = RandomChronicle(seed: seed &+ 200)
    let day = try #require(CalendarDay(year: 2023, month: 6, day: 1))
    let weights: [(PathWeight, ([RelationGraph.Edge]) -> Double)] = [
      (.count, { 1 / Double($0.count) }),
      (.confidence, { 1 / ($0.map(\.confidence).max() ?? 0) }),
      (
        .recency(day),
        { edges in
          guard let newest = edges.compactMap(\.latest).max() else { return 101 }
          return 1 + Double(max(0, Int(day.ordinal - newest.ordinal))) / 365.25
        }
      ),
      (.custom { Double($0.ends.from + $0.edges.count) - 1 }, { _ in 0 }),
    ]
    for round in 0..<60 {
      let sample = try Sample(&random)
      let target = random.pick([1, 2, 3, 4, 5])
      var query = sample.query
      query.weight = weights[round % 4].0
      let isCustom = round % 4 == 3
      let expected = sample.enumeration.paths(from: 0, to: target).map { path in
        guard isCustom else { return sample.enumeration.weight(path, weights[round % 4].1) }
        return zip(path, path.dropFirst()).reduce(0.0) { sum, hop in
          sum + Double(hop.0 + sample.enumeration.edges(from: hop.0, to: hop.1).count) - 1
        }
      }.sorted()
      for count in [1, 5] {
        query.choice = .shortest(count)
        let paths = try sample.found(query, from: 0, to: target).paths
        #expect(paths.count == min(count, expected.count))
        for (path, weight) in zip(paths, expected) {
          #expect(abs((path.weight ?? -1) - weight) < 1e-5)
        }
      }
    }
  }

  @Test func `a view of the whole table is walked as one with filters`() throws {
    var random = SeededGenerator(seed: 77)
    for round in 0..<24 {
      var text = ""
      for _ in 0..<20 {
        let ends = (0..<2).map { _ in Int.random(in: 0..<7, using: &random) }
        let day = Int.random(in: 10..<28, using: &random)
        text += "n\(ends[0])\tr\tn\(ends[1])\t2014-01-\(day)\n"
      }
      let graph = try TableReaderTests.read(text, blocks: 100)
      var query = PathQuery(from: "", to: "")
      query.direction = .directed
      if round % 3 == 0 { query.filter.between = try EventDate(edtf: "2014-01-12/2014-01-13") }
      let finder = try graph.finder(for: query)
      #expect((finder.view.storage.course == .ties) == (round % 3 != 0))
      let enumeration = PathEnumeration(finder.view)
      for source in 0..<3 {
        for target in 0..<graph.actorCount where source != target {
          let expected = enumeration.paths(from: source, to: target)
          for choice in [PathQuery.Choice.shortest(6), .all, .allShortest] {
            query.choice = choice
            let paths = try graph.finder(for: query).paths(from: source, to: target)
              .map(Self.numbers)
            let least = expected.map(\.count).min()
            var counts = expected.map(\.count).sorted()
            if choice == .allShortest { counts = counts.filter { $0 == least } }
            if choice == .shortest(6) { counts = Array(counts.prefix(6)) }
            #expect(paths.map(\.count) == counts)
            #expect(Set(paths).count == paths.count && Set(paths).isSubset(of: Set(expected)))
          }
          query.choice = .shortest(3)
          query.weight = .count
          let weights = try graph.finder(for: query).paths(from: source, to: target)
            .map { $0.weight ?? -1 }
          query.weight = nil
          let all = expected.map { enumeration.weight($0) { 1 / Double($0.count) } }.sorted()
          #expect(weights.count == min(3, all.count))
          for (one, other) in zip(weights, all) { #expect(abs(one - other) < 1e-5) }
        }
      }
    }
  }

  @Test func `hops have all their events, earliest first`() throws {
    var random = RandomChronicle(seed: 300)
    for _ in 0..<100 {
      let sample = try Sample(&random)
      guard let path = try sample.found(sample.query, from: 0, to: 1).paths.first else { continue }
      #expect(path.actors.first == "a0" && path.actors.last == "a1")
      for hop in path.hops {
        let edges = sample.enumeration.edges(from: hop.ends.from, to: hop.ends.to)
        #expect(hop.edges.map(\.number) == edges && !edges.isEmpty)
        #expect(hop.edge == nil)
        for edge in hop.edges {
          let isAgainst = edge.source == hop.to && !edge.isMutual
          #expect(hop.isAgainst(edge) == isAgainst)
        }
        let events = hop.events.map(\.id)
        #expect(Set(events).count == events.count)
        #expect(Set(events) == Set(hop.edges.compactMap { $0.event?.id }))
      }
    }
  }

  @Test(arguments: UInt64(0)..<6)
  func `a view answers as the graph of the filtered chronicle`(seed: UInt64) throws {
    var random = RandomChronicle(seed: seed &+ 400)
    for _ in 0..<15 {
      let chronicle = try random.next(events: 12)
      let filter = try random.filter()
      let graph = RelationGraph(chronicle)
      let rebuilt = RelationGraph(filter.applied(to: chronicle))
      let actors = chronicle.actors.map(\.id)
      // Acts of a view are on days of its window; the rebuilt graph must be told of the window.
      var window = ChronicleFilter()
      window.between = filter.between
      window.certainty = filter.certainty
      window.keepsUndated = filter.keepsUndated
      for source in actors {
        guard rebuilt.number(of: source) != nil else { continue }
        let (one, other) = (
          try graph.view(filter).reach(from: source), try rebuilt.view(window).reach(from: source)
        )
        #expect(one.map(\.actor) == other.map(\.actor) && one.map(\.day) == other.map(\.day))
        for target in actors where rebuilt.number(of: target) != nil {
          var query = PathQuery(from: source, to: target)
          query.choice = .all
          query.filter = filter
          let whole = try graph.paths(matching: query).map(\.actors)
          query.filter = ChronicleFilter()
          let part = try rebuilt.paths(matching: query).map(\.actors)
          #expect(Set(whole) == Set(part) && whole.count == part.count)
        }
      }
    }
  }

  /// Everyone acts on everyone.
  private func complete(_ count: Int) throws -> RelationGraph {
    var text = ""
    for source in 0..<count {
      for target in 0..<count { text += "n\(source)\tr\tn\(target)\t2014-01-01\n" }
    }
    return try TableReaderTests.read(text, blocks: 1000)
  }

  @Test func `an answer tells whether a limit cut it`() throws {
    let graph = try complete(6)
    var query = PathQuery(from: "n0", to: "n1")
    query.choice = .all
    // 1 + 4 + 12 + 24 + 24 paths of 1 to 5 hops.
    for (limit, count, isComplete) in [(nil, 65, true), (65, 65, true), (64, 64, false)] {
      query.limit = limit
      let answer = try graph.paths(matching: query).answer()
      #expect(answer.paths.count == count && answer.isComplete == isComplete)
    }
    query.limit = nil
    query.maxHops = 2
    #expect(try graph.paths(matching: query).answer().paths.count == 5)
    query.maxHops = nil
    query.stepLimit = 20
    let cut = try graph.paths(matching: query).answer()
    #expect(!cut.isComplete && cut.paths.count < 65 && !cut.paths.isEmpty)
    query.stepLimit = nil
    query.choice = .shortest(3)
    #expect(try graph.paths(matching: query).answer().isComplete)
    query.limit = 2
    let two = try graph.paths(matching: query).answer()
    #expect(two.paths.count == 2 && !two.isComplete)
    query.choice = .shortest(0)
    #expect(try graph.paths(matching: query).answer().paths.isEmpty)
  }

  @Test func `paths are made when they are asked for`() throws {
    // 10^7 paths and more: only those asked for are made.
    let graph = try complete(12)
    var query = PathQuery(from: "n0", to: "n1")
    for choice in [PathQuery.Choice.all, .shortest(1_000_000)] {
      query.choice = choice
      let first = try graph.paths(matching: query).prefix(14)
      #expect(first.map(\.hops.count) == [1] + Array(repeating: 2, count: 10) + [3, 3, 3])
    }
  }

  @Test func `many pairs are asked in one call`() throws {
    let graph = try TableReaderTests.read(
      "a\tr\tb\t2014-01-01\nb\tr\tc\t2014-01-02\nd\tr\td\t2014-01-01\n", blocks: 1000)
    let answers = try graph.paths(
      matching: PathQuery(from: "", to: ""),
      between: [("a", "c"), ("c", "a"), ("a", "a"), ("a", "d")])
    #expect(answers.map { Array($0).map(\.actors) } == [[["a", "b", "c"]], [], [["a"]], []])
    #expect(throws: PathError.unknownActor("x")) {
      try graph.paths(matching: PathQuery(from: "", to: ""), between: [("a", "x")])
    }
    var query = PathQuery(from: "a", to: "c")
    query.filter.between = try EventDate(edtf: "1999")
    #expect(try graph.paths(matching: query).answer().paths.isEmpty)
    #expect(try graph.view(query.filter).reach(from: "a").isEmpty)
  }
}

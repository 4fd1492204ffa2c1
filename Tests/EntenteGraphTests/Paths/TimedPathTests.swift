import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteGraph

@Suite struct TimedPathTests {
  static let rules: [TimeRule] = [
    TimeRule(), TimeRule(isStrict: true), TimeRule(certainty: .certain),
    TimeRule(isStrict: true, certainty: .certain), TimeRule(waitingLimit: 1),
    TimeRule(isStrict: true, waitingLimit: 2), TimeRule(certainty: .certain, waitingLimit: 2),
  ]

  /// A few days around those of the dates, and a margin for what has no bound.
  static let days: ClosedRange<Int32> = 19_470...19_495

  /// A table with days, months that are cut to a window, marked and missing dates.
  static func table(_ random: inout SeededGenerator) -> String {
    let dates = [
      "2023-05-03", "2023-05-04", "2023-05-05", "2023-05-06", "2023-05-07", "2023-05-08",
      "2023-05-04/2023-05-06", "2023-05-05/2023-05-08", "2023-05-05~", "", "../2023-05-05",
    ]
    let relations = ["opposes", "cooperates-with"]
    var text = ""
    for _ in 0..<Int.random(in: 3...9, using: &random) {
      let source = Int.random(in: 0..<5, using: &random)
      let target = (source + Int.random(in: 1..<5, using: &random)) % 5
      let relation = relations[Int.random(in: 0..<2, using: &random)]
      let date = dates[Int.random(in: 0..<dates.count, using: &random)]
      text += "n\(source)\t\(relation)\tn\(target)\t\(date)\n"
    }
    return text
  }

  /// The contacts of a view with days cut to a few, for the enumeration.
  static func enumeration(_ view: GraphView, _ rule: TimeRule) -> ContactEnumeration {
    let contacts = view.storage.layout.contacts
    return ContactEnumeration(
      actorCount: view.graph.actorCount, contacts: (0..<contacts.count).map(contacts.contact),
      rule: rule, window: view.storage.window ?? days)
  }

  /// Checks that a path's edges are a chain of the view in the order of a rule.
  static func check(_ path: Path, _ view: GraphView, _ rule: TimeRule) {
    #expect(path.chain.count == path.hops.count)
    for hop in path.hops {
      #expect(hop.edge.map { edge in hop.edges.contains { $0.number == edge.number } } == true)
    }
    let window = view.storage.window ?? Contacts.allDays
    let edges = view.index.edges
    let dates = path.chain.map { (Int(edges.earliest[Int($0)]), Int(edges.latest(Int($0)))) }
    let days = ChainSchedule.days(
      dates, rule: rule, window: Int(window.lowerBound)...Int(window.upperBound))
    #expect(days != nil)
    if let departs = path.departs, let arrives = path.arrives { #expect(departs <= arrives) }
  }

  @Test(arguments: rules)
  func `goals are reached as enumeration reaches them`(rule: TimeRule) throws {
    var random = SeededGenerator(seed: 51)
    for round in 0..<120 {
      let graph = try TableReaderTests.read(Self.table(&random), blocks: 100)
      var query = PathQuery(from: "", to: "")
      query.direction = WalkDirection.allCases[round % 3]
      if round % 4 == 0 {
        query.filter.between = try EventDate(edtf: "2023-05-04/2023-05-07")
        query.filter.keepsUndated = round % 8 == 0
      }
      let view = try graph.finder(for: query).view
      let enumeration = Self.enumeration(view, rule)
      let source = 0
      let best = enumeration.best(from: source)
      for target in 1..<graph.actorCount {
        let isReached = best[target].arrival != .max
        for goal in TimeOrder.Goal.allCases {
          query.order = TimeOrder(goal, rule: rule)
          let path = try graph.finder(for: query).path(from: source, to: target)
          #expect((path != nil) == isReached)
          guard let path else { continue }
          Self.check(path, view, rule)
          switch goal {
          case .earliestArrival:
            if let arrives = path.arrives { #expect(arrives.ordinal == best[target].arrival) }
          case .fastest:
            if let departs = path.departs, let arrives = path.arrives {
              #expect(arrives.ordinal - departs.ordinal == best[target].duration)
            }
          case .fewestHops: #expect(path.hops.count == best[target].hops)
          case .latestDeparture:
            let latest = Self.latestDeparture(enumeration, from: source, to: target)
            if let departs = path.departs { #expect(departs.ordinal == latest) }
          }
        }
      }
    }
  }

  /// The latest day on which a chain to the target can leave, found against the run of time.
  static func latestDeparture(
    _ enumeration: ContactEnumeration, from source: Int, to target: Int
  ) -> Int32 {
    let mirrored = ContactEnumeration(
      actorCount: enumeration.actorCount, contacts: enumeration.contacts.map(\.mirrored),
      rule: enumeration.rule,
      window: -enumeration.window.upperBound...(-enumeration.window.lowerBound))
    return -mirrored.best(from: target)[source].arrival
  }

  @Test(arguments: rules)
  func `all paths in order of time are those of the enumeration`(rule: TimeRule) throws {
    var random = SeededGenerator(seed: 61)
    for round in 0..<80 {
      let graph = try TableReaderTests.read(Self.table(&random), blocks: 100)
      var query = PathQuery(from: "", to: "")
      query.choice = .all
      query.order = TimeOrder(rule: rule)
      if round % 3 == 0 { query.filter.between = try EventDate(edtf: "2023-05-04/2023-05-07") }
      let finder = try graph.finder(for: query)
      let enumeration = PathEnumeration(finder.view)
      let window = finder.view.storage.window ?? Self.days
      let expected = enumeration.paths(from: 0, to: 1).filter {
        enumeration.isInOrder(
          $0, rule, window: Int(window.lowerBound)...Int(window.upperBound))
      }
      let found = finder.paths(from: 0, to: 1).answer()
      #expect(found.isComplete)
      #expect(
        found.paths.map(PathTests.numbers)
          == expected.sorted { ($0.count, $0.description) < ($1.count, $1.description) })
      for path in found.paths { Self.check(path, finder.view, rule) }
    }
  }

  @Test(arguments: rules)
  func `reach tells whom, when and through whom`(rule: TimeRule) throws {
    var random = SeededGenerator(seed: 71)
    for round in 0..<60 {
      let graph = try TableReaderTests.read(Self.table(&random), blocks: 100)
      let view = graph.view(direction: WalkDirection.allCases[round % 3])
      let source = graph.actor(0)
      let best = Self.enumeration(view, rule).best(from: 0)
      let reached = try view.reach(from: source, rule: rule)
      #expect(
        Set(reached.map(\.number))
          == Set((1..<graph.actorCount).filter { best[$0].arrival != .max }))
      for one in reached {
        if let day = one.day { #expect(day.ordinal == best[one.number].arrival) }
        #expect(one.throughNumber == 0 || reached.contains { $0.number == one.throughNumber })
        let edges = view.edgeNumbers(from: one.throughNumber, to: one.number)
        #expect(edges.contains(one.edge.number))
      }
      let known = reached.compactMap(\.day)
      #expect(known == known.sorted())
      // Who reaches him: those whom he is reached by.
      for other in try view.reach(to: source, rule: rule) {
        let back = try view.reach(from: other.actor, rule: rule)
        #expect(back.contains { $0.number == 0 })
      }
    }
  }

  @Test func `unknown actors are refused`() throws {
    let graph = RelationGraph(Chronicle())
    #expect(throws: PathError.unknownActor("x")) { try graph.paths(from: "x", to: "y") }
    #expect(throws: PathError.unknownActor("x")) { try graph.view().reach(from: "x") }
  }
}

internal import EntenteGraph
internal import EntenteModel

/// The tasks, each a function that does the work once and tells what came out.
///
/// Names are looked up beforehand only for `pairs1000`, as `limit.c` does.
struct BenchmarkTasks {
  /// Does the work; what it returns tells what came out and is not timed.
  typealias Body = @Sendable (BenchmarkTasks) -> (() -> String)

  static let all: [(name: String, body: Body)] = [
    ("pairs1000", { $0.pairs() }),
    ("k5_50pairs", { $0.ranked() }),
    ("bidijkstra200", { $0.weighted() }),
    ("ea_strict_100src", { $0.arrivals(isStrict: true) }),
    ("ea_nonstrict_100src", { $0.arrivals(isStrict: false) }),
    ("latest_departure_100tgt", { $0.departures() }),
    ("fastest_100src", { $0.fastest() }),
    ("ea_strict_100src_bitparallel", { $0.batch() }),
    ("window50", { $0.windows() }),
  ]

  private let graph: RelationGraph
  private let work: WorkFiles
  private let pairNumbers: [(Int, Int, Int)]
  private let sources: [Int]
  private let shortest: PathFinder
  private let fiveShortest: PathFinder
  private let lightest: PathFinder
  private let view: GraphView
  private let firstDay: Int

  init(_ graph: RelationGraph, _ work: WorkFiles) throws {
    self.graph = graph
    self.work = work
    func number(_ name: String) throws -> Int {
      guard let number = graph.number(of: Identifier(name)) else {
        throw BenchmarkError.unknownActor(name)
      }
      return number
    }
    pairNumbers = try work.pairs.map { (try number($0.0), try number($0.1), $0.2) }
    sources = try work.sources.map(number)
    var query = PathQuery(from: "", to: "")
    query.direction = .directed
    shortest = try graph.finder(for: query)
    query.choice = .shortest(5)
    fiveShortest = try graph.finder(for: query)
    query.choice = .shortest(1)
    query.weight = .count
    lightest = try graph.finder(for: query)
    view = graph.view(direction: .directed)
    firstDay = graph.edgeCount > 0 ? Int(graph.edge(0).earliest?.ordinal ?? 0) : 0
  }

  private func number(_ name: String) -> Int { graph.number(of: Identifier(name)) ?? -1 }

  /// Shortest paths with their hops; of each hop the number of events and the edge of the first is
  /// read.
  private func pairs() -> (() -> String) {
    var (hops, mismatches, events, firsts) = (0, 0, 0, 0)
    for (source, target, expected) in pairNumbers {
      guard let path = shortest.path(from: source, to: target) else {
        hops -= 1
        continue
      }
      let count = path.hops.count
      hops += count
      if count != expected { mismatches += 1 }
      for hop in path.hops {
        let edges = hop.edges
        events += edges.count
        firsts &+= edges.first?.number ?? 0
      }
    }
    return { "sum_hops=\(hops) mismatches=\(mismatches) events=\(events) first_edges=\(firsts)" }
  }

  private func ranked() -> (() -> String) {
    var hops = 0
    for (source, target) in work.rankedPairs {
      for path in fiveShortest.paths(from: number(source), to: number(target)) {
        hops += path.hops.count
      }
    }
    return { [hops] in "sum_hops=\(hops)" }
  }

  private func weighted() -> (() -> String) {
    var (distance, hops) = (0.0, 0)
    for (source, target) in work.weightedPairs {
      let path = lightest.path(from: number(source), to: number(target))
      distance += path?.weight ?? -1
      hops += path?.hops.count ?? -1
    }
    return { "sum_dist=\(Lines.text(distance, digits: 4)) sum_hops=\(hops)" }
  }

  /// What days sum up to, counted from the first day of the table.
  private struct Sum {
    var reached = 0
    var days = 0

    mutating func add(_ day: Int) {
      reached += 1
      days += day
    }

    var text: String { "reached=\(reached) checksum=\(days)" }
  }

  private func arrivals(isStrict: Bool) -> (() -> String) {
    let rule = TimeRule(isStrict: isStrict)
    let times = sources.map { view.arrivalTimes(from: $0, rule: rule) }
    return {
      var sum = Sum()
      // Where a chain can begin on any day, limit.c counts the source as reached.
      if !isStrict { sum.reached += times.count }
      for times in times { times.forEachDay { sum.add(Int($0) - firstDay) } }
      return sum.text
    }
  }

  private func departures() -> (() -> String) {
    let times = sources.map { view.departureTimes(to: $0, rule: TimeRule(isStrict: true)) }
    return {
      var sum = Sum()
      for times in times { times.forEachDay { sum.add(Int($0) - firstDay) } }
      return sum.text
    }
  }

  private func fastest() -> (() -> String) {
    let times = sources.map { view.durations(from: $0, rule: TimeRule(isStrict: true)) }
    return {
      var sum = Sum()
      for (source, durations) in zip(sources, times) {
        for (actor, duration) in durations.enumerated() where duration != .max && actor != source {
          sum.add(Int(duration))
        }
      }
      return sum.text
    }
  }

  private func batch() -> (() -> String) {
    let table = view.arrivals(from: sources, rule: TimeRule(isStrict: true))
    return {
      var sum = Sum()
      table.forEachDay { sum.add(Int($0) - firstDay) }
      return sum.text
    }
  }

  private func windows() -> (() -> String) {
    var (hops, mismatches) = (0, 0)
    for (first, end, source, target, expected) in work.windows {
      var query = PathQuery(from: Identifier(source), to: Identifier(target))
      query.direction = .directed
      query.filter.between = EventDate(
        from: EventDate(day: first), through: EventDate(day: end.advanced(by: -1)))
      guard let paths = try? graph.paths(matching: query) else { continue }
      var count = -1
      for path in paths { count = path.hops.count }
      hops += count
      if count != expected { mismatches += 1 }
    }
    return { "sum_hops=\(hops) mismatches=\(mismatches)" }
  }
}

internal import EntenteModel

/// Answers a question about paths that has a pattern.
struct PatternSearch {
  let table: PatternTable
  let query: PathQuery

  /// The number of ties after which a search gives up where the question does not say it: what is
  /// hard about patterns is that no actor may come twice.
  private static let stepLimit = 100_000_000

  /// Makes the paths between two actors.
  func generator(from source: Int, to target: Int) -> any PathGenerator {
    if case .shortest(let count) = query.choice {
      if count < 1 { return SinglePath(path: nil) }
      if let order = query.order, source != target {
        return timed(order, from: source, to: target)
      }
    }
    return enumeration(from: source, to: target)
  }

  private func enumeration(from source: Int, to target: Int) -> SimplePaths<PatternField> {
    let window = table.view.window ?? Contacts.allDays
    let timer = query.order.map {
      ChainTimer(rule: $0.rule, window: Int(window.lowerBound)...Int(window.upperBound))
    }
    let maxHops = min(query.maxHops ?? .max, table.view.index.actorCount - 1)
    let field = PatternField(
      table, from: source, to: target, maxHops: maxHops,
      stepLimit: query.stepLimit ?? Self.stepLimit, timer: timer)
    return SimplePaths(field, maxHops: maxHops, isShortestOnly: query.choice == .allShortest)
  }

  /// Finds the path that comes first in order of time.
  ///
  /// One search through time over the product finds the best way that may come to an actor twice.
  /// Nearly always it does not; else the paths are tried one after the other.
  private func timed(_ order: TimeOrder, from source: Int, to target: Int) -> any PathGenerator {
    var space = PatternSpace(table, from: source, to: target, maxHops: query.maxHops ?? .max)
    guard space.length != nil else { return SinglePath(path: nil) }
    space.complete()
    guard let best = path(order, PatternPlaces(space), maxHops: query.maxHops) else {
      return SinglePath(path: nil)
    }
    if Set(best.numbers).count == best.numbers.count {
      return SinglePath(path: complete(best, space))
    }
    let all = enumeration(from: source, to: target)
    if order.goal == .fewestHops { return all }
    return BestPath(all, order.goal) { path in
      self.path(order, PatternPlaces(space, along: path.numbers), maxHops: nil)
        .map { complete($0, space) }
    }
  }

  private func path(_ order: TimeOrder, _ places: PatternPlaces, maxHops: Int?) -> Path? {
    TimedSearch(
      view: table.view, order: order, maxHops: maxHops, layout: places.layout, actors: places.actors
    ).path(from: PatternPlaces.source, to: PatternPlaces.target)
  }

  /// Returns a path with the edges that the pattern can take.
  private func complete(_ path: Path, _ space: PatternSpace) -> Path {
    Path(
      view: table.view, numbers: path.numbers, chain: path.chain,
      allowed: PatternTimer.edges(of: path.numbers, space) ?? [], departs: path.departs,
      arrives: path.arrives)
  }
}

/// The best of many paths by a goal in order of time.
private struct BestPath: PathGenerator {
  private var all: SimplePaths<PatternField>
  private let goal: TimeOrder.Goal
  private let improve: (Path) -> Path?
  private var isDone = false

  init(
    _ all: SimplePaths<PatternField>, _ goal: TimeOrder.Goal,
    _ improve: @escaping (Path) -> Path?
  ) {
    self.all = all
    self.goal = goal
    self.improve = improve
  }

  var isCut: Bool { all.isCut }

  mutating func next() -> Path? {
    guard !isDone else { return nil }
    isDone = true
    var best: (path: Path, cost: Int)?
    while let path = all.next() {
      guard let path = improve(path), cost(of: path) < best?.cost ?? .max else { continue }
      best = (path, cost(of: path))
    }
    return best?.path
  }

  /// What is to be least; a day that no date tells is far off.
  private func cost(of path: Path) -> Int {
    let far = Int(Int32.max)
    switch goal {
    case .earliestArrival, .fewestHops: return path.arrives.map { Int($0.ordinal) } ?? far
    case .latestDeparture: return path.departs.map { -Int($0.ordinal) } ?? -far
    case .fastest:
      guard let departs = path.departs, let arrives = path.arrives else { return 0 }
      return Int(arrives.ordinal) - Int(departs.ordinal)
    }
  }
}

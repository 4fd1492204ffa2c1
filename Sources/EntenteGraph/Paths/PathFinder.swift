public import EntenteModel

/// A question about paths made ready for any pair of actors: what it needs beforehand is done once.
public struct PathFinder: Sendable {
  /// The view that the paths are found in.
  public let view: GraphView

  /// The question; its two actors do not count here.
  public let query: PathQuery

  /// The pattern made for the graph; `nil` without one.
  private let automaton: PatternAutomaton?
  private let patternTable = Kept<PatternTable>()

  init(_ graph: RelationGraph, _ query: PathQuery) throws(PathError) {
    self.query = query
    if query.pattern != nil, query.weight != nil { throw .weightedPattern }
    do {
      automaton = try query.pattern.map { pattern throws(PatternError) in
        try PatternAutomaton(pattern, labels: graph.patternLabels, known: graph.patternNames)
      }
    } catch {
      throw .pattern(error)
    }
    view = graph.view(
      query.filter, direction: query.direction, walksAffiliations: query.walksAffiliations)
  }

  /// Returns the paths between two actors by their numbers.
  ///
  /// - Complexity: O(1); the work is done when paths are asked for.
  public func paths(from source: Int, to target: Int) -> Paths {
    Paths(finder: self, source: source, target: target)
  }

  /// Returns the paths between two actors.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end.
  /// - Returns: A lazy sequence.
  /// - Throws: A `PathError` if the graph does not know one of them.
  /// - Complexity: O(1); the work is done when paths are asked for.
  public func paths(
    from source: Identifier<Actor>, to target: Identifier<Actor>
  ) throws(PathError) -> Paths {
    guard let first = view.graph.number(of: source) else { throw .unknownActor(source) }
    guard let last = view.graph.number(of: target) else { throw .unknownActor(target) }
    return paths(from: first, to: last)
  }

  /// Returns the shortest or lightest path, or the first in order of time, between two actors.
  ///
  /// - Complexity: that of one search from both ends, or of one sweep through time.
  public func path(from source: Int, to target: Int) -> Path? {
    if automaton != nil {
      var paths = generator(from: source, to: target)
      return paths.next()
    }
    let storage = view.storage
    if let order = query.order {
      return TimedSearch(view: storage, order: order, maxHops: query.maxHops)
        .path(from: source, to: target)
    }
    let spur = PathSpur(view: storage, weight: query.weight)
    if query.weight != nil, let maxHops = query.maxHops {
      var paths = RankedPaths(spur, from: source, to: target, maxHops: maxHops)
      return paths.next()
    }
    guard source != target else {
      return Path(
        view: storage, numbers: [Int32(source)], weight: query.weight == nil ? nil : 0)
    }
    let scratch = storage.index.scratches.take()
    defer { storage.index.scratches.give(scratch) }
    guard
      let weight = spur.search(
        from: source, to: target, maxHops: query.maxHops ?? .max, scratch)
    else { return nil }
    return Path(
      view: storage, numbers: scratch.path.numbers, weight: query.weight == nil ? nil : weight)
  }

  /// What makes the paths between two actors.
  func generator(from source: Int, to target: Int) -> any PathGenerator {
    if let automaton {
      let table = patternTable.get { PatternTable(view.storage, automaton) }
      return PatternSearch(table: table, query: query).generator(from: source, to: target)
    }
    let maxHops = query.maxHops ?? .max
    switch query.choice {
    case .shortest(let count):
      if query.order != nil || count <= 1 {
        return SinglePath(path: count < 1 ? nil : path(from: source, to: target))
      }
      return RankedPaths(
        PathSpur(view: view.storage, weight: query.weight), from: source, to: target,
        maxHops: maxHops)
    case .allShortest where query.order == nil:
      return ShortestPaths(view.storage, from: source, to: target, maxHops: maxHops)
    case .allShortest, .all:
      let window = view.storage.window ?? Contacts.allDays
      let timer = query.order.map {
        ChainTimer(rule: $0.rule, window: Int(window.lowerBound)...Int(window.upperBound))
      }
      let mostHops = min(maxHops, view.storage.index.actorCount - 1)
      let field = ViewField(
        view.storage, from: source, to: target, maxHops: mostHops,
        stepLimit: query.stepLimit ?? .max, timer: timer)
      return SimplePaths(
        field, maxHops: mostHops, isShortestOnly: query.choice == .allShortest)
    }
  }
}

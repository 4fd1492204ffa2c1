/// The paths between two actors, made when they are asked for.
///
/// Going over them a second time makes them anew.
public struct Paths: Sequence, Sendable {
  let finder: PathFinder

  /// The numbers of the two actors in the graph.
  package let ends: (source: Int, target: Int)

  init(finder: PathFinder, source: Int, target: Int) {
    self.finder = finder
    ends = (source, target)
  }

  /// Returns an iterator over the paths in the order of the query.
  public func makeIterator() -> Iterator {
    let query = finder.query
    var left = query.limit ?? .max
    if case .shortest(let count) = query.choice { left = Swift.min(left, count) }
    return Iterator(
      base: finder.generator(from: ends.source, to: ends.target), left: left)
  }

  /// Makes all paths, and tells whether they are all there are.
  ///
  /// - Returns: The paths; those asked for by number (`.shortest(3)`) are complete if there are so
  ///   many or no more.
  public func answer() -> PathAnswer {
    var iterator = makeIterator()
    var paths: [Path] = []
    while let path = iterator.next() { paths.append(path) }
    var isComplete = !iterator.isCut
    if isComplete, let limit = finder.query.limit, paths.count == limit {
      if case .shortest(let count) = finder.query.choice {
        isComplete = count <= limit || !iterator.hasMore
      } else {
        isComplete = !iterator.hasMore
      }
    }
    return PathAnswer(paths: paths, isComplete: isComplete)
  }

  /// Makes the paths one after the other.
  public struct Iterator: IteratorProtocol {
    var base: any PathGenerator
    var left: Int

    /// Whether paths may be missing because a limit on work was reached.
    public var isCut: Bool { base.isCut }

    /// Whether there is another path that a limit on paths keeps back; makes it.
    var hasMore: Bool {
      mutating get { base.next() != nil || base.isCut }
    }

    /// Returns the next path; `nil` behind the last.
    public mutating func next() -> Path? {
      guard left > 0 else { return nil }
      left -= 1
      return base.next()
    }
  }
}

/// All paths that answer a query.
public struct PathAnswer: Sendable {
  /// The paths in the order of the query.
  public let paths: [Path]

  /// Whether they are all there are: no limit on paths or on work kept any back.
  public let isComplete: Bool
}

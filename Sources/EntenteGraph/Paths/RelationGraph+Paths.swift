public import EntenteModel

extension RelationGraph {
  /// Returns the paths that answer a query.
  ///
  /// Filters apply during the search: what they leave out is never walked.
  ///
  /// - Parameter query: The question.
  /// - Returns: A lazy sequence; see ``Paths/answer()`` for whether a limit cut it.
  /// - Throws: A `PathError` if the graph does not know an actor.
  /// - Complexity: O(relations); searches look at what they meet, not at the whole graph.
  public func paths(matching query: PathQuery) throws(PathError) -> Paths {
    try finder(for: query).paths(from: query.source, to: query.target)
  }

  /// Returns the shortest paths from an actor to another over acts that happened.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end.
  ///   - count: The number of paths, the shortest first.
  /// - Returns: A lazy sequence.
  /// - Throws: A `PathError` if the graph does not know an actor.
  public func paths(
    from source: Identifier<Actor>, to target: Identifier<Actor>, count: Int = 1
  ) throws(PathError) -> Paths {
    var query = PathQuery(from: source, to: target)
    query.choice = .shortest(count)
    return try paths(matching: query)
  }

  /// Returns the paths that answer a query for many pairs of actors; its own two do not count.
  ///
  /// - Parameters:
  ///   - query: The question.
  ///   - pairs: The pairs.
  /// - Returns: The paths of each pair, in the order of the pairs.
  /// - Throws: A `PathError` if the graph does not know an actor.
  /// - Complexity: O(pairs); the work is done when paths are asked for.
  public func paths(
    matching query: PathQuery,
    between pairs: [(from: Identifier<Actor>, to: Identifier<Actor>)]
  ) throws(PathError) -> [Paths] {
    let finder = try finder(for: query)
    var result: [Paths] = []
    for pair in pairs { result.append(try finder.paths(from: pair.from, to: pair.to)) }
    return result
  }

  /// Returns a query made ready for any pair of actors.
  ///
  /// - Parameter query: The question; its two actors do not count.
  /// - Returns: The query made ready.
  /// - Throws: A `PathError` if the pattern does not fit the graph.
  public func finder(for query: PathQuery) throws(PathError) -> PathFinder {
    try PathFinder(self, query)
  }
}

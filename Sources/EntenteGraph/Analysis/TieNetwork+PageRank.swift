extension TieNetwork {
  /// Measures how much attention reaches each actor: the chance to meet it on a walk that follows
  /// arrows, the busier the likelier, and now and then starts anew anywhere.
  ///
  /// Cooperation runs both ways. Who acts on nobody passes the walk to everyone alike.
  ///
  /// Source: S. Brin, L. Page, "The anatomy of a large-scale hypertextual web search engine", 1998.
  ///
  /// - Parameters:
  ///   - damping: The chance to go on rather than start anew, between 0 and 1.
  ///   - tolerance: The sum of changes at which to stop.
  /// - Returns: The chances in the order of ``actors``; their sum is 1.
  /// - Complexity: O(ties × rounds), at most 1,000 rounds.
  public func pageRank(damping: Double = 0.85, tolerance: Double = 1e-12) -> [Double] {
    let count = actors.count
    guard count > 0 else { return [] }
    let adjacency = directed
    let damping = min(max(damping, 0), 1)
    var totals = [Double](repeating: 0, count: count)
    for actor in 0..<count {
      for index in adjacency.row(actor) { totals[actor] += adjacency.weights[index] }
    }
    var ranks = [Double](repeating: 1 / Double(count), count: count)
    for _ in 0..<1000 {
      var lost = 0.0
      for actor in 0..<count where totals[actor] == 0 { lost += ranks[actor] }
      let base = (1 - damping + damping * lost) / Double(count)
      var next = [Double](repeating: base, count: count)
      for actor in 0..<count where totals[actor] > 0 {
        let share = damping * ranks[actor] / totals[actor]
        for index in adjacency.row(actor) {
          next[Int(adjacency.neighbors[index])] += share * adjacency.weights[index]
        }
      }
      var change = 0.0
      for actor in 0..<count { change += abs(next[actor] - ranks[actor]) }
      ranks = next
      if change < tolerance { break }
    }
    return ranks
  }
}

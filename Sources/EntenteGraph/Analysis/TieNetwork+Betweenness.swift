extension TieNetwork {
  /// Measures how many shortest paths between others run through each actor.
  ///
  /// Every pair of others counts once; a pair with several shortest paths counts for an actor with
  /// the part of them that runs through it. A star of n actors gives its centre (n-1)(n-2)/2.
  ///
  /// Source: U. Brandes, "A faster algorithm for betweenness centrality", 2001.
  ///
  /// - Parameter isDirected: Whether paths follow the arrows; then ordered pairs count.
  /// - Returns: The measure in the order of ``actors``.
  /// - Complexity: O(actors × ties).
  public func betweenness(directed isDirected: Bool = false) -> [Double] {
    let adjacency = isDirected ? directed : plain
    let count = actors.count
    var scores = [Double](repeating: 0, count: count)
    var distances = [Int32](repeating: -1, count: count)
    var pathCounts = [Double](repeating: 0, count: count)
    var shares = [Double](repeating: 0, count: count)
    var order: [Int32] = []
    order.reserveCapacity(count)
    for source in 0..<count {
      for actor in order {
        distances[Int(actor)] = -1
        pathCounts[Int(actor)] = 0
        shares[Int(actor)] = 0
      }
      order.removeAll(keepingCapacity: true)
      order.append(Int32(source))
      distances[source] = 0
      pathCounts[source] = 1
      var next = 0
      while next < order.count {
        let actor = Int(order[next])
        next += 1
        for index in adjacency.row(actor) {
          let neighbor = Int(adjacency.neighbors[index])
          if distances[neighbor] < 0 {
            distances[neighbor] = distances[actor] + 1
            order.append(Int32(neighbor))
          }
          if distances[neighbor] == distances[actor] + 1 {
            pathCounts[neighbor] += pathCounts[actor]
          }
        }
      }
      // From the far end back, each actor hands its share to those before it on shortest paths.
      for actor in order.reversed() {
        let actor = Int(actor)
        for index in adjacency.row(actor) {
          let neighbor = Int(adjacency.neighbors[index])
          guard distances[neighbor] == distances[actor] + 1 else { continue }
          shares[actor] += pathCounts[actor] / pathCounts[neighbor] * (1 + shares[neighbor])
        }
        if actor != source { scores[actor] += shares[actor] }
      }
    }
    if !isDirected { for actor in scores.indices { scores[actor] /= 2 } }
    return scores
  }
}

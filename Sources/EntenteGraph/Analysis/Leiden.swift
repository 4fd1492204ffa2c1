/// The Leiden algorithm with a fixed order of moves: nodes by number, the best move, never chance.
struct Leiden {
  let resolution: Double

  /// A gain below this is rounding.
  private static let least = 1e-10

  /// Returns the group of each node, numbered from 0 in the order of their first nodes.
  func partition(of graph: ModularityGraph) -> [Int] {
    var groups = Array(0..<graph.nodeCount)
    // Each run starts where the one before ended and can only gain; few change anything.
    for _ in 0..<10 {
      let next = run(graph, from: groups)
      if next == groups { break }
      groups = next
    }
    return groups
  }

  private func run(_ whole: ModularityGraph, from start: [Int]) -> [Int] {
    var graph = whole
    var groups = start
    /// By node of the whole: the node of the present graph that it is in.
    var places = Array(0..<whole.nodeCount)
    while true {
      move(graph, &groups)
      groups = Self.renumbered(groups)
      let refined = Self.renumbered(refine(graph, groups))
      let count = (refined.max() ?? -1) + 1
      if count == graph.nodeCount { break }
      var groupOf = [Int](repeating: 0, count: count)
      for node in 0..<graph.nodeCount { groupOf[refined[node]] = groups[node] }
      for node in places.indices { places[node] = refined[places[node]] }
      graph = graph.aggregated(by: refined, count: count)
      groups = groupOf
    }
    return connected(whole, places.map { groups[$0] })
  }

  /// Moves nodes to the best group until no move gains.
  private func move(_ graph: ModularityGraph, _ groups: inout [Int]) {
    let count = graph.nodeCount
    var sums = GroupSums(graph, groups)
    var free = (0..<count).filter { sums.sizes[$0] == 0 }
    var waiting = Array(0..<count)
    var isWaiting = [Bool](repeating: true, count: count)
    var next = 0
    while next < waiting.count {
      let node = waiting[next]
      next += 1
      isWaiting[node] = false
      let own = groups[node]
      sums.remove(node, from: own, graph)
      let near = sums.neighbors(of: node, graph, groups) { _ in true }
      var best = own
      var bestGain = sums.gain(of: node, in: own, graph, resolution)
      for group in near where group != own {
        let gain = sums.gain(of: node, in: group, graph, resolution)
        if gain > bestGain + Self.least { (best, bestGain) = (group, gain) }
      }
      if bestGain < -Self.least, let empty = free.last { best = empty }
      sums.forget(near)
      if sums.sizes[best] == 0, best == free.last { free.removeLast() }
      sums.add(node, to: best, graph)
      groups[node] = best
      guard best != own else { continue }
      if sums.sizes[own] == 0 { free.append(own) }
      for adjacency in [graph.joining, graph.parting] {
        for index in adjacency.row(node) {
          let neighbor = Int(adjacency.neighbors[index])
          if !isWaiting[neighbor], groups[neighbor] != best {
            isWaiting[neighbor] = true
            waiting.append(neighbor)
          }
        }
      }
    }
  }

  /// Builds the groups anew from single nodes, within the given ones and along joining weights.
  private func refine(_ graph: ModularityGraph, _ groups: [Int]) -> [Int] {
    var refined = Array(0..<graph.nodeCount)
    var sums = GroupSums(graph, refined)
    for node in 0..<graph.nodeCount where sums.sizes[node] == 1 && refined[node] == node {
      sums.remove(node, from: node, graph)
      let near = sums.neighbors(of: node, graph, refined) { groups[$0] == groups[node] }
      var best = node
      var bestGain = 0.0
      for group in near where sums.joins[group] > 0 {
        let gain = sums.gain(of: node, in: group, graph, resolution)
        if gain > bestGain + Self.least { (best, bestGain) = (group, gain) }
      }
      sums.forget(near)
      sums.add(node, to: best, graph)
      refined[node] = best
    }
    return refined
  }

  /// Parts groups that joining weights do not hold together.
  private func connected(_ graph: ModularityGraph, _ groups: [Int]) -> [Int] {
    var edges: [(source: Int32, target: Int32, weight: Double)] = []
    for node in 0..<graph.nodeCount {
      for index in graph.joining.row(node) {
        let neighbor = graph.joining.neighbors[index]
        if groups[node] == groups[Int(neighbor)] { edges.append((Int32(node), neighbor, 1)) }
      }
    }
    return WeightedAdjacency(actorCount: graph.nodeCount, edges: edges, isDirected: true).components
  }

  private static func renumbered(_ groups: [Int]) -> [Int] {
    var numbers = [Int](repeating: -1, count: (groups.max() ?? -1) + 1)
    var count = 0
    return groups.map { group in
      if numbers[group] < 0 {
        numbers[group] = count
        count += 1
      }
      return numbers[group]
    }
  }
}

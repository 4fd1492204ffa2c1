/// What the moves of ``Leiden`` need to know of each group.
struct GroupSums {
  /// The number of nodes.
  private(set) var sizes: [Int]
  /// The joining weights between the node at hand and each group.
  private(set) var joins: [Double]
  /// The parting weights between the node at hand and each group.
  private var parts: [Double]
  private var isNear: [Bool]
  private var joiningDegrees: [Double]
  private var partingDegrees: [Double]

  init(_ graph: ModularityGraph, _ groups: [Int]) {
    let zeros = [Double](repeating: 0, count: graph.nodeCount)
    sizes = [Int](repeating: 0, count: graph.nodeCount)
    isNear = [Bool](repeating: false, count: graph.nodeCount)
    (joins, parts, joiningDegrees, partingDegrees) = (zeros, zeros, zeros, zeros)
    for (node, group) in groups.enumerated() { add(node, to: group, graph) }
  }

  mutating func add(_ node: Int, to group: Int, _ graph: ModularityGraph) {
    sizes[group] += 1
    joiningDegrees[group] += graph.joiningDegrees[node]
    partingDegrees[group] += graph.partingDegrees[node]
  }

  mutating func remove(_ node: Int, from group: Int, _ graph: ModularityGraph) {
    sizes[group] -= 1
    joiningDegrees[group] -= graph.joiningDegrees[node]
    partingDegrees[group] -= graph.partingDegrees[node]
  }

  /// Sums the weights between a node and the groups of its neighbours that `counts` lets pass.
  ///
  /// - Returns: The groups; hand them to ``forget(_:)`` before the next node.
  mutating func neighbors(
    of node: Int, _ graph: ModularityGraph, _ groups: [Int], where counts: (Int) -> Bool
  ) -> [Int] {
    var near: [Int] = []
    for index in graph.joining.row(node) {
      let neighbor = Int(graph.joining.neighbors[index])
      guard counts(neighbor) else { continue }
      joins[groups[neighbor]] += graph.joining.weights[index]
      note(groups[neighbor], &near)
    }
    for index in graph.parting.row(node) {
      let neighbor = Int(graph.parting.neighbors[index])
      guard counts(neighbor) else { continue }
      parts[groups[neighbor]] += graph.parting.weights[index]
      note(groups[neighbor], &near)
    }
    return near
  }

  private mutating func note(_ group: Int, _ near: inout [Int]) {
    guard !isNear[group] else { return }
    isNear[group] = true
    near.append(group)
  }

  mutating func forget(_ groups: [Int]) {
    for group in groups {
      (joins[group], parts[group], isNear[group]) = (0, 0, false)
    }
  }

  /// What it gains to put a node, which is in no group now, into one rather than alone.
  func gain(of node: Int, in group: Int, _ graph: ModularityGraph, _ resolution: Double) -> Double {
    var gain = joins[group] - parts[group]
    if graph.joiningTotal > 0 {
      gain -=
        resolution * graph.joiningDegrees[node] * joiningDegrees[group] / graph.joiningTotal
    }
    if graph.partingTotal > 0 {
      gain +=
        resolution * graph.partingDegrees[node] * partingDegrees[group] / graph.partingTotal
    }
    return gain
  }
}

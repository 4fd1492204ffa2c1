/// A network as modularity sees it: joining and parting weights, and what lies inside a node.
struct ModularityGraph {
  /// The joining and the parting weights between different nodes.
  let joining: WeightedAdjacency
  let parting: WeightedAdjacency
  /// By node: the joining and parting weights inside it.
  private let inner: [(joining: Double, parting: Double)]
  /// By node: the sums of its weights, inner ones counted twice.
  let joiningDegrees: [Double]
  let partingDegrees: [Double]
  /// The sums over all nodes.
  let joiningTotal: Double
  let partingTotal: Double

  var nodeCount: Int { joining.actorCount }

  init(_ network: TieNetwork, _ ties: Communities.Ties) {
    let count = network.actors.count
    func adjacency(_ weight: (TiePair) -> Int) -> WeightedAdjacency {
      WeightedAdjacency(
        actorCount: count,
        edges: network.pairs.compactMap { pair in
          weight(pair) > 0 ? (pair.first, pair.second, Double(weight(pair))) : nil
        }, isDirected: false)
    }
    self.init(
      joining: adjacency { ties == .plain ? $0.count : $0.positive },
      parting: adjacency { ties == .plain ? 0 : $0.negative },
      inner: [(joining: Double, parting: Double)](repeating: (0, 0), count: count))
  }

  private init(
    joining: WeightedAdjacency, parting: WeightedAdjacency,
    inner: [(joining: Double, parting: Double)]
  ) {
    self.joining = joining
    self.parting = parting
    self.inner = inner
    func degrees(_ adjacency: WeightedAdjacency, _ loop: (Int) -> Double) -> [Double] {
      (0..<adjacency.actorCount).map { node in
        adjacency.row(node).reduce(2 * loop(node)) { $0 + adjacency.weights[$1] }
      }
    }
    joiningDegrees = degrees(joining) { inner[$0].joining }
    partingDegrees = degrees(parting) { inner[$0].parting }
    joiningTotal = joiningDegrees.reduce(0, +)
    partingTotal = partingDegrees.reduce(0, +)
  }

  /// Returns the graph whose nodes are the groups of this one's.
  func aggregated(by groups: [Int], count: Int) -> ModularityGraph {
    var inner = [(joining: Double, parting: Double)](repeating: (0, 0), count: count)
    for node in 0..<nodeCount {
      inner[groups[node]].joining += self.inner[node].joining
      inner[groups[node]].parting += self.inner[node].parting
    }
    func edges(
      _ adjacency: WeightedAdjacency,
      _ loop: WritableKeyPath<(joining: Double, parting: Double), Double>
    ) -> WeightedAdjacency {
      var edges: [(source: Int32, target: Int32, weight: Double)] = []
      for node in 0..<nodeCount {
        for index in adjacency.row(node) where adjacency.neighbors[index] > Int32(node) {
          let (one, other) = (groups[node], groups[Int(adjacency.neighbors[index])])
          let weight = adjacency.weights[index]
          if one == other {
            inner[one][keyPath: loop] += weight
          } else {
            edges.append((Int32(one), Int32(other), weight))
          }
        }
      }
      return WeightedAdjacency(actorCount: count, edges: edges, isDirected: false)
    }
    let joining = edges(joining, \.joining)
    let parting = edges(parting, \.parting)
    return ModularityGraph(joining: joining, parting: parting, inner: inner)
  }

  /// Returns the modularity of a partition; 0 where there is no weight.
  func modularity(of groups: [Int], resolution: Double) -> Double {
    let total = joiningTotal + partingTotal
    guard total > 0 else { return 0 }
    let count = (groups.max() ?? -1) + 1
    var within = 0.0
    var joiningSums = [Double](repeating: 0, count: count)
    var partingSums = joiningSums
    for node in 0..<nodeCount {
      let group = groups[node]
      joiningSums[group] += joiningDegrees[node]
      partingSums[group] += partingDegrees[node]
      within += 2 * (inner[node].joining - inner[node].parting)
      for index in joining.row(node) where groups[Int(joining.neighbors[index])] == group {
        within += joining.weights[index]
      }
      for index in parting.row(node) where groups[Int(parting.neighbors[index])] == group {
        within -= parting.weights[index]
      }
    }
    for group in 0..<count {
      if joiningTotal > 0 {
        within -= resolution * joiningSums[group] * joiningSums[group] / joiningTotal
      }
      if partingTotal > 0 {
        within += resolution * partingSums[group] * partingSums[group] / partingTotal
      }
    }
    return within / total
  }
}

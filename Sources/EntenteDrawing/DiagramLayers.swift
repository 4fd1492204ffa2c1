/// Which layer each stack of a diagram stands in, so that the picture is compact.
///
/// Graphviz layers a graph along its arrows. Who acts on whom says little of where to stand: a
/// chain of acts would stretch over the page while the hub's partners pile up on one side. So the
/// arrows of the layout are ours: they run from a lower layer to a higher one, and the layers are
/// chosen for the smallest picture that fits a frame twice as wide as high, for lines that are
/// short and do not cross, and, among equals, for actors to the left of whom they act on.
struct DiagramLayers {
  /// A stack's size.
  struct Node {
    let width: Double
    let height: Double
  }

  /// What runs between two stacks.
  struct Edge {
    let tail: Int
    let head: Int
    /// The number of ties.
    let count: Int
    /// The size of their labels below each other.
    let width: Double
    let height: Double
  }

  /// The layer of each node, from 0.
  let layers: [Int]

  private static let shape = 2.0
  private static let spacing = 24.0
  private static let gap = 44.0
  /// Diagrams with layers have no more stacks than these, so no more layers.
  private static let limit = 24

  /// Chooses layers.
  ///
  /// - Complexity: O(r · n · l · (n + e)) for few rounds r and layers l; n and e are small, since
  ///   larger diagrams have no layers.
  init(nodes: [Node], edges: [Edge]) {
    guard nodes.count > 1, !edges.isEmpty else {
      layers = Array(repeating: 0, count: nodes.count)
      return
    }
    var degrees = [Int](repeating: 0, count: nodes.count)
    for edge in edges {
      degrees[edge.tail] += edge.count
      degrees[edge.head] += edge.count
    }
    let hubs = nodes.indices.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    var best: (cost: Double, layers: [Int])?
    for root in hubs.prefix(nodes.count > 12 ? 2 : 4) {
      var search = Search(
        nodes: nodes, edges: edges, start: Self.distances(from: root, hubs, edges))
      search.improve()
      if search.cost < best?.cost ?? .infinity { best = (search.cost, search.layers) }
    }
    let found = best?.layers ?? Array(nodes.indices)
    let lowest = found.min() ?? 0
    layers = found.map { $0 - lowest }
  }

  /// The number of steps from the root to each node; a node that none reaches is counted from the
  /// best tied node of its own part.
  private static func distances(from root: Int, _ hubs: [Int], _ edges: [Edge]) -> [Int] {
    var layers = [Int](repeating: -1, count: hubs.count)
    var neighbours = [[Int]](repeating: [], count: hubs.count)
    for edge in edges {
      neighbours[edge.tail].append(edge.head)
      neighbours[edge.head].append(edge.tail)
    }
    for start in [root] + hubs where layers[start] < 0 {
      layers[start] = 0
      var waiting = [start]
      var next = 0
      while next < waiting.count {
        let node = waiting[next]
        next += 1
        for other in neighbours[node] where layers[other] < 0 {
          layers[other] = layers[node] + 1
          waiting.append(other)
        }
      }
    }
    // Neighbours at one distance may not share a layer: the later one goes a layer on.
    for node in hubs {
      while layers[node] < limit, neighbours[node].contains(where: { layers[$0] == layers[node] }) {
        layers[node] += 1
      }
    }
    return layers
  }

  /// A search that moves one node at a time to where the picture is smallest.
  private struct Search {
    let nodes: [Node]
    let edges: [Edge]
    var layers: [Int]
    var cost = Double.infinity

    init(nodes: [Node], edges: [Edge], start: [Int]) {
      self.nodes = nodes
      self.edges = edges
      layers = start.map { $0 + limit }
      cost = price()
    }

    mutating func improve() {
      for _ in 0..<6 {
        var hasMoved = false
        for node in nodes.indices where move(node) { hasMoved = true }
        if !hasMoved { return }
      }
    }

    /// Moves a node to its best layer; returns whether it moved.
    private mutating func move(_ node: Int) -> Bool {
      let old = layers[node]
      var best = (cost: cost, layer: old)
      let (low, high) = (layers.min() ?? old, layers.max() ?? old)
      for layer in max(0, low - 1)...min(3 * limit - 1, high + 1) where layer != old {
        layers[node] = layer
        let cost = price()
        if cost < best.cost - 0.001 { best = (cost, layer) }
      }
      layers[node] = best.layer
      cost = best.cost
      return best.layer != old
    }

    /// What a picture with these layers costs; endless where two ends of an edge share one.
    private func price() -> Double {
      let low = layers.min() ?? 0
      let count = (layers.max() ?? 0) - low + 1
      // Layers of boxes with layers of labels between them.
      var widths = [Double](repeating: 0, count: 2 * count)
      var heights = [Double](repeating: 0, count: 2 * count)
      for (node, layer) in zip(nodes, layers) {
        widths[2 * (layer - low)] = max(widths[2 * (layer - low)], node.width)
        heights[2 * (layer - low)] += node.height + spacing
      }
      var detours = 0.0
      for edge in edges {
        let (first, last) = (
          min(layers[edge.tail], layers[edge.head]), max(layers[edge.tail], layers[edge.head])
        )
        guard first < last else { return .infinity }
        let label = first + last - 2 * low
        widths[label] = max(widths[label], edge.width)
        for column in (2 * (first - low) + 1)..<(2 * (last - low)) {
          heights[column] += column == label ? edge.height + 8 : 14 * Double(edge.count)
        }
        detours += Double(last - first - 1) * (60 + 10 * Double(edge.count))
        if layers[edge.tail] > layers[edge.head] { detours += 1.5 * Double(edge.count) }
      }
      detours += 50 * Double(cycles(low: low, count: count))
      let width = widths.reduce(0, +) + gap * Double(count - 1)
      let height = heights.max() ?? 0
      return max(width / shape, height) + 0.15 * (width / shape + height) + detours
    }

    /// The number of rings that lie between two layers: each has lines that cross.
    private func cycles(low: Int, count: Int) -> Int {
      var cycles = 0
      var roots = [Int](repeating: 0, count: nodes.count)
      for layer in 0..<max(count - 1, 0) {
        for node in roots.indices { roots[node] = node }
        func root(of node: Int) -> Int {
          var root = node
          while roots[root] != root { root = roots[root] }
          return root
        }
        for edge in edges {
          let (first, last) = (layers[edge.tail] - low, layers[edge.head] - low)
          guard min(first, last) == layer, max(first, last) == layer + 1 else { continue }
          let (one, other) = (root(of: edge.tail), root(of: edge.head))
          if one == other { cycles += 1 } else { roots[one] = other }
        }
      }
      return cycles
    }
  }
}

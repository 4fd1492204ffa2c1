extension LayoutGraph {
  /// The most nodes and edges that are laid out; beyond, the engine needs minutes.
  private var limits: (nodes: Int, edges: Int) {
    switch engine {
    case .layers: (150, 400)
    case .springs: (400, 1200)
    }
  }

  /// Places the nodes and draws the edges through libgraphviz, in this process.
  ///
  /// Safe from any thread: one layout runs at a time, since libgraphviz is not thread-safe.
  ///
  /// - Returns: Where everything stands.
  /// - Throws: A `LayoutError`.
  public func layout() throws(LayoutError) -> Layout {
    try check()
    guard !nodes.isEmpty else {
      return Layout(width: 0, height: 0, nodes: [], routes: [], warnings: [])
    }
    return try Graphviz.layout(self)
  }

  /// Opens libgraphviz ahead of the first layout, which takes a few milliseconds.
  ///
  /// Safe from any thread. A failure is reported by the layout that needs it.
  public static func prepare() { Graphviz.prepare() }

  private func check() throws(LayoutError) {
    guard nodes.count <= limits.nodes, edges.count <= limits.edges else {
      throw .tooLarge(nodes: nodes.count, edges: edges.count)
    }
    for node in nodes {
      // A node without size makes libgraphviz divide by zero.
      guard (1...20_000).contains(node.width), (1...20_000).contains(node.height) else {
        throw .invalid("a node of \(node.width) by \(node.height) points")
      }
    }
    var pairs: Set<[Int]> = []
    for edge in edges {
      // Of parallel edges libgraphviz 2.42 does not always draw the same one first.
      guard pairs.insert([edge.tail, edge.head].sorted()).inserted else {
        throw .invalid("two edges between the same nodes")
      }
      guard nodes.indices.contains(edge.tail), nodes.indices.contains(edge.head) else {
        throw .invalid("an edge to a node that is not there")
      }
      guard edge.tail != edge.head else { throw .invalid("an edge from a node to itself") }
      guard (0...20_000).contains(edge.labelWidth), (0...20_000).contains(edge.labelHeight) else {
        throw .invalid("a label of \(edge.labelWidth) by \(edge.labelHeight) points")
      }
    }
  }
}

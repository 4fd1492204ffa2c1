internal import EntenteLayout

extension DiagramScene {
  /// Lays every part out and puts them together on a sheet that is nearly twice as wide as high.
  func layout() throws(LayoutError) -> Layout {
    var layouts: [Layout] = []
    for part in parts.parts { layouts.append(try graph(of: part).layout()) }
    let packing = RectanglePacking(
      layouts.map { RectanglePacking.Size(width: $0.width, height: $0.height) }, gap: 30,
      shape: 1.8)
    var nodes = [Point](repeating: Point(0, 0), count: stacks.count)
    var routes = [Layout.Route?](repeating: nil, count: edges.count)
    for (number, part) in parts.parts.enumerated() {
      let corner = packing.corners[number]
      func moved(_ point: Point) -> Point { Point(point.x + corner.x, point.y + corner.y) }
      for (stack, node) in zip(part.stacks, layouts[number].nodes) { nodes[stack] = moved(node) }
      for (edge, route) in zip(part.edges, layouts[number].routes) {
        routes[edge] = Layout.Route(
          curve: route.curve.map(moved), tip: moved(route.tip), label: route.label.map(moved))
      }
    }
    return Layout(
      width: packing.width, height: packing.height, nodes: nodes, routes: routes.compactMap(\.self),
      warnings: layouts.flatMap(\.warnings))
  }

  /// The graph of a part; its nodes and edges are in the part's order.
  private func graph(of part: DiagramParts.Part) -> LayoutGraph {
    var positions = [Int](repeating: 0, count: stacks.count)
    for (position, stack) in part.stacks.enumerated() { positions[stack] = position }
    return LayoutGraph(
      engine: part.isDense ? .springs : .layers, nodeSpacing: 24, layerSpacing: 44,
      nodes: part.stacks.map {
        LayoutGraph.Node(width: stacks[$0].width, height: stacks[$0].height)
      },
      edges: part.edges.map { number in
        let edge = edges[number]
        let size = Self.labelSize(of: edge, links)
        return LayoutGraph.Edge(
          from: positions[edge.tail], to: positions[edge.head], labelWidth: size.width,
          labelHeight: size.height, weight: min(1 + edge.links.count, 4))
      })
  }

  /// Chooses the layers of a part and turns its edges from the lower to the higher.
  static func turn(
    _ edges: inout [Edge], of part: DiagramParts.Part, _ stacks: [Stack], _ links: [Link]
  ) {
    var positions = [Int](repeating: 0, count: stacks.count)
    for (position, stack) in part.stacks.enumerated() { positions[stack] = position }
    let layers = DiagramLayers(
      nodes: part.stacks.map {
        DiagramLayers.Node(width: stacks[$0].width, height: stacks[$0].height)
      },
      edges: part.edges.map { number in
        let edge = edges[number]
        let size = labelSize(of: edge, links)
        return DiagramLayers.Edge(
          tail: positions[edge.tail], head: positions[edge.head],
          count: edge.links.reduce(0) { $0 + links[$1].ties.count }, width: size.width,
          height: size.height)
      }
    ).layers
    for number in part.edges
    where layers[positions[edges[number].tail]] > layers[positions[edges[number].head]] {
      let edge = edges[number]
      edges[number] = Edge(tail: edge.head, head: edge.tail, links: edge.links)
    }
  }

  /// The room that the labels of an edge need, below each other.
  private static func labelSize(
    of edge: Edge, _ links: [Link]
  ) -> (width: Double, height: Double) {
    let labels = edge.links.flatMap { links[$0].labels }
    let width = labels.map { TextMetrics.width($0, size: labelSize) }.max() ?? 0
    return (width + 12, Double(max(1, labels.count)) * (lineHeight + 2) + 4)
  }
}

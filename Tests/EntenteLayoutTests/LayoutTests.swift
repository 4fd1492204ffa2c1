import EntenteLayout
import EntenteTestSupport
import Testing

@Suite("Layouts")
struct LayoutTests {
  private func random(seed: UInt64) -> LayoutGraph {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...14, using: &generator)
    let nodes = (0..<count).map { _ in
      LayoutGraph.Node(
        width: Double.random(in: 1...160, using: &generator),
        height: Double.random(in: 1...60, using: &generator),
        frame: Bool.random(using: &generator) ? Int.random(in: 0..<3, using: &generator) : nil)
    }
    let hasLabels = true
    var seen: Set<Set<Int>> = []
    let edges = (0..<Int.random(in: 0...30, using: &generator)).compactMap { _ in
      let tail = Int.random(in: 0..<count, using: &generator)
      let head = Int.random(in: 0..<count, using: &generator)
      let width = hasLabels ? Double.random(in: 2...80, using: &generator) : 1
      return tail == head || !seen.insert(Set([tail, head])).inserted
        ? nil
        : LayoutGraph.Edge(
          from: tail, to: head, labelWidth: width, labelHeight: hasLabels ? 12 : 1,
          weight: Int.random(in: 0...1000, using: &generator))
    }
    return LayoutGraph(nodes: nodes, edges: edges)
  }

  @Test("place every node apart and route every edge", arguments: UInt64(0)..<60)
  func places(seed: UInt64) throws {
    do {
      let graph = random(seed: seed)
      let layout = try graph.layout()
      #expect(layout.nodes.count == graph.nodes.count)
      #expect(layout.routes.count == graph.edges.count)
      for route in layout.routes { #expect(route.curve.count % 3 == 1) }
      for (place, node) in zip(layout.nodes, graph.nodes) {
        #expect(place.x >= node.width / 2 - 1 && place.x <= layout.width - node.width / 2 + 1)
        #expect(place.y >= node.height / 2 - 1 && place.y <= layout.height - node.height / 2 + 1)
      }
      #expect(try graph.layout() == layout)
    }
  }

  @Test("are the same from many tasks at once")
  func concurrent() async throws {
    let graph = random(seed: 7)
    let expected = try graph.layout()
    await withTaskGroup(of: Layout?.self) { group in
      for _ in 0..<16 { group.addTask { try? graph.layout() } }
      for await layout in group { #expect(layout == expected) }
    }
  }

  @Test("refuse what libgraphviz would crash on")
  func refuses() {
    let node = LayoutGraph.Node(width: 10, height: 10)
    let faulty = [
      LayoutGraph(nodes: [LayoutGraph.Node(width: 0, height: 10)], edges: []),
      LayoutGraph(nodes: [LayoutGraph.Node(width: .nan, height: 10)], edges: []),
      LayoutGraph(nodes: [LayoutGraph.Node(width: .infinity, height: 10)], edges: []),
      LayoutGraph(nodes: [node], edges: [LayoutGraph.Edge(from: 0, to: 0)]),
      LayoutGraph(nodes: [node], edges: [LayoutGraph.Edge(from: 0, to: 1)]),
      LayoutGraph(
        nodes: [node, node],
        edges: [LayoutGraph.Edge(from: 0, to: 1), LayoutGraph.Edge(from: 1, to: 0)]),
      LayoutGraph(nodes: Array(repeating: node, count: 5000), edges: []),
    ]
    for graph in faulty { #expect(throws: LayoutError.self) { try graph.layout() } }
  }

  @Test("of nothing are empty")
  func empty() throws {
    #expect(try LayoutGraph(nodes: [], edges: []).layout().width == 0)
  }
}

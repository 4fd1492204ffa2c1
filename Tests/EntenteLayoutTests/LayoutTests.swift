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

  @Test("by springs are the same again, in between other layouts", arguments: UInt64(0)..<12)
  func springs(seed: UInt64) throws {
    var graph = random(seed: seed)
    let layers = try graph.layout()
    graph.engine = .springs
    let first = try graph.layout()
    #expect(first.nodes.count == graph.nodes.count)
    #expect(first.routes.count == graph.edges.count)
    for route in first.routes { #expect(route.curve.count % 3 == 1 && route.label == nil) }
    _ = try random(seed: seed &+ 100).layout()
    #expect(try graph.layout() == first)
    graph.engine = .layers
    #expect(try graph.layout() == layers)
  }

  /// The inputs that libgraphviz 2.42 crashes on, as far as a graph of ours can say them: labelled
  /// and unlabelled edges side by side, frames, weights of any size, tiny and huge nodes.
  @Test("survive what has crashed libgraphviz")
  func crashers() throws {
    let small = LayoutGraph.Node(width: 1, height: 1)
    let huge = LayoutGraph.Node(width: 20_000, height: 20_000)
    func node(_ frame: Int?) -> LayoutGraph.Node {
      LayoutGraph.Node(width: 40, height: 20, frame: frame)
    }
    func edge(_ tail: Int, _ head: Int, _ label: Double = 1, weight: Int = 1) -> LayoutGraph.Edge {
      LayoutGraph.Edge(from: tail, to: head, labelWidth: label, labelHeight: 12, weight: weight)
    }
    let graphs = [
      LayoutGraph(nodes: [small], edges: []), LayoutGraph(nodes: [huge], edges: []),
      LayoutGraph(nodes: Array(repeating: small, count: 150), edges: []),
      LayoutGraph(
        nodes: [node(nil), node(nil), node(nil)],
        edges: [edge(0, 1, 30), edge(2, 1), edge(0, 2, 20_000)]),
      LayoutGraph(
        nodes: [node(0), node(2), node(0), node(3), node(1), node(nil)],
        edges: [edge(5, 2), edge(4, 5, 10), edge(0, 4), edge(5, 0, 90), edge(1, 3, 4)]),
      LayoutGraph(
        nodes: [node(nil), huge, small],
        edges: [edge(0, 1, 1, weight: .max), edge(1, 2, 1, weight: .min), edge(2, 0, 1)]),
      LayoutGraph(
        nodes: Array(repeating: node(1), count: 40),
        edges: (1..<40).map { edge(0, $0, 60) }),
      LayoutGraph(
        nodes: Array(repeating: node(nil), count: 120), edges: (1..<120).map { edge($0 - 1, $0) }),
    ]
    for var graph in graphs {
      for engine in LayoutGraph.Engine.allCases {
        graph.engine = engine
        for direction in LayoutGraph.Direction.allCases {
          graph.direction = direction
          #expect(try graph.layout().nodes.count == graph.nodes.count)
        }
      }
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

internal import EntenteLayout

/// The parts of a diagram that no line joins: each is laid out by itself, and all are put together.
struct DiagramParts {
  /// Stacks that lines join.
  struct Part {
    var stacks: [Int] = []
    var edges: [Int] = []
    /// Whether there is too much for layers and labels.
    var isDense = false
  }

  /// The parts, in the order of their first stacks.
  private(set) var parts: [Part] = []
  /// The part of each stack.
  private(set) var places: [Int]

  /// More stacks or links than these are too dense for layers, whose lines would have to sweep
  /// round, and for labels, which would cover each other: the tooltips have them.
  private static let denseStacks = 24
  private static let denseLinks = 40

  init(stackCount: Int, edges: [DiagramScene.Edge]) {
    var roots = Array(0..<stackCount)
    func root(of stack: Int) -> Int {
      var root = stack
      while roots[root] != root { root = roots[root] }
      return root
    }
    for edge in edges {
      let ends = [root(of: edge.tail), root(of: edge.head)]
      roots[max(ends[0], ends[1])] = min(ends[0], ends[1])
    }
    places = Array(repeating: -1, count: stackCount)
    // The root of a part is its first stack.
    for stack in 0..<stackCount {
      let root = root(of: stack)
      if root == stack {
        places[stack] = parts.count
        parts.append(Part())
      } else {
        places[stack] = places[root]
      }
      parts[places[stack]].stacks.append(stack)
    }
    for (number, edge) in edges.enumerated() { parts[places[edge.tail]].edges.append(number) }
    for number in parts.indices {
      let links = parts[number].edges.reduce(0) { $0 + edges[$1].links.count }
      parts[number].isDense =
        parts[number].stacks.count > Self.denseStacks || links > Self.denseLinks
    }
  }
}

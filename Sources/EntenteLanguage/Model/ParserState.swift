/// The state of the arc-hybrid parser: a stack, the next word, and the arcs made so far.
///
/// The root stands after the last word.
package struct ParserState: Sendable {
  /// What the parser does next.
  package enum Action: Int {
    case shift = 0
    case left = 1
    case right = 2
    package static let all: [Action] = [.shift, .left, .right]
  }

  package private(set) var nodes: [ParserNode] = []
  package private(set) var stack: [Int16] = []
  package private(set) var next = 0
  package private(set) var count = 0
  /// The sum of the scores of all that was done.
  package var score: Double = 0

  package init() {}

  package mutating func start(count: Int) {
    self.count = count
    next = 0
    score = 0
    stack.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    for _ in 0...count { nodes.append(ParserNode()) }
  }

  /// Makes this state the same as another, in the memory that it has.
  package mutating func copy(_ other: ParserState) {
    (count, next, score) = (other.count, other.next, other.score)
    stack.removeAll(keepingCapacity: true)
    stack.append(contentsOf: other.stack)
    nodes.removeAll(keepingCapacity: true)
    nodes.append(contentsOf: other.nodes)
  }

  package var isDone: Bool { stack.isEmpty && next == count }

  package func allows(_ action: Action) -> Bool {
    switch action {
    case .shift: next < count
    // One root: with only the root left, the stack is emptied to its first word.
    case .left: !stack.isEmpty && (next < count || stack.count == 1)
    case .right: stack.count >= 2
    }
  }

  /// The arc that `action` makes.
  package func arc(_ action: Action) -> (head: Int, dependent: Int) {
    let dependent = Int(stack[stack.count - 1])
    return (action == .left ? next : Int(stack[stack.count - 2]), dependent)
  }

  package mutating func apply(_ action: Action, relation: UInt8) {
    guard action != .shift else {
      stack.append(Int16(next))
      next += 1
      return
    }
    let (head, dependent) = arc(action)
    nodes[dependent].head = Int16(head)
    nodes[dependent].relation = relation
    if action == .left {
      nodes[head].left2 = nodes[head].left
      nodes[head].left = Int16(dependent)
      nodes[head].leftCount = min(15, nodes[head].leftCount + 1)
    } else {
      nodes[head].right2 = nodes[head].right
      nodes[head].right = Int16(dependent)
      nodes[head].rightCount = min(15, nodes[head].rightCount + 1)
    }
    nodes[head].relationSet |= 1 << UInt64(relation & 63)
    stack.removeLast()
  }

  /// How many gold arcs `action` makes impossible.
  package func cost(_ action: Action, gold: [Int]) -> Int {
    var cost = 0
    switch action {
    case .shift:
      for (index, node) in stack.enumerated() {
        if gold[Int(node)] == next { cost += 1 }
        if gold[next] == node, index < stack.count - 1 { cost += 1 }
      }
    case .left, .right:
      let top = Int(stack[stack.count - 1])
      let head = gold[top]
      if action == .left {
        if head > next || (stack.count >= 2 && head == stack[stack.count - 2]) { cost += 1 }
      } else if head >= next {
        cost += 1
      }
      var node = next
      while node < count {
        if gold[node] == top { cost += 1 }
        node += 1
      }
    }
    return cost
  }
}

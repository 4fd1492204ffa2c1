/// The state of the arc-hybrid parser: a stack, the next word, and the arcs made so far.
///
/// The root stands after the last word.
package struct ParserState {
  /// What the parser does next.
  package enum Action: Int { case shift = 0, left = 1, right = 2 }

  package private(set) var stack: [Int] = []
  package private(set) var next = 0
  package private(set) var count = 0
  package private(set) var heads: [Int] = []
  package private(set) var relations: [UInt8] = []
  private(set) var leftmost: [Int] = []
  private(set) var rightmost: [Int] = []
  private(set) var leftmost2: [Int] = []
  private(set) var rightmost2: [Int] = []
  private(set) var valency: [UInt32] = []
  private(set) var relationSet: [UInt64] = []

  package init() {}

  package mutating func start(count: Int) {
    self.count = count
    next = 0
    stack.removeAll(keepingCapacity: true)
    Self.reset(&heads, count, -1)
    Self.reset(&relations, count, 0)
    Self.reset(&leftmost, count + 1, -1)
    Self.reset(&rightmost, count + 1, -1)
    Self.reset(&leftmost2, count + 1, -1)
    Self.reset(&rightmost2, count + 1, -1)
    Self.reset(&valency, count + 1, 0)
    Self.reset(&relationSet, count + 1, 0)
  }

  private static func reset<Value>(_ array: inout [Value], _ count: Int, _ value: Value) {
    array.removeAll(keepingCapacity: true)
    for _ in 0..<count { array.append(value) }
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
    let dependent = stack[stack.count - 1]
    return (action == .left ? next : stack[stack.count - 2], dependent)
  }

  package mutating func apply(_ action: Action, relation: UInt8) {
    guard action != .shift else {
      stack.append(next)
      next += 1
      return
    }
    let (head, dependent) = arc(action)
    heads[dependent] = head
    relations[dependent] = relation
    if action == .left {
      leftmost2[head] = leftmost[head]
      leftmost[head] = dependent
      valency[head] += 1
    } else {
      rightmost2[head] = rightmost[head]
      rightmost[head] = dependent
      valency[head] += 16
    }
    relationSet[head] |= 1 << UInt64(relation & 63)
    stack.removeLast()
  }

  /// How many gold arcs `action` makes impossible.
  package func cost(_ action: Action, gold: [Int]) -> Int {
    var cost = 0
    switch action {
    case .shift:
      for (index, node) in stack.enumerated() {
        if gold[node] == next { cost += 1 }
        if gold[next] == node, index < stack.count - 1 { cost += 1 }
      }
    case .left, .right:
      let top = stack[stack.count - 1]
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

internal import EntenteModel

/// A pattern made for the labels of a graph: a deterministic automaton.
///
/// It is deterministic so that a path is found once, however many ways the pattern has to match it.
package struct PatternAutomaton: Sendable {
  /// How many states it may have.
  static let stateLimit = 2048

  /// The state before the first hop.
  package static let start: Int32 = 0

  /// By state: whether a path may end in it.
  package private(set) var accepts: [Bool] = []

  /// By label and traversal: the class of hops that the pattern does not tell apart.
  private let classes: [Int32]
  private let classCount: Int
  /// By state and class: the next state, or -1.
  private var transitions: [Int32] = []

  /// The number of states.
  package var stateCount: Int { accepts.count }

  /// Compiles a pattern.
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - labels: By label of the graph's edges: the names that stand for it, a family and a type.
  ///   - known: Names that are right although no edge has them.
  /// - Throws: A `PatternError` if the pattern has an unknown name or too many states.
  /// - Complexity: O(states × classes × positions).
  package init(
    _ pattern: PathPattern, labels: [[String]], known: Set<String> = []
  ) throws(PatternError) {
    let positions = try PatternPositions(pattern)
    let names = known.union(labels.joined())
    for step in positions.steps {
      guard let name = step.name, !names.contains(name) else { continue }
      throw PatternError(
        reason: .unknownRelation(
          name, nearest: NearestName.nearest(to: name, in: names.sorted())),
        pattern: pattern.text, offset: step.offset)
    }
    let table = ClassTable(positions.steps, labels: labels)
    classes = table.classes
    classCount = table.satisfied.count
    guard classCount <= PatternTable.classLimit else {
      throw PatternError(reason: .tooLarge, pattern: pattern.text, offset: 0)
    }
    try build(positions, table, pattern)
  }

  /// The state after a hop, or -1 where the pattern does not allow it.
  @inline(__always)
  package func next(_ state: Int32, label: Int, _ traversal: EdgeTraversal) -> Int32 {
    next(state, hopClass(of: label, traversal))
  }

  /// The class of hops that the pattern does not tell apart from a hop.
  @inline(__always)
  func hopClass(of label: Int, _ traversal: EdgeTraversal) -> Int32 {
    classes[label * 3 + traversal.rawValue]
  }

  /// The state after a hop of a class, or -1.
  @inline(__always)
  func next(_ state: Int32, _ hopClass: Int32) -> Int32 {
    transitions[Int(state) * classCount + Int(hopClass)]
  }

  /// By state and class: the states from which a hop of the class leads to the state.
  var backward: [[[Int32]]] {
    var table = [[[Int32]]](
      repeating: [[Int32]](repeating: [], count: classCount), count: stateCount)
    for state in 0..<stateCount {
      for hopClass in 0..<classCount {
        let next = transitions[state * classCount + hopClass]
        if next >= 0 { table[Int(next)][hopClass].append(Int32(state)) }
      }
    }
    return table
  }

  private mutating func build(
    _ positions: PatternPositions, _ table: ClassTable, _ pattern: PathPattern
  ) throws(PatternError) {
    // A state is the set of positions that the last hop can have been at; the start has none, and
    // is told from a set without positions by its number.
    var sets: [[Int]] = [[]]
    var numbers: [[Int]: Int32] = [:]
    accepts = [positions.canBeEmpty]
    var state = 0
    while state < sets.count {
      var reachable = state == 0 ? positions.first : []
      for position in sets[state] { reachable.formUnion(positions.following[position]) }
      for satisfied in table.satisfied {
        let set = reachable.filter { satisfied[table.kinds[$0]] }.sorted()
        guard !set.isEmpty else {
          transitions.append(-1)
          continue
        }
        if let number = numbers[set] {
          transitions.append(number)
          continue
        }
        guard sets.count < Self.stateLimit else {
          throw PatternError(reason: .tooLarge, pattern: pattern.text, offset: 0)
        }
        numbers[set] = Int32(sets.count)
        transitions.append(Int32(sets.count))
        accepts.append(set.contains(where: positions.last.contains))
        sets.append(set)
      }
      state += 1
    }
  }
}

/// Which hops a pattern does not tell apart.
private struct ClassTable {
  /// By label and traversal: the class.
  var classes: [Int32] = []
  /// By class and kind of step: whether a hop of the class satisfies the step.
  var satisfied: [[Bool]] = []
  /// By position: the kind of its step; steps of one kind differ in their place only.
  var kinds: [Int] = []

  init(_ steps: [PatternStep], labels: [[String]]) {
    var distinct: [PatternStep] = []
    for step in steps {
      let kind = distinct.firstIndex { $0.name == step.name && $0.isReversed == step.isReversed }
      kinds.append(kind ?? distinct.count)
      if kind == nil { distinct.append(step) }
    }
    var numbers: [[Bool]: Int32] = [:]
    for names in labels {
      for traversal in EdgeTraversal.allCases {
        let row = distinct.map { step in
          traversal.satisfies(step) && (step.name.map(names.contains) ?? true)
        }
        let number = numbers[row] ?? Int32(satisfied.count)
        if numbers.updateValue(number, forKey: row) == nil { satisfied.append(row) }
        classes.append(number)
      }
    }
  }
}

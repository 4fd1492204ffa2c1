/// A view and a pattern walked at the same time between two actors: how far the end is.
///
/// A place is an actor and a state of the automaton. One search back from the target finds the
/// distances, first those up to the source's, the others when they are asked for.
struct PatternSpace {
  let table: PatternTable
  let source: Int
  let target: Int
  private let maxHops: Int

  /// By state, by actor: the number of hops to the end, or -1; empty where no actor is in the
  /// state.
  private var distances: [[Int32]]
  private var frontier: [(actor: Int32, state: Int32)] = []
  private var depth: Int32 = 0

  /// Whether all distances are known that matter.
  private(set) var isComplete = false

  /// Finds the distances up to that of the source.
  ///
  /// - Complexity: O(ties × states).
  init(_ table: PatternTable, from source: Int, to target: Int, maxHops: Int) {
    self.table = table
    self.source = source
    self.target = target
    self.maxHops = maxHops
    let automaton = table.automaton
    distances = [[Int32]](repeating: [], count: automaton.stateCount)
    for state in 0..<Int32(automaton.stateCount) where automaton.accepts[Int(state)] {
      frontier.append((Int32(target), state))
      open(state)
      distances[Int(state)][target] = 0
    }
    measure(untilSource: true)
  }

  /// How many hops at least lead from an actor in a state to the end; `nil` if none do, or if it is
  /// not known yet.
  @inline(__always)
  func distance(of actor: Int, in state: Int32) -> Int? {
    guard !distances[Int(state)].isEmpty else { return nil }
    let distance = distances[Int(state)][actor]
    return distance < 0 ? nil : Int(distance)
  }

  /// The distance of the source; `nil` if no way leads to the end.
  var length: Int? { distance(of: source, in: PatternAutomaton.start) }

  /// Finds all distances.
  mutating func complete() { measure(untilSource: false) }

  private mutating func open(_ state: Int32) {
    if distances[Int(state)].isEmpty {
      distances[Int(state)] = [Int32](repeating: -1, count: table.view.index.actorCount)
    }
  }

  private mutating func measure(untilSource: Bool) {
    let ties = table.view.index.ties
    while !frontier.isEmpty, Int(depth) < maxHops {
      if untilSource, length != nil { return }
      depth += 1
      var next: [(actor: Int32, state: Int32)] = []
      for (actor, state) in frontier {
        // A path leaves its source once and does not come back.
        if Int(actor) == source, depth > 1 { continue }
        let entering = table.entering[Int(state)]
        for tie in ties.ties(from: Int(actor)) {
          let classes = table.against[tie] & entering
          if classes != 0 { reach(ties.targets.base[tie], classes, state, &next) }
        }
        for place in ties.places(to: Int(actor)) {
          let classes = table.along[Int(ties.inTies.base[place])] & entering
          if classes != 0 { reach(ties.inSources.base[place], classes, state, &next) }
        }
      }
      frontier = next
    }
    isComplete = true
  }

  /// Notes from where a hop of some classes leads to a place.
  private mutating func reach(
    _ neighbor: Int32, _ classes: PatternTable.Classes, _ state: Int32,
    _ next: inout [(actor: Int32, state: Int32)]
  ) {
    guard Int(neighbor) != target else { return }
    var left = classes
    while left != 0 {
      let hopClass = left.trailingZeroBitCount
      left &= left - 1
      for before in table.backward[Int(state)][hopClass] {
        guard Int(neighbor) != source || before == PatternAutomaton.start else { continue }
        open(before)
        guard distances[Int(before)][Int(neighbor)] < 0 else { continue }
        distances[Int(before)][Int(neighbor)] = depth
        next.append((neighbor, before))
      }
    }
  }
}

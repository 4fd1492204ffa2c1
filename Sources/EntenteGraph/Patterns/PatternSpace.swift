/// A view and a pattern walked at the same time: what hops there are, and how far the end is.
///
/// A place is an actor and a state of the automaton. What a tie allows is worked out when it is
/// first met; distances are found by one search back from the target.
struct PatternSpace {
  /// Classes of hops, a bit for each.
  typealias Classes = UInt128

  /// The number of classes that fit beside the mark.
  static let classLimit = 127
  private static let mark: Classes = 1 << 127

  let view: ViewStorage
  let automaton: PatternAutomaton
  let source: Int
  let target: Int

  /// By tie: the classes of its edges walked along the arrow, and against it; 0 if not yet met.
  private var along: [Classes]
  private var against: [Classes]
  /// By state, by actor: the number of hops to the end, or -1; empty where no actor is in the state.
  private var distances: [[Int32]]

  /// The number of ties looked at.
  private(set) var steps = 0

  /// Prepares a search and finds the distances.
  ///
  /// - Complexity: O(edges + ties × states).
  init(
    _ view: ViewStorage, _ automaton: PatternAutomaton, from source: Int, to target: Int,
    maxHops: Int
  ) {
    self.view = view
    self.automaton = automaton
    self.source = source
    self.target = target
    along = [Classes](repeating: 0, count: view.index.ties.count)
    against = along
    distances = [[Int32]](repeating: [], count: automaton.stateCount)
    measure(maxHops: maxHops)
  }

  /// How many hops at least lead from an actor in a state to the end; `nil` if none do.
  @inline(__always)
  func distance(of actor: Int, in state: Int32) -> Int? {
    guard !distances[Int(state)].isEmpty else { return nil }
    let distance = distances[Int(state)][actor]
    return distance < 0 ? nil : Int(distance)
  }

  // MARK: Hops

  /// Calls `body` with everyone who is tied to an actor, ascending, and the classes of the hops from
  /// the actor to him, or from him to the actor.
  mutating func forEachNeighbor(
    of actor: Int, forward isForward: Bool, _ body: (inout PatternSpace, Int, Classes) -> Void
  ) {
    let ties = view.index.ties
    let (out, back) = (ties.ties(from: actor), ties.places(to: actor))
    var (next, turned) = (out.lowerBound, back.lowerBound)
    while next < out.upperBound || turned < back.upperBound {
      let one = next < out.upperBound ? Int(ties.targets.base[next]) : .max
      let other = turned < back.upperBound ? Int(ties.inSources.base[turned]) : .max
      var found: Classes = 0
      if one <= other {
        found |= classes(of: next, isAlong: isForward)
        next += 1
      }
      if other <= one {
        found |= classes(of: Int(ties.inTies.base[turned]), isAlong: !isForward)
        turned += 1
      }
      steps += 1
      if found != 0 { body(&self, min(one, other), found) }
    }
  }

  private mutating func classes(of tie: Int, isAlong: Bool) -> Classes {
    if along[tie] == 0 {
      let ties = view.index.ties
      var (forward, backward) = (Self.mark, Self.mark)
      for place in ties.edges(of: tie) {
        let edge = Int(ties.edges.base[place])
        guard view.rule.admits(edge) else { continue }
        forward |= 1 << Classes(hopClass(of: edge, isAlong: true))
        backward |= 1 << Classes(hopClass(of: edge, isAlong: false))
      }
      (along[tie], against[tie]) = (forward, backward)
    }
    return (isAlong ? along[tie] : against[tie]) & ~Self.mark
  }

  /// The class of an edge that is walked along its arrow or against it.
  @inline(__always)
  func hopClass(of edge: Int, isAlong: Bool) -> Int32 {
    let traversal: EdgeTraversal =
      view.turning.turns(edge) ? .either : isAlong ? .forward : .backward
    return automaton.hopClass(
      of: Int(view.index.edges.relations.base[edge]), traversal)
  }

  /// The edges of a hop that the filter lets pass, in order of time, with their classes.
  func edges(from one: Int, to other: Int) -> [(edge: Int, hopClass: Int32)] {
    let ties = view.index.ties
    var found: [(edge: Int, hopClass: Int32)] = []
    for (tie, isAlong) in [
      (ties.tie(from: one, to: other), true), (ties.tie(from: other, to: one), false),
    ] {
      guard let tie else { continue }
      for place in ties.edges(of: tie) {
        let edge = Int(ties.edges.base[place])
        if view.rule.admits(edge) { found.append((edge, hopClass(of: edge, isAlong: isAlong))) }
      }
    }
    found.sort { $0.edge < $1.edge }
    return found
  }

  // MARK: Distances

  private mutating func measure(maxHops: Int) {
    let backward = automaton.backward
    var present: [(actor: Int32, state: Int32)] = []
    for state in 0..<Int32(automaton.stateCount) where automaton.accepts[Int(state)] {
      setDistance(target, state, 0)
      present.append((Int32(target), state))
    }
    var depth: Int32 = 0
    while !present.isEmpty, Int(depth) < maxHops {
      depth += 1
      var next: [(actor: Int32, state: Int32)] = []
      for (actor, state) in present {
        // A path leaves its source once and does not come back.
        if Int(actor) == source, depth > 1 { continue }
        forEachNeighbor(of: Int(actor), forward: false) { space, neighbor, classes in
          guard neighbor != space.target else { return }
          var left = classes
          while left != 0 {
            let hopClass = left.trailingZeroBitCount
            left &= left - 1
            for before in backward[Int(state)][hopClass] {
              guard neighbor != space.source || before == PatternAutomaton.start,
                space.distance(of: neighbor, in: before) == nil
              else { continue }
              space.setDistance(neighbor, before, depth)
              next.append((Int32(neighbor), before))
            }
          }
        }
      }
      present = next
    }
  }

  private mutating func setDistance(_ actor: Int, _ state: Int32, _ distance: Int32) {
    if distances[Int(state)].isEmpty {
      distances[Int(state)] = [Int32](repeating: -1, count: view.index.actorCount)
    }
    distances[Int(state)][actor] = distance
  }
}

/// What a view's ties allow a pattern, worked out once for all pairs of actors.
final class PatternTable: Sendable {
  /// Classes of hops, a bit for each.
  typealias Classes = UInt128

  /// The number of classes that there is room for.
  static let classLimit = 128

  let view: ViewStorage
  let automaton: PatternAutomaton

  /// By tie: the classes of its edges walked along the arrow, and against it.
  let along: [Classes]
  let against: [Classes]

  /// By state: the classes of the hops that lead into it.
  let entering: [Classes]

  /// By state and class: the states from which a hop of the class leads into it.
  let backward: [[[Int32]]]

  /// Looks at every edge of the view.
  ///
  /// - Complexity: O(edges).
  init(_ view: ViewStorage, _ automaton: PatternAutomaton) {
    self.view = view
    self.automaton = automaton
    let (index, rule, turning) = (view.index, view.rule, view.turning)
    let ties = index.ties
    // By relation, the bits of its edges in each traversal.
    let bits = index.relations.indices.map { label in
      EdgeTraversal.allCases.map { Self.bit(Int(automaton.hopClass(of: label, $0))) }
    }
    var along = [Classes](repeating: 0, count: ties.count)
    var against = along
    for tie in 0..<ties.count {
      var (forward, backward): (Classes, Classes) = (0, 0)
      for place in ties.edges(of: tie) {
        let edge = Int(ties.edges.base[place])
        guard rule.admits(edge) else { continue }
        let label = Int(index.edges.relations.base[edge])
        let turns = turning.turns(edge)
        forward |= bits[label][(turns ? EdgeTraversal.either : .forward).rawValue]
        backward |= bits[label][(turns ? EdgeTraversal.either : .backward).rawValue]
      }
      (along[tie], against[tie]) = (forward, backward)
    }
    self.along = along
    self.against = against
    backward = automaton.backward
    entering = backward.map { row in
      row.indices.reduce(0) { row[$1].isEmpty ? $0 : $0 | Self.bit($1) }
    }
  }

  private static func bit(_ hopClass: Int) -> Classes { (1 as Classes) << hopClass }

  /// The classes of the hops from an actor to another.
  func classes(from one: Int, to other: Int) -> Classes {
    let ties = view.index.ties
    let forward = ties.tie(from: one, to: other).map { along[$0] } ?? 0
    return ties.tie(from: other, to: one).map { forward | against[$0] } ?? forward
  }

  /// Calls `body` with everyone to whom there is a hop from an actor, ascending, and its classes.
  ///
  /// - Returns: The number of ties looked at.
  func forEachNeighbor(of actor: Int, _ body: (Int, Classes) -> Void) -> Int {
    let ties = view.index.ties
    let (out, back) = (ties.ties(from: actor), ties.places(to: actor))
    var (next, turned) = (out.lowerBound, back.lowerBound)
    while next < out.upperBound || turned < back.upperBound {
      let one = next < out.upperBound ? Int(ties.targets.base[next]) : .max
      let other = turned < back.upperBound ? Int(ties.inSources.base[turned]) : .max
      var found: Classes = 0
      if one <= other {
        found |= along[next]
        next += 1
      }
      if other <= one {
        found |= against[Int(ties.inTies.base[turned])]
        turned += 1
      }
      if found != 0 { body(min(one, other), found) }
    }
    return out.count + back.count
  }

  /// The edges of a hop that the filter lets pass, in order of time, with their classes.
  func edges(from one: Int, to other: Int) -> [(edge: Int, hopClass: Int32)] {
    let ties = view.index.ties
    let both = [(ties.tie(from: one, to: other), true), (ties.tie(from: other, to: one), false)]
    var found: [(edge: Int, hopClass: Int32)] = []
    for (tie, isAlong) in both {
      guard let tie else { continue }
      for place in ties.edges(of: tie) {
        let edge = Int(ties.edges.base[place])
        guard view.rule.admits(edge) else { continue }
        let traversal: EdgeTraversal =
          view.turning.turns(edge) ? .either : isAlong ? .forward : .backward
        let label = Int(view.index.edges.relations.base[edge])
        found.append((edge, automaton.hopClass(of: label, traversal)))
      }
    }
    found.sort { $0.edge < $1.edge }
    return found
  }
}

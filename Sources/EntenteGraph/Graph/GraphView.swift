public import EntenteModel

/// A graph seen through a filter: what does not pass is not there. Nothing is copied.
///
/// ```swift
/// var filter = ChronicleFilter()
/// filter.relations = ["visits"]
/// filter.between = try EventDate(edtf: "2022/2023")
/// let visits = graph.view(filter)
/// ```
///
/// A filter means what it means for a chronicle, with one difference: if it names no relations, the
/// families that are not walked (`other`) do not pass. A view of the whole is as fast as the graph.
public struct GraphView: Sendable {
  /// What the view is, once for all its copies: paths refer to it.
  let storage: ViewStorage

  /// The graph.
  public var graph: RelationGraph { RelationGraph(index: storage.index) }

  /// Which edges count.
  public var filter: ChronicleFilter { storage.filter }

  /// How edges are walked.
  public var direction: WalkDirection { storage.direction }

  /// Whether affiliations are edges too.
  public var walksAffiliations: Bool { storage.walksAffiliations }

  /// The memory of the graph.
  package var index: GraphIndex { storage.index }

  /// The filter as loops apply it.
  package var rule: EdgeRule { storage.rule }

  /// Whether an edge against the arrow can be walked, by what the edge is.
  package var turning: Turning { storage.turning }

  /// Returns whether an edge passes the filter.
  ///
  /// - Complexity: O(1).
  public func admits(_ edge: RelationGraph.Edge) -> Bool { rule.admits(edge.number) }

  /// The edges that pass, in order of time.
  public var edges: some Sequence<RelationGraph.Edge> {
    let (graph, rule) = (graph, rule)
    return (0..<graph.edgeCount).lazy.filter { rule.admits($0) }.map { graph.edge($0) }
  }

  /// The numbers of the edges from an actor to another that pass and that a path may walk in that
  /// direction, in order of time.
  ///
  /// - Complexity: O(log ties + edges between the two).
  package func edgeNumbers(from source: Int, to target: Int) -> [Int] {
    let (ties, rule, turning) = (index.ties, rule, turning)
    var numbers: [Int] = []
    if let tie = ties.tie(from: source, to: target) {
      for place in ties.edges(of: tie) {
        let edge = Int(ties.edges.base[place])
        if rule.admits(edge) { numbers.append(edge) }
      }
    }
    guard source != target, !turning.isNothing, let tie = ties.tie(from: target, to: source) else {
      return numbers
    }
    let forward = numbers.count
    for place in ties.edges(of: tie) {
      let edge = Int(ties.edges.base[place])
      if turning.turns(edge), rule.admits(edge) { numbers.append(edge) }
    }
    if forward > 0, forward < numbers.count { numbers.sort() }
    return numbers
  }
}

extension RelationGraph {
  /// Returns the graph as seen through a filter; by default all that is walked.
  ///
  /// - Parameters:
  ///   - filter: Which edges count.
  ///   - direction: How edges are walked.
  ///   - walksAffiliations: Whether affiliations are edges too.
  /// - Returns: A view that shares the graph's memory.
  /// - Complexity: O(relations); with actors in the filter O(events).
  public func view(
    _ filter: ChronicleFilter = ChronicleFilter(), direction: WalkDirection = .natural,
    walksAffiliations: Bool = false
  ) -> GraphView {
    GraphView(
      storage: ViewStorage(
        index, filter: filter, direction: direction, walksAffiliations: walksAffiliations))
  }
}

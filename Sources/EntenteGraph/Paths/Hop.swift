public import EntenteModel

/// A step of a path from an actor to another, with all that ties the two and passes the filter.
public struct Hop: Sendable {
  private let view: ViewStorage

  /// The numbers of the two actors in the graph.
  public let ends: (from: Int, to: Int)

  /// The number of the edge that a path in order of time takes, or -1.
  private let chosen: Int32

  /// The numbers of the edges that a pattern can take; `nil` without one.
  private let allowed: [Int32]?

  init(view: ViewStorage, from: Int, to: Int, chosen: Int32 = -1, allowed: [Int32]? = nil) {
    self.allowed = allowed
    self.view = view
    ends = (from, to)
    self.chosen = chosen
  }

  /// Where the hop begins.
  public var from: Identifier<Actor> { RelationGraph(index: view.index).actor(ends.from) }

  /// Where it ends.
  public var to: Identifier<Actor> { RelationGraph(index: view.index).actor(ends.to) }

  /// All edges that pass the filter and that the hop can walk, with a pattern those that it can
  /// take here; earliest first.
  ///
  /// - Complexity: O(log ties) of a view of the whole graph, else O(edges between the two).
  public var edges: HopEdges {
    guard let allowed else { return HopEdges(view, from: ends.from, to: ends.to) }
    return HopEdges(view, numbers: allowed)
  }

  /// The edge that a path in order of time takes; `nil` where no order was asked for.
  public var edge: RelationGraph.Edge? {
    chosen < 0 ? nil : RelationGraph(index: view.index).edge(Int(chosen))
  }

  /// The events of the edges, each once, earliest first; affiliations are none.
  public var events: [Event] {
    var seen: Set<Int> = []
    return edges.compactMap { edge in
      guard !edge.isAffiliation, seen.insert(edge.eventNumber).inserted else { return nil }
      return edge.event
    }
  }

  /// Whether the hop walks an edge against its arrow.
  public func isAgainst(_ edge: RelationGraph.Edge) -> Bool {
    !edge.isMutual && edge.ends.source == ends.to
  }
}

public import EntenteModel

/// An immutable index over a chronicle or a table that answers who is tied to whom, through whom,
/// and in what order of time.
///
/// Actors are vertices and every (source, event, target) is an edge: a multigraph with time.
/// Mutual events give an undirected edge for every pair of their parties, `host` turns into a visit
/// of the guest, events without target carry no edge, nor does an act on oneself.
///
/// ```swift
/// let graph = RelationGraph(chronicle)
/// for path in graph.paths(from: "jpn", to: "rus") {
///   for hop in path.hops { print(hop.from, hop.to, hop.edges.count) }
/// }
/// ```
///
/// A graph is a reference to memory that never changes: copies are cheap, and any number of threads
/// can ask it at the same time. Actors and edges have numbers from 0; ``Edge`` numbers follow time.
public struct RelationGraph: Sendable {
  /// The memory.
  package let index: GraphIndex

  package init(index: GraphIndex) { self.index = index }

  /// The number of actors.
  public var actorCount: Int { index.actorCount }

  /// The number of edges.
  public var edgeCount: Int { index.edges.count }

  /// The number of ties: of ordered pairs of actors with an edge.
  public var tieCount: Int { index.ties.count }

  /// The relations of the edges, in the order in which they came.
  public var relations: [GraphRelation] { index.relations }

  /// The bytes of memory that edges and ties take.
  public var byteCount: Int { index.byteCount }

  /// The identifier of an actor.
  ///
  /// - Complexity: O(length), and a new string.
  public func actor(_ number: Int) -> Identifier<Actor> { Identifier(index.actors[number]) }

  /// The number of an actor; `nil` if the graph does not know him.
  ///
  /// - Complexity: O(length).
  public func number(of actor: Identifier<Actor>) -> Int? {
    index.actors.number(of: actor.rawValue)
  }

  /// The edge of a number.
  public func edge(_ number: Int) -> Edge {
    precondition(number >= 0 && number < edgeCount)
    return Edge(graph: self, number: number)
  }

  /// The chronicle that the graph is an index over; `nil` for a table.
  public var chronicle: Chronicle? {
    guard case .chronicle(let chronicle) = index.origin else { return nil }
    return chronicle
  }
}

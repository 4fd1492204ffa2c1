public import EntenteModel

/// A sequence of hops from an actor to another.
public struct Path: Sendable {
  let view: ViewStorage

  /// The numbers of the actors in the graph, the first and the last included.
  package let numbers: [Int32]

  /// The numbers of the edges that a path in order of time takes; else empty.
  package let chain: [Int32]

  /// By hop, the numbers of the edges that a pattern can take; without a pattern empty.
  let allowed: [[Int32]]

  /// The weight, if one was asked for.
  public let weight: Double?

  /// The day of the first hop of a path in order of time; `nil` where nothing tells or no order was
  /// asked for.
  public let departs: CalendarDay?

  /// The day of its last hop.
  public let arrives: CalendarDay?

  init(
    view: ViewStorage, numbers: [Int32], weight: Double? = nil, chain: [Int32] = [],
    allowed: [[Int32]] = [], departs: CalendarDay? = nil, arrives: CalendarDay? = nil
  ) {
    self.view = view
    self.numbers = numbers
    self.weight = weight
    self.chain = chain
    self.allowed = allowed
    self.departs = departs
    self.arrives = arrives
  }

  /// The graph in which the path is.
  public var graph: RelationGraph { RelationGraph(index: view.index) }

  /// The actors, the first and the last included.
  public var actors: [Identifier<Actor>] { numbers.map { graph.actor(Int($0)) } }

  /// The hops.
  public var hops: Hops { Hops(path: self) }

  /// The hops of a path.
  public struct Hops: RandomAccessCollection, Sendable {
    let path: Path

    /// The position of the first hop.
    public var startIndex: Int { 0 }
    /// The position behind the last hop.
    public var endIndex: Int { path.numbers.count - 1 }

    /// The hop at a position.
    public subscript(position: Int) -> Hop {
      Hop(
        view: path.view, from: Int(path.numbers[position]), to: Int(path.numbers[position + 1]),
        chosen: path.chain.isEmpty ? -1 : path.chain[position],
        allowed: path.allowed.isEmpty ? nil : path.allowed[position])
    }
  }
}

/// The edges of a hop in order of time: a slice of the graph, or a list where a filter chose.
public struct HopEdges: RandomAccessCollection, Sendable {
  private enum Numbers: Sendable {
    case slice(Range<Int>)
    case list([Int])
  }

  private let index: GraphIndex
  private let numbers: Numbers

  init(_ view: ViewStorage, from source: Int, to target: Int) {
    index = view.index
    if view.course == .ties {
      let ties = view.index.ties
      numbers = .slice(ties.tie(from: source, to: target).map(ties.edges(of:)) ?? 0..<0)
    } else {
      numbers = .list(GraphView(storage: view).edgeNumbers(from: source, to: target))
    }
  }

  init(_ view: ViewStorage, numbers: [Int32]) {
    index = view.index
    self.numbers = .list(numbers.map { Int($0) })
  }

  /// The position of the first edge.
  public var startIndex: Int { 0 }

  /// The position behind the last edge.
  public var endIndex: Int {
    switch numbers {
    case .slice(let range): range.count
    case .list(let list): list.count
    }
  }

  /// The number of the edge at a position.
  package func number(_ position: Int) -> Int {
    switch numbers {
    case .slice(let range): Int(index.ties.edges[range.lowerBound + position])
    case .list(let list): list[position]
    }
  }

  /// The edge at a position.
  public subscript(position: Int) -> RelationGraph.Edge {
    RelationGraph(index: index).edge(number(position))
  }
}

/// Why a graph could not be laid out.
public enum LayoutError: Error, Hashable, Sendable {
  /// The libraries of Graphviz cannot be opened.
  case unavailable(String)
  /// A node's size or an edge's end is none.
  case invalid(String)
  /// The graph is larger than the engine can lay out in sensible time.
  case tooLarge(nodes: Int, edges: Int)
  /// The engine refused.
  case failed([String])
}

extension LayoutError: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .unavailable(let reason): "Graphviz is not available: \(reason)"
    case .invalid(let what): "the graph cannot be laid out: \(what)"
    case .tooLarge(let nodes, let edges):
      "a graph of \(nodes) nodes and \(edges) edges is too large to lay out"
    case .failed(let messages):
      "Graphviz could not lay out the graph: \(messages.joined(separator: "; "))"
    }
  }
}

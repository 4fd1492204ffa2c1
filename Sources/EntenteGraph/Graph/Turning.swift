/// Which edges of a graph can be walked against their arrow.
package struct Turning: Sendable {
  private let index: GraphIndex
  /// An edge turns if it has one of these traits.
  private let traits: EdgeTraits
  private let isAll: Bool

  /// Whether no edge of the graph turns.
  package let isNothing: Bool

  init(_ direction: WalkDirection, of index: GraphIndex) {
    self.index = index
    isAll = direction == .undirected
    traits = direction == .natural ? .isSymmetric : [.isMutual, .isAffiliation]
    isNothing = !isAll && index.census.traits.isDisjoint(with: traits)
  }

  /// Whether an edge can be walked against its arrow.
  @inline(__always)
  package func turns(_ edge: Int) -> Bool {
    isAll || !index.edges.traits(edge).isDisjoint(with: traits)
  }
}

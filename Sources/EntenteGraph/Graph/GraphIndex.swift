internal import EntenteModel

/// The memory of a graph: columns, adjacency both ways in order of time, ties.
///
/// Everything is numbers in columns; nothing changes once it is made, so that any number of threads
/// and views can read it. An edge takes at most 24 bytes in its columns and 12 in the three orders,
/// a tie 16.
package final class GraphIndex: Sendable {
  /// The number of actors.
  package let actorCount: Int

  /// The identifiers of the actors, by number.
  package let actors: NameTable

  /// The relations, by number.
  package let relations: [GraphRelation]

  /// The edges in order of time.
  package let edges: EdgeColumns

  /// The edges by source.
  package let bySource: EdgeOrder

  /// The edges by target.
  package let byTarget: EdgeOrder

  /// The edges aggregated.
  package let ties: TieIndex

  /// What the graph is an index over.
  package let origin: GraphOrigin

  /// What there is among the edges: filters that leave nothing out cost nothing.
  let census: EdgeCensus

  /// Memory of searches that are over.
  let scratches: ScratchPool

  private let keptWeights = Kept<TieWeights>()
  private let keptLayout = Kept<TemporalLayout>()

  /// The weights of ties by the number of their edges, made when first asked for: 8 bytes a tie.
  var countWeights: TieWeights { keptWeights.get { TieWeights(ties) } }

  /// The contacts of the whole graph along its arrows, made when first asked for.
  func layout(_ view: ViewStorage) -> TemporalLayout { keptLayout.get { TemporalLayout(view) } }

  init(
    actors: NameTable, relations: [GraphRelation], rows: inout EdgeRows, origin: GraphOrigin
  ) {
    self.actors = actors
    actorCount = actors.count
    self.relations = relations
    self.origin = origin
    let columns = EdgeColumns(&rows)
    edges = columns
    let count = actors.count
    let orders = Parallel.make(2, isLarge: columns.count >= Parallel.threshold) { number in
      EdgeOrder(actorCount: count, ends: number == 0 ? columns.sources : columns.targets)
    }
    bySource = orders[0]
    byTarget = orders[1]
    ties = TieIndex(
      actorCount: actorCount, edges: edges, bySource: bySource, byTarget: byTarget)
    scratches = ScratchPool(actorCount: actorCount)
    census = EdgeCensus(edges, relationCount: relations.count)
  }

  /// The bytes that edges and ties take, names of actors aside.
  package var byteCount: Int {
    edges.byteCount + bySource.byteCount + byTarget.byteCount + ties.byteCount
  }
}

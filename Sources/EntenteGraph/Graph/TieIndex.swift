/// The edges of a graph aggregated: one tie for every ordered pair of actors with an edge.
///
/// Ties are numbered by source, then by target. A search for paths walks ties, so that a thousand
/// events between two actors cost as much as one; the events of a tie stand together in `edges`.
package struct TieIndex: Sendable {
  /// The number of ties.
  package let count: Int

  /// Where each actor's ties begin, as source; one more than actors.
  package let outStarts: Column<Int32>

  /// By tie, the actor acted on; each source's ascending.
  package let targets: Column<Int32>

  /// By tie, where its edges begin in `edges`; one more than ties.
  package let edgeStarts: Column<Int32>

  /// The numbers of the edges by tie, each tie's ascending, which is in order of time.
  package let edges: Column<Int32>

  /// Where each actor's ties begin in `inSources` and `inTies`, as target; one more than actors.
  package let inStarts: Column<Int32>

  /// The actors that act on each actor, ascending.
  package let inSources: Column<Int32>

  /// The numbers of those ties.
  package let inTies: Column<Int32>

  /// Aggregates edges.
  ///
  /// Taking the edges by target and sorting them by source, both times in order, leaves them by
  /// source, then target, then time.
  ///
  /// - Complexity: O(edges + actors).
  init(actorCount: Int, edges columns: EdgeColumns, bySource: EdgeOrder, byTarget: EdgeOrder) {
    let next = Column<Int32>(count: actorCount + 1) {
      $0.initialize(from: bySource.starts.base, count: actorCount + 1)
    }
    let (sources, targets) = (columns.sources.base, columns.targets.base)
    let count = columns.count
    let edges = Column<Int32>(count: count) { edges in
      let next = next.base
      let byTarget = byTarget.edges.base
      for place in 0..<count {
        let edge = byTarget[place]
        let source = Int(sources[Int(edge)])
        edges[Int(next[source])] = edge
        next[source] &+= 1
      }
    }
    self.edges = edges
    let starts = bySource.starts.base
    let outStarts = Column<Int32>(count: actorCount + 1) { _ in }
    // The ties are counted first: their columns are as long as needed and no longer.
    var tieCount: Int32 = 0
    for actor in 0..<actorCount {
      outStarts.base[actor] = tieCount
      var last: Int32 = -1
      for place in Int(starts[actor])..<Int(starts[actor + 1]) {
        let target = targets[Int(edges.base[place])]
        if target != last {
          tieCount &+= 1
          last = target
        }
      }
    }
    outStarts.base[actorCount] = tieCount
    self.count = Int(tieCount)
    let ends = Column<Int32>(count: Int(tieCount)) { _ in }
    let edgeStarts = Column<Int32>(count: Int(tieCount) + 1) { _ in }
    var tie = 0
    for actor in 0..<actorCount {
      var last: Int32 = -1
      for place in Int(starts[actor])..<Int(starts[actor + 1]) {
        let target = targets[Int(edges.base[place])]
        if target != last {
          ends.base[tie] = target
          edgeStarts.base[tie] = Int32(truncatingIfNeeded: place)
          tie &+= 1
          last = target
        }
      }
    }
    edgeStarts.base[tie] = Int32(count)
    self.outStarts = outStarts
    self.targets = ends
    self.edgeStarts = edgeStarts
    let inStarts = EdgeOrder.starts(actorCount: actorCount, ends)
    let inSources = Column<Int32>(count: tie) { _ in }
    let inTies = Column<Int32>(count: tie) { _ in }
    next.base.update(from: inStarts.base, count: actorCount + 1)
    for actor in 0..<actorCount {
      for tie in Int(outStarts.base[actor])..<Int(outStarts.base[actor + 1]) {
        let target = Int(ends.base[tie])
        let place = Int(next.base[target])
        next.base[target] &+= 1
        inSources.base[place] = Int32(truncatingIfNeeded: actor)
        inTies.base[place] = Int32(truncatingIfNeeded: tie)
      }
    }
    self.inStarts = inStarts
    self.inSources = inSources
    self.inTies = inTies
  }

  /// The ties of which an actor is the source.
  @inline(__always)
  package func ties(from actor: Int) -> Range<Int> {
    Int(outStarts.base[actor])..<Int(outStarts.base[actor + 1])
  }

  /// The places in `inSources` and `inTies` of the ties of which an actor is the target.
  @inline(__always)
  package func places(to actor: Int) -> Range<Int> {
    Int(inStarts.base[actor])..<Int(inStarts.base[actor + 1])
  }

  /// The places in `edges` of a tie's edges.
  @inline(__always)
  package func edges(of tie: Int) -> Range<Int> {
    Int(edgeStarts.base[tie])..<Int(edgeStarts.base[tie + 1])
  }

  /// The tie from an actor to another; `nil` if there is no edge.
  ///
  /// - Complexity: O(log ties of the source).
  @inline(__always)
  package func tie(from source: Int, to target: Int) -> Int? {
    var (low, high) = (Int(outStarts.base[source]), Int(outStarts.base[source + 1]))
    let end = high
    let target = Int32(truncatingIfNeeded: target)
    while low < high {
      let middle = (low &+ high) >> 1
      if targets.base[middle] < target { low = middle &+ 1 } else { high = middle }
    }
    return low < end && targets.base[low] == target ? low : nil
  }

  /// The bytes that the ties take.
  package var byteCount: Int {
    outStarts.byteCount + targets.byteCount + edgeStarts.byteCount + edges.byteCount
      + inStarts.byteCount + inSources.byteCount + inTies.byteCount
  }
}

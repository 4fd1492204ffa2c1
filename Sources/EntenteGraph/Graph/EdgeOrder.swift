/// The numbers of all edges grouped by an actor at one end, each actor's in order of time.
///
/// Four bytes an edge. As edges are numbered in order of time, a window is found in an actor's
/// edges by comparing numbers; the edges are not looked at.
package struct EdgeOrder: Sendable {
  /// Where each actor's edges begin in `edges`; one more than actors.
  package let starts: Column<Int32>

  /// The numbers of the edges: each actor's ascending.
  package let edges: Column<Int32>

  /// Groups edges by the actors in `ends`.
  ///
  /// - Complexity: O(edges + actors).
  init(actorCount: Int, ends: Column<Int32>) {
    let starts = Self.starts(actorCount: actorCount, ends)
    self.starts = starts
    edges = Column(count: ends.count) { edges in
      let next = Column<Int32>(count: actorCount) {
        $0.initialize(from: starts.base, count: actorCount)
      }
      for edge in 0..<ends.count {
        let actor = Int(ends.base[edge])
        edges[Int(next.base[actor])] = Int32(truncatingIfNeeded: edge)
        next.base[actor] &+= 1
      }
    }
  }

  /// Where each actor begins when edges are grouped by the actors in `ends`.
  static func starts(actorCount: Int, _ ends: Column<Int32>) -> Column<Int32> {
    Column(count: actorCount + 1) { starts in
      starts.initialize(repeating: 0, count: actorCount + 1)
      let (ends, count) = (ends.base, ends.count)
      for edge in 0..<count { starts[Int(ends[edge]) &+ 1] &+= 1 }
      for actor in 0..<actorCount { starts[actor + 1] &+= starts[actor] }
    }
  }

  /// The places of an actor's edges.
  @inline(__always)
  package func range(of actor: Int) -> Range<Int> {
    Int(starts.base[actor])..<Int(starts.base[actor + 1])
  }

  /// The first place of an actor's edges that holds a number of at least `edge`.
  @inline(__always)
  func place(_ actor: Int, from edge: Int32) -> Int {
    var (low, high) = (Int(starts.base[actor]), Int(starts.base[actor + 1]))
    while low < high {
      let middle = (low &+ high) >> 1
      if edges.base[middle] < edge { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  /// The bytes that the order takes.
  package var byteCount: Int { starts.byteCount + edges.byteCount }
}

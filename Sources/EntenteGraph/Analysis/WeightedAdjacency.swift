/// Neighbours and weights in compressed rows.
package struct WeightedAdjacency: Sendable {
  /// Where each actor's row begins; one more than actors.
  package let starts: [Int]
  /// The neighbours, each row sorted and without repetition.
  package let neighbors: [Int32]
  /// The weights beside the neighbours.
  package let weights: [Double]

  /// The number of actors.
  var actorCount: Int { starts.count - 1 }

  /// The positions of an actor's row.
  @inline(__always)
  func row(_ actor: Int) -> Range<Int> { starts[actor]..<starts[actor + 1] }

  /// Builds the rows; the weights of repeated edges are added.
  ///
  /// - Parameters:
  ///   - actorCount: The number of actors.
  ///   - edges: The edges.
  ///   - isDirected: Whether an edge stands in the row of its source only.
  /// - Complexity: O(n log n) in the number of edges.
  package init(
    actorCount: Int, edges: [(source: Int32, target: Int32, weight: Double)], isDirected: Bool
  ) {
    var all = edges
    if !isDirected { all += edges.map { ($0.target, $0.source, $0.weight) } }
    // Equal edges stay in their order, so that sums do not depend on how sorting moves them.
    let order = all.indices.sorted {
      (all[$0].source, all[$0].target, $0) < (all[$1].source, all[$1].target, $1)
    }
    var counts = [Int](repeating: 0, count: actorCount + 1)
    var neighbors: [Int32] = []
    var weights: [Double] = []
    var last: (Int32, Int32)?
    for index in order {
      let edge = all[index]
      if let last, last == (edge.source, edge.target) {
        weights[weights.count - 1] += edge.weight
        continue
      }
      last = (edge.source, edge.target)
      neighbors.append(edge.target)
      weights.append(edge.weight)
      counts[Int(edge.source) + 1] += 1
    }
    for actor in 0..<actorCount { counts[actor + 1] += counts[actor] }
    starts = counts
    self.neighbors = neighbors
    self.weights = weights
  }

  /// The connected components: by actor the number of its own, counted from 0 in the order of their
  /// first actors. Directed edges are followed along the arrow only.
  var components: [Int] {
    var numbers = [Int](repeating: -1, count: actorCount)
    var count = 0
    for root in 0..<actorCount where numbers[root] < 0 {
      numbers[root] = count
      var waiting = [root]
      while let actor = waiting.popLast() {
        for index in row(actor) where numbers[Int(neighbors[index])] < 0 {
          numbers[Int(neighbors[index])] = count
          waiting.append(Int(neighbors[index]))
        }
      }
      count += 1
    }
    return numbers
  }
}

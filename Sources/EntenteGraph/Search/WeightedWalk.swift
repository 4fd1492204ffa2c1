/// How a weighted search goes from an actor to those one hop away.
///
/// Law: weights are at least 0, and those from `a` forward to `b` are those from `b` backward to
/// `a`.
protocol WeightedWalk {
  /// Visits everyone one hop away, with the weight of the hop.
  func visit(_ actor: Int, forward isForward: Bool, _ body: (Int, Double) -> Void)
}

/// Over ties of which every edge counts, with one weight a tie.
struct WeighedTieWalk: WeightedWalk {
  private let ties: TieIndex
  private let weights: TieWeights

  init(_ index: GraphIndex) {
    ties = index.ties
    weights = index.countWeights
  }

  @inline(__always)
  func visit(_ actor: Int, forward isForward: Bool, _ body: (Int, Double) -> Void) {
    let starts = (isForward ? ties.outStarts : ties.inStarts).base
    let others = (isForward ? ties.targets : ties.inSources).base
    let weights = (isForward ? weights.out : weights.back).base
    var place = Int(starts[actor])
    let end = Int(starts[actor &+ 1])
    while place < end {
      body(Int(others[place]), Double(weights[place]))
      place &+= 1
    }
  }
}

/// Over the hops of any view, each weighed by its edges when it is come to.
struct WeighedHopWalk: WeightedWalk {
  let view: ViewStorage
  let weight: PathWeight

  func visit(_ actor: Int, forward isForward: Bool, _ body: (Int, Double) -> Void) {
    _ = ViewWalk(view).visit(actor, forward: isForward) { other in
      let (from, to) = isForward ? (actor, other) : (other, actor)
      body(other, weight.of(Hop(view: view, from: from, to: to)))
      return false
    }
  }
}

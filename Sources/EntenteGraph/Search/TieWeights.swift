/// The weight 1/edges of every tie, so that what happened often is near.
final class TieWeights: Sendable {
  /// By tie.
  let out: Column<Float>
  /// By place among the ties to an actor.
  let back: Column<Float>

  init(_ ties: TieIndex) {
    let out = Column<Float>(count: ties.count) { weights in
      for tie in 0..<ties.count { weights[tie] = 1 / Float(ties.edges(of: tie).count) }
    }
    back = Column<Float>(count: ties.count) { weights in
      for place in 0..<ties.count { weights[place] = out.base[Int(ties.inTies.base[place])] }
    }
    self.out = out
  }
}

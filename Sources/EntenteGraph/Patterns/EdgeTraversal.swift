/// How an edge is walked as a pattern sees it.
package enum EdgeTraversal: Int, Hashable, Sendable, CaseIterable {
  /// From source to target.
  case forward
  /// From target to source.
  case backward
  /// Either way: the edge has no arrow, or arrows do not count.
  case either

  /// Whether a hop walked so satisfies a step of a pattern.
  func satisfies(_ step: PatternStep) -> Bool {
    switch self {
    case .forward: !step.isReversed
    case .backward: step.isReversed
    case .either: true
    }
  }
}

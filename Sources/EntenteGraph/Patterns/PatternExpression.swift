/// A pattern as a tree.
package indirect enum PatternExpression: Hashable, Sendable {
  /// One hop.
  case step(PatternStep)
  /// One after the other.
  case sequence([PatternExpression])
  /// One of several.
  case choice([PatternExpression])
  /// As often as from `minimum` to `maximum`, `nil` for without end.
  case repetition(PatternExpression, minimum: Int, maximum: Int?)

  /// The pattern walked from its end, every arrow the other way.
  var reversed: PatternExpression {
    switch self {
    case .step(let step):
      .step(PatternStep(name: step.name, isReversed: !step.isReversed, offset: step.offset))
    case .sequence(let parts): .sequence(parts.reversed().map(\.reversed))
    case .choice(let parts): .choice(parts.map(\.reversed))
    case .repetition(let part, let minimum, let maximum):
      .repetition(part.reversed, minimum: minimum, maximum: maximum)
    }
  }
}

/// One hop of a pattern.
package struct PatternStep: Hashable, Sendable {
  /// The family or event type; `nil` for any.
  let name: String?
  /// Whether it is walked against the arrow.
  let isReversed: Bool
  /// Where the name stands in the pattern, in bytes.
  let offset: Int
}

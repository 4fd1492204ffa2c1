/// The hops that a pattern can make and which can follow which: an automaton without empty moves.
///
/// Counts are written out, so that `a{2,3}` has three positions.
///
/// Source: V. M. Glushkov, "The abstract theory of automata", 1961.
struct PatternPositions {
  /// How many positions a pattern may have.
  static let limit = 512

  /// Where a part of the pattern can begin and end.
  private struct Part {
    var first: Set<Int> = []
    var last: Set<Int> = []
    var canBeEmpty = true
  }

  /// The hop at each position.
  private(set) var steps: [PatternStep] = []
  /// The positions that can follow each.
  private(set) var following: [Set<Int>] = []
  /// The positions that the pattern can begin with.
  private(set) var first: Set<Int> = []
  /// The positions that it can end with.
  private(set) var last: Set<Int> = []
  /// Whether it matches no hop at all.
  private(set) var canBeEmpty = false

  init(_ pattern: PathPattern) throws(PatternError) {
    guard let whole = add(pattern.expression) else {
      throw PatternError(reason: .tooLarge, pattern: pattern.text, offset: 0)
    }
    (first, last, canBeEmpty) = (whole.first, whole.last, whole.canBeEmpty)
  }

  /// Adds the positions of a part; `nil` where they are too many.
  private mutating func add(_ expression: PatternExpression) -> Part? {
    switch expression {
    case .step(let step):
      guard steps.count < Self.limit else { return nil }
      steps.append(step)
      following.append([])
      return Part(first: [steps.count - 1], last: [steps.count - 1], canBeEmpty: false)
    case .sequence(let parts):
      var whole = Part()
      for part in parts {
        guard let next = add(part) else { return nil }
        whole = join(whole, next)
      }
      return whole
    case .choice(let parts):
      var whole = Part(canBeEmpty: false)
      for part in parts {
        guard let next = add(part) else { return nil }
        whole.first.formUnion(next.first)
        whole.last.formUnion(next.last)
        if next.canBeEmpty { whole.canBeEmpty = true }
      }
      return whole
    case .repetition(let part, let minimum, let maximum):
      return addRepetition(of: part, minimum: minimum, maximum: maximum)
    }
  }

  private mutating func addRepetition(
    of part: PatternExpression, minimum: Int, maximum: Int?
  ) -> Part? {
    var whole = Part()
    for number in 0..<(maximum ?? max(1, minimum)) {
      guard var copy = add(part) else { return nil }
      // Without end, the last copy is the one that goes round.
      if maximum == nil, number >= minimum - 1 { link(copy.last, to: copy.first) }
      if number >= minimum { copy.canBeEmpty = true }
      whole = join(whole, copy)
    }
    return whole
  }

  private mutating func join(_ head: Part, _ tail: Part) -> Part {
    link(head.last, to: tail.first)
    return Part(
      first: head.canBeEmpty ? head.first.union(tail.first) : head.first,
      last: tail.canBeEmpty ? tail.last.union(head.last) : tail.last,
      canBeEmpty: head.canBeEmpty && tail.canBeEmpty)
  }

  private mutating func link(_ ends: Set<Int>, to starts: Set<Int>) {
    for end in ends { following[end].formUnion(starts) }
  }
}

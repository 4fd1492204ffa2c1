internal import EntenteModel

/// Ties gained, lost, strengthened, weakened and turned round between two periods or chronicles.
///
/// Strength is the number of events: periods of about equal length compare best.
///
/// ```swift
/// let periods = chronicle.periods(at: try EventDate(edtf: "2022-02-24"))
/// let changes = TieComparison(before: Ties(of: periods.before), after: Ties(of: periods.after))
/// ```
public struct TieComparison: Hashable, Sendable {
  /// The changes, sorted by source, target and family; ties that stayed as they were are left out.
  public let changes: [TieChange]

  /// Compares two sets of ties.
  ///
  /// - Parameters:
  ///   - before: The earlier ones.
  ///   - after: The later ones.
  /// - Complexity: O(n log n) in the number of ties.
  public init(before: Ties, after: Ties) {
    let pairs = Self.pairs(before, after)
    var changes: [TieChange] = []
    for (pair, keys) in pairs {
      let turn = Self.turn(of: pair, keys)
      if let turn { changes.append(turn) }
      for (key, counts) in keys where counts.before != counts.after {
        if turn != nil, TieSign(key.relation) != nil { continue }
        let kind: TieChange.Kind =
          counts.before == 0
          ? .gained
          : counts.after == 0 ? .lost : counts.after > counts.before ? .stronger : .weaker
        changes.append(
          TieChange(
            source: key.source, target: key.target, relation: key.relation, kind: kind,
            before: Self.counts(key.relation, counts.before),
            after: Self.counts(key.relation, counts.after)))
      }
    }
    self.changes = changes.sorted {
      ($0.source, $0.target, $0.relation) < ($1.source, $1.target, $1.relation)
    }
  }

  private struct Pair: Hashable {
    let first: Identifier<Actor>
    let second: Identifier<Actor>
  }

  private struct Key: Hashable {
    let source: Identifier<Actor>
    let target: Identifier<Actor>
    let relation: Relation
  }

  private typealias Counts = (before: Int, after: Int)

  private static func pairs(_ before: Ties, _ after: Ties) -> [Pair: [Key: Counts]] {
    var pairs: [Pair: [Key: Counts]] = [:]
    func add(_ tie: Tie, _ change: (inout Counts) -> Void) {
      let pair = Pair(first: min(tie.source, tie.target), second: max(tie.source, tie.target))
      let key = Key(source: tie.source, target: tie.target, relation: tie.relation)
      change(&pairs[pair, default: [:]][key, default: (0, 0)])
    }
    for tie in before.ties { add(tie) { $0.before += tie.count } }
    for tie in after.ties { add(tie) { $0.after += tie.count } }
    return pairs
  }

  private static func counts(_ relation: Relation, _ events: Int) -> [TieChange.Count] {
    events == 0 ? [] : [TieChange.Count(relation: relation, events: events)]
  }

  /// The change of a pair whose sign is the opposite of what it was.
  private static func turn(of pair: Pair, _ keys: [Key: Counts]) -> TieChange? {
    func sum(_ sign: TieSign, _ side: (Counts) -> Int) -> Int {
      keys.reduce(0) { TieSign($1.key.relation) == sign ? $0 + side($1.value) : $0 }
    }
    let cooperation = (before: sum(.positive, \.before), after: sum(.positive, \.after))
    let opposition = (before: sum(.negative, \.before), after: sum(.negative, \.after))
    let isParted = cooperation.before > opposition.before && cooperation.after < opposition.after
    let isJoined = cooperation.before < opposition.before && cooperation.after > opposition.after
    guard isParted || isJoined else { return nil }
    // Who opposes more stands first; cooperation has no direction.
    let back = keys.reduce(0) { sum, entry in
      guard TieSign(entry.key.relation) == .negative else { return sum }
      return sum + (entry.key.source == pair.first ? -1 : 1) * entry.value.after
    }
    let isTurned = isParted && back > 0
    return TieChange(
      source: isTurned ? pair.second : pair.first, target: isTurned ? pair.first : pair.second,
      relation: isParted ? .opposes : .cooperatesWith, kind: .turned,
      before: counts(.cooperatesWith, cooperation.before) + counts(.opposes, opposition.before),
      after: counts(.cooperatesWith, cooperation.after) + counts(.opposes, opposition.after))
  }
}

/// All that lies between two actors.
package struct TiePair: Hashable, Sendable {
  /// The actor with the smaller number.
  package let first: Int32
  /// The actor with the greater number.
  package let second: Int32
  /// The number of events, whatever the family.
  package private(set) var count = 0
  /// The number of cooperative events.
  package private(set) var positive = 0
  /// The number of opposing events, in both directions.
  package private(set) var negative = 0

  /// Whether the two cooperate more than they oppose each other; `nil` where neither prevails.
  package var sign: TieSign? {
    positive == negative ? nil : positive > negative ? .positive : .negative
  }

  /// By how many events one prevails over the other, at least 0.
  package var strength: Int { abs(positive - negative) }

  /// Gathers ties by pair.
  static func pairs(of links: [TieNetwork.Link], signs: [TieSign?]) -> [TiePair] {
    func pair(_ link: TieNetwork.Link) -> TiePair {
      TiePair(first: min(link.source, link.target), second: max(link.source, link.target))
    }
    let sorted = links.map { (pair: pair($0), link: $0) }
      .sorted { ($0.pair.first, $0.pair.second) < ($1.pair.first, $1.pair.second) }
    var pairs: [TiePair] = []
    for (pair, link) in sorted {
      if pairs.last.map({ ($0.first, $0.second) == (pair.first, pair.second) }) != true {
        pairs.append(pair)
      }
      pairs[pairs.count - 1].add(link.count, signs[Int(link.relation)])
    }
    return pairs
  }

  private init(first: Int32, second: Int32) {
    self.first = first
    self.second = second
  }

  private mutating func add(_ events: Int, _ sign: TieSign?) {
    count += events
    switch sign {
    case .positive: positive += events
    case .negative: negative += events
    case nil: break
    }
  }
}

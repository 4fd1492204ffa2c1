import EntenteGraph
import EntenteTestSupport

/// A random pattern with a matcher that tries everything.
indirect enum RandomPattern {
  case word(String?, isReversed: Bool)
  case sequence([RandomPattern])
  case choice([RandomPattern])
  case repetition(RandomPattern, Int, Int?)
  case reversed(RandomPattern)

  struct Hop {
    let label: Int
    let traversal: EdgeTraversal
  }

  static let names: [String?] = ["cooperates-with", "opposes", "accuse", "reject", "visits", nil]

  init(depth: Int, _ generator: inout SeededGenerator) {
    let kind = depth == 0 ? 0 : Int.random(in: 0...5, using: &generator)
    func parts(_ generator: inout SeededGenerator) -> [RandomPattern] {
      (0..<Int.random(in: 2...3, using: &generator)).map { _ in
        RandomPattern(depth: depth - 1, &generator)
      }
    }
    switch kind {
    case 1, 2: self = .sequence(parts(&generator))
    case 3: self = .choice(parts(&generator))
    case 4:
      let ranges: [(Int, Int?)] = [(0, nil), (1, nil), (0, 1), (2, 2), (1, 3), (2, nil), (0, 2)]
      let (low, high) = ranges.randomElement(using: &generator) ?? (0, nil)
      self = .repetition(RandomPattern(depth: depth - 1, &generator), low, high)
    case 5: self = .reversed(RandomPattern(depth: depth - 1, &generator))
    default:
      self = .word(
        Self.names.randomElement(using: &generator) ?? nil,
        isReversed: Bool.random(using: &generator))
    }
  }

  var text: String {
    switch self {
    case .word(let name, let isReversed): (isReversed ? "^" : "") + (name ?? ".")
    case .sequence(let parts): parts.map { "(\($0.text))" }.joined(separator: " ")
    case .choice(let parts): parts.map(\.text).joined(separator: "|")
    case .repetition(let part, let low, let high):
      "(\(part.text))"
        + (high == low ? "{\(low)}" : "{\(low), \(high.map { "\($0)" } ?? "")}")
    case .reversed(let part): "^(\(part.text))"
    }
  }

  func matches(_ hops: [Hop], _ labels: [[String]]) -> Bool {
    ends(hops, labels, from: 0, isReversed: false).contains(hops.count)
  }

  /// Where a match that begins at `start` can end.
  private func ends(_ hops: [Hop], _ labels: [[String]], from start: Int, isReversed: Bool)
    -> Set<Int>
  {
    switch self {
    case .word(let name, let turned):
      guard start < hops.count else { return [] }
      let hop = hops[start]
      let isNamed = name.map(labels[hop.label].contains) ?? true
      let wanted: EdgeTraversal = turned != isReversed ? .backward : .forward
      return isNamed && [wanted, .either].contains(hop.traversal) ? [start + 1] : []
    case .sequence(let parts):
      var ends: Set<Int> = [start]
      for part in isReversed ? parts.reversed() : parts {
        ends = Set(ends.flatMap { part.ends(hops, labels, from: $0, isReversed: isReversed) })
      }
      return ends
    case .choice(let parts):
      return Set(parts.flatMap { $0.ends(hops, labels, from: start, isReversed: isReversed) })
    case .repetition(let part, let low, let high):
      var all: Set<Int> = low == 0 ? [start] : []
      var ends: Set<Int> = [start]
      for round in 1...(high ?? low + hops.count + 1) {
        ends = Set(ends.flatMap { part.ends(hops, labels, from: $0, isReversed: isReversed) })
        if round >= low { all.formUnion(ends) }
      }
      return all
    case .reversed(let part):
      return part.ends(hops, labels, from: start, isReversed: !isReversed)
    }
  }
}

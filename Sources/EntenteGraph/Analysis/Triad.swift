public import EntenteModel

/// Three actors who are all tied to each other, each pair with a sign.
public struct Triad: Hashable, Sendable {
  /// The actors, sorted.
  public let actors: [Identifier<Actor>]

  /// The signs of the first and second, the second and third, the third and first.
  public let signs: [TieSign]

  /// The number of events by which the weakest of the three signs prevails.
  public let strength: Int

  /// Whether the friend of a friend is a friend, and the enemy of an enemy too: an even number of
  /// negative signs.
  ///
  /// Source: D. Cartwright, F. Harary, "Structural balance", 1956.
  public var isBalanced: Bool { signs.count { $0 == .negative }.isMultiple(of: 2) }

  /// The signs as they stand in files, for example `+--`.
  public var symbols: String { signs.map(\.symbol).joined() }
}

extension TieNetwork {
  /// Returns all triads, sorted by their actors.
  ///
  /// A pair has the sign of what prevails; where cooperation and opposition are even, it has none.
  ///
  /// - Complexity: O(ties^1.5), and the sorting of what is found.
  public func triads() -> [Triad] {
    let signed = pairs.filter { $0.sign != nil }
    var degrees = [Int](repeating: 0, count: actors.count)
    for pair in signed {
      degrees[Int(pair.first)] += 1
      degrees[Int(pair.second)] += 1
    }
    // Edges point to the busier actor, so that no row is long.
    var rows = [[(neighbor: Int32, pair: Int)]](repeating: [], count: actors.count)
    for (index, pair) in signed.enumerated() {
      let isTurned =
        (degrees[Int(pair.first)], pair.first) > (degrees[Int(pair.second)], pair.second)
      let (low, high) = isTurned ? (pair.second, pair.first) : (pair.first, pair.second)
      rows[Int(low)].append((high, index))
    }
    var found: [[Int32]: Triad] = [:]
    var marks = [Int](repeating: -1, count: actors.count)
    for low in actors.indices {
      for (neighbor, pair) in rows[low] { marks[Int(neighbor)] = pair }
      for (middle, first) in rows[low] {
        for (high, second) in rows[Int(middle)] where marks[Int(high)] >= 0 {
          let sides = [signed[first], signed[second], signed[marks[Int(high)]]]
          let numbers = [Int32(low), middle, high].sorted()
          found[numbers] = triad(numbers, sides)
        }
      }
      for (neighbor, _) in rows[low] { marks[Int(neighbor)] = -1 }
    }
    return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private func triad(_ numbers: [Int32], _ sides: [TiePair]) -> Triad {
    // Sorted by their parties the sides are 1-2, 1-3, 2-3.
    let sorted = sides.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    return Triad(
      actors: numbers.map { actors[Int($0)] },
      signs: [sorted[0], sorted[2], sorted[1]].compactMap(\.sign),
      strength: sides.map(\.strength).min() ?? 0)
  }
}

/// Looks for the camps of a connected set that cost least.
enum CampSearch {
  /// How many actors an exact search takes on.
  private static let exactLimit = 64

  /// Returns the camp of each actor, and whether no other camps can cost less.
  static func best(of problem: CampProblem) -> (sides: [Int], isProven: Bool) {
    let order = problem.order
    var best = grown(problem, order)
    improve(&best, problem)
    var cost = problem.cost(of: best)
    var generator = SplitMix(state: 0x0043_414D_5053)
    let starts = min(64, max(4, 4_000_000 / max(1, problem.neighbors.count)))
    for _ in 0..<starts where cost > 0 {
      var sides = (0..<problem.count).map { _ in generator.next(below: problem.campCount) }
      improve(&sides, problem)
      let found = problem.cost(of: sides)
      if found < cost { (best, cost) = (sides, found) }
    }
    guard cost > 0 else { return (best, true) }
    guard problem.count <= exactLimit else { return (best, false) }
    var exact = ExactCamps(problem, order: order, best: best, cost: cost)
    let isProven = exact.search()
    return (exact.best, isProven)
  }

  /// Puts one actor after the other where it costs least.
  private static func grown(_ problem: CampProblem, _ order: [Int]) -> [Int] {
    var sides = [Int](repeating: -1, count: problem.count)
    var used = 0
    for actor in order {
      var pull = [Int](repeating: 0, count: min(used + 1, problem.campCount))
      for index in problem.row(actor) where sides[problem.neighbors[index]] >= 0 {
        pull[sides[problem.neighbors[index]]] += problem.weights[index]
      }
      let side = pull.indices.max { (pull[$0], $1) < (pull[$1], $0) } ?? 0
      sides[actor] = side
      used = max(used, side + 1)
    }
    return sides
  }

  /// Moves actors to the camp that pulls most until none gains.
  private static func improve(_ sides: inout [Int], _ problem: CampProblem) {
    var waiting = Array(0..<problem.count)
    var isWaiting = [Bool](repeating: true, count: problem.count)
    var pull = [Int](repeating: 0, count: problem.campCount)
    var next = 0
    while next < waiting.count {
      let actor = waiting[next]
      next += 1
      isWaiting[actor] = false
      for side in pull.indices { pull[side] = 0 }
      for index in problem.row(actor) {
        pull[sides[problem.neighbors[index]]] += problem.weights[index]
      }
      let side = pull.indices.max { (pull[$0], $1) < (pull[$1], $0) } ?? 0
      guard pull[side] > pull[sides[actor]] else { continue }
      sides[actor] = side
      for index in problem.row(actor) where !isWaiting[problem.neighbors[index]] {
        isWaiting[problem.neighbors[index]] = true
        waiting.append(problem.neighbors[index])
      }
    }
  }
}

/// A small source of numbers that are the same on every machine.
///
/// Source: S. Vigna, SplitMix64.
private struct SplitMix {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    word ^= word >> 31
    return Int(word.multipliedFullWidth(by: UInt64(limit)).high)
  }
}

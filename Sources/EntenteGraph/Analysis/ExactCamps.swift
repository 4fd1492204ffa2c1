/// Branch and bound over the camps of a connected set.
///
/// Actors are placed in a fixed order. What is placed has its cost, and every other actor costs at
/// least what its cheapest camp does towards those placed; where both together are no less than the
/// best known cost, nothing below is looked at. A new camp is tried once, camps being alike.
struct ExactCamps {
  /// The number of placements after which the search gives up; each looks at all camps.
  private let stepLimit: Int

  private let problem: CampProblem
  private let order: [Int]
  private(set) var best: [Int]
  private var bestCost: Int
  private var sides: [Int]
  /// By actor and camp: the weight between the actor and those placed there.
  private var pulls: [Int]
  /// By actor: the weight of friends among those placed.
  private var friends: [Int]
  private var steps = 0

  init(_ problem: CampProblem, order: [Int], best: [Int], cost: Int) {
    self.problem = problem
    stepLimit = 4_000_000 / problem.campCount
    self.order = order
    self.best = best
    bestCost = cost
    sides = [Int](repeating: -1, count: problem.count)
    pulls = [Int](repeating: 0, count: problem.count * problem.campCount)
    friends = [Int](repeating: 0, count: problem.count)
  }

  /// Searches; false where it gave up.
  mutating func search() -> Bool {
    place(0, cost: 0, used: 0)
    return steps < stepLimit
  }

  private mutating func place(_ depth: Int, cost: Int, used: Int) {
    guard depth < order.count else {
      (best, bestCost) = (sides, cost)
      return
    }
    let actor = order[depth]
    let campCount = problem.campCount
    let open = min(used + 1, campCount)
    let choices = (0..<open).sorted { one, other in
      (pulls[actor * campCount + other], one) < (pulls[actor * campCount + one], other)
    }
    for side in choices {
      steps += 1
      guard steps < stepLimit else { return }
      let next = cost + friends[actor] - pulls[actor * campCount + side]
      guard next < bestCost else { return }
      put(actor, side, 1)
      let nowUsed = max(used, side + 1)
      if next + least(from: depth + 1, used: nowUsed) < bestCost {
        place(depth + 1, cost: next, used: nowUsed)
      }
      put(actor, side, -1)
    }
  }

  private mutating func put(_ actor: Int, _ side: Int, _ direction: Int) {
    sides[actor] = direction > 0 ? side : -1
    for index in problem.row(actor) {
      let neighbor = problem.neighbors[index]
      let weight = problem.weights[index] * direction
      pulls[neighbor * problem.campCount + side] += weight
      if problem.weights[index] > 0 { friends[neighbor] += weight }
    }
  }

  /// The least that those not yet placed cost towards those placed.
  private func least(from depth: Int, used: Int) -> Int {
    var sum = 0
    for actor in order[depth...] {
      var best = used < problem.campCount ? 0 : Int.min
      for side in 0..<used { best = max(best, pulls[actor * problem.campCount + side]) }
      sum += friends[actor] - best
    }
    return sum
  }
}

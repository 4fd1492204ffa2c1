/// A connected set of signed ties to part into camps.
struct CampProblem {
  /// The most camps.
  let campCount: Int
  /// Where each actor's row begins; one more than actors.
  let starts: [Int]
  let neighbors: [Int]
  /// What the tie costs if it is frustrated; below 0 for enemies.
  let weights: [Int]

  var count: Int { starts.count - 1 }

  func row(_ actor: Int) -> Range<Int> { starts[actor]..<starts[actor + 1] }

  init(members: [Int], pairs: [TiePair], campCount: Int, weights: Camps.Weights) {
    self.campCount = campCount
    var numbers: [Int32: Int] = [:]
    for (number, member) in members.enumerated() { numbers[Int32(member)] = number }
    var rows = [[(neighbor: Int, weight: Int)]](repeating: [], count: members.count)
    for pair in pairs {
      guard let first = numbers[pair.first], let second = numbers[pair.second] else { continue }
      let size = weights == .events ? pair.strength : 1
      let weight = pair.sign == .positive ? size : -size
      rows[first].append((second, weight))
      rows[second].append((first, weight))
    }
    var starts = [0]
    for row in rows { starts.append(starts[starts.count - 1] + row.count) }
    self.starts = starts
    neighbors = rows.flatMap { $0.map(\.neighbor) }
    self.weights = rows.flatMap { $0.map(\.weight) }
  }

  /// What a partition costs.
  func cost(of sides: [Int]) -> Int {
    var cost = 0
    for actor in 0..<count {
      for index in row(actor) where neighbors[index] > actor {
        let isTogether = sides[actor] == sides[neighbors[index]]
        if isTogether != (weights[index] > 0) { cost += abs(weights[index]) }
      }
    }
    return cost
  }

  /// The actors in an order in which each has as much weight as possible to those before it.
  var order: [Int] {
    var pull = [Int](repeating: 0, count: count)
    for actor in 0..<count { pull[actor] = row(actor).reduce(0) { $0 + abs(weights[$1]) } }
    // The busiest first; then only what ties to the chosen ones counts.
    var chosen = [(0..<count).max { (pull[$0], $1) < (pull[$1], $0) } ?? 0]
    var isChosen = [Bool](repeating: false, count: count)
    isChosen[chosen[0]] = true
    var queue = PullQueue(count: count)
    var last = chosen[0]
    var pulls = [Int](repeating: 0, count: count)
    while chosen.count < count {
      for index in row(last) where !isChosen[neighbors[index]] {
        pulls[neighbors[index]] += abs(weights[index])
        queue.insert(neighbors[index], pull: pulls[neighbors[index]])
      }
      guard let next = queue.removeBest(where: { !isChosen[$0] && pulls[$0] == $1 }) else { break }
      isChosen[next] = true
      chosen.append(next)
      last = next
    }
    return chosen
  }
}

/// Actors by pull, the strongest first, then the smallest number; stale entries stay in.
private struct PullQueue {
  private var heap: [(pull: Int, actor: Int)] = []

  init(count: Int) { heap.reserveCapacity(count) }

  private static func isBefore(_ one: (pull: Int, actor: Int), _ other: (pull: Int, actor: Int))
    -> Bool
  {
    (other.pull, one.actor) < (one.pull, other.actor)
  }

  mutating func insert(_ actor: Int, pull: Int) {
    heap.append((pull, actor))
    var child = heap.count - 1
    while child > 0, Self.isBefore(heap[child], heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeBest(where isCurrent: (_ actor: Int, _ pull: Int) -> Bool) -> Int? {
    while let best = heap.first {
      let last = heap.removeLast()
      if !heap.isEmpty {
        heap[0] = last
        sink()
      }
      if isCurrent(best.actor, best.pull) { return best.actor }
    }
    return nil
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if Self.isBefore(heap[child], heap[best]) { best = child }
      }
      if best == parent { return }
      heap.swapAt(parent, best)
      parent = best
    }
  }
}

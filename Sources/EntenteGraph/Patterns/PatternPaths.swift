/// The paths that a pattern allows and that come to no actor twice, those of fewer hops first, then in
/// the order of the actors' numbers.
///
/// The graph and the pattern are walked as a product. Every place's distance to the end is known
/// from one search back, so that nothing is tried that cannot arrive in time; paths of each length
/// are searched on their own. A path is its actors: it comes once, however many ways through the
/// pattern it takes.
final class PatternPaths: PathGenerator {
  private var space: PatternSpace
  private let timer: PatternTimer
  private let maxHops: Int
  /// Whether only the first length of which there are paths counts.
  private let isShortestOnly: Bool
  private var hasFound = false
  private var stepsLeft: Int
  /// The number of hops of the paths that are searched now.
  private var length = 0
  /// Whether there may be longer ones.
  private var canBeLonger = false
  private var numbers: [Int32]
  private var isOnPath: [Bool]
  private var choices: [[Int32]] = []
  private var positions: [Int] = []
  private var labels: [[PatternTimer.Label]] = []

  private(set) var isCut = false

  init(
    _ table: PatternTable, from source: Int, to target: Int, maxHops: Int, stepLimit: Int,
    timer: ChainTimer?, isShortestOnly: Bool = false
  ) {
    let actorCount = table.view.index.actorCount
    self.maxHops = min(maxHops, actorCount - 1)
    self.timer = PatternTimer(timer: timer)
    self.isShortestOnly = isShortestOnly
    space = PatternSpace(table, from: source, to: target, maxHops: self.maxHops)
    stepsLeft = stepLimit
    numbers = [Int32(source)]
    isOnPath = [Bool](repeating: false, count: actorCount)
    isOnPath[source] = true
    labels = [self.timer.start]
    length = space.length ?? .max
    positions = [0]
    choices = [length <= self.maxHops && source != target ? open(source, hops: 0) : []]
  }

  /// Who can follow an actor on a path of the present length, ascending.
  private func open(_ actor: Int, hops: Int) -> [Int32] {
    var found: [Int32] = []
    let states = Set(labels[labels.count - 1].map(\.state)).sorted()
    stepsLeft -= space.table.forEachNeighbor(of: actor) { neighbor, classes in
      guard !isOnPath[neighbor] else { return }
      var least = Int.max
      var left = classes
      while left != 0 {
        let hopClass = Int32(left.trailingZeroBitCount)
        left &= left - 1
        for state in states {
          let next = space.table.automaton.next(state, hopClass)
          if next >= 0, let distance = space.distance(of: neighbor, in: next) {
            least = min(least, distance)
          }
        }
      }
      guard least < .max else { return }
      let total = hops + 1 + least
      if total > length {
        canBeLonger = true
      } else if neighbor != space.target || total == length {
        found.append(Int32(neighbor))
      }
    }
    return found
  }

  func next() -> Path? {
    if numbers[0] == Int32(space.target) {
      guard length == 0 else { return nil }
      length = .max
      return timer.path(numbers, space)
    }
    while length <= maxHops {
      while let position = positions.last {
        if stepsLeft < 0 {
          isCut = true
          return nil
        }
        let depth = positions.count - 1
        guard position < choices[depth].count else {
          retreat()
          continue
        }
        positions[depth] += 1
        let actor = choices[depth][position]
        let next = timer.extend(
          labels[depth], space, from: Int(numbers[depth]), to: Int(actor))
        guard !next.isEmpty else { continue }
        if Int(actor) == space.target {
          guard depth + 1 == length, let path = timer.path(numbers + [actor], space) else {
            continue
          }
          hasFound = true
          return path
        }
        guard depth + 1 < length else { continue }
        numbers.append(actor)
        isOnPath[Int(actor)] = true
        labels.append(next)
        choices.append(open(Int(actor), hops: depth + 1))
        positions.append(0)
      }
      if isShortestOnly, hasFound { break }
      if !space.isComplete {
        // Ways longer than the shortest were not measured yet.
        space.complete()
        canBeLonger = true
      }
      guard canBeLonger else { break }
      canBeLonger = false
      length += 1
      numbers = [numbers[0]]
      labels = [labels[0]]
      positions = [0]
      choices = [length <= maxHops ? open(Int(numbers[0]), hops: 0) : []]
    }
    length = .max
    return nil
  }

  private func retreat() {
    positions.removeLast()
    choices.removeLast()
    guard !positions.isEmpty else { return }
    isOnPath[Int(numbers.removeLast())] = false
    labels.removeLast()
  }
}

/// A view and a pattern, walked at the same time, as the field of a search for simple paths.
///
/// A path is its actors: it comes once, however many ways through the pattern it takes.
struct PatternField: PathField {
  private var space: PatternSpace
  private let timer: PatternTimer
  private var isOnPath: [Bool]
  private(set) var stepsLeft: Int

  init(
    _ table: PatternTable, from source: Int, to target: Int, maxHops: Int, stepLimit: Int,
    timer: ChainTimer?
  ) {
    space = PatternSpace(table, from: source, to: target, maxHops: maxHops)
    self.timer = PatternTimer(timer: timer)
    isOnPath = [Bool](repeating: false, count: table.view.index.actorCount)
    stepsLeft = stepLimit
  }

  var source: Int { space.source }
  var target: Int { space.target }
  var length: Int? { space.length }
  var start: [PatternTimer.Label] { timer.start }

  mutating func open(
    _ actor: Int, labels: [PatternTimer.Label], hops: Int, length: Int
  ) -> (actors: [Int32], leavesLonger: Bool) {
    var found: [Int32] = []
    var leavesLonger = false
    let states = Set(labels.map(\.state)).sorted()
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
        leavesLonger = true
      } else if neighbor != target || total == length {
        found.append(Int32(neighbor))
      }
    }
    return (found, leavesLonger)
  }

  func extend(
    _ labels: [PatternTimer.Label], from one: Int, to other: Int
  ) -> [PatternTimer.Label]? {
    let next = timer.extend(labels, space, from: one, to: other)
    return next.isEmpty ? nil : next
  }

  mutating func enter(_ actor: Int) { isOnPath[actor] = true }

  mutating func leave(_ actor: Int) { isOnPath[actor] = false }

  mutating func measureLonger() -> Bool {
    if space.isComplete { return false }
    space.complete()
    return true
  }

  func path(_ numbers: [Int32]) -> Path? { timer.path(numbers, space) }
}

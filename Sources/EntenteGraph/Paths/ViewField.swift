/// The ties of a view as the field of a search for simple paths.
///
/// The distances to the target are known from one search back from it.
final class ViewField: PathField {
  let source: Int
  let target: Int
  private let walk: ViewWalk
  private let view: ViewStorage
  private let maxHops: Int
  private let timer: ChainTimer?
  private let scratch: SearchScratch
  private let stamp: UInt32
  private let banStamp: UInt32
  private(set) var stepsLeft: Int

  /// Finds everyone's distance to the target, as far as it matters.
  ///
  /// - Complexity: O(ties).
  init(
    _ view: ViewStorage, from source: Int, to target: Int, maxHops: Int, stepLimit: Int,
    timer: ChainTimer?
  ) {
    walk = ViewWalk(view)
    self.view = view
    self.source = source
    self.target = target
    self.maxHops = maxHops
    self.timer = timer
    stepsLeft = stepLimit
    scratch = view.index.scratches.take()
    scratch.begin()
    scratch.liftBans()
    stamp = scratch.stamp
    banStamp = scratch.banStamp
    measure()
  }

  deinit { view.index.scratches.give(scratch) }

  private func measure() {
    let (marks, queue) = (scratch.backward.marks, scratch.backward.queue)
    marks[target] = SearchScratch.Mark(stamp: stamp, parent: 0)
    queue[0] = Int32(target)
    var (head, tail) = (0, 1)
    while head < tail {
      let actor = Int(queue[head])
      head += 1
      let distance = marks[actor].parent
      if Int(distance) >= maxHops { break }
      _ = walk.visit(actor, forward: false) { other in
        if marks[other].stamp != stamp {
          marks[other] = SearchScratch.Mark(stamp: stamp, parent: distance + 1)
          queue[tail] = Int32(other)
          tail += 1
        }
        return false
      }
    }
  }

  var length: Int? {
    let mark = scratch.backward.marks[source]
    return mark.stamp == stamp ? Int(mark.parent) : nil
  }

  var start: [ChainTimer.Label] { timer?.start ?? [] }

  func open(
    _ actor: Int, labels: [ChainTimer.Label], hops: Int, length: Int
  ) -> (actors: [Int32], leavesLonger: Bool) {
    var found: [Int32] = []
    var leavesLonger = false
    _ = walk.visit(actor, forward: true) { other in
      stepsLeft -= 1
      let mark = scratch.backward.marks[other]
      guard mark.stamp == stamp, scratch.bans[other] != banStamp else { return stepsLeft < 0 }
      let total = hops + 1 + Int(mark.parent)
      if total > length {
        leavesLonger = true
      } else if other != target || total == length {
        found.append(Int32(other))
      }
      return stepsLeft < 0
    }
    found.sort()
    var last: Int32 = -1
    found.removeAll { actor in
      defer { last = actor }
      return actor == last
    }
    return (found, leavesLonger)
  }

  func extend(
    _ labels: [ChainTimer.Label], from one: Int, to other: Int
  ) -> [ChainTimer.Label]? {
    guard let timer else { return [] }
    let next = timer.extend(labels, view, from: one, to: other)
    return next.isEmpty ? nil : next
  }

  func enter(_ actor: Int) { scratch.ban(actor) }

  func leave(_ actor: Int) { scratch.bans[actor] = 0 }

  func measureLonger() -> Bool { false }

  func path(_ numbers: [Int32]) -> Path? {
    guard let timer, numbers.count > 1 else { return Path(view: view, numbers: numbers) }
    return timer.path(numbers, view)
  }
}

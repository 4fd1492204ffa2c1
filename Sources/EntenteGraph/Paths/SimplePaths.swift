/// All paths that come to no actor twice, those of fewer hops first, then in the order of the
/// actors' numbers.
///
/// The distances to the target are known from one search back from it, so that nothing is tried that
/// cannot arrive in time. Paths of each length are searched on their own: of those shorter by a hop
/// there are far fewer, so that coming over them again costs little.
final class SimplePaths: PathGenerator {
  private let walk: ViewWalk
  private let view: ViewStorage
  private let target: Int32
  private let maxHops: Int
  private let timer: ChainTimer?
  /// Whether only the first length of which there are paths counts.
  private let isShortestOnly: Bool
  private var hasFound = false
  private let scratch: SearchScratch
  private let stamp: UInt32
  private let banStamp: UInt32
  private var stepsLeft: Int
  /// The number of hops of the paths that are searched now.
  private var length: Int
  /// Whether there may be longer ones.
  private var canBeLonger = false
  private var numbers: [Int32]
  private var choices: [[Int32]] = []
  private var positions: [Int] = []
  private var labels: [[ChainTimer.Label]] = []

  private(set) var isCut = false

  init(
    _ view: ViewStorage, from source: Int, to target: Int, maxHops: Int,
    stepLimit: Int, timer: ChainTimer?, isShortestOnly: Bool = false
  ) {
    walk = ViewWalk(view)
    self.view = view
    self.target = Int32(target)
    self.maxHops = min(maxHops, view.index.actorCount - 1)
    self.timer = timer
    self.isShortestOnly = isShortestOnly
    stepsLeft = stepLimit
    scratch = view.index.scratches.take()
    scratch.begin()
    scratch.liftBans()
    stamp = scratch.stamp
    banStamp = scratch.banStamp
    numbers = [Int32(source)]
    length = 0
    scratch.ban(source)
    measure()
    let mark = scratch.backward.marks[source]
    length = mark.stamp == stamp ? Int(mark.parent) : .max
    choices = [[]]
    positions = [0]
    labels = [timer?.start ?? []]
    if length <= self.maxHops, source != target { choices[0] = open(source, hops: 0) }
  }

  deinit { view.index.scratches.give(scratch) }

  /// Finds everyone's distance to the target, as far as it matters.
  private func measure() {
    let (marks, queue) = (scratch.backward.marks, scratch.backward.queue)
    marks[Int(target)] = SearchScratch.Mark(stamp: stamp, parent: 0)
    queue[0] = target
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

  /// Who can follow an actor on a path of the present length, ascending.
  private func open(_ actor: Int, hops: Int) -> [Int32] {
    var found: [Int32] = []
    _ = walk.visit(actor, forward: true) { other in
      stepsLeft -= 1
      let mark = scratch.backward.marks[other]
      guard mark.stamp == stamp, scratch.bans[other] != banStamp else { return stepsLeft < 0 }
      let total = hops + 1 + Int(mark.parent)
      if total > length {
        canBeLonger = true
      } else if other != Int(target) || total == length {
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
    return found
  }

  func next() -> Path? {
    if numbers.count == 1, numbers[0] == target {
      guard length == 0 else { return nil }
      length = .max
      return Path(view: view, numbers: numbers)
    }
    while length <= maxHops {
      while let last = positions.last {
        if stepsLeft < 0 {
          isCut = true
          return nil
        }
        let depth = positions.count - 1
        guard last < choices[depth].count else {
          retreat()
          continue
        }
        positions[depth] += 1
        let actor = choices[depth][last]
        var next: [ChainTimer.Label] = []
        if let timer {
          next = timer.extend(labels[depth], view, from: Int(numbers[depth]), to: Int(actor))
          guard !next.isEmpty else { continue }
        }
        if actor == target {
          guard depth + 1 == length else { continue }
          hasFound = true
          return path(numbers + [actor])
        }
        guard depth + 1 < length else { continue }
        numbers.append(actor)
        scratch.bans[Int(actor)] = banStamp
        labels.append(next)
        choices.append(open(Int(actor), hops: depth + 1))
        positions.append(0)
      }
      guard canBeLonger, !(isShortestOnly && hasFound) else { break }
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

  private func path(_ numbers: [Int32]) -> Path? {
    guard let timer else { return Path(view: view, numbers: numbers) }
    return timer.path(numbers, view)
  }

  private func retreat() {
    positions.removeLast()
    choices.removeLast()
    guard !positions.isEmpty else { return }
    scratch.bans[Int(numbers.removeLast())] = 0
    labels.removeLast()
  }
}

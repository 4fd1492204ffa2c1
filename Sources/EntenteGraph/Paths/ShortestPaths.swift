/// All paths of the fewest hops, in the order of the actors' numbers.
///
/// Both ends go on by whole levels until they meet. What lies on a shortest path is then found back
/// from the actors in the middle, and the paths are read off without a dead end.
struct ShortestPaths: PathGenerator {
  private let view: ViewStorage
  private let source: Int32
  private let length: Int
  /// By actor on a shortest path, those that can come next, ascending.
  private var successors: [Int32: [Int32]] = [:]
  /// For every actor of the present path, the one to try next.
  private var positions: [Int] = []
  private var numbers: [Int32] = []
  private var isDone = false

  let isCut = false

  init(_ view: ViewStorage, from source: Int, to target: Int, maxHops: Int) {
    let walk = ViewWalk(view)
    self.view = view
    self.source = Int32(source)
    let scratch = view.index.scratches.take()
    defer { view.index.scratches.give(scratch) }
    scratch.begin()
    let stamp = scratch.stamp
    // A mark's parent is the level here.
    var levels = (forward: [[Int32(source)]], backward: [[Int32(target)]])
    scratch.forward.marks[source] = SearchScratch.Mark(stamp: stamp, parent: 0)
    scratch.backward.marks[target] = SearchScratch.Mark(stamp: stamp, parent: 0)
    var middle: [Int32] = source == target ? [Int32(source)] : []
    while middle.isEmpty, levels.forward.count + levels.backward.count - 2 < maxHops {
      let (ahead, behind) = (levels.forward.last ?? [], levels.backward.last ?? [])
      guard !ahead.isEmpty, !behind.isEmpty else { break }
      let isForward = ahead.count <= behind.count
      let side = isForward ? scratch.forward : scratch.backward
      let other = isForward ? scratch.backward : scratch.forward
      let level = Int32(isForward ? levels.forward.count : levels.backward.count)
      var next: [Int32] = []
      for actor in isForward ? ahead : behind {
        _ = walk.visit(Int(actor), forward: isForward) { neighbor in
          guard side.marks[neighbor].stamp != stamp else { return false }
          side.marks[neighbor] = SearchScratch.Mark(stamp: stamp, parent: level)
          next.append(Int32(neighbor))
          if other.marks[neighbor].stamp == stamp { middle.append(Int32(neighbor)) }
          return false
        }
      }
      if isForward { levels.forward.append(next) } else { levels.backward.append(next) }
    }
    length = levels.forward.count + levels.backward.count - 2
    guard !middle.isEmpty else {
      isDone = true
      return
    }
    var successors: [Int32: [Int32]] = [:]
    for isForward in [true, false] {
      let side = isForward ? scratch.forward : scratch.backward
      var present = middle
      var level = Int32((isForward ? levels.forward.count : levels.backward.count) - 1)
      while level > 0 {
        level -= 1
        var before: Set<Int32> = []
        for actor in present {
          _ = walk.visit(Int(actor), forward: !isForward) { neighbor in
            let mark = side.marks[neighbor]
            guard mark.stamp == stamp, mark.parent == level else { return false }
            before.insert(Int32(neighbor))
            let (from, to) = isForward ? (Int32(neighbor), actor) : (actor, Int32(neighbor))
            successors[from, default: []].append(to)
            return false
          }
        }
        present = before.sorted()
      }
    }
    self.successors = successors.mapValues { Array(Set($0)).sorted() }
  }

  mutating func next() -> Path? {
    guard !isDone else { return nil }
    if numbers.isEmpty {
      numbers = [source]
      positions = [0]
    } else {
      retreat()
    }
    while let last = numbers.last {
      if numbers.count - 1 == length { return Path(view: view, numbers: numbers) }
      let choices = successors[last] ?? []
      let position = positions[positions.count - 1]
      if position < choices.count {
        positions[positions.count - 1] += 1
        numbers.append(choices[position])
        positions.append(0)
      } else {
        retreat()
      }
    }
    isDone = true
    return nil
  }

  private mutating func retreat() {
    numbers.removeLast()
    positions.removeLast()
  }
}

/// The paths that come to no actor twice, the shortest or lightest first (Yen 1971, with Lawler's
/// cut of 1972).
///
/// Every path found splits what is left into sets: those that follow it to one of its actors and
/// then leave it. The best of each set waits until it is the best of all. A path only splits behind
/// the actor where it left the one before it, so that no path comes twice.
struct RankedPaths: PathGenerator {
  private struct Candidate {
    let numbers: [Int32]
    let weight: Double
    /// The position of the actor behind which it leaves the path that it comes from.
    let leaving: Int
  }

  private let spur: PathSpur
  private let view: ViewStorage
  private let source: Int
  private let target: Int
  private let maxHops: Int
  private var found: [Candidate] = []
  private var waiting: [Candidate] = []
  private var isBegun = false

  let isCut = false

  init(_ spur: PathSpur, from source: Int, to target: Int, maxHops: Int) {
    self.spur = spur
    view = spur.view
    self.source = source
    self.target = target
    self.maxHops = maxHops
  }

  private var isWeighted: Bool { spur.weight != nil }

  mutating func next() -> Path? {
    let scratch = view.index.scratches.take()
    defer { view.index.scratches.give(scratch) }
    repeat {
      if let last = found.last {
        split(last, scratch)
      } else {
        guard !isBegun else { return nil }
        isBegun = true
        if source == target {
          waiting.append(Candidate(numbers: [Int32(source)], weight: 0, leaving: 0))
        } else if let weight = spur.search(
          from: source, to: target, maxHops: maxHops, scratch)
        {
          waiting.append(Candidate(numbers: scratch.path.numbers, weight: weight, leaving: 0))
        }
      }
      guard var best = waiting.indices.first else { return nil }
      for index in waiting.indices where waiting[index].weight < waiting[best].weight {
        best = index
      }
      found.append(waiting.remove(at: best))
    } while found[found.count - 1].numbers.count - 1 > maxHops
    let path = found[found.count - 1]
    return Path(view: view, numbers: path.numbers, weight: isWeighted ? path.weight : nil)
  }

  private mutating func split(_ path: Candidate, _ scratch: SearchScratch) {
    var rootWeight = 0.0
    for position in 0..<max(path.numbers.count - 1, 0) {
      defer {
        rootWeight += spur.weight(
          from: Int(path.numbers[position]), to: Int(path.numbers[position + 1]))
      }
      guard position >= path.leaving else { continue }
      let root = path.numbers[...position]
      var banned: [Int32] = []
      for other in found where other.numbers.count > position + 1 {
        let next = other.numbers[position + 1]
        if other.numbers[...position] == root, !banned.contains(next) { banned.append(next) }
      }
      scratch.liftBans()
      for actor in root.dropLast() { scratch.ban(Int(actor)) }
      guard
        let weight = spur.search(
          from: Int(path.numbers[position]), to: target,
          maxHops: maxHops - position, banned: banned, scratch)
      else { continue }
      waiting.append(
        Candidate(
          numbers: scratch.path.numbers(behind: root.dropLast()), weight: rootWeight + weight,
          leaving: position))
    }
  }
}

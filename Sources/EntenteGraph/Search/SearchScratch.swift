/// Memory that searches use again and again: what an earlier one left is told apart by its stamp,
/// so that a query costs what it looks at and not the size of the graph.
final class SearchScratch {
  /// That an actor was met, in which search, and from whom.
  struct Mark: BitwiseCopyable {
    var stamp: UInt32
    var parent: Int32
  }

  /// What one end of a search knows.
  struct Side {
    let marks: UnsafeMutablePointer<Mark>
    let queue: UnsafeMutablePointer<Int32>
  }

  let actorCount: Int
  let forward: Side
  let backward: Side

  /// By actor, the stamp of the search that must not go through him.
  let bans: UnsafeMutablePointer<UInt32>

  /// The stamp of the present search; stamps of earlier ones are less.
  private(set) var stamp: UInt32 = 0

  /// The stamp of the present bans.
  private(set) var banStamp: UInt32 = 0

  /// The actors of the path that was found last.
  let path = FoundPath()

  /// What weighted searches need; made when the first asks for it.
  private(set) lazy var heaps = (
    forward: SearchHeap(actorCount: actorCount), backward: SearchHeap(actorCount: actorCount)
  )

  init(actorCount: Int) {
    self.actorCount = actorCount
    func side() -> Side {
      let marks = UnsafeMutablePointer<Mark>.allocate(capacity: actorCount + 1)
      marks.initialize(repeating: Mark(stamp: 0, parent: -1), count: actorCount + 1)
      return Side(marks: marks, queue: .allocate(capacity: actorCount + 1))
    }
    forward = side()
    backward = side()
    bans = .allocate(capacity: actorCount + 1)
    bans.initialize(repeating: 0, count: actorCount + 1)
  }

  deinit {
    for side in [forward, backward] {
      side.marks.deallocate()
      side.queue.deallocate()
    }
    bans.deallocate()
  }

  /// Forgets what earlier searches met.
  func begin() {
    if stamp == .max {
      for side in [forward, backward] {
        side.marks.update(repeating: Mark(stamp: 0, parent: -1), count: actorCount + 1)
      }
      stamp = 0
    }
    stamp &+= 1
  }

  /// Lifts all bans.
  func liftBans() {
    if banStamp == .max {
      bans.update(repeating: 0, count: actorCount + 1)
      banStamp = 0
    }
    banStamp &+= 1
  }

  @inline(__always)
  func ban(_ actor: Int) { bans[actor] = banStamp }
}

/// One end of a weighted search: distances by actor and a heap of four branches over them.
final class SearchHeap {
  /// What is known of an actor: 24 bytes, of which a step touches one line.
  struct Entry: BitwiseCopyable {
    var distance: Double
    var stamp: UInt32
    var parent: Int32
    /// The place in the heap; -1 once the distance is final.
    var place: Int32
  }

  let entries: UnsafeMutablePointer<Entry>
  private let heap: UnsafeMutablePointer<Int32>

  /// The number of actors in the heap.
  private(set) var count = 0

  init(actorCount: Int) {
    entries = .allocate(capacity: actorCount + 1)
    entries.initialize(
      repeating: Entry(distance: 0, stamp: 0, parent: -1, place: -1), count: actorCount + 1)
    heap = .allocate(capacity: actorCount + 1)
  }

  deinit {
    entries.deallocate()
    heap.deallocate()
  }

  /// Begins a search with one actor at distance 0.
  func begin(_ actor: Int, stamp: UInt32) {
    entries[actor] = Entry(distance: 0, stamp: stamp, parent: -1, place: 0)
    heap[0] = Int32(truncatingIfNeeded: actor)
    count = 1
  }

  /// The least distance in the heap, which is not empty.
  @inline(__always)
  var least: Double { entries[Int(heap[0])].distance }

  /// Takes the nearest actor out.
  @inline(__always)
  func removeFirst() -> Int {
    let first = Int(heap[0])
    count &-= 1
    if count > 0 {
      heap[0] = heap[count]
      sink()
    }
    entries[first].place = -1
    return first
  }

  /// Notes a way to an actor; whether it is better than those before.
  @inline(__always)
  func relax(_ actor: Int, _ distance: Double, parent: Int, stamp: UInt32) -> Bool {
    let entry = entries + actor
    if entry.pointee.stamp != stamp {
      entry.pointee = Entry(
        distance: distance, stamp: stamp, parent: Int32(truncatingIfNeeded: parent),
        place: Int32(truncatingIfNeeded: count))
      heap[count] = Int32(truncatingIfNeeded: actor)
      count &+= 1
      rise(count &- 1)
      return true
    }
    guard distance < entry.pointee.distance, entry.pointee.place >= 0 else { return false }
    entry.pointee.distance = distance
    entry.pointee.parent = Int32(truncatingIfNeeded: parent)
    rise(Int(entry.pointee.place))
    return true
  }

  @inline(__always)
  private func rise(_ place: Int) {
    var place = place
    let actor = heap[place]
    let distance = entries[Int(actor)].distance
    while place > 0 {
      let above = (place &- 1) >> 2
      let other = heap[above]
      if entries[Int(other)].distance <= distance { break }
      heap[place] = other
      entries[Int(other)].place = Int32(truncatingIfNeeded: place)
      place = above
    }
    heap[place] = actor
    entries[Int(actor)].place = Int32(truncatingIfNeeded: place)
  }

  @inline(__always)
  private func sink() {
    var place = 0
    let actor = heap[0]
    let distance = entries[Int(actor)].distance
    while true {
      let first = 4 &* place &+ 1
      if first >= count { break }
      var best = first
      var bestDistance = entries[Int(heap[first])].distance
      let end = min(first &+ 4, count)
      var child = first &+ 1
      while child < end {
        let distance = entries[Int(heap[child])].distance
        if distance < bestDistance { (best, bestDistance) = (child, distance) }
        child &+= 1
      }
      if bestDistance >= distance { break }
      heap[place] = heap[best]
      entries[Int(heap[place])].place = Int32(truncatingIfNeeded: place)
      place = best
    }
    heap[place] = actor
    entries[Int(actor)].place = Int32(truncatingIfNeeded: place)
  }
}

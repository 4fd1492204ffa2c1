/// The actors of the path that a search found last, in memory that is used again.
final class FoundPath {
  private var base: UnsafeMutablePointer<Int32>
  private var capacity = 64

  /// The number of actors.
  private(set) var count = 0

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  /// Begins another path.
  @inline(__always)
  func begin() { count = 0 }

  @inline(__always)
  func append(_ actor: Int32) {
    if count == capacity { grow() }
    base[count] = actor
    count &+= 1
  }

  func reverse() {
    var (first, last) = (0, count - 1)
    while first < last {
      (base[first], base[last]) = (base[last], base[first])
      (first, last) = (first + 1, last - 1)
    }
  }

  /// The actors.
  var numbers: [Int32] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// The actors behind others.
  func numbers(behind others: ArraySlice<Int32>) -> [Int32] {
    Array(unsafeUninitializedCapacity: others.count + count) { buffer, length in
      for actor in others {
        buffer[length] = actor
        length += 1
      }
      for index in 0..<count {
        buffer[length] = base[index]
        length += 1
      }
    }
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Int32>.allocate(capacity: capacity * 2)
    larger.update(from: base, count: count)
    base.deallocate()
    (base, capacity) = (larger, capacity * 2)
  }
}

/// The memory of a network's parser, used again for every sentence.
@safe final class NetworkMemory {
  let shape: NetworkShape
  private(set) var capacity = 0
  private(set) var rows: UnsafeMutablePointer<Int32>
  private(set) var sums: UnsafeMutablePointer<Int32>
  private(set) var below: UnsafeMutablePointer<Int16>
  private(set) var above: UnsafeMutablePointer<Int16>
  private(set) var outputs: UnsafeMutablePointer<Float>
  private(set) var dependents: UnsafeMutablePointer<Float>
  private(set) var heads: UnsafeMutablePointer<Float>
  private(set) var scores: UnsafeMutablePointer<Float>
  private(set) var labels: UnsafeMutablePointer<Float>
  let gates: UnsafeMutablePointer<Float>
  let cell: UnsafeMutablePointer<Float>
  let hidden: UnsafeMutablePointer<Float>
  let column: UnsafeMutablePointer<Int16>

  init(_ shape: NetworkShape) {
    self.shape = shape
    unsafe gates = .allocate(capacity: max(3 * shape.cells, shape.relations))
    unsafe cell = .allocate(capacity: shape.cells)
    unsafe hidden = .allocate(capacity: shape.label)
    unsafe column = .allocate(capacity: max(shape.label, shape.cells))
    unsafe rows = .allocate(capacity: 0)
    unsafe sums = .allocate(capacity: 0)
    unsafe below = .allocate(capacity: 0)
    unsafe above = .allocate(capacity: 0)
    unsafe outputs = .allocate(capacity: 0)
    unsafe dependents = .allocate(capacity: 0)
    unsafe heads = .allocate(capacity: 0)
    unsafe scores = .allocate(capacity: 0)
    unsafe labels = .allocate(capacity: 0)
  }

  /// The numbers from one row of scores to the next: the words and the root, in whole eights.
  static func stride(_ count: Int) -> Int { (count + 8) / 8 * 8 }

  /// Makes room for a sentence.
  func reserve(_ count: Int) {
    guard count > capacity else { return }
    release()
    capacity = max(count, min(2 * capacity, TextSegmenter.longestSentence))
    let stride = Self.stride(capacity)
    let widest = max(shape.width, 2 * shape.cells)
    unsafe rows = .allocate(capacity: NetworkFeatures.parts)
    unsafe sums = .allocate(capacity: capacity * max(3 * shape.cells, shape.outputs))
    unsafe below = .allocate(capacity: capacity * widest)
    unsafe above = .allocate(capacity: capacity * widest)
    unsafe outputs = .allocate(capacity: (capacity + 1) * shape.outputs)
    unsafe dependents = .allocate(capacity: capacity * shape.arc)
    unsafe heads = .allocate(capacity: shape.arc * stride)
    unsafe scores = .allocate(capacity: capacity * stride)
    unsafe labels = .allocate(capacity: capacity * shape.relations)
  }

  /// What was above is below the next layer.
  func rise() { unsafe swap(&below, &above) }

  private func release() {
    unsafe rows.deallocate()
    unsafe sums.deallocate()
    unsafe below.deallocate()
    unsafe above.deallocate()
    unsafe outputs.deallocate()
    unsafe dependents.deallocate()
    unsafe heads.deallocate()
    unsafe scores.deallocate()
    unsafe labels.deallocate()
  }

  deinit {
    release()
    unsafe gates.deallocate()
    unsafe cell.deallocate()
    unsafe hidden.deallocate()
    unsafe column.deallocate()
  }
}

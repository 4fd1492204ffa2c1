internal import CEntenteData
internal import CEntenteKernels

/// Bytes of a model, used where they lie. They live as long as the program or their owner.
@safe package struct ByteTable: @unchecked Sendable {
  private let base: UnsafePointer<UInt8>
  package let count: Int

  package init(base: UnsafePointer<UInt8>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  @inline(__always)
  package subscript(_ index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    return unsafe base[index]
  }

  @inline(__always)
  package func word16(_ index: Int) -> Int {
    precondition(index >= 0 && index < count - 1)
    return unsafe Int(base[index]) | Int(base[index + 1]) << 8
  }

  @inline(__always)
  package func word32(_ index: Int) -> Int {
    precondition(index >= 0 && index < count - 3)
    return unsafe Int(base[index]) | Int(base[index + 1]) << 8 | Int(base[index + 2]) << 16
      | Int(base[index + 3]) << 24
  }

  /// A part, or `nil` if it is not inside.
  package func part(_ offset: Int, _ size: Int) -> ByteTable? {
    guard offset >= 0, size >= 0, offset <= count, size <= count - offset else { return nil }
    return unsafe ByteTable(base: base + offset, count: size)
  }

  package func string(_ offset: Int, _ size: Int) -> String {
    guard part(offset, size) != nil else { return "" }
    return unsafe String(
      decoding: UnsafeBufferPointer(start: base + offset, count: size), as: UTF8.self)
  }

  /// Adds the rows of companded weights that features stand for to the scores, a class each.
  ///
  /// The rows lie anywhere in megabytes, so most are in no cache. All are asked for before the
  /// first is needed; a parser that waits for each in turn is half as fast.
  func sum(_ features: ArraySlice<UInt32>, rows: Int, classes: Int, into scores: inout [Int32]) {
    precondition(rows * classes <= count && classes <= scores.count)
    unsafe scores.withUnsafeMutableBufferPointer { scores in
      for index in 0..<classes { unsafe scores[index] = 0 }
      for feature in features {
        let start = unsafe base + row(of: feature, rows) * classes
        unsafe entente_prefetch(start)
        if classes > 2 { unsafe entente_prefetch(start + classes - 1) }
      }
      for feature in features {
        let start = unsafe base + row(of: feature, rows) * classes
        if let first = scores.baseAddress {
          unsafe entente_add_row(start, Int32(classes), first)
        }
      }
    }
  }

  /// Adds `count` bytes from an offset, as small numbers with a sign, to sums.
  @inline(__always)
  func addBytes(at offset: Int, count: Int, to sums: UnsafeMutablePointer<Int16>) {
    precondition(offset >= 0 && offset + count <= self.count)
    unsafe entente_add_bytes(base + offset, Int32(count), sums)
  }

  /// Multiplies the first inputs of the matrix that these bytes are with columns; see
  /// `entente_sums`.
  @inline(__always)
  func addUp(
    outputs: Int, inputs: Int, part: Int, _ columns: UnsafePointer<Int16>, count: Int,
    into sums: UnsafeMutablePointer<Int32>
  ) {
    precondition(
      part <= inputs && NetworkShape.bytes(outputs: outputs, inputs: inputs) <= self.count)
    unsafe entente_sums(
      base, Int32(outputs), Int32(inputs), Int32(part), columns, Int32(count), sums)
  }

  /// Multiplies the matrix that these bytes are with a column; see `entente_project`.
  @inline(__always)
  func project(
    outputs: Int, inputs: Int, from first: Int = 0, _ column: UnsafePointer<Int16>,
    addingTo start: UnsafePointer<Int32>? = nil, into result: UnsafeMutablePointer<Float>
  ) {
    precondition(first <= inputs && NetworkShape.bytes(outputs: outputs, inputs: inputs) <= count)
    unsafe entente_project(
      base, Int32(outputs), Int32(inputs), Int32(first), column, start, result)
  }

  @inline(__always)
  private func row(of feature: UInt32, _ rows: Int) -> Int {
    Int((UInt64(feature) &* UInt64(rows)) >> 32)
  }
}

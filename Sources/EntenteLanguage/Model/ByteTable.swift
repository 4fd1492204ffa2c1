internal import Glibc

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

  /// Has the system map the bytes at once instead of page by page as they are first read, which
  /// costs an article's reading more than its parsing. A system that cannot maps them as before.
  package func populate() {
    let page = UInt(4096)
    let address = unsafe UInt(bitPattern: base)
    let start = address & ~(page - 1)
    // MADV_POPULATE_READ; of Linux 5.14 and later.
    _ = unsafe madvise(
      UnsafeMutableRawPointer(bitPattern: start), Int(address - start) + count, 22)
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

  /// Adds one row of companded weights to the scores.
  @inline(__always)
  package func add(row: Int, classes: Int, to scores: inout [Int32]) {
    let start = row * classes
    precondition(start >= 0 && start + classes <= count && classes <= scores.count)
    unsafe scores.withUnsafeMutableBufferPointer { scores in
      for index in 0..<classes {
        let code = Int32(unsafe Int8(bitPattern: base[start + index]))
        unsafe scores[index] &+= code &* (code < 0 ? -code : code)
      }
    }
  }

}

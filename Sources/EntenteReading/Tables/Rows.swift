/// Rows of plain numbers, used where they lie: in the program, or in memory of their own.
///
/// A table that was laid out when the program was built is read like one that was made of a user's
/// file, and nothing is done for it when the program starts.
@safe struct Rows<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, @unchecked Sendable
{
  /// Memory that was taken for rows; what lies in the program needs none.
  @safe private final class Memory: @unchecked Sendable {
    let base: UnsafeMutableRawPointer

    init(size: Int, alignment: Int) {
      unsafe base = .allocate(byteCount: size, alignment: alignment)
    }

    deinit { unsafe base.deallocate() }
  }

  private let base: UnsafePointer<Element>
  private let memory: Memory?

  /// The number of rows.
  let count: Int

  /// Rows of the program's own bytes, which live as long as the program.
  init(base: UnsafePointer<Element>, count: Int) {
    unsafe self.base = base
    self.count = count
    memory = nil
  }

  /// Rows that were made when the program ran.
  init(_ elements: [Element]) {
    let memory = Memory(
      size: elements.count * MemoryLayout<Element>.stride,
      alignment: MemoryLayout<Element>.alignment)
    let rows = unsafe memory.base.bindMemory(to: Element.self, capacity: elements.count)
    for (index, element) in elements.enumerated() {
      unsafe (rows + index).initialize(to: element)
    }
    unsafe base = UnsafePointer(rows)
    self.memory = memory
    count = elements.count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  @inline(__always)
  subscript(position: Int) -> Element {
    precondition(position >= 0 && position < count)
    return unsafe base[position]
  }

  func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    try unsafe body(UnsafeBufferPointer(start: base, count: count))
  }
}

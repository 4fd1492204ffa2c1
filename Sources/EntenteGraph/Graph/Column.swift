/// Numbers in a row that never change, in memory of their own that goes with the last owner.
///
/// A graph shares its columns with its views and with the sweeps through time; loops read them
/// through `base` without checks or counting of references.
package final class Column<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// The number of elements.
  package let count: Int

  /// The first element; valid as long as the column is.
  package let base: UnsafeMutablePointer<Element>

  /// Creates a column that `fill` writes from the first element to the last.
  ///
  /// - Parameters:
  ///   - count: The number of elements.
  ///   - fill: Writes every element.
  init(count: Int, fill: (UnsafeMutablePointer<Element>) -> Void) {
    self.count = count
    base = UnsafeMutablePointer.allocate(capacity: max(count, 1))
    fill(base)
  }

  /// Creates a column of equal elements.
  convenience init(repeating element: Element, count: Int) {
    self.init(count: count) { $0.initialize(repeating: element, count: count) }
  }

  /// Creates a column of an array's elements.
  package convenience init(_ elements: [Element]) {
    self.init(count: elements.count) { base in
      for (index, element) in elements.enumerated() { base[index] = element }
    }
  }

  deinit { base.deallocate() }

  /// The element at an index.
  package subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return base[index]
    }
  }

  /// The bytes that the elements take.
  package var byteCount: Int { count * MemoryLayout<Element>.stride }

  /// Lends the elements.
  @inline(__always)
  func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeBufferPointer(start: base, count: count))
  }
}

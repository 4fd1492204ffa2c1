internal import Dispatch

/// Pieces of work done at the same time, where there is enough to do that threads pay.
enum Parallel {
  /// Edges from which on threads pay.
  static let threshold = 1 << 18

  /// Makes so many values, at the same time if `isLarge`, and returns them in order.
  static func make<Value>(
    _ count: Int, isLarge: Bool, _ body: @Sendable (Int) -> Value
  ) -> [Value] {
    guard isLarge, count > 1 else { return (0..<count).map(body) }
    return [Value](unsafeUninitializedCapacity: count) { buffer, made in
      // Every piece writes a place of its own, and all are done when the call returns.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: body(index))
      }
      made = count
    }
  }
}

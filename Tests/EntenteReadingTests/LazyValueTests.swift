import Synchronization
import Testing

@testable import EntenteReading

@Suite("Lazy values")
struct LazyValueTests {
  private final class Counter: Sendable {
    let count = Mutex(0)
  }

  @Test("A value nobody asks for is not made; others are made once, also for many threads")
  func once() async {
    let counter = Counter()
    let lazy = LazyValue {
      counter.count.withLock { count in
        count += 1
        return count
      }
    }
    #expect(counter.count.withLock { $0 } == 0)
    let values = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<32 { group.addTask { lazy.value } }
      return await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(values == Array(repeating: 1, count: 32))
  }
}

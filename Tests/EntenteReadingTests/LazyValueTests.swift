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
  private final class Gate: Sendable {
    let isReached = Atomic(false)
    let isOpen = Atomic(false)
  }

  @Test("Whether a value is being made is told while it is, not before and not after")
  func isBeingMade() async {
    let gate = Gate()
    let lazy = LazyValue {
      gate.isReached.store(true, ordering: .relaxed)
      while !gate.isOpen.load(ordering: .relaxed) {}
      return 1
    }
    #expect(!lazy.isBeingMade)
    let making = Task.detached { lazy.value }
    while !gate.isReached.load(ordering: .relaxed) { await Task.yield() }
    #expect(lazy.isBeingMade)
    gate.isOpen.store(true, ordering: .relaxed)
    #expect(await making.value == 1)
    #expect(!lazy.isBeingMade)
  }
}

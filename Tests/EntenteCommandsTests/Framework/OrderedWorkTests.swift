import EntenteCommands
import EntenteTestSupport
import Synchronization
import Testing

@Suite("OrderedWork")
struct OrderedWorkTests {
  @Test(arguments: [1, 2, 7])
  func `results keep the order and few are in memory`(_ jobs: Int) async throws {
    let pending = Atomic(0)
    var random = SeededGenerator(seed: UInt64(jobs))
    var taken = 0
    var results: [Int] = []
    var most = 0
    try await OrderedWork.run(
      jobs: jobs,
      next: { () -> (Int, Int)? in
        guard taken < 500 else { return nil }
        defer { taken += 1 }
        pending.add(1, ordering: .relaxed)
        most = max(most, pending.load(ordering: .relaxed))
        return (taken, Int.random(in: 0..<2_000, using: &random))
      },
      work: { item in (0..<item.1).reduce(item.0 * 0) { $0 &+ $1 } &* 0 &+ item.0 },
      deliver: { result in
        pending.subtract(1, ordering: .relaxed)
        results.append(result)
      })
    #expect(results == Array(0..<500))
    #expect(most <= jobs * 8)
  }

  @Test func `an error of the reader ends the work`() async {
    await #expect(throws: CommandError("cut")) {
      var taken = 0
      try await OrderedWork.run(
        jobs: 2,
        next: { () throws -> Int? in
          taken += 1
          if taken > 5 { throw CommandError("cut") }
          return taken
        }, work: { $0 }, deliver: { _ in })
    }
  }
}

/// Works on a stream of items on several cores and hands the results on in the stream's order.
package enum OrderedWork {
  /// Runs `work` on each item of a stream.
  ///
  /// At most `jobs` items are worked on at a time, and at most eight times as many are in memory:
  /// one slow item does not hold the other cores up, and a long stream needs no more memory than a
  /// short one.
  ///
  /// - Parameters:
  ///   - jobs: The number of items to work on at a time.
  ///   - next: Returns the next item; `nil` ends the stream.
  ///   - work: Makes the result of an item; runs on any thread.
  ///   - deliver: Receives the results in the order of their items.
  /// - Throws: What `next` or `deliver` throws; the rest of the stream is left unread.
  package static func run<Item: Sendable, Result: Sendable>(
    jobs: Int, next: () throws -> Item?, work: @escaping @Sendable (Item) -> Result,
    deliver: (Result) throws -> Void
  ) async throws {
    guard let first = try next() else { return }
    // One item is worked on right here: a thread of its own would come later.
    guard let second = try next() else { return try deliver(work(first)) }
    var ahead = [second, first]
    let window = jobs * 8
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var taken = 0
      var delivered = 0
      var running = 0
      var isAtEnd = false
      var waiting: [Int: Result] = [:]
      while true {
        while !isAtEnd, running < jobs, taken - delivered < window {
          guard let item = try ahead.popLast() ?? next() else {
            isAtEnd = true
            break
          }
          let number = taken
          group.addTask { (number, work(item)) }
          taken += 1
          running += 1
        }
        guard let (number, result) = try await group.next() else { break }
        running -= 1
        waiting[number] = result
        while let result = waiting.removeValue(forKey: delivered) {
          delivered += 1
          try deliver(result)
        }
      }
    }
  }
}

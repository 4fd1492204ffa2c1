internal import Synchronization

/// Work that is sure to be asked for soon, done one piece after the other on a core that is free.
///
/// One thread, not one a piece: more runnable threads than cores take from the one that everything
/// waits for.
final class WorkAhead: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var isRunning = false
    /// What comes when an article has all that it takes.
    var last: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())
  private let articles = Atomic(0)

  /// Creates a thread's work.
  ///
  /// - Parameter last: What is done once, after the first article's work.
  init(last: (@Sendable () -> Void)? = nil) {
    state.withLock { $0.last = last }
  }

  /// Notes that an article is being read.
  ///
  /// - Returns: Whether it is the only one: where others are read on the other cores, none is free.
  func begin() -> Bool { articles.wrappingAdd(1, ordering: .relaxed).oldValue == 0 }

  /// Notes that an article has been read.
  func end() { articles.wrappingSubtract(1, ordering: .relaxed) }

  /// Adds the work that comes last, if it has not been done.
  func addLast() {
    let last = state.withLock { state in
      defer { state.last = nil }
      return state.last
    }
    if let last { add(last) }
  }

  /// Adds a piece; whoever needs its result before its turn makes it himself.
  func add(_ work: @escaping @Sendable () -> Void) {
    let starts = state.withLock { state in
      state.waiting.append(work)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    guard starts else { return }
    Task.detached { [self] in
      while let work = next() { work() }
    }
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.isRunning = false
        return nil
      }
      return state.waiting.removeFirst()
    }
  }
}

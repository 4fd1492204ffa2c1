internal import Synchronization

/// Work that is sure to be asked for soon, done one piece after the other on a core that is free.
///
/// One thread, not one a piece: more runnable threads than cores take from the one that everything
/// waits for.
final class WorkAhead: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var isRunning = false
  }

  private let state = Mutex(State())

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

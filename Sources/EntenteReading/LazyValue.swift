internal import Synchronization

/// A value that is made when it is first asked for.
///
/// A reader holds the tools of every language, and most runs of the program read one language
/// only: what the other needs is never made.
final class LazyValue<Value: Sendable>: Sendable {
  private enum State {
    case waiting(@Sendable () -> Value)
    case made(Value)
  }

  private let state: Mutex<State>

  /// Creates a value that `make` makes.
  init(_ make: @escaping @Sendable () -> Value) {
    state = Mutex(.waiting(make))
  }

  /// Whether another thread is making the value, so that asking for it would be waiting.
  var isBeingMade: Bool { state.withLockIfAvailable { _ in true } == nil }

  /// The value. Threads that ask while it is being made wait for it.
  var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .waiting(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}

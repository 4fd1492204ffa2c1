internal import Synchronization

/// What is made when it is first asked for, and kept.
final class Kept<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  init() {}

  /// The value, made by `make` if it is not there yet.
  func get(_ make: () -> Value) -> Value {
    value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}

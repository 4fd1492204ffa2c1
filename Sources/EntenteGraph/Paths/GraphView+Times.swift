internal import EntenteModel

extension GraphView {
  /// Makes what queries share beforehand: the weights of ties and the layout for sweeps through
  /// time. Without it the first query that needs them makes them.
  ///
  /// - Complexity: O(edges).
  package func prepare() {
    prepareTimes()
    _ = index.countWeights
  }

  /// Makes the layout for sweeps through time beforehand.
  package func prepareTimes() { _ = storage.layout }

  /// When everyone is first reached from an actor; a waiting limit is not looked at.
  package func arrivalTimes(from source: Int, rule: TimeRule) -> Arrivals {
    ArrivalSweep.run(storage.layout.contacts, from: source, rule: rule, window: storage.window)
  }

  /// When everyone must act at the latest to reach an actor; a waiting limit is not looked at.
  package func departureTimes(to target: Int, rule: TimeRule) -> Arrivals {
    ArrivalSweep.run(
      storage.layout.contacts, from: target, rule: rule, direction: .backward,
      window: storage.window)
  }

  /// The days that the fastest way to everyone takes, `Int32.max` if there is none; a waiting limit
  /// is not looked at.
  package func durations(from source: Int, rule: TimeRule) -> [Int32] {
    FastestSweep(storage.layout.contacts, from: source, rule: rule, window: storage.window)
      .durations
  }
}

extension Arrivals {
  /// Calls `body` with the day of everyone reached, the origin left out.
  package func forEachDay(_ body: (Int32) -> Void) {
    for label in labels where label != .max && label != .min {
      body(direction == .forward ? label : -label)
    }
  }
}

extension ArrivalTable {
  /// Calls `body` with every day on which an actor is reached, sources left out.
  package func forEachDay(_ body: (Int32) -> Void) {
    for day in days where day != .max && day != .min { body(day) }
  }
}

public import EntenteModel

/// A chronicle before and from a day on.
public struct ChroniclePeriods: Hashable, Sendable {
  /// What happened before the day.
  public let before: Chronicle

  /// What happened on the day or after it.
  public let after: Chronicle
}

extension Chronicle {
  /// Parts the events at the first day of a date.
  ///
  /// What can have happened on either side counts on both, so that an imprecise date makes no tie
  /// gained or lost; with certainty it counts on neither. So do events without a date.
  ///
  /// - Parameters:
  ///   - date: The date; the later period begins on its first day.
  ///   - certainty: Whether some choice of days puts an event into a period, or every choice.
  ///   - keepsUndated: Whether events without a date count on both sides rather than on neither.
  /// - Returns: The two periods, each with all actors and articles.
  /// - Complexity: O(n) in the number of events.
  public func periods(
    at date: EventDate, _ certainty: Certainty = .possible, keepsUndated: Bool = false
  ) -> ChroniclePeriods {
    var (before, after) = (self, self)
    before.events = events.filter { event in
      guard let when = event.date else { return keepsUndated && certainty == .possible }
      switch certainty {
      case .possible: return when.earliest < date.earliest
      case .certain: return when.latest < date.earliest && !when.isMarked
      }
    }
    after.events = events.filter { event in
      guard let when = event.date else { return keepsUndated && certainty == .possible }
      switch certainty {
      case .possible: return when.latest >= date.earliest
      case .certain: return when.earliest >= date.earliest && !when.isMarked
      }
    }
    return ChroniclePeriods(before: before, after: after)
  }
}

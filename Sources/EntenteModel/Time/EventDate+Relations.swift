// A date stands for every choice of a first and a last day within its bounds, the first not after
// the last; what happened "in January" took one day of it or several. A relation is possible if
// some choice satisfies it and certain if all do. Each rule below takes the extreme choice that
// decides, so it is O(1); the tests compare it with the enumeration of all choices.
extension EventDate {
  /// The latest first day among all choices.
  private var latestStart: CalendarDay { min(start.upperBound, end.upperBound) }

  /// The earliest last day among all choices.
  private var earliestEnd: CalendarDay { max(end.lowerBound, start.lowerBound) }

  /// Returns whether all days of this date lie before all days of `other`.
  ///
  /// - Parameters:
  ///   - other: The other date.
  ///   - certainty: Whether some choice of days is to satisfy this or all are.
  /// - Returns: Whether it does; never certain where one date is marked.
  /// - Complexity: O(1)
  public func precedes(_ other: EventDate, _ certainty: Certainty = .possible) -> Bool {
    switch certainty {
    case .possible: earliestEnd < other.latestStart
    case .certain: latest < other.earliest && !isMarked && !other.isMarked
    }
  }

  /// Returns whether this date and `other` have a day in common.
  ///
  /// - Parameters:
  ///   - other: The other date.
  ///   - certainty: Whether some choice of days is to satisfy this or all are.
  /// - Returns: Whether it does; never certain where one date is marked.
  /// - Complexity: O(1)
  public func overlaps(_ other: EventDate, _ certainty: Certainty = .possible) -> Bool {
    switch certainty {
    case .possible: earliest <= other.latest && other.earliest <= latest
    case .certain:
      latestStart <= other.earliestEnd && other.latestStart <= earliestEnd
        && !isMarked && !other.isMarked
    }
  }

  /// Returns whether all days of this date are days of `other`.
  ///
  /// - Parameters:
  ///   - other: The other date.
  ///   - certainty: Whether some choice of days is to satisfy this or all are.
  /// - Returns: Whether it does; never certain where one date is marked.
  /// - Complexity: O(1)
  public func isDuring(_ other: EventDate, _ certainty: Certainty = .possible) -> Bool {
    switch certainty {
    case .possible:
      let first = max(earliest, other.earliest)
      let last = min(latest, other.latest)
      return first <= start.upperBound && last >= end.lowerBound && first <= last
    case .certain:
      return earliest >= other.latestStart && latest <= other.earliestEnd
        && !isMarked && !other.isMarked
    }
  }
}

internal import EntenteModel

/// The days of a chain of acts, chosen within their dates.
enum ChainSchedule {
  /// Chooses the days of a chain that can be in order: the earliest arrival, and for that the
  /// latest departure.
  ///
  /// Going forward, the days on which each act can be are an interval: those of its date that lie
  /// no earlier than the first day of the act before and no later than its last day plus the
  /// waiting limit. Going back from the first day of the last interval, the latest day of each
  /// interval that lies before the next act is chosen; it exists, and no later departure does.
  ///
  /// - Parameters:
  ///   - dates: The first and last day of every act.
  ///   - rule: What makes two acts follow each other.
  ///   - window: The days that count.
  /// - Returns: The days of the first and of the last act; of a certain chain the first day of the
  ///   first and the last day of the last. `nil` if the chain is not in order.
  static func days(
    _ dates: [(first: Int, last: Int)], rule: TimeRule, window: ClosedRange<Int>
  ) -> (departs: Int, arrives: Int)? {
    guard let first = dates.first, let last = dates.last else { return nil }
    if rule.certainty == .certain { return (first.first, last.last) }
    let step = rule.isStrict ? 1 : 0
    var intervals: [(first: Int, last: Int)] = []
    for date in dates {
      var interval = (
        first: max(date.first, window.lowerBound), last: min(date.last, window.upperBound)
      )
      if let before = intervals.last {
        interval.first = max(interval.first, before.first + step)
        if let limit = rule.waitingLimit { interval.last = min(interval.last, before.last + limit) }
      }
      guard interval.first <= interval.last else { return nil }
      intervals.append(interval)
    }
    guard let arrival = intervals.last?.first else { return nil }
    var day = arrival
    for interval in intervals.dropLast().reversed() { day = min(interval.last, day - step) }
    return (day, arrival)
  }
}

/// Which way a sweep goes through time.
package enum TimeDirection: Hashable, Sendable {
  /// From a source, day after day: earliest arrivals.
  case forward
  /// From a target, back in time: latest departures. Its clock runs on negated days.
  case backward
}

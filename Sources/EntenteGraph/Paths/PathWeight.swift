public import EntenteModel

/// What a hop weighs; a path weighs as much as its hops together, and the lightest comes first.
public enum PathWeight: Sendable {
  /// 1 divided by the number of edges: what happened often is near.
  case count
  /// 1 divided by the greatest confidence of an edge: what is sure is near, and so is what takes
  /// few hops.
  case confidence
  /// 1 and the years between a day and the last day of the newest edge: what is recent is near.
  /// What is newer than the day counts as of the day; what has no date as a century old.
  case recency(CalendarDay)
  /// What a function says of the hop: at least 0. What is less, or no number, counts as 0.
  case custom(@Sendable (Hop) -> Double)

  /// The weight of a hop.
  func of(_ hop: Hop) -> Double {
    switch self {
    case .count: return 1 / Double(max(hop.edges.count, 1))
    case .confidence:
      let best = hop.edges.reduce(0) { max($0, $1.confidence) }
      return 1 / max(best, 0.001)
    case .recency(let day):
      let newest = hop.edges.reduce(nil) { (newest: CalendarDay?, edge) in
        guard let latest = edge.latest else { return newest }
        return max(newest ?? latest, latest)
      }
      guard let newest else { return 101 }
      return 1 + Double(max(0, Int(day.ordinal) - Int(newest.ordinal))) / 365.25
    case .custom(let weight):
      let value = weight(hop)
      return value > 0 ? value : 0
    }
  }
}

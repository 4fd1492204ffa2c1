import EntenteModel

@testable import EntenteGraph

/// All paths of a view, found the long way: every walk over its edges that comes to nobody twice.
struct PathEnumeration {
  /// For every pair of actors, the edges that a hop can take.
  private var hops: [Int: [Int: [RelationGraph.Edge]]] = [:]

  init(_ view: GraphView) {
    for edge in view.edges {
      let ends = edge.ends
      guard ends.source != ends.target else { continue }
      hops[ends.source, default: [:]][ends.target, default: []].append(edge)
      let turns =
        switch view.direction {
        case .natural: edge.isMutual || edge.isAffiliation || edge.relation.isSymmetric
        case .directed: edge.isMutual || edge.isAffiliation
        case .undirected: true
        }
      if turns { hops[ends.target, default: [:]][ends.source, default: []].append(edge) }
    }
  }

  /// The numbers of the edges of a hop, in order.
  func edges(from source: Int, to target: Int) -> [Int] {
    (hops[source]?[target] ?? []).map(\.number).sorted()
  }

  /// The actors of all paths between two actors.
  func paths(from source: Int, to target: Int) -> [[Int]] {
    var found: [[Int]] = []
    func extend(_ path: [Int], _ last: Int) {
      if last == target {
        found.append(path)
        return
      }
      for next in (hops[last] ?? [:]).keys where !path.contains(next) {
        extend(path + [next], next)
      }
    }
    extend([source], source)
    return found
  }

  /// The weight of a path.
  func weight(_ path: [Int], _ weigh: ([RelationGraph.Edge]) -> Double) -> Double {
    zip(path, path.dropFirst()).reduce(0) { $0 + weigh(hops[$1.0]?[$1.1] ?? []) }
  }

  /// Whether some choice of a path's edges can be in order of time: all choices of edges, and of
  /// possible ones all choices of days, are tried.
  func isInOrder(_ path: [Int], _ rule: TimeRule, window: ClosedRange<Int>) -> Bool {
    let steps = zip(path, path.dropFirst()).map { hops[$0.0]?[$0.1] ?? [] }
    func days(_ edge: RelationGraph.Edge) -> ClosedRange<Int>? {
      let first = max(edge.earliest.map { Int($0.ordinal) } ?? .min, window.lowerBound)
      let last = min(edge.latest.map { Int($0.ordinal) } ?? .max, window.upperBound)
      return first <= last ? first...last : nil
    }
    func follows(_ position: Int, _ day: Int?, _ last: RelationGraph.Edge?) -> Bool {
      guard position < steps.count else { return true }
      return steps[position].contains { edge in
        guard rule.certainty == .possible else {
          guard edge.traits.contains(.isCertain), let first = edge.earliest,
            let latest = edge.latest, window.contains(Int(first.ordinal)),
            window.contains(Int(latest.ordinal))
          else { return false }
          if let last, let lastLatest = last.latest, let lastFirst = last.earliest {
            if rule.isStrict ? first <= lastLatest : first < lastLatest { return false }
            if let limit = rule.waitingLimit,
              Int(latest.ordinal) - Int(lastFirst.ordinal) > limit
            {
              return false
            }
          }
          return follows(position + 1, nil, edge)
        }
        guard let days = days(edge) else { return false }
        return days.contains { next in
          if let day {
            if rule.isStrict ? next <= day : next < day { return false }
            if let limit = rule.waitingLimit, next - day > limit { return false }
          }
          return follows(position + 1, next, edge)
        }
      }
    }
    return follows(0, nil, nil)
  }
}

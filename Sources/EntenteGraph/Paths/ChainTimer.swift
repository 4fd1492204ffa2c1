internal import EntenteModel

/// Follows a path hop by hop and tells on which days it can have come so far.
struct ChainTimer: Sendable {
  /// A choice of edges so far: the first and last day of the last act, of all choices of days if
  /// possible, of its date if certain.
  struct Label {
    let first: Int
    let last: Int
    /// The label before it, an index into those of the hop before.
    let previous: Int
    let edge: Int32
  }

  let rule: TimeRule
  let window: ClosedRange<Int>

  /// The label of a path without hops.
  var start: [Label] {
    [Label(first: window.lowerBound, last: window.upperBound, previous: -1, edge: -1)]
  }

  /// The labels behind a hop; empty if no choice of its edges follows.
  ///
  /// A label that holds another one's days makes it needless; without a waiting limit there is one.
  func extend(_ labels: [Label], _ view: ViewStorage, from source: Int, to target: Int) -> [Label] {
    var result: [Label] = []
    for number in HopEdges(view, from: source, to: target).map(\.number) {
      for (position, label) in labels.enumerated() {
        guard let (first, last) = days(of: number, in: view, after: label) else { continue }
        add(Label(first: first, last: last, previous: position, edge: Int32(number)), &result)
      }
    }
    return result
  }

  /// The first and last day of an edge behind a label; `nil` if it does not follow.
  func days(of edge: Int, in view: ViewStorage, after label: Label) -> (first: Int, last: Int)? {
    let edges = view.index.edges
    let (earliest, latest) = (Int(edges.earliest[edge]), Int(edges.latest(edge)))
    let isCertain = edges.traits(edge).contains(.isCertain)
    let step = label.edge < 0 || !rule.isStrict ? 0 : 1
    if rule.certainty == .possible {
      let first = max(earliest, label.first + step, window.lowerBound)
      var last = min(latest, window.upperBound)
      if let limit = rule.waitingLimit, label.edge >= 0 { last = min(last, label.last + limit) }
      return first <= last ? (first, last) : nil
    }
    guard isCertain, earliest >= window.lowerBound, latest <= window.upperBound else { return nil }
    guard label.edge >= 0 else { return (earliest, latest) }
    guard earliest >= label.last + step else { return nil }
    if let limit = rule.waitingLimit, latest - label.first > limit { return nil }
    return (earliest, latest)
  }

  /// Whether what can follow one label can follow another too.
  func makesNeedless(_ one: Label, _ other: Label) -> Bool {
    let isLimited = rule.waitingLimit != nil
    return rule.certainty == .possible
      ? one.first <= other.first && (!isLimited || one.last >= other.last)
      : one.last <= other.last && (!isLimited || one.first >= other.first)
  }

  private func add(_ label: Label, _ labels: inout [Label]) {
    guard !labels.contains(where: { makesNeedless($0, label) }) else { return }
    labels.removeAll { makesNeedless(label, $0) }
    labels.append(label)
  }

  /// The path through actors with the edges that arrive first; `nil` if none are in order.
  func path(_ numbers: [Int32], _ view: ViewStorage) -> Path? {
    var layers = [start]
    for hop in 0..<(numbers.count - 1) {
      layers.append(
        extend(layers[hop], view, from: Int(numbers[hop]), to: Int(numbers[hop + 1])))
    }
    let isPossible = rule.certainty == .possible
    guard
      var label = layers[layers.count - 1].min(by: {
        isPossible ? $0.first < $1.first : $0.last < $1.last
      })
    else { return nil }
    var chain: [Int32] = []
    for layer in layers.dropLast().reversed() {
      chain.append(label.edge)
      label = layer[label.previous]
    }
    return path(numbers, chain: chain.reversed(), view)
  }

  /// The path through actors over a chain of edges that is in order.
  ///
  /// - Parameters:
  ///   - numbers: The actors.
  ///   - chain: The edges.
  ///   - view: The view.
  ///   - allowed: By hop the edges that a pattern can take; empty if there is none.
  /// - Returns: The path with its days.
  func path(
    _ numbers: [Int32], chain: [Int32], _ view: ViewStorage, allowed: [[Int32]] = []
  ) -> Path {
    let edges = view.index.edges
    let dates = chain.map { (Int(edges.earliest[Int($0)]), Int(edges.latest(Int($0)))) }
    let days = ChainSchedule.days(dates, rule: rule, window: window)
    return Path(
      view: view, numbers: numbers, chain: chain, allowed: allowed,
      departs: days.flatMap { view.day($0.departs) }, arrives: days.flatMap { view.day($0.arrives) }
    )
  }
}

extension ViewStorage {
  /// A day as an answer tells it: `nil` where no date of the view tells it.
  func day(_ day: Int) -> CalendarDay? {
    layout.contacts.known(Int32(clamping: day)).map { CalendarDay(ordinal: $0) }
  }

  /// The days of the window that sweeps through time have to keep to; `nil` for all.
  var window: ClosedRange<Int32>? {
    guard filter.between != nil else { return nil }
    let all = Contacts.allDays
    return max(
      rule.first, all.lowerBound)...max(
        max(rule.first, all.lowerBound), min(rule.last, all.upperBound))
  }
}

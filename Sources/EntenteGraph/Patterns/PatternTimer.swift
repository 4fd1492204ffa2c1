internal import EntenteModel

/// Follows a path hop by hop and tells in which states of a pattern it can be, and, if order of
/// time counts, on which days.
struct PatternTimer {
  /// A way to have come so far.
  struct Label {
    let state: Int32
    /// The days of the last act; of a path whose order does not count all days.
    let time: ChainTimer.Label
  }

  /// Order of time, if it counts.
  let timer: ChainTimer?

  /// The label of a path without hops.
  var start: [Label] {
    let time = timer?.start.first ?? ChainTimer.Label(first: 0, last: 0, previous: -1, edge: -1)
    return [Label(state: PatternAutomaton.start, time: time)]
  }

  /// The labels behind a hop; empty if the pattern or order of time forbids it.
  func extend(_ labels: [Label], _ space: PatternSpace, from one: Int, to other: Int) -> [Label] {
    guard let timer else {
      return extend(labels, space, over: space.table.classes(from: one, to: other), to: other)
    }
    var result: [Label] = []
    for (edge, hopClass) in space.table.edges(from: one, to: other) {
      for (position, label) in labels.enumerated() {
        let state = space.table.automaton.next(label.state, hopClass)
        guard state >= 0, space.distance(of: other, in: state) != nil else { continue }
        guard let days = timer.days(of: edge, in: space.table.view, after: label.time) else {
          continue
        }
        let time = ChainTimer.Label(
          first: days.first, last: days.last, previous: position, edge: Int32(edge))
        add(Label(state: state, time: time), &result)
      }
    }
    return result
  }

  /// The labels behind a hop of some classes where order of time does not count: states alone.
  private func extend(
    _ labels: [Label], _ space: PatternSpace, over classes: PatternTable.Classes, to other: Int
  ) -> [Label] {
    var result: [Label] = []
    for label in labels {
      var left = classes
      while left != 0 {
        let state = space.table.automaton.next(label.state, Int32(left.trailingZeroBitCount))
        left &= left - 1
        guard state >= 0, space.distance(of: other, in: state) != nil else { continue }
        if !result.contains(where: { $0.state == state }) {
          result.append(Label(state: state, time: label.time))
        }
      }
    }
    return result
  }

  private func add(_ label: Label, _ labels: inout [Label]) {
    func makesNeedless(_ one: Label, _ other: Label) -> Bool {
      one.state == other.state && (timer?.makesNeedless(one.time, other.time) ?? true)
    }
    guard !labels.contains(where: { makesNeedless($0, label) }) else { return }
    labels.removeAll { makesNeedless(label, $0) }
    labels.append(label)
  }

  /// The path through actors, each hop with the edges that the pattern can take; `nil` if the
  /// pattern or order of time forbids it.
  func path(_ numbers: [Int32], _ space: PatternSpace) -> Path? {
    guard let edges = Self.edges(of: numbers, space) else { return nil }
    guard let timer else { return Path(view: space.table.view, numbers: numbers, allowed: edges) }
    var layers = [start]
    for hop in 0..<(numbers.count - 1) {
      layers.append(
        extend(layers[hop], space, from: Int(numbers[hop]), to: Int(numbers[hop + 1])))
    }
    let isPossible = timer.rule.certainty == .possible
    let ends = layers[layers.count - 1].filter { space.table.automaton.accepts[Int($0.state)] }
    guard
      var label = ends.min(by: {
        isPossible ? $0.time.first < $1.time.first : $0.time.last < $1.time.last
      })
    else { return nil }
    var chain: [Int32] = []
    for layer in layers.dropLast().reversed() {
      chain.append(label.time.edge)
      label = layer[label.time.previous]
    }
    return timer.path(numbers, chain: chain.reversed(), space.table.view, allowed: edges)
  }

  /// Of each hop the edges that some way through the pattern takes, whatever their time.
  static func edges(of numbers: [Int32], _ space: PatternSpace) -> [[Int32]]? {
    let hops = (0..<(numbers.count - 1)).map {
      space.table.edges(from: Int(numbers[$0]), to: Int(numbers[$0 + 1]))
    }
    var reached: [Set<Int32>] = [[PatternAutomaton.start]]
    for hop in hops {
      var next: Set<Int32> = []
      for state in reached[reached.count - 1] {
        for (_, hopClass) in hop {
          let state = space.table.automaton.next(state, hopClass)
          if state >= 0 { next.insert(state) }
        }
      }
      reached.append(next)
    }
    var open = reached[hops.count].filter { space.table.automaton.accepts[Int($0)] }
    guard !open.isEmpty else { return nil }
    var edges: [[Int32]] = []
    for (index, hop) in hops.enumerated().reversed() {
      var before: Set<Int32> = []
      var taken: [Int32] = []
      for (edge, hopClass) in hop {
        let states = reached[index].filter { state in
          let next = space.table.automaton.next(state, hopClass)
          return next >= 0 && open.contains(next)
        }
        if !states.isEmpty { taken.append(Int32(edge)) }
        before.formUnion(states)
      }
      edges.append(taken)
      open = before
    }
    return edges.reversed()
  }
}

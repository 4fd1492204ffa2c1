/// How a search goes from an actor to those one hop away.
///
/// Law: going forward from `a` meets `b` exactly if going backward from `b` meets `a`. An actor can
/// be met several times.
protocol Walk {
  /// Visits everyone one hop away until `body` returns `true`; whether it did.
  func visit(_ actor: Int, forward isForward: Bool, _ body: (Int) -> Bool) -> Bool

  /// About how much there is to look at.
  func effort(_ actor: Int, forward isForward: Bool) -> Int
}

/// Over ties of which every edge counts and has one direction.
struct TieWalk: Walk {
  private let index: GraphIndex
  private let outStarts: UnsafeMutablePointer<Int32>
  private let targets: UnsafeMutablePointer<Int32>
  private let inStarts: UnsafeMutablePointer<Int32>
  private let sources: UnsafeMutablePointer<Int32>

  init(_ index: GraphIndex) {
    self.index = index
    outStarts = index.ties.outStarts.base
    targets = index.ties.targets.base
    inStarts = index.ties.inStarts.base
    sources = index.ties.inSources.base
  }

  @inline(__always)
  func visit(_ actor: Int, forward isForward: Bool, _ body: (Int) -> Bool) -> Bool {
    let starts = isForward ? outStarts : inStarts
    let others = isForward ? targets : sources
    var place = Int(starts[actor])
    let end = Int(starts[actor &+ 1])
    while place < end {
      if body(Int(others[place])) { return true }
      place &+= 1
    }
    return false
  }

  @inline(__always)
  func effort(_ actor: Int, forward isForward: Bool) -> Int {
    let starts = isForward ? outStarts : inStarts
    return Int(starts[actor &+ 1] &- starts[actor])
  }
}

/// Over ties with a look at their edges: some do not count, or can be walked against the arrow.
struct EdgeWalk: Walk {
  private let ties: TieIndex
  private let rule: EdgeRule
  private let turning: Turning

  init(_ view: ViewStorage) {
    ties = view.index.ties
    rule = view.rule
    turning = view.turning
  }

  /// Whether a tie has an edge that counts, and that turns if it is walked against its arrow.
  @inline(__always)
  private func isOpen(_ tie: Int, turned isTurned: Bool) -> Bool {
    if rule.isEverything, !isTurned { return true }
    for place in ties.edges(of: tie) {
      let edge = Int(ties.edges.base[place])
      if !isTurned || turning.turns(edge), rule.admits(edge) { return true }
    }
    return false
  }

  @inline(__always)
  func visit(_ actor: Int, forward isForward: Bool, _ body: (Int) -> Bool) -> Bool {
    if isForward || !turning.isNothing {
      for tie in ties.ties(from: actor) where isOpen(tie, turned: !isForward) {
        if body(Int(ties.targets.base[tie])) { return true }
      }
    }
    if !isForward || !turning.isNothing {
      for place in ties.places(to: actor)
      where isOpen(Int(ties.inTies.base[place]), turned: isForward) {
        if body(Int(ties.inSources.base[place])) { return true }
      }
    }
    return false
  }

  @inline(__always)
  func effort(_ actor: Int, forward isForward: Bool) -> Int {
    let (out, back) = (ties.ties(from: actor).count, ties.places(to: actor).count)
    return turning.isNothing ? (isForward ? out : back) : out &+ back
  }
}

/// Over the edges of an actor that lie in a window, found by their numbers.
struct WindowWalk: Walk {
  private let index: GraphIndex
  private let rule: EdgeRule
  private let turning: Turning
  private let range: Range<Int32>
  private let isPrecise: Bool
  private let isWindowAlone: Bool

  init(_ view: ViewStorage) {
    index = view.index
    rule = view.rule
    turning = view.turning
    range = view.rule.range
    isPrecise = view.index.edges.preciseCount == view.index.edges.count
    isWindowAlone = view.rule.isWindowAlone
  }

  @inline(__always)
  func visit(_ actor: Int, forward isForward: Bool, _ body: (Int) -> Bool) -> Bool {
    if pass(actor, isForward ? index.bySource : index.byTarget, isForward, false, body) {
      return true
    }
    return !turning.isNothing
      && pass(actor, isForward ? index.byTarget : index.bySource, !isForward, true, body)
  }

  @inline(__always)
  private func pass(
    _ actor: Int, _ order: EdgeOrder, _ isToTarget: Bool, _ isTurned: Bool, _ body: (Int) -> Bool
  ) -> Bool {
    let others = (isToTarget ? index.edges.targets : index.edges.sources).base
    let numbers = order.edges.base
    let end = Int(order.starts.base[actor &+ 1])
    var place = order.place(actor, from: range.lowerBound)
    while place < end, numbers[place] < range.upperBound {
      let edge = Int(numbers[place])
      if isWindowAlone || rule.admits(edge), !isTurned || turning.turns(edge),
        body(Int(others[edge]))
      {
        return true
      }
      place &+= 1
    }
    if isPrecise { return false }
    // Of what has no certain day, everything that can begin by then must be looked at.
    place = order.place(actor, from: Int32(index.edges.preciseCount))
    while place < end {
      let edge = Int(numbers[place])
      if index.edges.earliest.base[edge] > rule.last { return false }
      if rule.admits(edge), !isTurned || turning.turns(edge), body(Int(others[edge])) {
        return true
      }
      place &+= 1
    }
    return false
  }

  @inline(__always)
  func effort(_ actor: Int, forward isForward: Bool) -> Int { 1 }
}

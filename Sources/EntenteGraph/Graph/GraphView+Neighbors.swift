extension GraphView {
  /// Whether some edge between two actors passes and can be walked in that direction.
  @inline(__always)
  func isOpen(tie: Int) -> Bool {
    let (ties, rule) = (index.ties, rule)
    if rule.isEverything { return true }
    for place in ties.edges(of: tie) where rule.admits(Int(ties.edges.base[place])) { return true }
    return false
  }

  /// Whether some edge of a tie passes and can be walked against its arrow.
  @inline(__always)
  func isOpenBackward(tie: Int) -> Bool {
    let (ties, rule, turning) = (index.ties, rule, turning)
    for place in ties.edges(of: tie) {
      let edge = Int(ties.edges.base[place])
      if turning.turns(edge), rule.admits(edge) { return true }
    }
    return false
  }

  /// Calls `body` with everyone who is one hop from an actor; an actor with edges in both
  /// directions can come twice.
  ///
  /// - Parameters:
  ///   - actor: The number of the actor.
  ///   - isForward: Whether hops lead from him, or to him.
  ///   - body: Receives the number of the other actor.
  /// - Complexity: O(ties of the actor), with a filter O(their edges) at most.
  @inline(__always)
  package func forEachNeighbor(of actor: Int, forward isForward: Bool, _ body: (Int) -> Void) {
    let (ties, turning) = (index.ties, turning)
    if isForward {
      for tie in ties.ties(from: actor) where isOpen(tie: tie) { body(Int(ties.targets.base[tie])) }
      guard !turning.isNothing else { return }
      for place in ties.places(to: actor) where isOpenBackward(tie: Int(ties.inTies.base[place])) {
        body(Int(ties.inSources.base[place]))
      }
    } else {
      for place in ties.places(to: actor) where isOpen(tie: Int(ties.inTies.base[place])) {
        body(Int(ties.inSources.base[place]))
      }
      guard !turning.isNothing else { return }
      for tie in ties.ties(from: actor) where isOpenBackward(tie: tie) {
        body(Int(ties.targets.base[tie]))
      }
    }
  }
}

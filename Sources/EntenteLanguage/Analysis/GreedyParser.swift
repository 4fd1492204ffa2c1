/// Parses a sentence by the best action at each step.
struct GreedyParser {
  private(set) var state = ParserState()
  private var rows: [UInt32] = []
  private var scores = [Int32](repeating: 0, count: 64)

  /// Makes the arcs of a sentence, which are then in ``state``.
  mutating func parse(_ facts: [TokenFacts], _ tables: ParserTables, isGuided: Bool) {
    state.start(count: facts.count)
    while !state.isDone {
      ParserFeatures.fill(actions: &rows, state, facts, isGuided: isGuided)
      // The weights are relative to those of a shift.
      tables.actions.sum(rows, rows: tables.actionRows, classes: 2, into: &scores)
      var action = ParserState.Action.shift
      var top = state.allows(.shift) ? 0 : Int32.min
      if state.allows(.left), scores[0] > top { (action, top) = (.left, scores[0]) }
      if state.allows(.right), scores[1] > top { action = .right }
      guard action != .shift else {
        state.apply(.shift, relation: 0)
        continue
      }
      let arc = state.arc(action)
      ParserFeatures.fill(
        relation: &rows, state, facts, head: arc.head, dependent: arc.dependent,
        isGuided: isGuided)
      let count = tables.relationCount
      tables.relations.sum(rows, rows: tables.relationRows, classes: count, into: &scores)
      var best = 0
      for relation in 1..<max(1, count) where scores[relation] > scores[best] { best = relation }
      state.apply(action, relation: UInt8(best))
    }
  }
}

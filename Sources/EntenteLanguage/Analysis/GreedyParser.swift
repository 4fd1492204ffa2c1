/// Parses a sentence by the best action at each step.
struct GreedyParser {
  private(set) var state = ParserState()
  private var rows = [UInt32](repeating: 0, count: ParserFeatures.most)
  private var scores = [Int32](repeating: 0, count: 64)

  /// Makes the arcs of a sentence, which are then in ``state``.
  mutating func parse(_ facts: [TokenFacts], _ tables: ParserTables) {
    state.start(count: facts.count)
    while !state.isDone {
      let features = ParserFeatures.fill(actions: &rows, state, facts)
      // The weights are relative to those of a shift.
      tables.actions.sum(
        rows[..<features], rows: tables.actionRows, classes: 2, into: &scores)
      let (left, right) = (scores[0], scores[1])
      var action = ParserState.Action.shift
      var top = state.allows(.shift) ? 0 : Int32.min
      if state.allows(.left), left > top { (action, top) = (.left, left) }
      if state.allows(.right), right > top { action = .right }
      let relation = action == .shift ? 0 : relation(action, facts, tables)
      state.apply(action, relation: UInt8(relation))
    }
  }

  /// The best relation of the arc that an action makes.
  private mutating func relation(
    _ action: ParserState.Action, _ facts: [TokenFacts], _ tables: ParserTables
  ) -> Int {
    let arc = state.arc(action)
    let features = ParserFeatures.fill(
      relation: &rows, state, facts, head: arc.head, dependent: arc.dependent)
    let count = tables.relationCount
    tables.relations.sum(
      rows[..<features], rows: tables.relationRows, classes: count, into: &scores)
    var best = 0
    for relation in 1..<max(1, count) where scores[relation] > scores[best] { best = relation }
    return best
  }
}

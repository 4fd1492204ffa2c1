import EntenteLanguage

/// Parses with weights that are still being trained.
struct TrainingParser {
  let actions: Perceptron
  let relations: Perceptron

  /// The state in which all words have heads.
  func parse(_ facts: [TokenFacts]) -> ParserState {
    var state = ParserState()
    var rows = [UInt32](repeating: 0, count: ParserFeatures.most)
    var scores = [Float](repeating: 0, count: 64)
    state.start(count: facts.count)
    while !state.isDone {
      let count = ParserFeatures.fill(actions: &rows, state, facts)
      actions.score(rows[..<count], into: &scores)
      var best = ParserState.Action.shift
      var top = -Float.infinity
      for action in ParserState.Action.all where state.allows(action) {
        if scores[action.rawValue] > top { (best, top) = (action, scores[action.rawValue]) }
      }
      guard best != .shift else {
        state.apply(.shift, relation: 0)
        continue
      }
      let arc = state.arc(best)
      let arcCount = ParserFeatures.fill(
        relation: &rows, state, facts, head: arc.head, dependent: arc.dependent)
      relations.score(rows[..<arcCount], into: &scores)
      let relation = TaggerTrainer.best(scores, relations.classes)
      state.apply(best, relation: UInt8(relation))
    }
    return state
  }
}

import EntenteLanguage

/// Parses with weights that are still being trained.
struct TrainingParser {
  let actions: Perceptron
  let relations: Perceptron
  let isGuided: Bool

  /// The state in which all words have heads.
  func parse(_ facts: [TokenFacts]) -> ParserState {
    var state = ParserState()
    var features: [UInt32] = []
    var scores = [Float](repeating: 0, count: 64)
    state.start(count: facts.count)
    while !state.isDone {
      ParserFeatures.fill(actions: &features, state, facts, isGuided: isGuided)
      actions.score(features, into: &scores)
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
      ParserFeatures.fill(
        relation: &features, state, facts, head: arc.head, dependent: arc.dependent,
        isGuided: isGuided)
      relations.score(features, into: &scores)
      let relation = TaggerTrainer.best(scores, relations.classes)
      state.apply(best, relation: UInt8(relation))
    }
    return state
  }
}

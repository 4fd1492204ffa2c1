import EntenteLanguage

/// Trains the parser with a dynamic oracle: after the first pass it follows its own mistakes.
struct ParserTrainer {
  let relations: Int
  let actionRows: Int
  let relationRows: Int
  let epochs: Int
  var seed: UInt64

  func train(_ sentences: [TrainingSentence]) -> (actions: Perceptron, relations: Perceptron) {
    var actionModel = Perceptron(rows: actionRows, classes: 3)
    var relationModel = Perceptron(rows: relationRows, classes: relations)
    var generator = TrainerRandom(seed: seed)
    var order = sentences.indices.flatMap {
      Array(repeating: $0, count: sentences[$0].repeats)
    }
    var rows = [UInt32](repeating: 0, count: ParserFeatures.most)
    var features: [UInt32] = []
    var scores = [Float](repeating: 0, count: 64)
    var state = ParserState()
    for epoch in 0..<epochs {
      order.shuffle(using: &generator)
      for number in order {
        let sentence = sentences[number]
        state.start(count: sentence.facts.count)
        while !state.isDone {
          let count = ParserFeatures.fill(actions: &rows, state, sentence.facts)
          features.replaceSubrange(features.indices, with: rows[..<count])
          generator.thin(&features, share: 64)
          actionModel.score(features, into: &scores)
          let (best, right) = choose(state, scores, sentence.heads)
          actionModel.tick()
          if best.cost > right.cost {
            actionModel.update(features, right: right.action.rawValue, wrong: best.action.rawValue)
          }
          let explores = epoch > 0 && generator.next() % 10 != 0
          let action = best.cost > right.cost && !explores ? right.action : best.action
          guard action != .shift else {
            state.apply(.shift, relation: 0)
            continue
          }
          let arc = state.arc(action)
          let arcCount = ParserFeatures.fill(
            relation: &rows, state, sentence.facts, head: arc.head, dependent: arc.dependent)
          features.replaceSubrange(features.indices, with: rows[..<arcCount])
          generator.thin(&features, share: 64)
          relationModel.score(features, into: &scores)
          let relation = TaggerTrainer.best(scores, relations)
          if sentence.heads[arc.dependent] == arc.head {
            relationModel.tick()
            let gold = sentence.relations[arc.dependent]
            if gold != relation { relationModel.update(features, right: gold, wrong: relation) }
          }
          state.apply(action, relation: UInt8(relation))
        }
      }
    }
    actionModel.average()
    relationModel.average()
    return (actionModel, relationModel)
  }

  private typealias Choice = (action: ParserState.Action, cost: Int, score: Float)

  /// The best action by score, and the best of those that cost least.
  private func choose(_ state: ParserState, _ scores: [Float], _ gold: [Int]) -> (Choice, Choice) {
    var best: Choice = (.shift, .max, -.infinity)
    var right: Choice = (.shift, .max, -.infinity)
    for action in ParserState.Action.all where state.allows(action) {
      let cost = state.cost(action, gold: gold)
      let score = scores[action.rawValue]
      if score > best.score { best = (action, cost, score) }
      if cost < right.cost || (cost == right.cost && score > right.score) {
        right = (action, cost, score)
      }
    }
    return (best, right)
  }
}

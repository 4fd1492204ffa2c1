import EntenteLanguage

/// Trains the tagger: a greedy averaged perceptron.
struct TaggerTrainer {
  let classes: Int
  let rows: Int
  let epochs: Int
  var seed: UInt64

  func train(_ sentences: [TrainingSentence]) -> Perceptron {
    var model = Perceptron(rows: rows, classes: classes)
    var generator = TrainerRandom(seed: seed)
    var order = sentences.indices.flatMap {
      Array(repeating: $0, count: sentences[$0].repeats)
    }
    var features: [UInt32] = []
    var scores = [Float](repeating: 0, count: classes)
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      for number in order {
        var facts = sentences[number].facts
        for index in facts.indices {
          TaggerFeatures.fill(&features, facts, index)
          generator.thin(&features, share: 51)
          model.score(features, into: &scores)
          let best = Self.best(scores, classes)
          let gold = sentences[number].tags[index]
          model.tick()
          if best != gold { model.update(features, right: gold, wrong: best) }
          facts[index].tag = UInt32(best) + 1
        }
      }
    }
    model.average()
    return model
  }

  /// Puts predicted tags into the facts of a sentence.
  static func tag(_ sentence: inout TrainingSentence, _ model: Perceptron) {
    var features: [UInt32] = []
    var scores = [Float](repeating: 0, count: model.classes)
    for index in sentence.facts.indices {
      TaggerFeatures.fill(&features, sentence.facts, index)
      model.score(features, into: &scores)
      sentence.facts[index].tag = UInt32(best(scores, model.classes)) + 1
    }
  }

  static func best(_ scores: [Float], _ count: Int) -> Int {
    var best = 0
    for index in 1..<max(1, count) where scores[index] > scores[best] { best = index }
    return best
  }
}

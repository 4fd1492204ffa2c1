import EntenteLanguage

/// Trains a network on sentences that have tags and the arcs of the first parser (Adam, in
/// batches).
///
/// One thread: the same sentences and seed give the same bits.
struct NetworkTrainer {
  let shape: NetworkShape
  var dropout = NetworkPass.Dropout()
  var epochs = 16
  var batch = 32
  var rate: Float = 0.003
  /// The share of the rate that is left at the end.
  var lastRate: Float = 0.03
  var seed: UInt64

  func train(_ sentences: [TrainingSentence]) -> NetworkWeights {
    var generator = TrainerRandom(seed: seed)
    let weights = NetworkWeights(shape, &generator)
    let pass = NetworkPass(weights, dropout)
    let gradients = NetworkGradients()
    var order = sentences.indices.flatMap {
      Array(repeating: $0, count: sentences[$0].repeats)
    }
    let total = epochs * ((order.count + batch - 1) / batch)
    var steps = 0
    var isTouched = [Bool](repeating: false, count: NetworkFeatures.rows)
    var touched: [Int] = []
    var decay = (mean: Float(1), square: Float(1))
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      for start in stride(from: 0, to: order.count, by: batch) {
        weights.transpose()
        let part = order[start..<min(start + batch, order.count)]
        for number in part where !sentences[number].facts.isEmpty {
          pass.read(sentences[number], &generator)
          gradients.add(pass, sentences[number])
          for row in pass.rows where row >= 0 && !isTouched[Int(row)] {
            isTouched[Int(row)] = true
            touched.append(Int(row))
          }
        }
        steps += 1
        decay.mean *= Parameter.Step.meanDecay
        decay.square *= Parameter.Step.squareDecay
        move(
          weights, touched,
          rate: rate(steps, of: total) / (1 - decay.mean), correction: 1 / (1 - decay.square))
        for row in touched { isTouched[row] = false }
        touched.removeAll(keepingCapacity: true)
      }
    }
    return weights
  }

  /// The rate rises over the first steps and then falls, slowly at first and at the end.
  private func rate(_ step: Int, of total: Int) -> Float {
    let done = Float(step) / Float(max(1, total))
    let left = 1 - done * done * (3 - 2 * done)
    return rate * min(1, Float(step) / Float(max(1, min(100, total / 10))))
      * (lastRate + (1 - lastRate) * left)
  }

  private func move(
    _ weights: NetworkWeights, _ touched: [Int], rate: Float, correction: Float
  ) {
    var norm = 0.0
    for parameter in weights.dense { norm += parameter.squaredNorm(rows: 0..<parameter.rows) }
    for row in touched { norm += weights.embeddings.squaredNorm(rows: row..<(row + 1)) }
    let share = 1 / Float(batch)
    let size = Float(norm.squareRoot()) * share
    let step = Parameter.Step(
      rate: rate, scale: share * (size > 5 ? 5 / size : 1), correction: correction)
    for parameter in weights.dense { parameter.move(step, rows: 0..<parameter.rows) }
    for row in touched {
      weights.embeddings.move(step, rows: row..<(row + 1))
      weights.clip(row: row)
    }
  }
}

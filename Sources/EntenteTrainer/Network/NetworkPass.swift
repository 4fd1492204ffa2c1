import CEntenteKernels
import EntenteLanguage

/// A sentence on its way through a network: what each layer makes of it, and what the scores say.
final class NetworkPass {
  /// How much of each layer training leaves out.
  struct Dropout {
    var words: Float = 0.25
    var letters: Float = 0.05
    var tags: Float = 0.05
    var guide: Float = 0.1
    var inputs: Float = 0.25
    var layers: Float = 0.35
    var outputs: Float = 0.33
  }

  /// What one direction of a layer keeps for its gradients.
  final class Trace {
    let gates = Numbers()
    let cells = Numbers()
    let before = Numbers()
  }

  let weights: NetworkWeights
  let dropout: Dropout
  let shape: NetworkShape
  private(set) var count = 0
  private(set) var rows: [Int32] = []
  let inputs = Numbers()
  let inputMask = Numbers()
  let traces = (0..<(2 * NetworkShape.layers)).map { _ in Trace() }
  let outputs = (0..<NetworkShape.layers).map { _ in Numbers() }
  let outputMasks = (0..<NetworkShape.layers).map { _ in Numbers() }
  /// Dependents and heads of arcs, then of relations; those of heads have a row for the root.
  let arms = (0..<4).map { _ in Numbers() }
  let armMasks = (0..<3).map { _ in Numbers() }
  let dependents = Numbers()
  let headColumns = Numbers()
  let scores = Numbers()

  init(_ weights: NetworkWeights, _ dropout: Dropout) {
    self.weights = weights
    self.dropout = dropout
    shape = weights.shape
  }

  /// The numbers from one row of scores to the next.
  var stride: Int { (count + 8) / 8 * 8 }

  private func mask(
    _ numbers: Numbers, _ count: Int, _ share: Float, _ generator: inout TrainerRandom
  ) {
    numbers.clear(count)
    for index in 0..<count {
      numbers.at[index] = generator.unit() < share ? 0 : 1 / (1 - share)
    }
  }

  func read(_ sentence: TrainingSentence, _ generator: inout TrainerRandom) {
    count = sentence.facts.count
    embed(sentence, &generator)
    var below = Matrix(inputs.at, count, shape.width)
    for layer in 0..<NetworkShape.layers {
      mask(outputMasks[layer], 2 * shape.cells, dropout.layers, &generator)
      outputs[layer].clear(count * 2 * shape.cells)
      for direction in 0..<2 { run(layer, direction, below) }
      below = Matrix(outputs[layer].at, count, 2 * shape.cells)
      below.scaleColumns(by: outputMasks[layer].at)
    }
    reach(below, &generator)
    score(sentence)
  }

  private func embed(_ sentence: TrainingSentence, _ generator: inout TrainerRandom) {
    let parts = NetworkFeatures.parts
    rows = [Int32](repeating: -1, count: count * parts)
    inputs.clear(count * shape.width)
    let (width, all) = (shape.width, weights.embeddings.values)
    mask(inputMask, shape.width, dropout.inputs, &generator)
    for index in 0..<count {
      var hidden: NetworkFeatures.Hidden = []
      if generator.unit() < dropout.words { hidden.insert(.word) }
      if generator.unit() < dropout.letters { hidden.insert(.letters) }
      if generator.unit() < dropout.tags { hidden.insert(.tag) }
      if generator.unit() < dropout.guide { hidden.insert(.guide) }
      rows.withUnsafeMutableBufferPointer { rows in
        guard let start = rows.baseAddress else { return }
        NetworkFeatures.fill(start + index * parts, sentence.facts, index, hiding: hidden)
      }
      let sum = inputs.at + index * width
      for row in rows[(index * parts)..<((index + 1) * parts)] where row >= 0 {
        let embedding = all + Int(row) * width
        for number in 0..<width { sum[number] += embedding[number] }
      }
    }
    Matrix(inputs.at, count, width).scaleColumns(by: inputMask.at)
  }

  private func run(_ layer: Int, _ direction: Int, _ below: Matrix) {
    let cells = shape.cells
    let own = weights.layers[layer][direction]
    let trace = traces[layer * 2 + direction]
    trace.gates.clear(count * 3 * cells)
    trace.cells.clear(count * cells)
    trace.before.clear(count * cells)
    let gates = Matrix(trace.gates.at, count, 3 * cells)
    gates.fill(own.biases.values)
    gates.add(below, Matrix(own.inputs.values, own.inputs.rows, 3 * cells))
    let recurrent = Matrix(own.cells.values, cells, 3 * cells)
    for step in 0..<count {
      let index = direction == 0 ? step : count - 1 - step
      let previous = direction == 0 ? index - 1 : index + 1
      let next = direction == 0 ? index + 1 : index - 1
      let gate = gates.at + index * 3 * cells
      let before = trace.before.at + index * cells
      if step > 0 {
        Matrix(gate, 1, 3 * cells).add(Matrix(before, 1, cells), recurrent)
      }
      let cell = trace.cells.at + index * cells
      let last = trace.cells.at + max(0, min(count - 1, previous)) * cells
      let out = outputs[layer].at + index * 2 * cells + direction * cells
      for number in 0..<cells {
        let keeps = entente_logistic(gate[number])
        let shows = entente_logistic(gate[cells + number])
        let adds = entente_tanh(gate[2 * cells + number])
        let old = step == 0 ? 0 : last[number]
        let value = keeps * old + (1 - keeps) * adds
        (gate[number], gate[cells + number], gate[2 * cells + number]) = (keeps, shows, adds)
        cell[number] = value
        out[number] = shows * value
      }
      if step + 1 < count {
        (trace.before.at + next * cells).update(from: out, count: cells)
      }
    }
  }

  /// The matrices behind the layers.
  private func reach(_ below: Matrix, _ generator: inout TrainerRandom) {
    let widths = [shape.arc, shape.arc, shape.label, shape.label]
    for arm in 0..<4 {
      arms[arm].clear((count + 1) * widths[arm])
      let matrix = Matrix(arms[arm].at, count, widths[arm])
      matrix.fill(weights.outputBiases[arm].values)
      matrix.add(below, Matrix(weights.outputs[arm].values, 2 * shape.cells, widths[arm]))
    }
    (arms[1].at + count * shape.arc).update(from: weights.rootArc.values, count: shape.arc)
    (arms[3].at + count * shape.label).update(from: weights.rootLabel.values, count: shape.label)
    for arm in 0..<3 { mask(armMasks[arm], widths[arm], dropout.outputs, &generator) }
    for arm in 0..<2 {
      let (width, mask) = (shape.arc, armMasks[arm].at)
      for row in 0..<count {
        let start = arms[arm].at + row * width
        for number in 0..<width {
          let value = start[number]
          start[number] = (value > 0 ? value : 0.1 * value) * mask[number]
        }
      }
    }
  }

  private func score(_ sentence: TrainingSentence) {
    let arc = shape.arc
    dependents.clear(count * arc)
    for row in 0..<count {
      for number in 0..<arc {
        dependents.at[row * arc + number] =
          arms[0].at[row * arc + number] + weights.head.values[number]
      }
    }
    headColumns.clear(arc * stride)
    for head in 0...count {
      for number in 0..<arc {
        headColumns.at[number * stride + head] = arms[1].at[head * arc + number]
      }
    }
    scores.clear(count * stride)
    Matrix(scores.at, count, stride).add(
      Matrix(dependents.at, count, arc), Matrix(headColumns.at, arc, stride))
    for index in 0..<count {
      let row = scores.at + index * stride
      for head in 0...count {
        row[head] +=
          weights.distance.values[
            NetworkFeatures.distance(from: index, to: head, count: count)]
      }
      let fact = sentence.facts[index]
      row[Int(fact.guideHead)] += weights.guide.values[Int(fact.guideRelation)]
      row[index] = -1e9
    }
  }
}

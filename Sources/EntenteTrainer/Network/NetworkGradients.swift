import EntenteLanguage

/// Where the gradients of a sentence are made.
final class NetworkGradients {
  private let labels = Numbers()
  private let hidden = Numbers()
  private let hiddenBack = Numbers()
  private let arms = (0..<4).map { _ in Numbers() }
  private let dependents = Numbers()
  private let above = Numbers()
  private let below = Numbers()
  private let gates = Numbers()
  private let cell = Numbers()
  private let out = Numbers()

  /// Adds the gradients of a sentence that was read to those of the weights.
  func add(_ pass: NetworkPass, _ sentence: TrainingSentence) {
    let shape = pass.shape
    let count = pass.count
    let widths = [shape.arc, shape.arc, shape.label, shape.label]
    for arm in 0..<4 { arms[arm].clear((count + 1) * widths[arm]) }
    label(pass, sentence)
    attach(pass, sentence)
    let weights = pass.weights
    let last = NetworkShape.layers - 1
    let layer = Matrix(pass.outputs[last].at, count, 2 * shape.cells)
    above.clear(count * 2 * shape.cells)
    for arm in 0..<4 {
      let part = Matrix(arms[arm].at, count, widths[arm])
      part.addRows(to: weights.outputBiases[arm].gradients)
      let parameter = weights.outputs[arm]
      Matrix(parameter.gradients, parameter.rows, parameter.columns).add(transposed: layer, part)
      Matrix(above.at, count, 2 * shape.cells).add(
        part, Matrix(parameter.transposed, parameter.columns, parameter.rows))
    }
    for layer in stride(from: last, through: 0, by: -1) {
      let inputs = shape.inputs(ofLayer: layer)
      Matrix(above.at, count, 2 * shape.cells).scaleColumns(by: pass.outputMasks[layer].at)
      below.clear(count * inputs)
      for direction in 0..<2 { back(pass, layer, direction, inputs) }
      above.clear(count * inputs)
      above.at.update(from: below.at, count: count * inputs)
    }
    let (parts, width, all) = (NetworkFeatures.parts, shape.width, weights.embeddings.gradients)
    Matrix(above.at, count, width).scaleColumns(by: pass.inputMask.at)
    for index in 0..<count {
      let start = above.at + index * width
      for row in pass.rows[(index * parts)..<((index + 1) * parts)] where row >= 0 {
        let gradient = all + Int(row) * width
        for number in 0..<width { gradient[number] += start[number] }
      }
    }
  }

  /// Relations of the right arcs.
  private func label(_ pass: NetworkPass, _ sentence: TrainingSentence) {
    let (count, width) = (pass.count, pass.shape.label)
    let weights = pass.weights
    let padded = weights.paddedRelations
    let (mask, own, others) = (pass.armMasks[2].at, pass.arms[2].at, pass.arms[3].at)
    func slope(_ index: Int, _ head: Int, _ number: Int) -> (value: Float, slope: Float) {
      let value =
        own[index * width + number] + others[head * width + number]
      return value > 0
        ? (value * mask[number], mask[number]) : (0.1 * value * mask[number], 0.1 * mask[number])
    }
    hidden.clear(count * width)
    for index in 0..<count {
      for number in 0..<width {
        hidden.at[index * width + number] = slope(index, sentence.heads[index], number).value
      }
    }
    labels.clear(count * padded)
    let found = Matrix(labels.at, count, padded)
    found.fill(weights.relationBiases.values)
    found.add(
      Matrix(hidden.at, count, width), Matrix(weights.relations.values, width, padded))
    for index in 0..<count {
      let row = labels.at + index * padded
      differences(row, pass.shape.relations, right: sentence.relations[index])
      for number in pass.shape.relations..<max(pass.shape.relations, padded) { row[number] = 0 }
    }
    found.addRows(to: weights.relationBiases.gradients)
    Matrix(weights.relations.gradients, width, padded).add(
      transposed: Matrix(hidden.at, count, width), found)
    hiddenBack.clear(count * width)
    Matrix(hiddenBack.at, count, width).add(
      found, Matrix(weights.relations.transposed, padded, width))
    for index in 0..<count {
      let head = sentence.heads[index]
      for number in 0..<width {
        let gradient =
          hiddenBack.at[index * width + number] * slope(index, head, number).slope
        arms[2].at[index * width + number] += gradient
        arms[3].at[head * width + number] += gradient
      }
    }
    for number in 0..<width {
      weights.rootLabel.gradients[number] += arms[3].at[count * width + number]
    }
  }

  /// Heads of all words.
  private func attach(_ pass: NetworkPass, _ sentence: TrainingSentence) {
    let (count, arc, stride) = (pass.count, pass.shape.arc, pass.stride)
    let weights = pass.weights
    for index in 0..<count {
      let row = pass.scores.at + index * stride
      differences(row, count + 1, right: sentence.heads[index])
      for number in (count + 1)..<max(count + 1, stride) { row[number] = 0 }
      for head in 0...count {
        weights.distance.gradients[
          NetworkFeatures.distance(from: index, to: head, count: count)] += row[head]
      }
      let fact = sentence.facts[index]
      weights.guide.gradients[Int(fact.guideRelation)] += row[Int(fact.guideHead)]
    }
    let scores = Matrix(pass.scores.at, count, count + 1, stride: stride)
    dependents.clear(count * arc)
    let back = Matrix(dependents.at, count, arc)
    back.add(scores, Matrix(pass.arms[1].at, count + 1, arc))
    Matrix(arms[1].at, count + 1, arc).add(
      transposed: scores, Matrix(pass.dependents.at, count, arc))
    back.addRows(to: weights.head.gradients)
    for number in 0..<arc { weights.rootArc.gradients[number] += arms[1].at[count * arc + number] }
    for index in 0..<(count * arc) {
      let number = index % arc
      arms[0].at[index] =
        dependents.at[index] * pass.armMasks[0].at[number] * (pass.arms[0].at[index] > 0 ? 1 : 0.1)
      arms[1].at[index] *= pass.armMasks[1].at[number] * (pass.arms[1].at[index] > 0 ? 1 : 0.1)
    }
  }

  /// One direction of a layer, from its end to its start.
  private func back(_ pass: NetworkPass, _ layer: Int, _ direction: Int, _ inputs: Int) {
    let (count, cells) = (pass.count, pass.shape.cells)
    let own = pass.weights.layers[layer][direction]
    let trace = pass.traces[layer * 2 + direction]
    gates.clear(count * 3 * cells)
    cell.clear(cells)
    out.clear(cells)
    for step in stride(from: count - 1, through: 0, by: -1) {
      let index = direction == 0 ? step : count - 1 - step
      let previous = direction == 0 ? index - 1 : index + 1
      let gate = trace.gates.at + index * 3 * cells
      let back = gates.at + index * 3 * cells
      let given = above.at + index * 2 * cells + direction * cells
      let state = trace.cells.at + index * cells
      let last = trace.cells.at + max(0, min(count - 1, previous)) * cells
      let (outs, memory) = (out.at, cell.at)
      for number in 0..<cells {
        let (keeps, shows, adds) = (gate[number], gate[cells + number], gate[2 * cells + number])
        let old = step == 0 ? 0 : last[number]
        let outer = outs[number] + given[number]
        let inner = memory[number] + outer * shows
        back[number] = inner * (old - adds) * keeps * (1 - keeps)
        back[cells + number] = outer * state[number] * shows * (1 - shows)
        back[2 * cells + number] = inner * (1 - keeps) * (1 - adds * adds)
        memory[number] = inner * keeps
      }
      out.clear(cells)
      if step > 0 {
        Matrix(out.at, 1, cells).add(
          Matrix(back, 1, 3 * cells), Matrix(own.cells.transposed, 3 * cells, cells))
      }
    }
    let all = Matrix(gates.at, count, 3 * cells)
    let source = layer == 0 ? pass.inputs.at : pass.outputs[layer - 1].at
    Matrix(own.inputs.gradients, inputs, 3 * cells).add(
      transposed: Matrix(source, count, inputs), all)
    Matrix(own.cells.gradients, cells, 3 * cells).add(
      transposed: Matrix(trace.before.at, count, cells), all)
    all.addRows(to: own.biases.gradients)
    Matrix(below.at, count, inputs).add(
      all, Matrix(own.inputs.transposed, 3 * cells, inputs))
  }
}

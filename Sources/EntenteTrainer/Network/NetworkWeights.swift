import EntenteLanguage

/// The weights of one network while it is trained.
final class NetworkWeights {
  /// One direction of a layer.
  struct Direction {
    let inputs: Parameter
    let cells: Parameter
    let biases: Parameter
  }

  let shape: NetworkShape
  /// The relations and what fills them up to eights.
  let paddedRelations: Int
  let embeddings: Parameter
  let layers: [[Direction]]
  /// The matrices of dependents and heads of arcs, then of relations, and their biases.
  let outputs: [Parameter]
  let outputBiases: [Parameter]
  let relations: Parameter
  let relationBiases: Parameter
  let rootArc: Parameter
  let rootLabel: Parameter
  let head: Parameter
  let distance: Parameter
  let guide: Parameter

  init(_ shape: NetworkShape, _ generator: inout TrainerRandom) {
    self.shape = shape
    paddedRelations = (shape.relations + 7) / 8 * 8
    let cells = shape.cells
    func spread(_ inputs: Int) -> Float { (3 / Float(inputs)).squareRoot() }
    embeddings = Parameter(NetworkFeatures.rows, shape.width, spread: 0.1, &generator)
    var layers: [[Direction]] = []
    for layer in 0..<NetworkShape.layers {
      var pair: [Direction] = []
      for _ in 0..<2 {
        let inputs = shape.inputs(ofLayer: layer)
        let direction = Direction(
          inputs: Parameter(inputs, 3 * cells, spread: spread(inputs), &generator),
          cells: Parameter(cells, 3 * cells, spread: 0.8 * spread(cells), &generator),
          biases: Parameter(1, 3 * cells, spread: 0, &generator))
        // A cell starts with remembering rather than forgetting.
        for index in 0..<cells { direction.biases.values[index] = 0.5 }
        pair.append(direction)
      }
      layers.append(pair)
    }
    self.layers = layers
    let widths = [shape.arc, shape.arc, shape.label, shape.label]
    outputs = widths.map { Parameter(2 * cells, $0, spread: spread(2 * cells), &generator) }
    outputBiases = widths.map { Parameter(1, $0, spread: 0, &generator) }
    relations = Parameter(shape.label, paddedRelations, spread: spread(shape.label), &generator)
    relationBiases = Parameter(1, paddedRelations, spread: 0, &generator)
    rootArc = Parameter(1, shape.arc, spread: 0.5, &generator)
    rootLabel = Parameter(1, shape.label, spread: 0.5, &generator)
    head = Parameter(1, shape.arc, spread: 0.05, &generator)
    distance = Parameter(1, NetworkShape.distances, spread: 0, &generator)
    guide = Parameter(1, shape.relations + 1, spread: 0, &generator)
    for index in 0..<guide.count { guide.values[index] = 1 }
  }

  /// All but the embeddings, of which a sentence touches few rows.
  private(set) lazy var dense: [Parameter] =
    layers.joined().flatMap { [$0.inputs, $0.cells, $0.biases] } + outputs
    + [outputBiases[0], outputBiases[1], outputBiases[2], relations, relationBiases]
    + [rootArc, rootLabel, head, distance, guide]

  func transpose() {
    for direction in layers.joined() {
      direction.inputs.transpose()
      direction.cells.transpose()
    }
    for output in outputs { output.transpose() }
    relations.transpose()
  }

  /// Keeps the embeddings of some rows to what a byte holds.
  func clip(row: Int) {
    for index in (row * shape.width)..<((row + 1) * shape.width) {
      embeddings.values[index] = max(-0.99, min(0.99, embeddings.values[index]))
    }
  }
}

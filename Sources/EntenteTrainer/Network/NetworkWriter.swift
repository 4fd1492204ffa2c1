import EntenteLanguage

/// Writes networks as ``NetworkTables`` reads them, each weight in a byte.
enum NetworkWriter {
  /// What stands before the members.
  static func header(_ shape: NetworkShape) -> [UInt8] {
    [shape.width, shape.cells, shape.arc, shape.label, shape.members, NetworkFeatures.rows]
      .flatMap(ModelWriter.bytes32)
  }

  /// One member.
  static func bytes(_ member: NetworkWeights) -> [UInt8] {
    let shape = member.shape
    var bytes: [UInt8] = []
    for index in 0..<member.embeddings.count {
      bytes.append(
        UInt8(bitPattern: Int8((member.embeddings.values[index] * 128).rounded())))
    }
    for direction in member.layers.joined() {
      bytes += matrix([direction.inputs, direction.cells], direction.biases, 3 * shape.cells)
    }
    bytes +=
      zip(member.outputs, member.outputBiases).map { rows(of: [$0], $1, $0.columns) }
      .reduce(into: Rows()) { $0.add($1) }.bytes
    bytes += matrix([member.relations], member.relationBiases, shape.relations)
    for parameter in [
      member.rootArc, member.rootLabel, member.head, member.distance, member.guide,
    ] {
      for index in 0..<parameter.count { bytes += number(parameter.values[index]) }
    }
    return bytes
  }

  private static func number(_ value: Float) -> [UInt8] {
    ModelWriter.bytes32(Int(value.bitPattern))
  }

  /// The rows of a matrix: weights, scales, biases.
  private struct Rows {
    var weights: [UInt8] = []
    var scales: [UInt8] = []
    var biases: [UInt8] = []
    var bytes: [UInt8] { weights + scales + biases }

    mutating func add(_ other: Rows) {
      weights += other.weights
      scales += other.scales
      biases += other.biases
    }
  }

  private static func matrix(_ parts: [Parameter], _ biases: Parameter, _ outputs: Int) -> [UInt8] {
    rows(of: parts, biases, outputs).bytes
  }

  /// For each output the weights of all parts' inputs, on one scale.
  private static func rows(of parts: [Parameter], _ biases: Parameter, _ outputs: Int) -> Rows {
    var rows = Rows()
    for output in 0..<outputs {
      let weights = parts.flatMap { part in
        (0..<part.rows).map { part.values[$0 * part.columns + output] }
      }
      let top = max(weights.reduce(0) { max($0, $1.magnitude) }, 1e-6)
      rows.weights += weights.map { UInt8(bitPattern: Int8(($0 / top * 127).rounded())) }
      rows.scales += number(top / 127 / NetworkShape.columnScale)
      rows.biases += number(biases.values[output])
    }
    return rows
  }
}

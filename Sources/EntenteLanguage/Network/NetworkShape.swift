/// How wide the layers of a network are.
package struct NetworkShape: Hashable, Sendable {
  /// Numbers of a word's embedding.
  package var width = 112
  /// Cells of a layer in one direction.
  package var cells = 96
  /// Numbers by which heads and dependents find each other.
  package var arc = 64
  /// Numbers by which a relation is told.
  package var label = 64
  /// Relations.
  package var relations: Int
  /// Networks that vote.
  package var members = 1

  package init(relations: Int) { self.relations = relations }

  /// The steps of 1 in which layers hand on their numbers.
  package static var columnScale: Float { 2048 }
  /// Layers, each in both directions.
  package static var layers: Int { 2 }
  /// The classes of distances that scores know.
  package static var distances: Int { 24 }

  /// The numbers that a layer takes in.
  package func inputs(ofLayer layer: Int) -> Int { layer == 0 ? width : 2 * cells }
  /// The rows of the matrix behind the layers.
  package var outputs: Int { 2 * (arc + label) }

  /// The bytes of a matrix with its scales and biases.
  package static func bytes(outputs: Int, inputs: Int) -> Int { outputs * (inputs + 8) }

  /// The bytes of one network.
  package var bytesOfMember: Int {
    var sum = NetworkFeatures.rows * width
    for layer in 0..<Self.layers {
      sum += 2 * Self.bytes(outputs: 3 * cells, inputs: inputs(ofLayer: layer) + cells)
    }
    sum += Self.bytes(outputs: outputs, inputs: 2 * cells)
    sum += Self.bytes(outputs: relations, inputs: label)
    return sum + 4 * (2 * arc + label + Self.distances + relations + 1)
  }

  /// Whether the widths are those that sums are made for, and none is out of bounds.
  package var isSound: Bool {
    let widths = [width, cells, arc, label]
    return widths.allSatisfy { (16...512).contains($0) && $0 % 16 == 0 }
      && (1...62).contains(relations) && (1...8).contains(members)
  }
}

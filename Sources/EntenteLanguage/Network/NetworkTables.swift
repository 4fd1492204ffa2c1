internal import CEntenteKernels

/// A network's weights, used where they lie in the model.
///
/// The section holds six numbers of four bytes (width, cells, arc, label, members, rows), then for
/// each member: embeddings; for each layer the matrices of both directions; the matrix behind the
/// layers; the matrix of relations; numbers of four bytes for the root as a head of arcs and of
/// relations, for heads alone, for distances, for agreement with the first parser by its relation.
package struct NetworkTables: Sendable {
  /// The parts of one member.
  struct Member: Sendable {
    let embeddings: ByteTable
    let layers: [ByteTable]
    let outputs: ByteTable
    let relations: ByteTable
    let rootArc: [Float]
    let rootLabel: [Float]
    let head: [Float]
    let distance: [Float]
    let guide: [Float]
  }

  /// The bytes before the first member.
  package static var headerSize: Int { 24 }

  let shape: NetworkShape
  let members: [Member]

  init(_ table: ByteTable, relations: Int) throws(ModelError) {
    guard table.count >= Self.headerSize else { throw ModelError("the network is cut off") }
    var shape = NetworkShape(relations: relations)
    (shape.width, shape.cells) = (table.word32(0), table.word32(4))
    (shape.arc, shape.label) = (table.word32(8), table.word32(12))
    shape.members = table.word32(16)
    guard shape.isSound, table.word32(20) == NetworkFeatures.rows,
      table.count == Self.headerSize + shape.members * shape.bytesOfMember
    else { throw ModelError("the network has a wrong size") }
    self.shape = shape
    var offset = Self.headerSize
    func take(_ size: Int) throws(ModelError) -> ByteTable {
      guard let part = table.part(offset, size) else { throw ModelError("the network is cut off") }
      offset += size
      return part
    }
    func matrix(_ outputs: Int, _ inputs: Int) throws(ModelError) -> ByteTable {
      try take(NetworkShape.bytes(outputs: outputs, inputs: inputs))
    }
    func numbers(_ count: Int) throws(ModelError) -> [Float] {
      let part = try take(count * 4)
      // What is no number, or none of use, counts nothing.
      return (0..<count).map { index in
        let number = Float(bitPattern: UInt32(truncatingIfNeeded: part.word32(index * 4)))
        return number.magnitude < 1e6 ? number : 0
      }
    }
    var members: [Member] = []
    for _ in 0..<shape.members {
      let embeddings = try take(NetworkFeatures.rows * shape.width)
      var layers: [ByteTable] = []
      for layer in 0..<NetworkShape.layers {
        for _ in 0..<2 {
          layers.append(try matrix(3 * shape.cells, shape.inputs(ofLayer: layer) + shape.cells))
        }
      }
      members.append(
        Member(
          embeddings: embeddings, layers: layers,
          outputs: try matrix(shape.outputs, 2 * shape.cells),
          relations: try matrix(relations, shape.label), rootArc: try numbers(shape.arc),
          rootLabel: try numbers(shape.label), head: try numbers(shape.arc),
          distance: try numbers(NetworkShape.distances), guide: try numbers(relations + 1)))
    }
    self.members = members
  }
}

internal import EntenteModel

/// What there is among the edges of a graph.
struct EdgeCensus: Sendable {
  /// By relation, whether an edge has it.
  let relations: [Bool]

  /// The modalities that occur, as bits.
  let modalities: UInt8

  /// All traits that occur.
  let traits: EdgeTraits

  /// The least confidence in steps of 1/200.
  let leastConfidence: UInt8

  init(_ edges: EdgeColumns, relationCount: Int) {
    var relations = [Bool](repeating: false, count: relationCount)
    var (modalities, traits, least) = (UInt8(0), UInt8(0), UInt8.max)
    relations.withUnsafeMutableBufferPointer { relations in
      for edge in 0..<edges.count {
        relations[Int(edges.relations.base[edge])] = true
        let trait = edges.traits.base[edge]
        modalities |= EdgeTraits(rawValue: trait).modalityBit
        traits |= trait
        least = min(least, edges.confidences.base[edge])
      }
    }
    self.relations = relations
    self.modalities = modalities
    self.traits = EdgeTraits(rawValue: traits)
    leastConfidence = least
  }
}

import EntenteLanguage
import EntenteTestSupport
import Testing

@Suite struct LanguageModelTests {
  /// A model with one tag, one relation and no knowledge.
  private static let smallest: [UInt8] = {
    let rules: [UInt8] = [1, 0, 0, 0, 12, 0, 0, 0, 14, 0, 0, 0, 0, 0x6C]
    let sections: [[UInt8]] = [
      Array("fr\nNOUN\nroot\n_".utf8), [1], [3, 4], [1], [], [], [], rules, network,
    ]
    var header = ModelSection.magic
    var offset = ModelSection.headerSize
    for section in sections {
      for value in [offset, section.count] {
        header += (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
      }
      offset += section.count
    }
    return header + sections.joined()
  }()

  /// A network as narrow as can be, all of whose weights are 0.
  private static var network: [UInt8] {
    var shape = NetworkShape(relations: 1)
    (shape.width, shape.cells, shape.arc, shape.label) = (16, 16, 16, 16)
    let header = [16, 16, 16, 16, 1, NetworkFeatures.rows].flatMap { value in
      (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    return header + [UInt8](repeating: 0, count: shape.bytesOfMember)
  }

  @Test func theSmallestModelWorks() throws {
    let text = try Analyzer(model: Self.smallest).analyze("Un mot.")
    #expect(text.segments.tokens.count == 3)
    #expect(text.token(0).partOfSpeech == .noun)
  }

  @Test func everyTruncationIsRefused() {
    // Every length of what stands before the network, then lengths inside it.
    let whole = Self.smallest
    let start = whole.count - Self.network.count
    let lengths = Array(0..<(start + 64)) + stride(from: start + 64, to: whole.count, by: 9_973)
    for count in lengths + [whole.count - 1] {
      #expect(throws: ModelError.self) { try Analyzer(model: Array(whole.prefix(count))) }
    }
  }

  /// Hostile bytes are refused, or give some analysis; they never lead outside the model.
  @Test func hostileBytesAreSurvived() {
    var generator = SeededGenerator(seed: 11)
    // Half of the changes fall on what stands before the network's weights, half anywhere.
    let border = Self.smallest.count - Self.network.count + 24
    for round in 0..<150 {
      var bytes = Self.smallest
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let end = round % 2 == 0 ? border : bytes.count
        let index = Int.random(in: 0..<end, using: &generator)
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let analyzer = try? Analyzer(model: bytes) else { continue }
      let text = analyzer.analyze("Un mot de plus.")
      #expect(text.token(0).lemma.isEmpty == false)
    }
  }
}

import EntenteLanguage
import EntenteTestSupport
import Testing

@Suite struct LanguageModelTests {
  /// A model with one tag, one relation and no knowledge.
  private static let smallest: [UInt8] = {
    let rules: [UInt8] = [1, 0, 0, 0, 12, 0, 0, 0, 14, 0, 0, 0, 0, 0x6C]
    let sections: [[UInt8]] = [
      Array("fr\nNOUN\nroot\n_".utf8), [1], [1, 2], [1], [3, 4], [1], [], [], [], rules,
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

  @Test func theSmallestModelWorks() throws {
    let text = try Analyzer(model: Self.smallest).analyze("Un mot.")
    #expect(text.segments.tokens.count == 3)
    #expect(text.token(0).partOfSpeech == .noun)
  }

  @Test func everyTruncationIsRefused() {
    for count in 0..<Self.smallest.count {
      #expect(throws: ModelError.self) { try Analyzer(model: Array(Self.smallest.prefix(count))) }
    }
  }

  /// Hostile bytes are refused, or give some analysis; they never lead outside the model.
  @Test func hostileBytesAreSurvived() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      var bytes = Self.smallest
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let analyzer = try? Analyzer(model: bytes) else { continue }
      let text = analyzer.analyze("Un mot de plus.")
      #expect(text.token(0).lemma.isEmpty == false)
    }
  }
}

import EntenteLanguage
import EntenteModel
import Synchronization
import Testing

@Suite struct SharedAnalysisTests {
  private static let sentences = [
    "La Norvège a invité le ministre danois.", "Oslo ne répond pas encore.",
    "Les deux pays se sont parlé à Stockholm, où ils ont signé un accord.", "Il pleut.",
  ]

  private func rows(_ text: AnalyzedText) -> [String] {
    text.segments.tokens.indices.map { index in
      let token = text.token(index)
      return "\(token.form) \(token.lemma) \(token.partOfSpeech) \(token.features.conllu) "
        + "\(token.relation) \(token.head ?? -1)"
    }
  }

  /// Whoever analyzes a sentence, before, after or while the other does.
  @Test(arguments: 0..<8)
  func helpChangesNothing(_ round: Int) async throws {
    let analyzer = try Analyzer(language: .french)
    let text = (0..<12).map { Self.sentences[$0 % 4] }.joined(separator: " ")
    let shared = analyzer.begin(text)
    let started = Atomic(false)
    async let help: Void = {
      started.store(true, ordering: .relaxed)
      shared.help()
    }()
    while round % 2 == 0, !started.load(ordering: .relaxed) { await Task.yield() }
    let found = shared.finish()
    await help
    #expect(rows(found) == rows(analyzer.analyze(text)))
  }

  @Test func helperMayDoAll() throws {
    let analyzer = try Analyzer(language: .french)
    let text = Self.sentences.joined(separator: " ")
    let shared = analyzer.begin(text)
    shared.help()
    #expect(rows(shared.finish()) == rows(analyzer.analyze(text)))
  }

  @Test func nothingToAnalyze() throws {
    let shared = try Analyzer(language: .french).begin("")
    shared.help()
    #expect(shared.finish().segments.tokens.isEmpty)
  }
}

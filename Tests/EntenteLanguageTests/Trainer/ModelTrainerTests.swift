import EntenteLanguage
import EntenteModel
import Foundation
import Testing

@testable import EntenteTrainer

/// Trains small models on sentences composed for this test.
@Suite struct ModelTrainerTests {
  private func sample(_ language: LanguageCode) throws -> [CoNLLUSentence] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Data")
    let file = folder.appendingPathComponent("sample.\(language).conllu")
    return try CoNLLUReader(file: file.lastPathComponent)
      .sentences(in: String(contentsOf: file, encoding: .utf8))
  }

  private func train(_ language: LanguageCode, _ sentences: [CoNLLUSentence], seed: UInt64)
    -> [UInt8]
  {
    var trainer = ModelTrainer(language: language)
    trainer.sizes = .init(
      tagRows: 1 << 11, actionRows: 1 << 12, relationRows: 1 << 11, tagEpochs: 2, parserEpochs: 3,
      folds: 2, voters: 2, guideVoters: 1, guideActionRows: 1 << 11, guideRelationRows: 1 << 9)
    trainer.seed = seed
    return trainer.train([Treebank(sentences)], lexicon: Lexicon([])) { _ in }
  }

  @Test(arguments: [(LanguageCode.french, UInt32(4_108_892_040)), (.english, 480_638_752)])
  func theSampleTrainsAModel(language: LanguageCode, digest: UInt32) throws {
    let sentences = try sample(language)
    #expect(sentences.count >= 60)
    let part = sentences.indices.filter { $0 % 8 != 7 }.map { sentences[$0] }
    let rest = sentences.indices.filter { $0 % 8 == 7 }.map { sentences[$0] }
    let bytes = train(language, part, seed: 1)
    #expect(FeatureHash.bytes(bytes[...], seed: 0) == digest)
    let result = Evaluation(try Analyzer(model: bytes), rest)
    #expect(result.labelled * 100 >= result.words * 90, "\(result.description)")
    #expect(result.tags * 100 >= result.words * 95, "\(result.description)")
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    let sentences = try sample(.french).suffix(20)
    let first = train(.french, Array(sentences), seed: 4)
    #expect(train(.french, Array(sentences), seed: 4) == first)
    #expect(train(.french, Array(sentences), seed: 5) != first)
  }
}

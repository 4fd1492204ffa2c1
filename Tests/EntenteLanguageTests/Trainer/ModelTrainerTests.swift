import EntenteLanguage
import EntenteModel
import Foundation
import Testing

@testable import EntenteTrainer

/// Trains small models on sentences that were written and annotated for this test.
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
      tagRows: 1 << 12, tagEpochs: 5, parserEpochs: 5, folds: 4, voters: 2,
      guideActionRows: 1 << 12, guideRelationRows: 1 << 11, networkEpochs: 40, networkBatch: 4)
    (trainer.shape.width, trainer.shape.cells) = (32, 32)
    (trainer.shape.arc, trainer.shape.label) = (32, 32)
    trainer.seed = seed
    return trainer.train([Treebank(sentences)], lexicon: Lexicon([])) { _ in }
  }

  @Test(arguments: [(LanguageCode.french, UInt32(1_890_422_587)), (.english, 805_663_657)])
  func theSampleTrainsAModel(language: LanguageCode, digest: UInt32) throws {
    let sentences = try sample(language)
    #expect(sentences.count >= 60)
    let part = sentences.indices.filter { $0 % 8 != 7 }.map { sentences[$0] }
    let rest = sentences.indices.filter { $0 % 8 == 7 }.map { sentences[$0] }
    let bytes = train(language, part, seed: 1)
    #expect(FeatureHash.bytes(bytes[...], seed: 0) == digest)
    // What it was trained on it knows; of eight sentences that it has not seen it knows
    // more than one that gives each word the tag and the head most frequent could.
    let analyzer = try Analyzer(model: bytes)
    let known = Evaluation(analyzer, part)
    #expect(known.tags * 100 >= known.words * 98, "\(known.description)")
    #expect(known.labelled * 100 >= known.words * 60, "\(known.description)")
    let new = Evaluation(analyzer, rest)
    #expect(new.tags * 100 >= new.words * 65, "\(new.description)")
    #expect(new.heads * 100 >= new.words * 42, "\(new.description)")
    #expect(new.labelled * 100 >= new.words * 28, "\(new.description)")
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    let sentences = try sample(.french).suffix(20)
    let first = train(.french, Array(sentences), seed: 4)
    #expect(train(.french, Array(sentences), seed: 4) == first)
    #expect(train(.french, Array(sentences), seed: 5) != first)
  }
}

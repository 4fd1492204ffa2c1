import EntenteLanguage
import EntenteModel
import Foundation
import Testing

@testable import EntenteTrainer

@Suite struct ModelAmendmentTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../Sources/CEntenteData/Data/model.en.bin").standardized

  /// The English model has learned the irregular forms: to learn them again changes nothing.
  @Test func theModelKnowsTheForms() throws {
    let bytes = try [UInt8](Data(contentsOf: Self.file))
    var amendment = try ModelAmendment(bytes)
    amendment.addIrregularForms()
    #expect(amendment.bytes == bytes)
  }

  /// A form that no model has seen is what its example is.
  @Test func aFormIsLearned() throws {
    var amendment = try ModelAmendment([UInt8](Data(contentsOf: Self.file)))
    amendment.add(
      [LexiconEntry(form: "vlung", lemma: "vling", part: "+D", marks: [])], like: "condemned")
    #expect(amendment.count == 1)
    let text = try Analyzer(model: amendment.bytes).analyze("The minister vlung the old mayor.")
    #expect(text.token(2).partOfSpeech == .verb)
    #expect(text.token(2).lemma == "vling")
    let before = try Analyzer(language: .english).analyze("The minister vlung the old mayor.")
    #expect(before.token(2).lemma != "vling")
  }

  @Test func whatIsNoModelIsRefused() {
    #expect(throws: ModelError.self) { _ = try ModelAmendment(Array("no model".utf8)) }
  }

  /// A dictionary that lists "struck" as a bare word takes it for a past; "left" stays what it is.
  @Test func bareWordsTakeTheirClass() {
    let dictionary = ["struck", "plain"].map {
      LexiconEntry(form: $0, lemma: $0, part: "=", marks: [])
    }
    let regular = LexiconEntry(form: "condemned", lemma: "condemn", part: "+D", marks: [])
    let noun = LexiconEntry(form: "fell", lemma: "fell", part: "=S", marks: [])
    let lexicon = Lexicon(dictionary + [regular, noun], irregular: IrregularForms.entries)
    func word(_ form: String) -> UInt32 { FeatureHash.bytes(Array(form.utf8)[...], seed: 1) | 1 }
    let past = lexicon.classes[word("condemned")]
    #expect(past != nil && lexicon.classes[word("struck")] == past)
    #expect(lexicon.classes[word("plain")] != past)
    #expect(lexicon.classes[word("fell")] != past)
  }
}

import EntenteModel
import Testing

@testable import EntenteReading

@Suite("Auxiliaries")
struct AuxiliaryTableTests {
  @Test(
    "give tense and mood",
    arguments: [
      ("fr", "devrait", Auxiliary.must, "C3s"), ("fr", "pourra", .can, "F3s"),
      ("fr", "pourraient", .can, "C3p"), ("fr", "va", .go, "P3s"), ("fr", "allait", .go, "I3s"),
      ("fr", "sera", .be, "F3s"), ("fr", "fut", .be, "S3s"), ("fr", "étaient", .be, "I3p"),
      ("fr", "Avait", .have, "I3s"), ("fr", "eu", .have, "ppms"), ("fr", "soit", .be, "J3s"),
      ("fr", "faut", .need, "P3s"), ("fr", "faudra", .need, "F3s"), ("fr", "veut", .want, "P3s"),
      ("fr", "vient", .come, "P3s"), ("fr", "dû", .must, "ppms"), ("fr", "étant", .be, "ger"),
      ("fr", "ayant", .have, "ger"), ("fr", "ait", .have, "J3s"), ("fr", "serait", .be, "C3s"),
      ("en", "was", .be, "Ss"), ("en", "been", .be, "pp"), ("en", "has", .have, "P3s"),
      ("en", "did", .do, "S"), ("en", "will", .will, "F"), ("en", "wo", .will, "F"),
      ("en", "could", .can, "C"), ("en", "might", .may, "C"), ("en", "should", .should, "C"),
      ("en", "would", .would, "C"), ("en", "must", .must, "P"), ("en", "going", .go, "ger"),
    ])
  func forms(language: String, word: String, auxiliary: Auxiliary, code: String) {
    let forms = AuxiliaryTable.standard(for: LanguageCode(rawValue: language)).forms(of: word)
    #expect(forms.contains { $0.auxiliary == auxiliary && $0.morphology.code == code }, "\(forms)")
  }

  @Test("know the words of negation and no others")
  func negation() {
    let french = AuxiliaryTable.standard(for: .french)
    #expect(french.isNegation("Ne") && french.isNegation("jamais") && !french.isNegation("très"))
    let english = AuxiliaryTable.standard(for: .english)
    #expect(english.isNegation("n't") && !english.isNegation("pas"))
    #expect(french.forms(of: "visite").isEmpty)
  }
}

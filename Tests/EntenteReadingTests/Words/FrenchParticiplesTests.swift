import Testing

@testable import EntenteReading

@Suite("French participles")
struct FrenchParticiplesTests {
  @Test(
    "tell their infinitives by their endings",
    arguments: [
      ("soutenu", "soutenir"), ("soutenues", "soutenir"), ("défendue", "défendre"),
      ("répandus", "répandre"), ("combattu", "combattre"), ("promise", "promettre"),
      ("transmises", "transmettre"), ("surpris", "surprendre"), ("conquise", "conquérir"),
      ("exclus", "exclure"), ("découverte", "découvrir"), ("offert", "offrir"),
      ("contraints", "contraindre"), ("rejointe", "rejoindre"), ("détruite", "détruire"),
      ("inscrit", "inscrire"), ("réélue", "réélire"), ("reçue", "recevoir"),
      ("reconnu", "reconnaître"), ("poursuivis", "poursuivre"), ("secouru", "secourir"),
      ("accueillie", "accueillir"), ("convaincue", "convaincre"),
    ])
  func infinitives(form: String, infinitive: String) {
    #expect(FrenchParticiples.infinitive(of: form) == infinitive)
  }

  @Test("say nothing of others", arguments: ["arrêté", "finis", "venger", "lu", "pluie", ""])
  func others(form: String) {
    #expect(FrenchParticiples.infinitive(of: form) == nil)
  }
}

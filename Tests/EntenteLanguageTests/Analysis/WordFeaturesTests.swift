import EntenteLanguage
import Testing

@Suite struct WordFeaturesTests {
  @Test(arguments: [
    ("Gender=Masc|Number=Sing", "Gender=Masc|Number=Sing"), ("_", "_"), ("", "_"),
    ("Number=Sing|Gender=Masc", "Gender=Masc|Number=Sing"),
    ("Case=Nom|Number=Plur|Person=3", "Number=Plur|Person=3"),
    ("Mood=Ind|Mood=Sub", "Mood=Sub"), ("Tense=|Mood=Cnd|", "Mood=Cnd"),
  ])
  func keepsWhatIsNeededInOrder(_ text: String, _ kept: String) {
    #expect(WordFeatures(conllu: text).conllu == kept)
  }

  @Test func values() {
    let features = WordFeatures(conllu: "Gender=Fem|Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin")
    #expect(features.gender == "Fem")
    #expect(features.mood == "Ind")
    #expect(features.number == "Plur")
    #expect(features.tense == "Pres")
    #expect(features.verbForm == "Fin")
    #expect(features.person == nil)
    #expect(features.agreement == 2 << 2 | 2)
  }
}

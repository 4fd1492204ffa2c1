import EntenteModel
import Testing

@Suite("Titles")
struct TitleTableTests {
  @Test("come in both languages, each form once in a title")
  func forms() {
    let table = TitleTable.standard
    #expect(table.titles.count >= 90)
    for title in table.titles {
      for language in [LanguageCode.french, .english] {
        let forms = title.forms[language] ?? []
        #expect(!forms.isEmpty, "\(title.id)")
        #expect(Set(forms).count == forms.count, "\(title.id)")
      }
    }
  }

  @Test(
    "name a woman as well as a man",
    arguments: [
      "président présidente", "Premier ministre/Première ministre", "chancelier chancelière",
      "ex-Premier ministre/ex-Première ministre", "ancien président/ancienne présidente",
      "secrétaire général/secrétaire générale", "directeur directrice", "fondateur fondatrice",
      "chef de la diplomatie/cheffe de la diplomatie", "roi reine", "empereur impératrice",
      "ambassadeur ambassadrice", "émissaire émissaire", "envoyé spécial/envoyée spéciale",
      "délégué permanent/déléguée permanente", "haut représentant/haute représentante",
      "amiral amirale", "lieutenant lieutenante", "préfet préfète", "député députée",
      "président du Sénat/présidente du Sénat", "opposant opposante", "avocat avocate",
      "procureur de la République/procureure de la République",
      "rédacteur en chef/rédactrice en chef", "chercheur chercheuse", "auteur autrice",
      "musicien musicienne", "nageur nageuse", "militant militante", "banquier banquière",
      "conseiller conseillère", "patron patronne", "dictateur dictatrice",
      "ministre délégué/ministre déléguée", "chancelier de l'Échiquier/chancelière de l'Échiquier",
    ])
  func genders(pair: String) {
    let forms = pair.split(separator: pair.contains("/") ? "/" : " ").map(String.init)
    let titles = TitleTable.standard.titles.filter {
      $0.forms[.french]?.contains(forms[0]) == true
    }
    #expect(!titles.isEmpty)
    #expect(titles.allSatisfy { $0.forms[.french]?.contains(forms[1]) == true })
  }

  @Test("say what is wrong and where")
  func faults() {
    let error = #expect(throws: DataFileError.self) {
      try TitleTable("id\tkind\tspeaksFor\trole\tfr\ten\nx\tking\tany\tr\ta\tb", file: "t.tsv")
    }
    #expect(
      error?.description == "t.tsv:2:3: error: 'king' is no kind; known are person, body, force")
  }
}

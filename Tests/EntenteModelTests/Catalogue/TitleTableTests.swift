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

  @Test("say what is wrong and where")
  func faults() {
    let error = #expect(throws: DataFileError.self) {
      try TitleTable("id\tkind\tspeaksFor\trole\tfr\ten\nx\tking\tany\tr\ta\tb", file: "t.tsv")
    }
    #expect(
      error?.description == "t.tsv:2:3: error: 'king' is no kind; known are person, body, force")
  }
}

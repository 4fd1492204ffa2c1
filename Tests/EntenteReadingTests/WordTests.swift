import EntenteLanguage
import Testing

@testable import EntenteReading

@Suite struct WordTests {
  @Test(arguments: [
    ("Oslo", "oslo", true, false, false), ("OTAN", "otan", true, true, false),
    ("U.S.", "u.s.", true, true, false), ("G7", "g7", true, false, false),
    ("F16A", "f16a", true, true, false), ("eU", "eu", false, false, false),
    ("été", "été", false, false, false), ("États", "états", true, false, false),
    ("ÉU", "éu", true, true, false), ("1er", "1er", false, false, false),
    ("...", "...", false, false, true), ("«", "«", false, false, true),
    ("", "", false, false, true),
    ("aujourd’hui", "aujourd'hui", false, false, false),
  ])
  func whatAWordIs(
    _ text: String, _ key: String, _ isCapitalized: Bool, _ isAcronym: Bool, _ isPunctuation: Bool
  ) {
    let word = Word(range: 0..<text.utf8.count, text: text)
    #expect(word.key == key)
    #expect(word.isCapitalized == isCapitalized)
    #expect(word.isAcronym == isAcronym)
    #expect(word.isPunctuation == isPunctuation)
  }
}

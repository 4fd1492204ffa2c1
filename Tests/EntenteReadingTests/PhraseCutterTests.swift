import EntenteLanguage
import EntenteModel
import Testing

@testable import EntenteReading

@Suite struct PhraseCutterTests {
  /// The short way for plain words must not be told from the tokenizer's.
  @Test(arguments: [LanguageCode.french, .english])
  func cutsAsATextIsCut(_ language: LanguageCode) {
    let cutter = PhraseCutter(language: language)
    let segmenter = TextSegmenter(language: language)
    var phrases = Catalogue.standard.names.map(\.text)
    phrases += TitleTable.standard.titles.flatMap { $0.forms[language] ?? [] }
    phrases += ["cannot", "Cannot", "gonna", "aujourd", "X", "U.S.", "l'État", ""]
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      let expected = segmenter.tokens(ofPhrase: bytes).map {
        Word.key(of: String(decoding: bytes[$0], as: UTF8.self))
      }
      #expect(cutter.keys(of: bytes[...]) == expected, "\(phrase)")
    }
  }
}

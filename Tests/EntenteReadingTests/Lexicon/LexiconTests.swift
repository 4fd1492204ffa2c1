import EntenteModel
import Testing

@testable import EntenteReading

@Suite("Lexicon")
struct LexiconTests {
  @Test("covers the types", arguments: [LanguageCode.french, .english])
  func standard(language: LanguageCode) throws {
    let lexicon = Lexicon.standard(for: language)
    #expect(lexicon.entries.count >= (language == .french ? 1200 : 1000))
    let types = Set(lexicon.entries.compactMap(\.type))
    #expect(Taxonomy.standard.types.filter { !types.contains($0.type) }.map(\.type) == [])
  }
}

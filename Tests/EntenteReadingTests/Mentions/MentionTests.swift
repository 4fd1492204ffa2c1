import EntenteModel
import EntenteReading
import Foundation
import Testing

@Suite("Mentions")
struct MentionTests {
  private static let reader = Reader()
  private static let languages: [LanguageCode] = [.french, .english]

  private func cases(_ language: LanguageCode) throws -> [MentionCase] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("mentions.\(language).tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.dropFirst()
    return try lines.map { try #require(MentionCase($0), "malformed line: \($0)") }
  }

  @Test("tells who is named, what they are and whom other words mean", arguments: languages)
  func mentions(language: LanguageCode) throws {
    for mention in try cases(language) {
      let article = Article(
        id: "a", language: language, published: CalendarDay("2023-06-05"), text: mention.text)
      let found = Self.reader.read(article).explanation.mentions
      #expect(mention.faults(found) == [], "\(mention.id): \(mention.text)")
    }
  }

  @Test("every line has an identifier of its own and a check", arguments: languages)
  func table(language: LanguageCode) throws {
    let cases = try cases(language)
    #expect(Set(cases.map(\.id)).count == cases.count)
    #expect(cases.allSatisfy { !$0.checks.isEmpty })
  }

  @Test("a check that does not hold is a fault")
  func checks() throws {
    let line: Substring = "x\tRussie:organization ; Russie=Chine ; !Russie\tLa Russie et la Chine."
    let mention = try #require(MentionCase(line))
    let article = Article(id: "a", language: .french, text: mention.text)
    #expect(mention.faults(Self.reader.read(article).explanation.mentions).count == 3)
  }
}

import EntenteLanguage
import EntenteModel
import EntenteTestSupport
import Foundation
import Testing

@Suite struct LanguageIdentifierTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let language: LanguageCode?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(
      text: "Le ministre a annoncé que la réunion aurait lieu dans la capitale.", language: .french),
    Case(text: "La France s'oppose à cette mesure.", language: .french),
    Case(
      text: "The minister said that the meeting would be held in the capital.", language: .english),
    Case(text: "Japan and NATO have agreed to open an office.", language: .english),
  ])
  func known(example: Case) {
    let found = LanguageIdentifier().identify(example.text)
    #expect(found.language == example.language)
    #expect(found.confidence > 0.5)
  }

  @Test(arguments: [
    "Der Minister sagte, dass die Sitzung in der Hauptstadt stattfinden werde.",
    "El ministro dijo que la reunión se celebraría en la capital del país.",
    "Il ministro ha detto che la riunione si terrà nella capitale.",
    "O ministro disse que a reunião será realizada na capital.",
    "De minister zei dat de vergadering in de hoofdstad zou plaatsvinden.",
    "قال الوزير إن الاجتماع سيعقد في العاصمة", "大臣は会議が首都で開かれると述べた。",
    "Министр сказал, что встреча состоится в столице.",
    "Minister powiedział, że spotkanie odbędzie się w stolicy.",
    "Ministern sade att mötet skulle hållas i huvudstaden.",
    "Ministrul a spus că întâlnirea va avea loc în capitală.", "", "12 345 !!!", "Xyzzy",
  ])
  func unknownIsNeverConfidentlyKnown(text: String) {
    let found = LanguageIdentifier().identify(text)
    #expect(found.language == nil || found.confidence < 0.5, "\(found)")
  }

  /// On sentences of ten words and more: rarely none, almost never the wrong one with confidence.
  @Test(
    .enabled(if: SharedFolder.exists, "needs the treebanks beside the checkout"),
    arguments: [("fr", LanguageCode.french), ("en", .english)])
  func articlesAreKnown(name: String, language: LanguageCode) throws {
    var total = 0
    var right = 0
    var wrong = 0
    struct Record: Decodable { let text: String }
    for line in try SharedFolder.text("gold/train_\(name).jsonl").split(separator: "\n") {
      let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      for text in record.text.split(whereSeparator: { ".\n".contains($0) })
      where text.split(separator: " ").count >= 10 {
        let found = LanguageIdentifier().identify(String(text))
        total += 1
        if found.language == language {
          right += 1
        } else if found.language != nil, found.confidence >= 0.5 {
          wrong += 1
        }
      }
    }
    #expect(total > 100)
    #expect(right * 100 >= total * 97, "\(right) of \(total)")
    #expect(wrong == 0, "\(wrong) of \(total)")
  }
}

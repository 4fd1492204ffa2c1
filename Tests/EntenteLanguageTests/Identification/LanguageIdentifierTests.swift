import EntenteLanguage
import EntenteModel
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
}

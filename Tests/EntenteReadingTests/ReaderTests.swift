import EntenteModel
import EntenteReading
import EntenteTestSupport
import Testing

@Suite("Reading")
struct ReaderTests {
  private static let reader = Reader()

  private func read(_ text: String, _ language: LanguageCode? = .french) -> Reading {
    Self.reader.read(
      Article(
        id: "a", language: language, published: CalendarDay("2023-06-05"), text: text))
  }

  private func shown(_ event: Event) -> String {
    let sources = event.sources.map(\.rawValue).joined(separator: "+")
    let targets = event.targets.map(\.rawValue).joined(separator: "+")
    return "\(sources) \(event.type) \(targets) \(event.modality)"
  }

  @Test(
    "finds who does what to whom in French",
    arguments: [
      ("La Russie et la Chine s'opposent à l'OTAN.", "rus+chn reject nato actual"),
      ("La Russie accuse l'Ukraine.", "rus accuse ukr actual"),
      ("L'opposition de la Russie à l'OTAN est connue.", "rus reject nato actual"),
      ("La coopération entre le Japon et l'OTAN se renforce.", "jpn+nato cooperate  actual"),
      ("Le Japon ne rejoindra pas l'OTAN.", "jpn agree nato denied"),
      (
        "Paul Durand a rencontré Jeanne Martin mardi.",
        "durand-paul meet martin-jeanne actual"
      ),
      ("L'Ukraine a été attaquée par la Russie.", "rus assault ukr actual"),
    ])
  func french(text: String, event: String) {
    #expect(read(text).chronicle.events.map(shown) == [event])
  }

  @Test(
    "is silent where no act ties the actors",
    arguments: [
      "La Russie et la Chine.", "Le Japon, l'Australie et la Corée du Sud sont des pays.",
      "Il pleut en France.", "",
    ])
  func silent(text: String) {
    #expect(read(text).chronicle.events.isEmpty)
  }

  @Test("quotes the text verbatim and resolves dates")
  func evidence() throws {
    let text = "« Été ».\n\nEn janvier, la Russie a accusé l'Ukraine. La Russie accuse l'Ukraine."
    let reading = read(text)
    for event in reading.chronicle.events {
      for case .quote(let quotation) in event.evidence {
        let bytes = Array(text.utf8)[quotation.range]
        #expect(Array(quotation.quote.utf8) == Array(bytes))
      }
    }
    #expect(reading.chronicle.events.first?.date?.edtf == "2023-01")
  }

  @Test("names actors in the article's language", arguments: [LanguageCode.french, .english])
  func language(language: LanguageCode) {
    let text = language == .french ? "La Russie accuse l'Ukraine." : "Russia accuses Ukraine."
    let names = read(text, language).chronicle.actors.map(\.name)
    #expect(names == (language == .french ? ["Russie", "Ukraine"] : ["Russia", "Ukraine"]))
  }

  @Test("keeps the names by which an article calls an actor, not its titles")
  func aliases() {
    let text =
      "Selon Tokyo, l'OTAN aide le Japon. Jens Stoltenberg accuse la Russie. "
      + "Le secrétaire général Stoltenberg accuse la Russie. Stoltenberg accuse la Chine."
    let actors = read(text).chronicle.actors
    #expect(actors.first { $0.id == "nato" }?.aliases == ["OTAN"])
    #expect(actors.first { $0.id == "jpn" }?.aliases == ["Tokyo"])
    #expect(actors.first { $0.id == "stoltenberg-jens" }?.aliases == ["Stoltenberg"])
  }

  @Test(
    "a name that is broken over two lines is no other name",
    arguments: ["l'Union\neuropéenne", "la Corée du\nSud", "Velmor  Express"])
  func brokenNames(name: String) {
    let actors = read("Lundi soir, la Chine a accusé \(name) de mentir.").chronicle.actors
    #expect(actors.count == 2)
    #expect(actors.flatMap(\.aliases).isEmpty)
  }

  struct PhraseCase: CustomTestStringConvertible, Sendable {
    let text: String
    let language: LanguageCode
    let name: String
    let aliases: [String]
    var testDescription: String { text }
  }

  @Test(
    "keeps the words by which an article speaks of a party without a name",
    arguments: [
      PhraseCase(
        text: "Two former officers of the Sarnese navy accused Russia.", language: .english,
        name: "officers of the Sarnese navy",
        aliases: [
          "Two former officers", "Two former officers of the Sarnese navy", "former officers",
          "former officers of the Sarnese navy", "officers",
        ]),
      PhraseCase(
        text: "The former\nofficers of the Sarnese\nnavy have accused Russia of many acts.",
        language: .english, name: "officers of the Sarnese navy",
        aliases: ["former officers", "former officers of the Sarnese navy", "officers"]),
      PhraseCase(
        text: "The army's commander accused Russia.", language: .english, name: "army's commander",
        aliases: ["commander"]),
      PhraseCase(
        text: "Russia has accused a widow of a man shot by soldiers.", language: .english,
        name: "widow of a man", aliases: ["widow", "widow of a man shot by soldiers"]),
      PhraseCase(
        text: "La Russie a arrêté deux pêcheurs japonais vivant en Norvège.", language: .french,
        name: "deux pêcheurs japonais",
        aliases: [
          "deux pêcheurs", "deux pêcheurs japonais vivant en Norvège", "pêcheurs",
          "pêcheurs japonais",
          "pêcheurs japonais vivant en Norvège",
        ]),
      PhraseCase(
        text: "L'agence Velmor-Infos a accusé la Russie.", language: .french, name: "Velmor-Infos",
        aliases: ["agence Velmor-Infos"]),
    ])
  func phrases(of example: PhraseCase) throws {
    let actors = read(example.text, example.language).chronicle.actors
    let party = try #require(
      actors.first { $0.name == example.name }, "there are \(actors.map(\.name))")
    #expect(party.aliases == example.aliases)
  }

  /// Fragments whose first word is what others hang on.
  @Test(
    "survives fragments",
    arguments: ["de Lassagne dément toute avec son.", "de Morval livre des avions.", "dément la"])
  func fragments(text: String) {
    #expect(read(text, .french).chronicle.events.allSatisfy { !$0.evidence.isEmpty })
  }

  @Test("takes no clause behind a semicolon for who says what stands before it")
  func semicolons() {
    let events = read(
      "In 2023, Russia and Norway agreed on a quota; that agreement still holds.", .english
    ).chronicle.events
    #expect(events.contains { $0.type == "agree" })
    #expect(events.allSatisfy { $0.attributedTo == nil && $0.attribution == nil })
  }

  @Test("tells one fact once, with each telling as evidence")
  func oneFact() {
    let events = read("La Russie accuse l'Ukraine. La Russie accuse l'Ukraine.").chronicle.events
    #expect(events.map(\.evidence.count) == [2])
  }

  @Test("a title bears out what the text tells, names its actors, and tells nothing of its own")
  func title() {
    func events(_ title: String, _ text: String) -> [Event] {
      Reader().read(
        Article(id: "a", language: .french, title: title, text: text)
      ).chronicle.events
    }
    let told = events("La Russie accuse l'Ukraine", "Lundi, la Russie a accusé l'Ukraine.")
    #expect(told.map(\.evidence.count) == [2])
    guard case .quote(let first)? = told.first?.evidence.first,
      case .quote(let last)? = told.first?.evidence.last
    else {
      Issue.record("no quotations")
      return
    }
    #expect(first.part == .text && last.part == .title)
    #expect(last.quote == "La Russie accuse l'Ukraine")
    #expect(events("La Russie accuse l'Ukraine", "Il pleut à Moscou.").isEmpty)
    #expect(events("", "La Russie accuse l'Ukraine.").count == 1)
  }

  @Test(
    "reads nothing of other languages and survives anything",
    arguments: [
      "Das ist ein deutscher Satz über Russland und die Ukraine, die sich streiten.", "\u{0}\u{1}",
      "🦊 مرحبا", String(repeating: "x", count: 50_000), String(repeating: "( ", count: 5_000),
      "le le le, la la la président président président de de de OTAN OTAN, , OTAN",
    ])
  func survives(text: String) {
    #expect(read(text, nil).chronicle.events.isEmpty)
  }

  @Test("survives words in any order", arguments: UInt64(0)..<20)
  func shuffled(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = Array(
      """
      le la les l' de du des président ministre japonais russe OTAN Russie Ukraine Tokyo a été
      accuse s' oppose à et , . Jean Dupont NATO secrétaire général Premier en janvier 2023 au
      """.split(whereSeparator: \.isWhitespace))
    for _ in 0..<30 {
      let text = (0..<40).compactMap { _ in words.randomElement(using: &generator) }
        .joined(separator: " ")
      let reading = read(text)
      #expect(reading.explanation.sentences.count > 0)
    }
  }
}

import EntenteLanguage
import EntenteModel
import EntenteTestSupport
import Testing

@Suite struct TextSegmenterTests {
  struct TokenCase: CustomTestStringConvertible, Sendable {
    let text: String
    let language: LanguageCode
    let tokens: String
    var testDescription: String { text }

    static func french(_ text: String, _ tokens: String) -> Self {
      .init(text: text, language: .french, tokens: tokens)
    }
    static func english(_ text: String, _ tokens: String) -> Self {
      .init(text: text, language: .english, tokens: tokens)
    }
  }

  @Test(arguments: [
    TokenCase.french(
      "L'OTAN ouvre aujourd'hui un bureau.", "L' OTAN ouvre aujourd'hui un bureau ."),
    .french("Qu’a-t-il dit du pacte ?", "Qu’ a -t-il dit du pacte ?"),
    .french("Les liens Japon-OTAN, l'indo-pacifique", "Les liens Japon - OTAN , l' indo-pacifique"),
    .french("M. Durand et Mme Roy, 10 000 euros", "M. Durand et Mme Roy , 10 000 euros"),
    .french("en 44 av. J.-C., à 3,5 %", "en 44 av. J.-C. , à 3,5 %"),
    .french("Voir https://a.example/x?y=1, svp...", "Voir https://a.example/x?y=1 , svp ..."),
    .french("un rendez-vous à Saint-Denis", "un rendez-vous à Saint-Denis"),
    .french("c'est-à-dire l'Otan, c’est-à-dire nous", "c'est-à-dire l' Otan , c’est-à-dire nous"),
    .french("« Il a dit \"non\" », dit-elle…", "« Il a dit \" non \" » , dit -elle …"),
    .french("le S.N.C.F. et l'O.T.A.N. le 3/6/2023", "le S.N.C.F. et l' O.T.A.N. le 3/6/2023"),
    .french("Donnez-le-moi, va-t'en", "Donnez -le-moi , va-t'en"),
    .english("Thanks :-) see notes.pdf $$$ ok", "Thanks :-) see notes.pdf $$$ ok"),
    .english("We'll say \"I've 'won'\" at 5pm", "We 'll say \" I 've ' won ' \" at 5 pm"),
    .english("They don't know; it's China's.", "They do n't know ; it 's China 's ."),
    .english(
      "A well-known U.S. envoy cannot e-mail.", "A well - known U.S. envoy can not e-mail ."),
  ])
  func tokens(of example: TokenCase) {
    let text = TextSegmenter(language: example.language).segment(example.text)
    let found = text.tokens.map(text.text).joined(separator: " ")
    #expect(found == example.tokens)
  }

  struct SentenceCase: CustomTestStringConvertible, Sendable {
    let text: String
    let language: LanguageCode
    let count: Int
    var testDescription: String { text }
  }

  @Test(arguments: [
    SentenceCase(text: "Tokyo attend. L'OTAN vient.", language: .french, count: 2),
    SentenceCase(text: "M. Roy est venu. « Bien. » Puis il partit.", language: .french, count: 3),
    SentenceCase(text: "Il dit : « Non ! » puis sort.", language: .french, count: 1),
    SentenceCase(text: "Il est parti. .\nEt après", language: .french, count: 2),
    SentenceCase(text: "He left the U.S. The talks failed.", language: .english, count: 2),
    SentenceCase(text: "Mr. Smith met Gen. Lee at 3.30 p.m. today.", language: .english, count: 1),
    SentenceCase(text: "Really?! Yes... Maybe.", language: .english, count: 3),
    SentenceCase(
      text: "Le pont sera fermé ; Les bus passeront ailleurs.", language: .french, count: 2),
    SentenceCase(text: "Le pont est fermé ; la rue aussi.", language: .french, count: 1),
    SentenceCase(text: "Le roi Louis I. Il régna trois ans.", language: .french, count: 2),
    SentenceCase(text: "Le livre de J. Martin est paru.", language: .french, count: 1),
    SentenceCase(text: "Ils sont sept. Puis ils partent.", language: .french, count: 2),
    SentenceCase(text: "Il y passe souvent. on y mange bien.", language: .french, count: 2),
    SentenceCase(text: "Le fichier notes.Pdf est perdu.", language: .french, count: 2),
    SentenceCase(text: "Le fichier n° 10.PDF est perdu.", language: .french, count: 1),
    SentenceCase(text: "Il lit sans lever la tête Il attend.", language: .french, count: 2),
    SentenceCase(text: "they came late. we left.", language: .english, count: 2),
    SentenceCase(text: "any ideas? thanks a lot", language: .english, count: 2),
    SentenceCase(text: "\"Why now?\" he asked.", language: .english, count: 1),
    SentenceCase(text: "Yahoo! said so.", language: .english, count: 1),
    SentenceCase(text: "It holds approx. ten tons.", language: .english, count: 1),
    SentenceCase(text: "Dr. The Hung met Mr. A. Brown.", language: .english, count: 1),
  ])
  func sentences(of example: SentenceCase) {
    let text = TextSegmenter(language: example.language).segment(example.text)
    #expect(text.sentences.count == example.count)
  }

  @Test func blocksHaveKinds() {
    let text = TextSegmenter(language: .french).segment(
      """
      Un bureau à Tokyo

      Le bureau ouvrira bientôt. Une date est fixée.

      - un point
      - un autre

      Le ministre à son arrivée. Photo: Agence

      JEAN DURAND
      """)
    #expect(
      text.blocks.map(\.kind) == [
        .heading, .paragraph, .listItem, .listItem, .caption, .byline,
      ])
    #expect(text.sentences.count == 8)
  }

  @Test func wrappedLinesAreOneParagraph() {
    let text = TextSegmenter(language: .english).segment(
      "The ministers of the two countries met on Monday in\nGeneva and agreed on a plan.")
    #expect(text.blocks.count == 1)
    #expect(text.sentences.count == 1)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func anyLineEndsAreLineEnds(end: String) {
    let lines = [
      "The ministers of the two countries met on Monday in", "Geneva and agreed on a plan.", "",
      "They left.",
    ]
    let text = TextSegmenter(language: .english).segment(lines.joined(separator: end))
    #expect(text.blocks.count == 2)
    #expect(text.sentences.count == 2)
  }

  /// Any bytes give tokens in order that cover all but white space, inside their sentences.
  @Test(arguments: [LanguageCode.french, .english])
  func anyBytesAreSurvived(language: LanguageCode) {
    var generator = SeededGenerator(seed: 3)
    let pool = Array(" .-'’«»aàéZ0,5\n\"…!?@:/U.S.".utf8) + [0xFF, 0xC3, 0xE2, 0x80, 0x00]
    for _ in 0..<400 {
      let count = Int.random(in: 0..<80, using: &generator)
      let bytes = (0..<count).map { _ in pool[Int.random(in: 0..<pool.count, using: &generator)] }
      let text = TextSegmenter(language: language).segment(bytes)
      var last = 0
      for token in text.tokens {
        #expect(token.lowerBound >= last && !token.isEmpty && token.upperBound <= bytes.count)
        last = token.upperBound
      }
      let covered = text.sentences.reduce(0) { $0 + $1.tokens.count }
      #expect(covered == text.tokens.count)
      let words = bytes.count { $0 >= 0x30 && $0 <= 0x39 }
      let found = text.tokens.reduce(0) { sum, token in
        sum + bytes[token].count { $0 >= 0x30 && $0 <= 0x39 }
      }
      #expect(words == found)
    }
  }

  @Test(arguments: ["a", "é", "'", "a-", "a'", "1", "1 000 ", ".", "A.", "«"])
  func oneMegabyteOfTheSameIsSurvived(unit: String) {
    let bytes = Array(String(repeating: unit, count: 200_000 / unit.utf8.count).utf8)
    let text = TextSegmenter(language: .french).segment(bytes)
    #expect(text.tokens.last?.upperBound ?? 0 >= bytes.count - 3)
  }
}

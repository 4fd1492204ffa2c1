import EntenteLanguage
import EntenteModel
import EntenteTestSupport
import Testing

@Suite struct AnalyzerTests {
  private func relations(_ text: AnalyzedText) -> [String] {
    text.segments.tokens.indices.map { index in
      let token = text.token(index)
      return "\(token.form) \(token.relation) \(token.head.map { text.token($0).form } ?? "-")"
    }
  }

  @Test func frenchTree() throws {
    let text = try Analyzer(language: .french).analyze("La Chine ne signe pas l'accord.")
    #expect(
      relations(text) == [
        "La det Chine", "Chine nsubj signe", "ne advmod signe", "signe root -", "pas advmod signe",
        "l' det accord", "accord obj signe", ". punct signe",
      ])
    #expect(text.token(3).lemma == "signer")
    #expect(text.token(3).features.mood == "Ind")
    #expect(text.token(3).partOfSpeech == .verb)
  }

  @Test func englishTree() throws {
    let text = try Analyzer(language: .english).analyze("The ministers didn't sign the treaty.")
    #expect(
      relations(text) == [
        "The det ministers", "ministers nsubj sign", "did aux sign", "n't advmod sign",
        "sign root -", "the det treaty", "treaty obj sign", ". punct sign",
      ])
    #expect(text.token(1).lemma == "minister")
    #expect(text.token(3).lemma == "not")
  }

  /// A bare noun right before a finite verb is no conjunct of a noun with a preposition.
  @Test(arguments: [
    ("According to Denmark, Norway helped Sweden.", "Norway", LanguageCode.english),
    ("According to Finland, Sweden has signed the treaty.", "Sweden", .english),
    ("In Geneva, ministers met on Monday.", "ministers", .english),
    ("Selon le Danemark, Oslo a aidé la Suède.", "Oslo", .french),
    ("Avec la Chine, Moscou signe un accord.", "Moscou", .french),
  ])
  func subjectsAfterPrepositions(text: String, subject: String, language: LanguageCode) throws {
    let analyzed = try Analyzer(language: language).analyze(text)
    let found = analyzed.segments.tokens.indices.map(analyzed.token).first { $0.form == subject }
    #expect(found?.relation == "nsubj")
    #expect(found?.head.map { analyzed.token($0).head } == .some(nil))
  }

  /// Pasts that no ending tells are verbs of their lemmas, wherever they stand.
  @Test(arguments: [
    ("The Norwegian minister struck the Danish mayor.", "struck", "strike"),
    ("Lightning struck the village.", "struck", "strike"),
    ("A storm sank the ship.", "sank", "sink"),
    ("Police shot a Danish tourist.", "shot", "shoot"),
    ("The court upheld the ban.", "upheld", "uphold"),
    ("The bank withheld the money.", "withheld", "withhold"),
    ("The Norwegian minister forbade the march.", "forbade", "forbid"),
    ("The Danish army overran the fort.", "overran", "overrun"),
    ("The ship was sunk by a mine.", "sunk", "sink"),
    ("The Norwegian minister tore the treaty.", "tore", "tear"),
  ])
  func irregularPasts(text: String, form: String, lemma: String) throws {
    let analyzed = try Analyzer(language: .english).analyze(text)
    let found = analyzed.segments.tokens.indices.map(analyzed.token).first { $0.form == form }
    #expect(found?.partOfSpeech == .verb)
    #expect(found?.lemma == lemma)
    #expect(found?.head == nil)
  }

  /// What is spelt like an irregular past stays a noun where it is one.
  @Test(arguments: [
    ("A shot was fired at the police.", "shot"), ("The shot killed two men.", "shot"),
    ("He saw a bit of the fort.", "bit"), ("The dove flew away.", "dove"),
  ])
  func nounsSpeltLikePasts(text: String, form: String) throws {
    let analyzed = try Analyzer(language: .english).analyze(text)
    let found = analyzed.segments.tokens.indices.map(analyzed.token).first { $0.form == form }
    #expect(found?.partOfSpeech == .noun)
  }

  /// A word of a megabyte, bytes that are no UTF-8: analyzed, with exact offsets.
  @Test(arguments: [LanguageCode.french, .english])
  func hostileTextIsSurvived(language: LanguageCode) throws {
    let analyzer = try Analyzer(language: language)
    for letter in ["a", "é", "9", "-", "'", "."] {
      let word = String(repeating: letter, count: letter == "a" ? 1_000_000 : 20_000)
      let text = analyzer.analyze("Oslo \(word) Oslo")
      #expect(text.segments.tokens.first == 0..<4)
      #expect(text.segments.tokens.last?.upperBound == word.utf8.count + 10)
    }
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &generator) }
      var end = 0
      for token in analyzer.analyze(bytes).segments.tokens {
        #expect(token.lowerBound >= end && token.upperBound <= bytes.count && !token.isEmpty)
        end = token.upperBound
      }
    }
  }

  /// Every sentence is a tree with one root, whatever the text.
  @Test(arguments: [LanguageCode.french, .english])
  func everySentenceIsATree(language: LanguageCode) throws {
    let analyzer = try Analyzer(language: language)
    var generator = SeededGenerator(seed: 5)
    let words = [
      "la", "Chine", "signe", "the", "of", "met", ",", "«", "que", "et", "12", "!", "\n\n",
    ]
    for _ in 0..<40 {
      let count = Int.random(in: 0..<40, using: &generator)
      let text = analyzer.analyze(
        (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }
          .joined(separator: " "))
      for sentence in text.segments.sentences {
        var roots = 0
        for index in sentence.tokens {
          var node = index
          var steps = 0
          while let head = text.token(node).head, steps <= sentence.tokens.count {
            #expect(sentence.tokens.contains(head))
            node = head
            steps += 1
          }
          #expect(steps <= sentence.tokens.count)
          if text.token(index).head == nil { roots += 1 }
        }
        #expect(roots == 1)
      }
    }
  }

  @Test func invalidBytesAndLongWordsAreSurvived() throws {
    let analyzer = try Analyzer(language: .french)
    #expect(analyzer.analyze([0xC3]).segments.tokens.count == 1)
    #expect(analyzer.analyze([0x61, 0xE2, 0x80]).segments.tokens.count == 1)
    #expect(analyzer.analyze([]).segments.tokens.isEmpty)
    let long = analyzer.analyze([UInt8](repeating: 0x61, count: 1 << 18))
    #expect(long.segments.tokens.count == 1)
    #expect(long.token(0).lemma.utf8.count > 1000)
  }

  @Test func treesArePrinted() throws {
    let text = try Analyzer(language: .french).analyze("Tokyo attend.")
    #expect(text.tree(ofSentence: 0) == "attend VERB root\n  Tokyo PROPN nsubj\n  . PUNCT punct\n")
    #expect(text.conllu(ofSentence: 0).conllu.contains("start=0|end=5"))
  }

  @Test(arguments: [LanguageCode(rawValue: "de")])
  func otherLanguagesAreRefused(language: LanguageCode) {
    #expect(throws: ModelError.self) { try Analyzer(language: language) }
  }

  @Test func modelsAreNoLargerThanAgreed() throws {
    #expect(try Analyzer(language: .french).model.byteCount <= 8_000_000)
    #expect(try Analyzer(language: .english).model.byteCount <= 8_000_000)
  }
}

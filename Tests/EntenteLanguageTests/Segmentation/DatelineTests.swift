import EntenteLanguage
import EntenteModel
import Testing

@Suite struct DatelineTests {
  static let datelines: [String] = [
    "OSLO —", "OSLO, Norway —", "OSLO (Reuters) -", "OSLO, May 3 (Reuters) -", "Oslo (AFP) –",
    "OSLO, le 3 mai —", "NEW YORK, 4 juillet (Reuters) --", "PARIS/OSLO —", "ST. LOUIS (AP) --",
    "STAVANGER -", "(Bruxelles)", "KIROV FALLS, Ohio (AP) —", "SAINT-DENIS —",
  ]

  @Test("a dateline is a sentence of its own", arguments: datelines)
  func isCut(dateline: String) {
    for report in ["Norway has rejected the plan.", "« Non », a dit le ministre danois."] {
      let text = TextSegmenter(language: .english).segment("\(dateline) \(report)")
      #expect(text.sentences.map { text.text($0.range) } == [dateline, report])
    }
  }

  @Test(
    "what only looks like one stays",
    arguments: [
      "NATO — the alliance — rejected the plan.", "USA - Iran talks have failed again.",
      "Oslo — Norway rejected the plan.", "OSLO: Norway rejected the plan.",
      "LYON - PARIS en deux heures de train.",
      "OSLO — Stop", "OSLO, the capital. The talks — All of them — failed.", "-- Nothing to see.",
      "NATO — Norway and its allies — rejected the plan.",
      "OTAN — la Norvège et ses alliés — a rejeté le plan.",
      "OTAN – Oslo et ses alliés – ont rejeté le plan. La Norvège — elle — attend.",
      "(", "OSLO (", "OSLO (AFP", "É —", "- Le ministre attend la suite.", "1 — Le premier point.",
    ])
  func isKept(text: String) {
    let cut = TextSegmenter(language: .english).segment(text)
    let first = cut.sentences.first.map { cut.text($0.range) } ?? ""
    #expect(first == text || ![")", "-", "–", "—"].contains(first.last ?? "."))
  }

  @Test(
    "dashes of the report itself are not those of a dateline",
    arguments: [
      "OSLO — Norway rejected the plan.", "PARIS — Le président Paul Sorel a rencontré Anna Berg.",
      "OSLO — Norway — a founder of NATO — rejected the plan.",
      "OSLO — Norway rejected the plan. Sweden — its neighbour — accepted it.",
      "OSLO – Norway rejected the plan — again.", "OSLO — Norway rejected it — a surprise.",
      "PARIS — Le président a signé l'accord — un geste rare.",
      "OSLO — Norway pays — Sweden does not.",
      "BRUSSELS — Norway rejected the plan — again.",
      "NEW YORK — Norway rejected the plan — again.",
      "OSLO (Reuters) — Norway rejected the plan — again.",
    ])
  func isCutBeforeDashes(text: String) {
    let cut = TextSegmenter(language: .english).segment(text)
    let first = cut.sentences.first.map { cut.text($0.range) } ?? ""
    #expect(first.count < 18 && ["–", "—"].contains(first.last))
  }

  @Test(
    "what the second dash of a pair closes is told by the language",
    arguments: [(LanguageCode.french, 1), (.english, 2)])
  func closing(language: LanguageCode, sentences: Int) {
    let text = "OTAN — Oslo et ses alliés — a rejeté le plan."
    #expect(TextSegmenter(language: language).segment(text).sentences.count == sentences)
  }

  @Test("every block may have its own")
  func blocks() {
    let text = TextSegmenter(language: .french).segment(
      "OSLO — La Norvège refuse le projet.\n\nPARIS — La France accepte le projet.")
    #expect(text.sentences.count == 4)
    #expect(text.blocks.map(\.sentences) == [0..<2, 2..<4])
  }
}

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
      "(", "OSLO (", "OSLO (AFP", "É —", "- Le ministre attend la suite.", "1 — Le premier point.",
    ])
  func isKept(text: String) {
    let cut = TextSegmenter(language: .english).segment(text)
    let first = cut.sentences.first.map { cut.text($0.range) } ?? ""
    #expect(first == text || ![")", "-", "—"].contains(first.last ?? "."))
  }

  @Test("every block may have its own")
  func blocks() {
    let text = TextSegmenter(language: .french).segment(
      "OSLO — La Norvège refuse le projet.\n\nPARIS — La France accepte le projet.")
    #expect(text.sentences.count == 4)
    #expect(text.blocks.map(\.sentences) == [0..<2, 2..<4])
  }
}

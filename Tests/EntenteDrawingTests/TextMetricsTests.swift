import Testing

@testable import EntenteDrawing

@Suite struct TextMetricsTests {
  /// A long text on one line as its letters say, whatever way is taken.
  private func expected(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(1200) {
      scalars.append(scalar.properties.isWhitespace || scalar.value < 32 ? " " : scalar)
    }
    return String(String(scalars).prefix(400))
  }

  @Test(arguments: [
    "a", "é", "« À\u{A0}l’été… » — “oui”\n", "a\r\nb\t", "x\u{301}", "\u{7F}", "漢字", "👩‍👩‍👧",
    "\u{2028}.",
    "œ", "©", "\u{85}",
  ])
  func longTexts(_ piece: String) {
    for count in [120, 200, 399, 400, 401, 1300] {
      for text in [
        String(repeating: piece, count: count), String(repeating: "o", count: count) + piece + "n",
        String(repeating: "e", count: count) + "\u{301}" + piece,
      ] where text.utf8.count > 400 {
        #expect(TextMetrics.line(text) == expected(text))
        #expect(Array(TextMetrics.line(text).utf8) == Array(expected(text).utf8))
      }
    }
  }

  @Test func shortTexts() {
    #expect(TextMetrics.line("one\ntwo") == "one two")
    #expect(TextMetrics.line("one two") == "one two")
  }
}

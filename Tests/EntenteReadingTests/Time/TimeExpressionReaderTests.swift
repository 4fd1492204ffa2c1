import EntenteModel
import EntenteReading
import EntenteTestSupport
import Testing

@Suite("Time expressions")
struct TimeExpressionReaderTests {
  @Test("are found in French", arguments: TimeExpressionCase.french)
  func french(_ example: TimeExpressionCase) {
    expect(example, .french)
  }

  @Test("are found in English", arguments: TimeExpressionCase.english)
  func english(_ example: TimeExpressionCase) {
    expect(example, .english)
  }

  private func expect(_ example: TimeExpressionCase, _ language: LanguageCode) {
    let published = example.published.flatMap { CalendarDay($0) }
    let found = TimeExpressionReader(language: language)
      .expressions(in: example.text, published: published)
    #expect(found.map { "\($0.text) → \($0.date)" } == example.expected)
    let bytes = Array(example.text.utf8)
    for expression in found {
      #expect(String(decoding: bytes[expression.range], as: UTF8.self) == expression.text)
      #expect((try? EventDate(edtf: expression.date.edtf)) == expression.date)
    }
  }

  @Test func tablesAreAsLargeAsAskedFor() {
    #expect(Set(TimeExpressionCase.french.map(\.text)).count >= 120)
    #expect(Set(TimeExpressionCase.english.map(\.text)).count >= 100)
  }

  @Test func accentsMayBeDecomposed() {
    let reader = TimeExpressionReader(language: .french)
    let day = CalendarDay("2023-06-05")
    let text = "L'e\u{301}te\u{301} dernier, le 3 fe\u{301}vrier 2022."
    let found = reader.expressions(in: text, published: day)
    #expect(found.map(\.date.edtf) == ["2022-22", "2022-02-03"])
  }

  @Test func otherLanguagesYieldNothing() {
    let reader = TimeExpressionReader(language: LanguageCode(rawValue: "de"))
    #expect(reader.expressions(in: "am 5. Mai 2020", published: nil).isEmpty)
  }

  /// Any order of the words that matter must neither crash nor yield ranges out of order.
  @Test(arguments: [LanguageCode.french, .english])
  func survivesAnyOrderOfWords(_ language: LanguageCode) {
    var random = SeededGenerator(seed: 7)
    let reader = TimeExpressionReader(language: language)
    let words = TimeExpressionCase.french.map(\.text) + TimeExpressionCase.english.map(\.text)
    let pieces =
      words.flatMap { $0.split(separator: " ").map(String.init) }
      + ["-", "/", "31", "99", "0000", "’", "«", "\n\n", "é", "😀", "12/13/2014"]
    for published in [CalendarDay("2023-06-05"), CalendarDay.first, CalendarDay.last, nil] {
      for _ in 0..<150 {
        let text = (0..<40).compactMap { _ in pieces.randomElement(using: &random) }
          .joined(separator: Bool.random(using: &random) ? " " : "")
        var end = 0
        for expression in reader.expressions(in: text, published: published) {
          #expect(expression.range.lowerBound >= end)
          end = expression.range.upperBound
        }
        #expect(end <= text.utf8.count)
      }
    }
  }
}

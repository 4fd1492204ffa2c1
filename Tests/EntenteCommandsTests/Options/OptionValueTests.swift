import EntenteCommands
import EntenteModel
import Testing

@Suite("Option values")
struct OptionValueTests {
  @Test(arguments: [("0", 0.0), ("1", 1), ("0.25", 0.25)])
  func confidence(_ text: String, _ value: Double) throws {
    #expect(try Confidence(argument: text).value == value)
  }

  @Test(arguments: ["", "-0.1", "1.01", "nan", "inf", "x"])
  func `no confidence`(_ text: String) {
    #expect(throws: InvalidValue.self) { try Confidence(argument: text) }
  }

  @Test(arguments: ["", "2023-02-30", "2023", "yesterday"])
  func `no day`(_ text: String) {
    #expect(throws: InvalidValue.self) { try CalendarDay(argument: text) }
  }

  @Test func `a choice lists its words`() {
    #expect(throws: InvalidValue("one of fr, en, auto is needed")) {
      try ArticleLanguage(argument: "de")
    }
  }
}

import EntenteModel
import EntenteReading
import Testing

/// What the table of sentences does not ask: dates, who says it, patterns, one fact told twice.
@Suite("Event coder")
struct EventCoderTests {
  private static let reader = Reader()

  /// Sentences and the events read from them, families of statements left out.
  struct Case: Sendable, CustomTestStringConvertible {
    let language: LanguageCode
    let text: String
    /// `source type target modality date rule speaker`, one an event; `-` for nothing.
    let events: [String]
    var testDescription: String { text }

    init(_ language: LanguageCode, _ text: String, _ events: String...) {
      self.language = language
      self.text = text
      self.events = events
    }
  }

  private func shown(_ event: Event) -> String {
    let parties = [event.sources, event.targets].map { side in
      side.isEmpty ? "-" : side.map(\.rawValue).joined(separator: "+")
    }
    return [
      parties[0], event.type.rawValue, parties[1], event.modality.rawValue,
      event.date?.edtf ?? "-", event.rule?.split(separator: " ").first.map(String.init) ?? "-",
      event.attributedTo?.rawValue ?? "-",
    ].joined(separator: " ")
  }

  static let french: [Case] = [
    Case(
      .french, "Selon le Danemark, la Norvège a aidé la Suède.",
      "nor aid swe actual 2023-06 active dnk"),
    Case(
      .french, "Le Chili affirme que la Bolivie a menacé le Pérou.",
      "bol threaten per actual 2023-06 active chl"),
    Case(
      .french,
      "En mars, la Norvège a accusé la Suède, mais le Danemark a aidé la Finlande en avril.",
      "nor accuse swe actual 2023-03 active -", "dnk aid fin actual 2023-04 active -"),
    Case(.french, "La Norvège accuse la Suède.", "nor accuse swe actual 2023-06 active -"),
    Case(
      .french, "Paul Sorel, exclu en 1997 du parti, accuse la Suède.",
      "sorel-paul accuse swe actual 2023-06 active -"),
    Case(.french, "La Norvège n'a pas aidé la Suède.", "nor aid swe denied 2023-06 active -"),
    Case(.french, "La Norvège avait accusé la Suède.", "nor accuse swe actual - active -"),
    Case(
      .french, "En 2019, la Norvège a accusé la Suède. Le Danemark a aidé la Finlande.",
      "nor accuse swe actual 2019 active -", "dnk aid fin actual 2019 active -"),
    Case(.french, "La Norvège pourrait aider la Suède.", "nor aid swe possible - active -"),
    Case(
      .french, "La Norvège a refusé d'aider la Suède.", "nor reject swe actual 2023-06 active -"),
    Case(
      .french, "La Norvège n'a cessé d'aider la Suède.", "nor aid swe actual 2023-06 active -"),
    Case(.french, "La Norvège envisage d'aider la Suède.", "nor aid swe possible - active -"),
    Case(
      .french, "La Norvège et le Danemark se critiquent.",
      "nor+dnk accuse - actual 2023-06 reciprocal -"),
  ]

  static let english: [Case] = [
    Case(
      .english, "According to Denmark, Norway helped Sweden.",
      "nor aid swe actual 2023-06 active dnk"),
    Case(
      .english, "According to Denmark, the Norwegian government helped Sweden.",
      "nor aid swe actual 2023-06 active dnk"),
    Case(
      .english, "Denmark says that Norway threatened Sweden.",
      "nor threaten swe actual 2023-06 active dnk"),
    Case(
      .english, "Norway accused Sweden in March, but Denmark helped Finland in April.",
      "nor accuse swe actual 2023-03 active -", "dnk aid fin actual 2023-04 active -"),
    Case(.english, "Norway accuses Sweden.", "nor accuse swe actual 2023-06 active -"),
    Case(.english, "Norway had accused Sweden.", "nor accuse swe actual - active -"),
    Case(.english, "Norway refused to help Sweden.", "nor reject swe actual 2023-06 active -"),
    Case(.english, "Norway might help Sweden.", "nor aid swe possible - active -"),
    Case(.english, "Norway plans to help Sweden.", "nor aid swe planned - active -"),
    Case(
      .english, "Norway and Denmark criticized each other.",
      "nor+dnk accuse - actual 2023-06 reciprocal -"),
  ]

  @Test(
    "binds dates, speakers and modalities to the event that they belong to",
    arguments: french + english)
  func coding(item: Case) {
    let article = Article(
      id: "a", language: item.language, published: CalendarDay("2023-06-05"), text: item.text)
    let events = Self.reader.read(article).chronicle.events.filter { $0.relation != .other }
    #expect(events.map(shown) == item.events)
  }

  @Test("one fact told twice is one event as far as the dates agree")
  func oneFact() {
    let text = """
      En mars 2023, la Norvège a accusé la Suède. La Norvège a accusé la Suède en mars 2023. \
      La Norvège a accusé la Suède en avril 2021.
      """
    let article = Article(
      id: "a", language: .french, published: CalendarDay("2023-06-05"), text: text)
    let events = Self.reader.read(article).chronicle.events
    #expect(events.map(\.evidence.count) == [2, 1])
    #expect(events.map(\.date?.edtf) == ["2023-03", "2021-04"])
  }

  @Test("what is said without a target is a statement, kept but no tie")
  func statements() {
    let article = Article(
      id: "a", language: .english, published: nil, text: "Denmark says that the harvest was good.")
    let events = Self.reader.read(article).chronicle.events
    #expect(events.map(\.relation) == [.other])
    #expect(events.map(\.targets.count) == [0])
    #expect(events.first?.date == nil)
  }

  @Test("without a day of publication no date is made up")
  func undated() {
    let article = Article(
      id: "a", language: .french, published: nil, text: "La Norvège accuse la Suède.")
    #expect(Self.reader.read(article).chronicle.events.map(\.date) == [nil])
  }

  @Test("a history is told in its order: what has no date is of the year that it has come to")
  func history() {
    let text = """
      La Norvège accusa la Suède le 3 mai 1931. Le Danemark menaça la Finlande. La Norvège avait \
      aidé le Chili. En juin, le Chili soutint le Pérou, que la Bolivie avait menacé en 1925. Le \
      Brésil aida la Bolivie.
      """
    let article = Article(id: "a", language: .french, published: nil, text: text)
    let dates = Self.reader.read(article).chronicle.events.map {
      "\($0.sources[0].rawValue) \($0.date?.edtf ?? "-")"
    }
    #expect(
      dates == ["nor 1931-05-03", "dnk 1931", "nor -", "chl 1931-06", "bol 1925", "bra 1931"])
  }
}

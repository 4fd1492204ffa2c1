import EntenteFormats
import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Any chronicle is read back as it was written")
struct ChronicleRoundTripTests {
  private struct Maker {
    var generator: SeededGenerator

    static let pieces = [
      "a", "é", "e\u{301}", "🙂", "👩‍🚀", "שלום", "\u{202E}", "\n", "\r\n", "\t", "\u{0}", "\u{1F}",
      "\u{7F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\"", "\\", "/", "</script>", " ", "",
    ]

    mutating func text(_ count: Int = 6) -> String {
      (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    mutating func value(_ depth: Int) -> JSONValue {
      switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &generator) {
      case 0: .null
      case 1: .bool(Bool.random(using: &generator))
      case 2:
        .number(
          ["0", "-0", "1.50", "1e+9", "12345678901234567890"].randomElement(using: &generator)
            ?? "0")
      case 3: .string(text())
      case 4: .array((0..<2).map { _ in value(depth - 1) })
      default: .object((0..<2).map { JSONMember("\($0)" + text(2), value(depth - 1)) })
      }
    }

    mutating func fields() -> [JSONMember] { [JSONMember("x-" + text(3), value(2))] }

    mutating func chronicle() throws -> Chronicle {
      let body = "." + text(20)
      let quote = String(decoding: body.utf8.prefix(1), as: UTF8.self)
      return Chronicle(
        articles: [
          Article(
            id: "a", language: .french, published: CalendarDay(year: 2023, month: 5, day: 4),
            title: text(), url: text(), extraction: "plain", text: body, unknownFields: fields())
        ],
        actors: [
          Actor(
            id: Identifier("k" + text(2)), kind: .person, name: text(),
            names: [.french: text(), .english: text()], aliases: [text(), text()], parent: "p",
            identities: [ActorIdentity(id: "x", reason: text())], unknownFields: fields())
        ],
        affiliations: [
          Affiliation(actor: "k", of: "p", role: text(), during: nil, unknownFields: fields())
        ],
        events: [
          Event(
            id: "e-1", relation: .other, type: "state", sources: ["k"],
            date: try EventDate(edtf: "2023-05-04/2023-05~"), modality: .possible,
            confidence: Double.random(in: 0...1, using: &generator), label: text(),
            evidence: [
              .quote(
                Quotation(article: "a", range: 0..<1, quote: quote, unknownFields: fields())),
              .table(TableRow(table: text(), key: text(), unknownFields: fields())),
              .hand(HandEntry(author: text(), note: text(), unknownFields: fields())),
            ], attribution: text(), unknownFields: fields())
        ], unknownFields: fields())
    }
  }

  @Test("whatever its texts hold", arguments: UInt64(0)..<100)
  func roundTrip(_ seed: UInt64) throws {
    var maker = Maker(generator: SeededGenerator(seed: seed))
    let chronicle = try maker.chronicle()
    let text = ChronicleCodec.encode(chronicle)
    let again = try ChronicleCodec.decode(Array(text.utf8), file: "c.jsonl")
    #expect(again == chronicle)
    // Strings that differ in their form are equal in Swift; the bytes must be the same as well.
    #expect(Array(ChronicleCodec.encode(again).utf8) == Array(text.utf8))
    // One line a record, for every tool that reads lines.
    #expect(text.split(whereSeparator: \.isNewline).count == 5)
  }
}

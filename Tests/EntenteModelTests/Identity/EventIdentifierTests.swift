import EntenteModel
import Testing

@Suite("Identifiers of events")
struct EventIdentifierTests {
  @Test("depend on every field and on nothing else")
  func fields() {
    func id(
      _ article: Identifier<Article> = "a", _ part: Quotation.Part = .text,
      _ range: Range<Int> = 3..<9, _ relation: Relation = .opposes, _ ordinal: Int = 0
    ) -> Identifier<Event> {
      Identifier(article: article, part: part, range: range, relation: relation, ordinal: ordinal)
    }
    let ids = [
      id(), id("b"), id("a", .title), id("a", .text, 3..<8), id("a", .text, 2..<9),
      id("a", .text, 3..<9, .visits), id("a", .text, 3..<9, .opposes, 1),
      id("opposes\na"), id(""),
    ]
    #expect(Set(ids).count == ids.count)
    #expect(id() == id())
    #expect(ids.allSatisfy { $0.rawValue.count == 14 && $0.rawValue.hasPrefix("e-") })
  }
}

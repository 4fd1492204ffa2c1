import EntenteModel
import EntenteReading
import EntenteTestSupport
import Foundation
import Testing

/// Time expressions of suites that others wrote, scored as the shared scorer does.
///
/// `ENTENTE_DATE_ERRORS=1` lists what was missed.
@Suite(
  "Time expressions of shared suites",
  .enabled(if: SharedFolder.exists, "needs ../shared beside the checkout"))
struct DateSuiteTests {
  @Test(arguments: [LanguageCode.french, .english])
  func exactDates(_ language: LanguageCode) throws {
    let text = try SharedFolder.text("gold/dates_\(language).jsonl")
    let rows = try text.split(separator: "\n").map { line in
      try JSONDecoder().decode(Row.self, from: Data(line.utf8))
    }
    let reader = TimeExpressionReader(language: language)
    var found: [String: (right: Int, total: Int)] = [:]
    for row in rows where row.convention != true {
      let published = try #require(CalendarDay(row.reference))
      let expressions = reader.expressions(in: row.text, published: published)
      let isRight = expressions.contains { row.accepts($0.date) }
      found[row.kind, default: (0, 0)].right += isRight ? 1 : 0
      found[row.kind, default: (0, 0)].total += 1
      guard !isRight, ProcessInfo.processInfo.environment["ENTENTE_DATE_ERRORS"] == "1" else {
        continue
      }
      let wanted = row.expected_edtf_if_obvious ?? "\(row.expected_start ?? "")…"
      print("  missed", row.reference, row.text, "→", wanted, expressions.map(\.date.edtf))
    }
    for (kind, count) in found.sorted(by: { $0.key < $1.key }) {
      print("\(language) \(kind): \(count.right) of \(count.total)")
    }
    let right = found.values.reduce(0) { $0 + $1.right }
    let total = found.values.reduce(0) { $0 + $1.total }
    print("\(language) exact: \(right) of \(total)")
    #expect(Double(right) >= 0.93 * Double(total))
  }

  private struct Row: Decodable {
    let reference: String
    let text: String
    let kind: String
    let convention: Bool?
    let expected_start: String?
    let expected_end: String?
    let expected_edtf_if_obvious: String?

    /// Marks do not count, as in the shared scorer.
    func accepts(_ date: EventDate) -> Bool {
      let plain = date.edtf.filter { !"?~%".contains($0) }
      if let start = expected_start, let end = expected_end,
        date.earliest.description == start, date.latest.description == end
      {
        return true
      }
      return plain == expected_edtf_if_obvious
    }
  }
}

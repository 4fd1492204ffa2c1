import EntenteModel
import EntenteReading
import EntenteTestSupport
import Foundation
import Testing

/// Holds reading to a table of sentences of our own, each pattern with its traps.
///
/// What the reader cannot do yet stands in the snapshot, one line a feature: a sentence that was
/// read rightly and no longer is fails the test, and so does a gain that nobody recorded.
@Suite("Sentences")
struct SentenceTests {
  struct Table: Sendable, CustomTestStringConvertible {
    let language: LanguageCode
    var testDescription: String { language.rawValue }
  }

  private static let tables = [Table(language: .french), Table(language: .english)]
  private static let reader = Reader()

  private func cases(_ table: Table) throws -> [SentenceCase] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("sentences.\(table.language).tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.dropFirst()
    return try lines.map { try #require(SentenceCase($0), "malformed line: \($0)") }
  }

  private func faults(_ sentence: SentenceCase, _ language: LanguageCode) -> [String] {
    let article = Article(
      id: "a", language: language, published: CalendarDay("2023-06-05"), text: sentence.text)
    return sentence.faults(FoundEdge.edges(of: Self.reader.read(article).chronicle))
  }

  @Test("reads the events that a sentence states and no others", arguments: tables)
  func sentences(table: Table) throws {
    var features: [String] = []
    var right: [String: Int] = [:]
    var wrong: [String: [String]] = [:]
    var report = ""
    for sentence in try cases(table) {
      if right[sentence.feature] == nil { features.append(sentence.feature) }
      let faults = faults(sentence, table.language)
      right[sentence.feature, default: 0] += faults.isEmpty ? 1 : 0
      guard !faults.isEmpty else { continue }
      wrong[sentence.feature, default: []].append(sentence.id)
      report += "\(sentence.id)\t\(sentence.text)\n\t\(faults.joined(separator: "\n\t"))\n"
    }
    if let path = ProcessInfo.processInfo.environment["ENTENTE_SENTENCES"] {
      try report.write(toFile: "\(path).\(table.language)", atomically: true, encoding: .utf8)
    }
    var lines: [String] = []
    for feature in features {
      let good = right[feature] ?? 0
      let bad = wrong[feature] ?? []
      lines.append(([feature, "\(good)/\(good + bad.count)"] + bad).joined(separator: " "))
    }
    try expectSnapshot(of: lines.joined(separator: "\n") + "\n", named: "\(table.language).txt")
  }

  @Test("tables have an identifier once and as many traps as events", arguments: tables)
  func balance(table: Table) throws {
    let cases = try cases(table)
    #expect(Set(cases.map(\.id)).count == cases.count)
    #expect(Set(cases.map(\.text)).count == cases.count)
    let negatives = cases.count(where: \.isNegative)
    #expect(negatives * 10 >= cases.count * 4)
  }
}

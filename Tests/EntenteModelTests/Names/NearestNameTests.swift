import EntenteModel
import EntenteTestSupport
import Testing

@Suite("NearestName")
struct NearestNameTests {
  @Test(arguments: [
    ("raed", "read"), ("digram", "diagram"), ("timelines", "timeline"), ("rea", "read"),
    ("zzz", nil), ("", nil), ("evnets", "events"), ("ti", "timeline"), ("d", "diagram"),
  ])
  func nearest(_ typed: String, _ meant: String?) {
    let names = ["read", "merge", "diagram", "timeline", "events"]
    #expect(NearestName.nearest(to: typed, in: names) == meant)
  }

  @Test(arguments: [("ab", "ba", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("ca", "abc", 3)])
  func distance(_ first: String, _ second: String, _ expected: Int) {
    #expect(distance(first, second) == expected)
  }

  @Test func `the distance is symmetric and bounded`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let texts = (0..<2).map { _ in
        String(
          (0..<Int.random(in: 0...7, using: &random)).map { _ in
            "abc".randomElement(using: &random) ?? "a"
          })
      }
      let there = distance(texts[0], texts[1])
      #expect(there == distance(texts[1], texts[0]))
      #expect((there == 0) == (texts[0] == texts[1]))
      #expect(there >= abs(texts[0].count - texts[1].count))
      #expect(there <= max(texts[0].count, texts[1].count))
    }
  }

  private func distance(_ first: String, _ second: String) -> Int {
    NearestName.distance(Array(first.unicodeScalars), Array(second.unicodeScalars))
  }
}

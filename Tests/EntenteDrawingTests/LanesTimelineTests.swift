import EntenteDrawing
import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Lanes timelines")
struct LanesTimelineTests {
  @Test("are the same for the same chronicle, whatever its order")
  func snapshot() throws {
    var chronicle = try SampleChronicle.tokyo()
    let svg = try LanesTimeline(chronicle).svg()
    try expectSnapshot(of: svg, named: "tokyo.svg")
    chronicle.events.reverse()
    chronicle.actors.reverse()
    #expect(try LanesTimeline(chronicle).svg() == svg)
  }

  @Test(
    "survive any label",
    arguments: [
      "<b>&\"", "a\nb\u{0}", "🦊", "", String(repeating: "x", count: 100_000),
    ])
  func labels(label: String) throws {
    var chronicle = try SampleChronicle.tokyo()
    chronicle.events[0].label = label
    let svg = try LanesTimeline(chronicle).svg()
    #expect(XMLChecker().accepts(svg))
    #expect(svg.utf8.count < 100_000)
  }

  @Test("need an event")
  func nothing() {
    #expect(throws: DrawingError.nothingToDraw) { try LanesTimeline(Chronicle()).svg() }
  }
}

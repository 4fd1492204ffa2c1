import EntenteDrawing
import EntenteModel
import EntenteTestSupport
import Foundation
import Testing

@Suite("Relationship diagrams")
struct RelationshipDiagramTests {
  @Test("are the same for the same chronicle", arguments: OutputLanguage.allCases)
  func snapshot(language: OutputLanguage) throws {
    let diagram = RelationshipDiagram(
      try SampleChronicle.tokyo(), options: PictureOptions(language: language))
    let svg = try diagram.svg()
    #expect(try diagram.svg() == svg)
    try expectSnapshot(of: svg, named: "tokyo.\(language.rawValue).svg")
  }

  @Test("do not depend on the order of records")
  func order() throws {
    var chronicle = try SampleChronicle.tokyo()
    let svg = try RelationshipDiagram(chronicle).svg()
    chronicle.actors.reverse()
    chronicle.events.reverse()
    chronicle.affiliations.reverse()
    #expect(try RelationshipDiagram(chronicle).svg() == svg)
  }

  @Test(
    "survive any name",
    arguments: [
      "<b>&\"'", "a\nb\u{0}c\u{1F}", "👩‍👩‍👧 🦊", "\u{202E}مرحبا بالعالم", "", "\u{FFFE}",
      String(repeating: "x", count: 100_000), String(repeating: "東", count: 1000),
    ])
  func names(name: String) throws {
    var chronicle = try SampleChronicle.tokyo()
    chronicle.actors[0].name = name
    chronicle.actors[0].names = [:]
    let svg = try RelationshipDiagram(chronicle).svg()
    #expect(svg.utf8.count < 100_000)
    let parser = XMLChecker()
    #expect(parser.accepts(svg))
  }

  @Test("share no identifier in one page")
  func identifiers() throws {
    let chronicle = try SampleChronicle.tokyo()
    let french = try RelationshipDiagram(chronicle).svg()
    let english = try RelationshipDiagram(
      chronicle, options: PictureOptions(language: .english)
    ).svg()
    let ids = [french, english].map { XMLChecker.identifiers(in: $0) }
    #expect(ids.allSatisfy { Set($0).count == $0.count && $0.count > 5 })
    #expect(Set(ids[0]).isDisjoint(with: ids[1]))
  }

  @Test("need a tie")
  func nothing() {
    #expect(throws: DrawingError.nothingToDraw) { try RelationshipDiagram(Chronicle()).svg() }
  }
}

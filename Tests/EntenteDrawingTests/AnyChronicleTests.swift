import EntenteDrawing
import EntenteModel
import EntenteTestSupport
import Testing

/// Pictures of chronicles of all shapes and sizes.
@Suite("Pictures of any chronicle")
struct AnyChronicleTests {
  struct Size: CustomTestStringConvertible, Sendable {
    let actors: Int
    let events: Int
    let seed: UInt64
    var testDescription: String { "\(actors) actors, \(events) events, seed \(seed)" }
  }

  static let sizes =
    (0..<14).map { Size(actors: 2 + Int($0), events: 1 + Int($0) * 3, seed: $0) }
    + [
      Size(actors: 2, events: 40, seed: 90), Size(actors: 30, events: 30, seed: 91),
      Size(actors: 60, events: 130, seed: 92),
    ]

  @Test(arguments: sizes)
  func `a diagram and a timeline are well-formed, distinct in ids, the same when drawn again`(
    _ size: Size
  ) throws {
    let chronicle = try RandomChronicle.make(
      actors: size.actors, events: size.events, seed: size.seed)
    let diagram = RelationshipDiagram(chronicle)
    let timeline = LanesTimeline(chronicle)
    var ids: [Set<String>] = []
    for draw in [{ try timeline.svg() }, { try diagram.svg() }] {
      let svg: String
      do { svg = try draw() } catch DrawingError.nothingToDraw { continue }
      #expect(XMLChecker().accepts(svg))
      #expect(try draw() == svg)
      #expect(!svg.contains("nan") && !svg.contains("inf\""))
      let found = XMLChecker.identifiers(in: svg)
      #expect(Set(found).count == found.count)
      ids.append(Set(found))
    }
    if ids.count == 2 { #expect(ids[0].isDisjoint(with: ids[1])) }
  }

  @Test func `an actor too many is left out and counted`() throws {
    let chronicle = try RandomChronicle.make(actors: 40, events: 60, seed: 3)
    let options = PictureOptions(language: .english, maxActors: 10)
    let svg = try RelationshipDiagram(chronicle, options: options).svg()
    #expect(svg.contains(" actors not shown"))
    #expect(svg.components(of: "class=\"actor ") <= 14)
  }

  @Test func `what is too large for any layout is drawn in part`() throws {
    let count = 52
    let ids = (0..<count).map { Identifier<Actor>("a\($0)") }
    let event = Event(
      id: "e", relation: .cooperatesWith, type: "agree", sources: ids, targets: [],
      isMutual: true, evidence: [.hand(HandEntry(author: "test", note: "all with all"))])
    let chronicle = Chronicle(
      actors: ids.map { Actor(id: $0, kind: .state, name: $0.rawValue) }, events: [event])
    let options = PictureOptions(language: .english)
    let svg = try RelationshipDiagram(chronicle, options: options).svg()
    #expect(svg.contains(" actors not shown"))
  }

  @Test func `persons stand in the frame of whom they speak for`() throws {
    let svg = try RelationshipDiagram(try SampleChronicle.tokyo()).svg()
    #expect(svg.components(of: "class=\"frame\"") == 2)
    #expect(svg.contains("Fumio Kishida (personne)\u{A0}: Premier ministre, Japon"))
  }

  @Test func `catalogue names are short in labels and whole in tooltips`() throws {
    var chronicle = try SampleChronicle.tokyo()
    let name = "Organisation du traité de l'Atlantique nord"
    chronicle.actors[1].name = name
    chronicle.actors[1].names = [.french: name]
    let svg = try RelationshipDiagram(chronicle).svg()
    #expect(svg.contains(">OTAN</text>"))
    #expect(svg.contains("<title>\(name) (organisation)</title>"))
    let timeline = try LanesTimeline(chronicle).svg()
    #expect(timeline.contains("OTAN"))
  }

  @Test func `a long name takes two lines, a longer one is cut`() throws {
    var chronicle = try SampleChronicle.tokyo()
    chronicle.actors[0].names = [:]
    chronicle.actors[0].name = "Secretariat of the Northern Fisheries"
    let svg = try RelationshipDiagram(chronicle).svg()
    #expect(svg.contains(">Secretariat of the</text>"))
    #expect(svg.contains(">Northern Fisheries</text>"))
    chronicle.actors[0].name = String(repeating: "Secretariat of Fisheries ", count: 20)
    #expect(try RelationshipDiagram(chronicle).svg().contains("…</text>"))
  }

  @Test func `what was denied is drawn apart from what happened`() throws {
    let svg = try RelationshipDiagram(try SampleChronicle.tokyo()).svg()
    #expect(svg.contains("class=\"tie cooperates denied\""))
    #expect(svg.contains("class=\"tie cooperates actual\""))
  }
}

extension String {
  /// The number of places at which `part` stands.
  func components(of part: String) -> Int { split(separator: part).count - 1 }
}

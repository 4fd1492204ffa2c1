import EntenteDrawing
import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Sizes of pictures")
struct PictureSizeTests {
  private func opening(_ options: PictureOptions) throws -> Substring {
    let svg = try LanesTimeline(try SampleChronicle.tokyo(), options: options).svg()
    return svg.prefix { $0 != "\n" }
  }

  @Test(
    "a width keeps the proportions, in the unit asked for",
    arguments: [("160mm", "mm"), ("6.5in", "in"), ("800px", "px"), ("800", "px"), ("12cm", "cm")])
  func width(text: String, unit: String) throws {
    let length = try #require(PictureLength(text))
    let tag = try opening(PictureOptions(width: length))
    let number = length.value == length.value.rounded() ? "\(Int(length.value))" : "\(length.value)"
    #expect(tag.contains(" width=\"\(number)\(unit)\""))
    #expect(tag.contains("\(unit)\" lang="))
    #expect(tag.contains(" viewBox=\"0 0 "))
  }

  @Test("what is no length is refused", arguments: ["", "mm", "-3cm", "0", "nan", "3 em", "1e9px"])
  func noLength(text: String) {
    #expect(PictureLength(text) == nil)
  }

  @Test("a page is filled", arguments: PicturePage.allCases)
  func page(page: PicturePage) throws {
    let tag = try opening(PictureOptions(page: page))
    let size =
      switch page {
      case .a4: "width=\"210mm\" height=\"297mm\""
      case .a4Landscape: "width=\"297mm\" height=\"210mm\""
      case .letter: "width=\"215.9mm\" height=\"279.4mm\""
      }
    #expect(tag.contains(size))
    let box = tag.split(separator: "viewBox=\"")[1].prefix { $0 != "\"" }
    let numbers = box.split(separator: " ").compactMap { Double($0) }
    try #require(numbers.count == 4)
    let isWide = page == .a4Landscape
    #expect((numbers[2] > numbers[3]) == isWide)
    #expect(numbers[0] < 0 && numbers[1] < 0)
  }

  @Test("a narrow timeline has one column")
  func narrow() throws {
    let chronicle = try SampleChronicle.tokyo()
    let narrow = try LanesTimeline(
      chronicle, options: PictureOptions(width: PictureLength(480, .pixels))
    ).svg()
    #expect(narrow.components(of: "class=\"plate\"") == chronicle.events.count)
    let left = Set(
      narrow.split(separator: "class=\"plate\" x=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
    #expect(left.count == 1)
  }

  @Test("caption and source stand below, wrapped and escaped")
  func notes() throws {
    let options = PictureOptions(
      language: .english, title: "A & B", caption: String(repeating: "long <caption> ", count: 30),
      source: "archive")
    let svg = try RelationshipDiagram(try SampleChronicle.tokyo(), options: options).svg()
    #expect(XMLChecker().accepts(svg))
    #expect(svg.contains(">A &amp; B</text>"))
    #expect(svg.contains(">Source: archive</text>"))
    #expect(svg.components(of: "long &lt;caption&gt; long") > 1)
  }
}

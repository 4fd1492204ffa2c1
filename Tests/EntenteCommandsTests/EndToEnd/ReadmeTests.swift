import Entente
import Foundation
import Testing

/// What the README shows works, word by word.
@Suite("The README")
struct ReadmeTests {
  private static func file(_ name: String) throws -> String {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
  }

  /// The lines between the two marks are those of the README.
  private static func program(print: (Any...) -> Void) throws {
    // BEGIN
    let article = Article(
      id: "visit", language: .english, published: CalendarDay("2023-06-05"),
      text: "Jens Stoltenberg visited Japan in January. China accused NATO of provocation.")
    let chronicle = Reader().read(article).chronicle
    for event in chronicle.events {
      print(event.date?.edtf ?? "undated", event.sources, event.type, event.targets)
    }
    let options = PictureOptions(language: .english)
    print(try RelationshipDiagram(chronicle, options: options).svg())
    // END
  }

  @Test func `its ten lines of Swift read an article and draw it`() throws {
    var lines: [String] = []
    try Self.program { values in lines.append(values.map { "\($0)" }.joined(separator: " ")) }
    let svg = try #require(lines.last)
    #expect(svg.contains("China") && svg.contains("NATO") && svg.contains("Japan"))
    #expect(lines.dropLast().contains { $0.contains("2023-01") && $0.contains("visit") })
    let source = try Self.file("Tests/EntenteCommandsTests/EndToEnd/ReadmeTests.swift")
    let parts = source.components(separatedBy: "    // BEGIN\n")
    let code = try #require(parts[1].components(separatedBy: "    // END").first)
      .split(separator: "\n").map { $0.dropFirst(4) }.joined(separator: "\n")
    #expect(try Self.file("README.md").contains("```swift\nimport Entente\n\n\(code)\n```"))
  }

  @Test(.enabled(if: Executable.path != nil, "the program is not built"))
  func `its command lines are understood`() throws {
    let commands = try Self.file("README.md").split(separator: "\n")
      .filter { $0.hasPrefix("    entente ") }
    #expect(commands.count >= 8)
    try TemporaryFolder.with { folder in
      let article =
        "---\nlang: fr\n---\n\nLe Japon coopère avec l'OTAN. La Russie accuse le Japon.\n"
      for name in ["article.md", "article.txt"] { try folder.write(article, to: name) }
      for name in ["chronicle", "a", "b"] {
        let read = try Executable.run(["read", "article.md"], in: folder)
        try folder.write(Array(read.output), to: name + ".jsonl")
      }
      for command in commands {
        let line = command.prefix { $0 != "#" }
        let words = line.split(separator: " ").dropFirst().map(String.init)
        let run = try Executable.run(words, in: folder)
        #expect(run.status == 0, "\(command): \(run.diagnostics)")
      }
    }
  }
}

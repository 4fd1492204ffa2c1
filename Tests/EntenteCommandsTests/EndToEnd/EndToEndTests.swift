import Foundation
import Testing

/// The real program on real files: what a user sees, exit status included.
@Suite("entente, end to end", .enabled(if: Executable.path != nil, "the program is not built"))
struct EndToEndTests {
  private static let commands = ["merge", "actors", "events", "diagram", "timeline"]

  @Test(arguments: commands)
  func `a file and a pipe give the same answer`(_ command: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(ListCommandsTests.chronicle, to: "visite.jsonl")
      let direct = try Executable.run([command, "visite.jsonl"], in: folder)
      #expect(direct.status == 0)
      #expect(direct.diagnostics == "")
      #expect(!direct.output.isEmpty)
      let piped = try Executable.run(
        [command, "-"], in: folder, input: Array(ListCommandsTests.chronicle.utf8))
      #expect(piped.output == direct.output)
      let name = ["diagram", "timeline"].contains(command) ? "out.svg" : "out.jsonl"
      let file = try Executable.run([command, "visite.jsonl", "-o", name], in: folder)
      #expect(file.status == 0)
      #expect(file.output.isEmpty)
      #expect(folder.names == [name, "visite.jsonl"])
    }
  }

  @Test func `a reader that goes away is no error`() throws {
    let shell = try #require(Executable.tool("sh"))
    let program = try #require(Executable.path)
    try TemporaryFolder.with { folder in
      try folder.write(ListCommandsTests.chronicle, to: "visite.jsonl")
      let run = try Executable.run(
        ["-c", "'\(program)' events visite.jsonl | true"], in: folder, program: shell)
      #expect(run.status == 0)
      #expect(run.diagnostics == "")
    }
  }

  struct Usage: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    let message: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Usage(arguments: ["merge"], status: 2, message: "INPUT is missing"),
    Usage(arguments: ["events", "in.jsonl", "--jsno"], status: 2, message: "mean '--json'?"),
    Usage(arguments: ["events", "in.jsonl", "--conllu"], status: 2, message: "not available"),
    Usage(arguments: ["events", "in.jsonl", "-o", "x.png"], status: 2, message: ".txt or .jsonl"),
    Usage(arguments: ["merge", "in.jsonl", "-o", "in.jsonl"], status: 1, message: "is an input"),
    Usage(arguments: ["events", "none.jsonl"], status: 1, message: "no such file"),
    Usage(
      arguments: ["events", "in.jsonl", "--actor", "Atlantide"], status: 1, message: "Atlantide"),
    Usage(arguments: ["events", "in.jsonl", "--between", "soon"], status: 2, message: "soon"),
    Usage(arguments: ["events", "in.jsonl", "--fail-if-empty"], status: 1, message: ""),
    Usage(arguments: ["events", "in.jsonl"], status: 0, message: ""),
    Usage(arguments: ["events", "in.jsonl", "--undated"], status: 2, message: "--between"),
    Usage(arguments: ["diagram", "in.jsonl", "-o", "x.png"], status: 2, message: "end in .svg"),
    Usage(
      arguments: ["diagram", "in.jsonl", "--keep", "x"], status: 2, message: "not available"),
    Usage(arguments: ["timeline", "in.jsonl", "--as", "scaled"], status: 2, message: "lanes"),
    Usage(arguments: ["diagram", "in.jsonl"], status: 0, message: "nothing to draw"),
    Usage(
      arguments: ["diagram", "in.jsonl", "-o", "x.svg", "--fail-if-empty"], status: 1,
      message: "nothing to draw"),
    Usage(arguments: ["dossier", "create"], status: 2, message: "not available"),
  ])
  func `exit status and message`(_ usage: Usage) throws {
    try TemporaryFolder.with { folder in
      try folder.write("{\"record\":\"chronicle\",\"format\":1}\n", to: "in.jsonl")
      let run = try Executable.run(usage.arguments, in: folder)
      #expect(run.status == usage.status)
      #expect(run.output.isEmpty)
      #expect(
        usage.message.isEmpty
          ? run.diagnostics.isEmpty : run.diagnostics.contains(usage.message))
      #expect(folder.names == ["in.jsonl"])
    }
  }

  private static var hasFrenchLocale: Bool {
    guard let locale = Executable.tool("locale") else { return false }
    return
      (try? TemporaryFolder.with { folder in
        let run = try Executable.run(["-a"], in: folder, program: locale)
        guard run.text.lowercased().contains("fr_fr.utf") else {
          throw CocoaError(.featureUnsupported)
        }
      }) != nil
  }

  @Test(.enabled(if: hasFrenchLocale, "the locale fr_FR.UTF-8 is absent"), arguments: commands)
  func `the locale changes no byte`(_ command: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(ListCommandsTests.chronicle, to: "visite.jsonl")
      let runs = try ["C", "fr_FR.UTF-8"].map { locale in
        try Executable.run([command, "visite.jsonl"], in: folder, environment: ["LC_ALL": locale])
      }
      #expect(runs[0].output == runs[1].output)
    }
  }

  @Test(
    .enabled(if: Executable.tool("xmllint") != nil, "xmllint is absent"),
    arguments: ["diagram", "timeline"], ["auto", "light", "dark", "print"])
  func `a picture is well-formed XML`(_ command: String, _ theme: String) throws {
    let xmllint = try #require(Executable.tool("xmllint"))
    try TemporaryFolder.with { folder in
      try folder.write(ListCommandsTests.chronicle, to: "a.jsonl")
      let run = try Executable.run(
        [command, "a.jsonl", "-o", "out.svg", "--theme", theme, "--title", "<b>&\"'"], in: folder)
      #expect(run.status == 0)
      let check = try Executable.run(["--noout", "out.svg"], in: folder, program: xmllint)
      #expect(check.status == 0)
      #expect(check.diagnostics == "")
    }
  }

  @Test func `the example made by hand draws what its picture shows`() throws {
    let program = try #require(Executable.path)
    let example = URL(fileURLWithPath: program).deletingLastPathComponent()
      .appendingPathComponent("HandMadeChronicle").path
    try TemporaryFolder.with { folder in
      let run = try Executable.run([], in: folder, program: example)
      #expect(run.status == 0)
      #expect(run.text == (try Self.projectFile("Examples/hand-made.svg")))
    }
  }

  @Test func `the example of path queries prints what its output shows`() throws {
    let program = try #require(Executable.path)
    let example = URL(fileURLWithPath: program).deletingLastPathComponent()
      .appendingPathComponent("PathQueries").path
    try TemporaryFolder.with { folder in
      let run = try Executable.run([], in: folder, program: example)
      #expect(run.status == 0 && run.diagnostics == "")
      #expect(run.text == (try Self.projectFile("Examples/PathQueries/output.txt")))
    }
  }

  @Test(arguments: [
    (["paths", "a.jsonl", "--from", "Chine", "--to", "OTAN"], "opposes"),
    (["reach", "a.jsonl", "--from", "Pékin", "--json"], "\"actor\":\"nato\""),
    (["balance", "a.jsonl", "--json"], "{\"camp\":2"),
    (["compare", "a.jsonl", "--with", "b.jsonl", "--json"], "\"change\":\"lost\""),
  ])
  func `commands about ties answer from a file and write one`(
    _ arguments: [String], _ expected: String
  ) throws {
    try TemporaryFolder.with { folder in
      try folder.write(ListCommandsTests.chronicle, to: "a.jsonl")
      try folder.write("{\"record\":\"chronicle\",\"format\":1}\n", to: "b.jsonl")
      let arguments = arguments + (arguments.contains("--json") ? [] : ["--json"])
      let run = try Executable.run(arguments, in: folder)
      #expect(run.status == 0 && run.diagnostics == "")
      #expect(run.text.contains(expected))
      let locale = ["LC_ALL": "fr_FR.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1"]
      #expect(try Executable.run(arguments, in: folder, environment: locale).output == run.output)
      let file = try Executable.run(arguments + ["-o", "out.jsonl"], in: folder)
      #expect(file.status == 0 && file.output.isEmpty)
      #expect(try folder.read("out.jsonl") == run.text)
      let text = try Executable.run(arguments.filter { $0 != "--json" }, in: folder)
      #expect(text.status == 0 && !text.output.isEmpty && text.output != run.output)
    }
  }

  @Test func `the README shows the example as it is`() throws {
    let readme = try Self.projectFile("README.md")
    let example = try Self.projectFile("Examples/HandMadeChronicle/HandMadeChronicle.swift")
    #expect(readme.contains("```swift\n\(example)```"))
  }

  private static func projectFile(_ name: String) throws -> String {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
  }
}

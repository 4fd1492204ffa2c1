import EntenteCommands
import EntenteTestSupport
import Testing

@Suite("Program")
struct ProgramTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let code: ExitCode
    var output = ""
    var diagnostics = ""
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases = [
    Case(arguments: ["--version"], code: .success, output: "entente 0.1.0\n"),
    Case(
      arguments: [], code: .usage,
      diagnostics: "entente: which command?\nTry 'entente --help'.\n"),
    Case(
      arguments: ["hlep"], code: .usage,
      diagnostics:
        "entente: unknown command 'hlep'; did you mean 'help'?\nTry 'entente --help'.\n"),
    Case(
      arguments: ["zebra"], code: .usage,
      diagnostics: "entente: unknown command 'zebra'\nTry 'entente --help'.\n"),
    Case(
      arguments: ["--verison"], code: .usage,
      diagnostics:
        "entente: unknown option '--verison'; did you mean '--version'?\nTry 'entente --help'.\n"),
    Case(
      arguments: ["dossier", "create"], code: .usage,
      diagnostics:
        "entente: the command 'dossier' is not available in this version\nTry 'entente --help'.\n"),
    Case(
      arguments: ["help", "a", "b"], code: .usage,
      diagnostics: "entente help: unexpected argument 'b'\nTry 'entente help --help'.\n"),
    Case(
      arguments: ["help", "zebra"], code: .usage,
      diagnostics: "entente help: unknown command 'zebra'\nTry 'entente help --help'.\n"),
  ]

  @Test(arguments: cases)
  func run(_ given: Case) async {
    let run = await TestRun(given.arguments)
    #expect(run.code == given.code)
    #expect(run.output == given.output)
    #expect(run.diagnostics == given.diagnostics)
  }

  @Test func `help is the same by every way`() async throws {
    let help = await TestRun(["help"])
    #expect(help.code == .success)
    for arguments in [["--help"], ["-h"]] {
      #expect(await TestRun(arguments).output == help.output)
    }
    try expectSnapshot(of: help.output, named: "help.txt")
  }

  @Test(arguments: Program.commands.map { $0.name })
  func `help of a command`(_ name: String) async throws {
    let help = await TestRun(["help", name])
    #expect(await TestRun([name, "--help"]).output == help.output)
    #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try expectSnapshot(of: help.output, named: "help-\(name).txt")
  }

  @Test func `the licences name what is linked`() async {
    let run = await TestRun(["--licenses"])
    for name in ["Apache License", "libgraphviz", "libxml2"] {
      #expect(run.output.contains(name))
    }
  }
}

import EntenteCommands
import Testing

/// A command that does nothing, with an option of each sort.
private struct Probe: Command {
  static let name = "probe"
  static let summary = "Do nothing"
  static let options: [Option<Self>] = [
    .flag("json", short: "j", \.json, help: "Write JSON"),
    .flag("verbose", short: "v", \.verbose, help: "Say more"),
    .value("jobs", "N", \.jobs, help: "Do N things at a time"),
    .value("output", short: "o", "FILE", \.output, help: "Write to FILE"),
    .list("actor", "NAME", \.actors, help: "Only NAME"),
    .commaList("relation", "NAME,...", \.relations, help: "Only these"),
    .unavailable("around"),
  ]
  static let operands: Operands<Self>? = Operands("INPUT", \.inputs)

  var json = false
  var verbose = false
  var jobs = 4
  var output: String?
  var actors: [String] = []
  var relations: [String] = []
  var inputs: [String] = []

  func validate() throws(UsageError) {
    if json, verbose { throw .conflict("'--json' and '--verbose' exclude each other") }
  }

  func run(_ console: Console) throws -> ExitCode { .success }
}

@Suite("Command.parse")
struct CommandParsingTests {
  private func parse(_ arguments: String...) throws -> Probe {
    guard case .run(let probe) = try Probe.parse(arguments) else {
      throw UsageError.missingCommand
    }
    return probe
  }

  @Test func `options and operands mix`() throws {
    let probe = try parse("a", "--actor", "x", "-j", "--actor=y", "-", "--relation", "p,q", "-oz")
    #expect(probe.inputs == ["a", "-"])
    #expect(probe.actors == ["x", "y"])
    #expect(probe.relations == ["p", "q"])
    #expect(probe.json)
    #expect(probe.output == "z")
    #expect(probe.jobs == 4)
  }

  @Test func `the last value wins`() throws {
    #expect(try parse("--jobs", "1", "a", "--jobs=7").jobs == 7)
  }

  @Test func `everything after two dashes is an operand`() throws {
    #expect(try parse("--", "-j", "--help").inputs == ["-j", "--help"])
  }

  @Test(arguments: [["--help"], ["-h", "--nope"], ["-jh"], ["a", "--help"]])
  func `help is asked for`(_ arguments: [String]) throws {
    guard case .help = try Probe.parse(arguments) else {
      Issue.record("no help")
      return
    }
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let error: UsageError
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let faults = [
    Fault(arguments: [], error: .missingOperand("INPUT")),
    Fault(arguments: ["a", "--jsno"], error: .unknownOption("--jsno", suggestion: "--json")),
    Fault(arguments: ["a", "--hlep"], error: .unknownOption("--hlep", suggestion: "--help")),
    Fault(arguments: ["a", "--zebra"], error: .unknownOption("--zebra", suggestion: nil)),
    Fault(arguments: ["a", "--arounds"], error: .unknownOption("--arounds", suggestion: nil)),
    Fault(arguments: ["a", "-jx"], error: .unknownOption("-x", suggestion: nil)),
    Fault(arguments: ["a", "--around", "x"], error: .unavailableOption("--around")),
    Fault(arguments: ["a", "--around=x"], error: .unavailableOption("--around")),
    Fault(arguments: ["a", "-o"], error: .missingValue("-o", placeholder: "FILE")),
    Fault(arguments: ["a", "--json=1"], error: .unexpectedValue("--json")),
    Fault(
      arguments: ["a", "--jobs", "0"],
      error: .invalidValue(
        "0", option: "--jobs", reason: "a whole number of at least 1 is needed")),
    Fault(
      arguments: ["a", "--relation", "x,,y"],
      error: .invalidValue("x,,y", option: "--relation", reason: "it is empty")),
    Fault(
      arguments: ["a", "-jv"],
      error: .conflict("'--json' and '--verbose' exclude each other")),
  ]

  @Test(arguments: faults)
  func `faults are named`(_ fault: Fault) {
    #expect(throws: fault.error) { try Probe.parse(fault.arguments) }
  }

  @Test func `help lists what works`() {
    let help = HelpText.command(Probe.self)
    #expect(help.hasPrefix("Usage: entente probe [OPTION]... INPUT...\n\nDo nothing.\n"))
    #expect(help.contains("  -o, --output FILE       Write to FILE\n"))
    #expect(!help.contains("around"))
    #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}

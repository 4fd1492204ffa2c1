internal import EntenteModel

/// The command line program.
public enum Program {
  /// The version that `--version` prints.
  public static let version = "0.1.0"

  /// The commands, in the order of help.
  package static let commands: [any Command.Type] = [
    ReadCommand.self, MergeCommand.self, ExplainCommand.self, ParseCommand.self,
    DiagramCommand.self, TimelineCommand.self, ActorsCommand.self, EventsCommand.self,
    PathsCommand.self, ReachCommand.self, BalanceCommand.self, CompareCommand.self,
    HelpCommand.self, CompletionsCommand.self,
  ]

  /// Commands that the manual names and that do not work yet.
  private static let unavailable = [
    "report", "convert", "check", "dossier",
  ]

  /// Runs the program on the console of the process.
  ///
  /// - Parameter arguments: The arguments without the program's name.
  /// - Returns: What to hand to the shell.
  public static func run(_ arguments: [String]) async -> ExitCode {
    await run(arguments, console: .process())
  }

  /// Runs the program.
  package static func run(_ arguments: [String], console: Console) async -> ExitCode {
    do {
      let code = try await dispatch(arguments, console: console)
      try console.output.flush()
      return code
    } catch let failure as Descriptor.Failure {
      // Whoever reads our output has seen enough; that is no error.
      if failure.isBrokenPipe { return .success }
      console.report("entente: cannot write: \(failure.reason)")
      return .failure
    } catch let error as UsageError {
      let name = arguments.first.flatMap { first in commands.first { $0.name == first }?.name }
      let called = name.map { "entente \($0)" } ?? "entente"
      console.report("\(called): \(error)\nTry '\(called) --help'.")
      return .usage
    } catch {
      // What was written before the error stands: one bad article does not take the others along.
      try? console.output.flush()
      console.report(message(for: error))
      return .failure
    }
  }

  /// Returns the message for an error; one that starts with a place in a file stands alone.
  package static func message(for error: any Error) -> String {
    let text = "\(error)"
    return text.contains(": error: ") ? text : "entente: \(text)"
  }

  private static func dispatch(_ arguments: [String], console: Console) async throws -> ExitCode {
    guard let first = arguments.first else { throw UsageError.missingCommand }
    switch first {
    case "-h", "--help":
      try console.output.write(HelpText.program(commands))
      return .success
    case "--version":
      try console.output.write("entente \(version)\n")
      return .success
    case "--licenses":
      try console.output.write(EmbeddedText.notice.text)
      return .success
    default: break
    }
    guard let command = commands.first(where: { $0.name == first }) else {
      throw unknown(first)
    }
    return try await run(command, Array(arguments.dropFirst()), console: console)
  }

  private static func run<C: Command>(
    _ command: C.Type, _ arguments: [String], console: Console
  ) async throws -> ExitCode {
    switch try C.parse(arguments) {
    case .help:
      try console.output.write(HelpText.command(C.self))
      return .success
    case .run(let command): return try await command.run(console)
    }
  }

  /// Returns what is wrong with calling `name`.
  package static func unknown(_ name: String) -> UsageError {
    if unavailable.contains(name) { return .unavailableCommand(name) }
    if name.utf8.first == UInt8(ascii: "-") {
      let options = ["--help", "--version", "--licenses"]
      return .unknownOption(name, suggestion: NearestName.nearest(to: name, in: options))
    }
    let names = commands.map { $0.name }
    return .unknownCommand(name, suggestion: NearestName.nearest(to: name, in: names))
  }
}

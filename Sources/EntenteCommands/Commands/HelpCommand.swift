/// `entente help`: what the program and its commands do.
package struct HelpCommand: Command {
  package static let name = "help"
  package static let summary = "Explain the program, or one command"
  package static let options: [Option<Self>] = []
  package static let operands: Operands<Self>? = Operands(
    "COMMAND", \.names, minimum: 0, maximum: 1,
    choices: { Program.commands.map { $0.name } })

  var names: [String] = []

  package init() {}

  package func run(_ console: Console) throws -> ExitCode {
    guard let name = names.first else {
      try console.output.write(HelpText.program(Program.commands))
      return .success
    }
    guard let command = Program.commands.first(where: { $0.name == name }) else {
      throw Program.unknown(name)
    }
    try console.output.write(HelpText.command(command))
    return .success
  }
}

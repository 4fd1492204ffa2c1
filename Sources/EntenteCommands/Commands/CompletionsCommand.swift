/// `entente completions`: what a shell needs to complete the program's arguments.
package struct CompletionsCommand: Command {
  package static let name = "completions"
  package static let summary = "Print a script by which a shell completes commands and options"
  package static let discussion = """
    bash: entente completions bash > ~/.local/share/bash-completion/completions/entente
    zsh: entente completions zsh > a folder of $fpath, as _entente
    fish: entente completions fish > ~/.config/fish/completions/entente.fish
    """
  package static let options: [Option<Self>] = []
  package static let operands: Operands<Self>? = Operands(
    "SHELL", \.shells, maximum: 1, choices: { Shell.choices })
  package static let examples = ["completions bash"]

  var shells: [String] = []

  package init() {}

  package func validate() throws(UsageError) {
    for name in shells { _ = try Self.shell(named: name) }
  }

  package func run(_ console: Console) throws -> ExitCode {
    for name in shells {
      let completions = ShellCompletions(of: Program.commands)
      switch try Self.shell(named: name) {
      case .bash: try console.output.write(completions.bash)
      case .zsh: try console.output.write(completions.zsh)
      case .fish: try console.output.write(completions.fish)
      }
    }
    return .success
  }

  private static func shell(named name: String) throws(UsageError) -> Shell {
    do {
      return try Shell(argument: name)
    } catch {
      throw .invalidValue(name, option: "SHELL", reason: error.reason)
    }
  }
}

/// The shells for which there is a script.
package enum Shell: String, CaseIterable, OptionChoice {
  case bash, zsh, fish
}

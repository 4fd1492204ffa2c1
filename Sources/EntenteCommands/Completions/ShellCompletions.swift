/// What shells need to complete the program's arguments, from the tables that the parser reads.
struct ShellCompletions {
  /// A command, as a shell sees it.
  struct Entry {
    let name: String
    let summary: String
    let options: [Flag]
    /// The words that stand after the options; empty where files do.
    let operands: [String]
    /// Whether files stand after the options.
    let takesFiles: Bool
  }

  /// An option, as a shell sees it.
  struct Flag {
    let name: String
    let short: Character?
    let help: String
    /// What stands for the value; `nil` where there is none.
    let placeholder: String?
    let choices: [String]

    /// Whether the value is a file's name.
    var takesFile: Bool { placeholder == "FILE" }

    /// The spellings: `--output`, `-o`.
    var spellings: [String] { ["--\(name)"] + (short.map { ["-\($0)"] } ?? []) }
  }

  let commands: [Entry]

  init(of commands: [any Command.Type]) {
    self.commands = commands.map { Self.entry($0) }
  }

  private static func entry<C: Command>(_ command: C.Type) -> Entry {
    var options = C.options.filter(\.isAvailable).map { option in
      Flag(
        name: option.name, short: option.short, help: option.help,
        placeholder: option.placeholder, choices: option.choices)
    }
    options.append(
      Flag(name: "help", short: "h", help: "Print this help", placeholder: nil, choices: []))
    let words = C.operands?.choices() ?? []
    return Entry(
      name: C.name, summary: C.summary, options: options, operands: words,
      takesFiles: C.operands != nil && words.isEmpty)
  }

  /// The options of the program itself.
  static let programOptions = [
    ("help", "Print help"), ("version", "Print the version"), ("licenses", "Print the licences"),
  ]
}

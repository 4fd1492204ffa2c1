extension ShellCompletions {
  /// A script for fish.
  var fish: String {
    var text = "# Completions of entente for fish.\n"
    for command in commands {
      text += "complete -c entente -n __fish_use_subcommand -f -a \(command.name) "
      text += "-d \(Self.quoted(command.summary))\n"
    }
    for option in Self.programOptions {
      text += "complete -c entente -n __fish_use_subcommand -f -l \(option.0) "
      text += "-d \(Self.quoted(option.1))\n"
    }
    for command in commands {
      let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
      for option in command.options {
        text += "complete -c entente \(condition) -l \(option.name)"
        if let short = option.short { text += " -s \(short)" }
        if option.takesFile {
          text += " -r -F"
        } else if option.placeholder != nil {
          text += " -x"
        } else {
          text += " -f"
        }
        if !option.choices.isEmpty {
          text += " -a '\(option.choices.joined(separator: " "))'"
        }
        text += " -d \(Self.quoted(option.help))\n"
      }
      if !command.takesFiles {
        text += "complete -c entente \(condition) -f"
        if !command.operands.isEmpty {
          text += " -a '\(command.operands.joined(separator: " "))'"
        }
        text += "\n"
      }
    }
    return text
  }

  /// In the single quotes of fish a backslash protects a quote and itself.
  private static func quoted(_ text: String) -> String {
    var result = "'"
    for character in text {
      if character == "'" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result + "'"
  }
}

extension ShellCompletions {
  /// A script for zsh, to be put into a folder of `$fpath` as `_entente`.
  var zsh: String {
    var text = """
      #compdef entente
      # Completions of entente for zsh.
      _entente() {
        local -a commands
        commands=(

      """
    for command in commands {
      text += "    \(Self.quoted("\(command.name):\(command.summary)"))\n"
    }
    let own = Self.programOptions.map { Self.quoted("--\($0.0)[\($0.1)]") }
    text += """
        )
        if (( CURRENT == 2 )); then
          _describe -t commands command commands
          _arguments \(own.joined(separator: " "))
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in

      """
    for command in commands {
      text += "    \(command.name))\n      _arguments -s"
      for option in command.options { text += " \\\n        \(Self.argument(option))" }
      if !command.operands.isEmpty {
        text += " \\\n        \(Self.quoted("1:word:(\(command.operands.joined(separator: " ")))"))"
      } else if command.takesFiles {
        text += " \\\n        '*:input:_files'"
      }
      text += "\n      ;;\n"
    }
    return text + "  esac\n}\n_entente \"$@\"\n"
  }

  private static func argument(_ option: Flag) -> String {
    var rest = "[\(escaped(option.help))]"
    if let placeholder = option.placeholder {
      let action =
        option.takesFile
        ? "_files" : option.choices.isEmpty ? " " : "(\(option.choices.joined(separator: " ")))"
      rest += ":\(escaped(placeholder)):\(action)"
    }
    guard let short = option.short else { return quoted("*--\(option.name)\(rest)") }
    return "'*'{-\(short),--\(option.name)}\(quoted(rest))"
  }

  /// What zsh reads in brackets: a bracket or a colon of the text gets a backslash.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "[]:\\".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// Single quotes, as shells of the Bourne kind read them.
  private static func quoted(_ text: String) -> String {
    var result = "'"
    for character in text { result += character == "'" ? #"'\'''"# : String(character) }
    return result + "'"
  }
}

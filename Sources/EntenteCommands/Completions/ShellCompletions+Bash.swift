extension ShellCompletions {
  /// A script for bash, to be sourced.
  var bash: String {
    var text = """
      # Completions of entente for bash.
      _entente() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        local command=${COMP_WORDS[1]} words=''
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          words='\(topics)'
          COMPREPLY=($(compgen -W "$words" -- "$current"))
          return
        fi
        case "$command $previous" in

      """
    for command in commands {
      for option in command.options where option.placeholder != nil && !option.takesFile {
        let pattern = option.spellings.map { "'\(command.name) \($0)'" }.joined(separator: "|")
        text += "    \(pattern)) "
        // Of a text that only the user knows there is nothing to offer.
        if !option.choices.isEmpty {
          text += "COMPREPLY=($(compgen -W '\(option.choices.joined(separator: " "))' "
          text += "-- \"$current\")); "
        }
        text += "return ;;\n"
      }
      let files = command.options.filter(\.takesFile).flatMap(\.spellings)
      if !files.isEmpty {
        let pattern = files.map { "'\(command.name) \($0)'" }.joined(separator: "|")
        text += "    \(pattern)) COMPREPLY=($(compgen -f -- \"$current\")); return ;;\n"
      }
    }
    text += "  esac\n  case \"$command\" in\n"
    for command in commands {
      let words = command.options.map { "--\($0.name)" }.joined(separator: " ")
      text += "    \(command.name)) words='\(words)' ;;\n"
    }
    text += """
        esac
        case "$current" in
          -*) COMPREPLY=($(compgen -W "$words" -- "$current")); return ;;
        esac
        case "$command" in

      """
    for command in commands where !command.takesFiles {
      let words = command.operands.joined(separator: " ")
      text += "    \(command.name)) COMPREPLY=($(compgen -W '\(words)' -- \"$current\")) ;;\n"
    }
    text += """
          *) COMPREPLY=($(compgen -f -- "$current")) ;;
        esac
      }
      complete -o filenames -F _entente entente

      """
    return text
  }

  private var topics: String {
    (commands.map(\.name) + Self.programOptions.map { "--\($0.0)" }).joined(separator: " ")
  }
}

/// Writes help from the tables of options; lists only what works.
package enum HelpText {
  /// The width that help is written for.
  private static let width = 80
  private static let indent = 26

  /// The help of the program: its commands.
  package static func program(_ commands: [any Command.Type]) -> String {
    var text = """
      Reads articles, finds who did what to whom and when, and draws it, with the
      sentence that says so.

      Usage: entente COMMAND [OPTION]... INPUT...

      Commands:

      """
    for command in commands {
      text += entry("  \(command.name)", command.summary, indent: 14)
    }
    text += """

      Options:
        -h, --help      Print help; 'entente help COMMAND' is about one command
            --version   Print the version
            --licenses  Print the licences of all that the program is made of

      An INPUT is an article (.txt, .md, .html, .jsonl) or a chronicle (.jsonl);
      - is standard input. Exit status: 0 done, 1 the input or the environment is at
      fault, 2 wrong usage.

      """
    return text
  }

  /// The help of a command.
  package static func command<C: Command>(_ command: C.Type) -> String {
    var usage = "Usage: entente \(C.name)"
    usage += " [OPTION]..."
    if let operands = C.operands {
      let one = operands.minimum == 0 ? "[\(operands.placeholder)]" : operands.placeholder
      usage += " \(one)\(operands.maximum == 1 ? "" : "...")"
    }
    var text = "\(usage)\n\n\(C.summary).\n"
    if !C.discussion.isEmpty {
      text += "\n" + wrap(C.discussion, to: width).joined(separator: "\n") + "\n"
    }
    for section in OptionSection.allCases {
      let options = C.options.filter { $0.section == section && $0.isAvailable }
      guard !options.isEmpty || section == .options else { continue }
      text += "\n\(section.rawValue):\n"
      for option in options { text += entry("  " + spelling(of: option), option.help) }
      if section == .options { text += entry("  -h, --help", "Print this help") }
    }
    if !C.examples.isEmpty {
      text += "\nExamples:\n" + C.examples.map { "  entente \($0)\n" }.joined()
    }
    return text
  }

  private static func spelling<C>(of option: Option<C>) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    return "\(short)--\(option.name)\(option.placeholder.map { " \($0)" } ?? "")"
  }

  private static func entry(_ term: String, _ help: String, indent: Int = indent) -> String {
    let margin = String(repeating: " ", count: indent)
    let lines = wrap(help, to: width - indent)
    var text = term
    if term.count > indent - 2 {
      text += "\n" + margin
    } else {
      text += String(repeating: " ", count: indent - term.count)
    }
    return text + lines.joined(separator: "\n" + margin) + "\n"
  }

  /// Breaks text into lines of at most `width` characters, between words.
  package static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, line.count + 1 + word.count > width {
          lines.append(line)
          line = ""
        }
        line += line.isEmpty ? String(word) : " \(word)"
      }
      lines.append(line)
    }
    return lines
  }
}

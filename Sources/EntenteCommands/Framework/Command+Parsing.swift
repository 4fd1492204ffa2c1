internal import EntenteModel

/// What a command line asks a command for.
package enum Invocation<Values> {
  /// To do its work.
  case run(Values)
  /// To print its help.
  case help
}

extension Command {
  /// Reads arguments by the command's tables.
  ///
  /// `-h` and `--help` win over every later argument, whatever it is.
  package static func parse(_ arguments: some Sequence<String>) throws(UsageError)
    -> Invocation<Self>
  {
    var command = Self()
    var lexer = ArgumentLexer(arguments)
    var operandCount = 0
    while let token = lexer.next() {
      switch token {
      case .long("help", nil), .short("h"): return .help
      case .operand(let text):
        guard let operands, operands.maximum.map({ operandCount < $0 }) ?? true else {
          throw .unexpectedOperand(text)
        }
        operands.append(&command, text)
        operandCount += 1
      case .long(let name, let value):
        guard let option = options.first(where: { $0.name == name }) else {
          throw .unknownOption("--\(name)", suggestion: suggestion(for: name))
        }
        try command.set(option, spelled: "--\(name)", attached: value, lexer: &lexer)
      case .short(let letter):
        guard let option = options.first(where: { $0.short == letter }) else {
          throw .unknownOption("-\(letter)", suggestion: nil)
        }
        try command.set(option, spelled: "-\(letter)", attached: nil, lexer: &lexer)
      }
    }
    if let operands, operandCount < operands.minimum {
      throw .missingOperand(operands.placeholder)
    }
    try command.validate()
    return .run(command)
  }

  private static func suggestion(for name: String) -> String? {
    let names = options.filter(\.isAvailable).map { $0.name } + ["help"]
    return NearestName.nearest(to: name, in: names).map { "--\($0)" }
  }

  private mutating func set(
    _ option: Option<Self>, spelled name: String, attached: String?, lexer: inout ArgumentLexer
  ) throws(UsageError) {
    guard option.isAvailable else { throw .unavailableOption(name) }
    var text = attached ?? ""
    if let placeholder = option.placeholder {
      guard let value = attached ?? lexer.value() else {
        throw .missingValue(name, placeholder: placeholder)
      }
      text = value
    } else if attached != nil {
      throw .unexpectedValue(name)
    }
    do {
      try option.apply(&self, text)
    } catch {
      throw .invalidValue(text, option: name, reason: error.reason)
    }
  }
}

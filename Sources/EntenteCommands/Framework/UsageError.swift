/// What is wrong with the arguments of a run.
package enum UsageError: Error, Hashable {
  /// No command has this name.
  case unknownCommand(String, suggestion: String?)
  /// The command exists on paper only.
  case unavailableCommand(String)
  /// No command was given.
  case missingCommand
  /// The command has no such option.
  case unknownOption(String, suggestion: String?)
  /// The option exists on paper only.
  case unavailableOption(String)
  /// The option needs a value and the arguments end.
  case missingValue(String, placeholder: String)
  /// The option is a flag and got a value.
  case unexpectedValue(String)
  /// The value does not fit the option.
  case invalidValue(String, option: String, reason: String)
  /// The command needs something to work on.
  case missingOperand(String)
  /// The command takes fewer operands.
  case unexpectedOperand(String)
  /// The arguments contradict each other.
  case conflict(String)
}

extension UsageError: CustomStringConvertible {
  /// The error as a phrase.
  package var description: String {
    switch self {
    case .unknownCommand(let name, let suggestion):
      "unknown command '\(name)'\(Self.hint(suggestion))"
    case .unavailableCommand(let name):
      "the command '\(name)' is not available in this version"
    case .missingCommand: "which command?"
    case .unknownOption(let name, let suggestion):
      "unknown option '\(name)'\(Self.hint(suggestion))"
    case .unavailableOption(let name): "'\(name)' is not available in this version"
    case .missingValue(let name, let placeholder): "'\(name)' needs a value: \(placeholder)"
    case .unexpectedValue(let name): "'\(name)' takes no value"
    case .invalidValue(let value, let option, let reason):
      "'\(value)' is no value for '\(option)': \(reason)"
    case .missingOperand(let name): "what to work on? \(name) is missing"
    case .unexpectedOperand(let text): "unexpected argument '\(text)'"
    case .conflict(let reason): reason
    }
  }

  private static func hint(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean '\($0)'?" } ?? ""
  }
}

/// A command of the program: `entente NAME OPTION... OPERAND...`.
///
/// A command is a value whose properties the arguments fill. To add one, write a type in a file of
/// its own and name it in ``Program/commands``; parser and help follow from its tables.
package protocol Command: Sendable {
  /// The word that calls the command.
  static var name: String { get }
  /// What the command does, as a phrase without a final full stop.
  static var summary: String { get }
  /// What a user must know beyond the options, in whole sentences.
  static var discussion: String { get }
  /// The options; the first of those with the same name wins.
  static var options: [Option<Self>] { get }
  /// What stands after the options; `nil` where nothing does.
  static var operands: Operands<Self>? { get }
  /// Calls that a user would type, without the program's name.
  static var examples: [String] { get }

  /// Creates the command as it is without arguments.
  init()

  /// Refuses arguments that contradict each other.
  func validate() throws(UsageError)

  /// Does the work; results go to the console's output, all else to its diagnostics.
  func run(_ console: Console) async throws -> ExitCode
}

extension Command {
  package static var discussion: String { "" }
  package static var examples: [String] { [] }
  package func validate() throws(UsageError) {}
}

/// The arguments of a command that are no options.
package struct Operands<Values>: Sendable {
  /// What stands for one in help.
  package let placeholder: String
  /// The least number of them.
  package let minimum: Int
  /// The greatest number of them; `nil` where any number goes.
  package let maximum: Int?
  /// The words there are, for shells to offer; empty where a file is meant.
  package let choices: @Sendable () -> [String]

  let append: @Sendable (inout Values, String) -> Void

  /// Declares operands that are collected in a property.
  package init(
    _ placeholder: String, _ property: any WritableKeyPath<Values, [String]> & Sendable,
    minimum: Int = 1, maximum: Int? = nil,
    choices: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.choices = choices
    self.placeholder = placeholder
    self.minimum = minimum
    self.maximum = maximum
    append = { $0[keyPath: property].append($1) }
  }
}

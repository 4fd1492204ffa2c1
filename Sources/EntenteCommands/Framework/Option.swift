/// A named option of a command, and where its value goes.
///
/// One table of options serves the parser, the help and the shell completions, so that they cannot
/// disagree.
package struct Option<Values>: Sendable {
  /// The name without the leading dashes.
  package let name: String
  /// The one-character name, if there is one.
  package let short: Character?
  /// What stands for the value in help; `nil` for a flag, which takes none.
  package let placeholder: String?
  /// A phrase without a final full stop.
  package let help: String
  /// Whether the option works in this version; help lists only those that do.
  package let isAvailable: Bool
  /// The values there are, for shells to offer; empty where there is no list.
  package var choices: [String] = []
  /// The heading in help.
  package var section = OptionSection.options

  let apply: @Sendable (inout Values, String) throws(InvalidValue) -> Void

  /// Declares an option that takes no value and sets a property to true.
  package static func flag(
    _ name: String, short: Character? = nil,
    _ property: any WritableKeyPath<Values, Bool> & Sendable, help: String
  ) -> Option {
    Option(name: name, short: short, placeholder: nil, help: help, isAvailable: true) {
      values, _ in values[keyPath: property] = true
    }
  }

  /// Declares an option whose value replaces a property.
  package static func value<Value: OptionValue & SendableMetatype>(
    _ name: String, short: Character? = nil, _ placeholder: String,
    _ property: any WritableKeyPath<Values, Value> & Sendable, help: String
  ) -> Option {
    Option(
      name: name, short: short, placeholder: placeholder, help: help, isAvailable: true,
      choices: Value.choices
    ) { (values, text) throws(InvalidValue) in
      values[keyPath: property] = try Value(argument: text)
    }
  }

  /// Declares an option whose values are collected, one each time it is given.
  package static func list<Value: OptionValue & SendableMetatype>(
    _ name: String, short: Character? = nil, _ placeholder: String,
    _ property: any WritableKeyPath<Values, [Value]> & Sendable, help: String
  ) -> Option {
    Option(
      name: name, short: short, placeholder: placeholder, help: help, isAvailable: true,
      choices: Value.choices
    ) { (values, text) throws(InvalidValue) in
      values[keyPath: property].append(try Value(argument: text))
    }
  }

  /// Declares an option whose value is several, with commas between them; giving it again adds.
  package static func commaList<Value: OptionValue & SendableMetatype>(
    _ name: String, _ placeholder: String,
    _ property: any WritableKeyPath<Values, [Value]> & Sendable, help: String
  ) -> Option {
    Option(
      name: name, short: nil, placeholder: placeholder, help: help, isAvailable: true,
      choices: Value.choices
    ) { (values, text) throws(InvalidValue) in
      for part in text.split(separator: ",", omittingEmptySubsequences: false) {
        values[keyPath: property].append(try Value(argument: String(part)))
      }
    }
  }

  /// Declares an option that the manual names and that does not work yet: it is refused.
  package static func unavailable(_ name: String) -> Option {
    Option(name: name, short: nil, placeholder: nil, help: "", isAvailable: false) { _, _ in }
  }
}

extension Option {
  /// Returns the option of a group as one of the command that holds the group in `property`.
  ///
  /// - Parameters:
  ///   - property: Where the command holds the group.
  ///   - section: The heading in the command's help; without it the group's own.
  /// - Returns: The command's option.
  package func lifted<Whole>(
    to property: any WritableKeyPath<Whole, Values> & Sendable, section: OptionSection? = nil
  ) -> Option<Whole> {
    let apply = apply
    return Option<Whole>(
      name: name, short: short, placeholder: placeholder, help: help, isAvailable: isAvailable,
      choices: choices, section: section ?? self.section
    ) { (values, text) throws(InvalidValue) in
      try apply(&values[keyPath: property], text)
    }
  }
}

extension Array {
  /// Returns the options of a group as those of the command that holds the group in `property`.
  package func lifted<Values, Whole>(
    to property: any WritableKeyPath<Whole, Values> & Sendable, section: OptionSection? = nil
  ) -> [Option<Whole>] where Element == Option<Values> {
    map { $0.lifted(to: property, section: section) }
  }
}

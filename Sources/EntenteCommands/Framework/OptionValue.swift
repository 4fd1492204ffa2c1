/// A type that the value of an option can be read as.
package protocol OptionValue: Sendable {
  /// The values there are, where they are few enough to be listed; empty where they are not.
  static var choices: [String] { get }

  /// Reads the value from an argument, or throws what such a value looks like.
  init(argument: String) throws(InvalidValue)
}

extension OptionValue {
  package static var choices: [String] { [] }
}

/// Why an argument is no value of an option.
package struct InvalidValue: Error, Hashable {
  /// The reason as a phrase.
  package let reason: String

  /// Creates an error with a reason.
  package init(_ reason: String) {
    self.reason = reason
  }
}

extension String: OptionValue {
  package init(argument: String) throws(InvalidValue) {
    guard !argument.isEmpty else { throw InvalidValue("it is empty") }
    self = argument
  }
}

extension Int: OptionValue {
  /// Reads a count of at least 1.
  package init(argument: String) throws(InvalidValue) {
    guard let number = Int(argument), number >= 1 else {
      throw InvalidValue("a whole number of at least 1 is needed")
    }
    self = number
  }
}

extension Optional: OptionValue where Wrapped: OptionValue {
  package static var choices: [String] { Wrapped.choices }

  package init(argument: String) throws(InvalidValue) {
    self = .some(try Wrapped(argument: argument))
  }
}

/// A choice among words: the raw values of an enumeration.
package protocol OptionChoice: OptionValue, CaseIterable, RawRepresentable<String> {}

extension OptionChoice {
  package static var choices: [String] { allCases.map(\.rawValue) }

  package init(argument: String) throws(InvalidValue) {
    guard let value = Self(rawValue: argument) else {
      let known = Self.choices
      throw InvalidValue(
        (known.count > 1 ? "one of " : "") + known.joined(separator: ", ") + " is needed")
    }
    self = value
  }
}

/// A type that the value of an option can be read as.
package protocol OptionValue: Sendable {
  /// Reads the value from an argument, or throws what such a value looks like.
  init(argument: String) throws(InvalidValue)
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
  package init(argument: String) throws(InvalidValue) {
    self = .some(try Wrapped(argument: argument))
  }
}

/// A choice among words: the raw values of an enumeration.
package protocol OptionChoice: OptionValue, CaseIterable, RawRepresentable<String> {}

extension OptionChoice {
  package init(argument: String) throws(InvalidValue) {
    guard let value = Self(rawValue: argument) else {
      throw InvalidValue(
        "one of \(Self.allCases.map(\.rawValue).joined(separator: ", ")) is needed")
    }
    self = value
  }
}

/// Why a command stops: the input or the environment is at fault.
package struct CommandError: Error, Hashable {
  /// The message, without the program's name; one that names a place in a file starts with it.
  package let message: String

  /// Creates an error with `message`.
  package init(_ message: String) {
    self.message = message
  }
}

extension CommandError: CustomStringConvertible {
  /// The message.
  package var description: String { message }
}

/// Where results go.
package struct OutputArguments: Sendable {
  /// The file to write; `nil` for standard output.
  package var path: String?
  /// Whether an empty answer is a failure.
  package var failsIfEmpty = false

  /// The options that say where results go.
  package static let options: [Option<Self>] = [
    .value("output", short: "o", "FILE", \.path, help: "Write to FILE, whole or not at all"),
    .flag("fail-if-empty", \.failsIfEmpty, help: "Exit with status 1 if nothing is found"),
  ]

  /// Returns the exit code of an answer.
  package func code(isEmpty: Bool) -> ExitCode {
    isEmpty && failsIfEmpty ? .failure : .success
  }
}

/// What a run of the program reads from and writes to besides files.
///
/// Tests make one in memory, so that commands run in the process and side by side.
package struct Console {
  /// Standard input.
  package let input: ByteSource
  /// Results.
  package let output: ByteSink
  /// Messages and progress.
  package let diagnostics: ByteSink
  /// Whether someone watches the diagnostics, so that progress makes sense.
  package let showsProgress: Bool

  /// Creates a console.
  package init(
    input: ByteSource, output: ByteSink, diagnostics: ByteSink, showsProgress: Bool = false
  ) {
    self.input = input
    self.output = output
    self.diagnostics = diagnostics
    self.showsProgress = showsProgress
  }

  /// The console of the process.
  package static func process() -> Console {
    Console(
      input: ByteSource(descriptor: 0, name: "-"), output: ByteSink(descriptor: 1),
      diagnostics: ByteSink(descriptor: 2), showsProgress: Descriptor.isTerminal(2))
  }

  /// Writes a message for the user, at once.
  package func report(_ message: String) {
    // A message that cannot be written has nowhere else to go.
    try? diagnostics.write(message + "\n")
    try? diagnostics.flush()
  }
}

import EntenteCommands

/// A run of the program in the process, on a console in memory.
struct TestRun {
  let code: ExitCode
  let output: String
  let diagnostics: String

  init(_ arguments: [String], input: String = "") async {
    await self.init(arguments, bytes: Array(input.utf8))
  }

  init(_ arguments: [String], bytes: [UInt8]) async {
    let output = ByteSink()
    let diagnostics = ByteSink()
    code = await Program.run(
      arguments,
      console: Console(
        input: ByteSource(bytes: bytes), output: output, diagnostics: diagnostics))
    self.output = output.text
    self.diagnostics = diagnostics.text
  }
}

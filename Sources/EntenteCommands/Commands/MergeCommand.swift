internal import EntenteFormats
internal import EntenteModel

/// `entente merge`: one chronicle of many.
package struct MergeCommand: Command {
  package static let name = "merge"
  package static let summary = "Make one chronicle of many: one fact, one event"
  package static let options: [Option<Self>] =
    OutputArguments.options.lifted(to: \.output, section: .options)
    + FilterArguments.options.lifted(to: \.filter, section: .filters)
    + InputArguments.options.lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("INPUT", \.input.paths)
  package static let examples = ["merge monday.jsonl tuesday.jsonl -o week.jsonl"]

  var output = OutputArguments()
  var filter = FilterArguments()
  var input = InputArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try filter.validate()
    try OutputFormat.check(output.path, isOneOf: ["jsonl"])
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let file = try OutputFile(
      output.path, inputs: input.allPaths + filter.correctionFiles, console: console)
    let loaded = try await input.load(console, filter)
    let chronicle = loaded.selected
    try file.write(ChronicleCodec.encode(chronicle))
    try file.finish()
    return loaded.worst(output.code(isEmpty: chronicle.events.isEmpty))
  }
}

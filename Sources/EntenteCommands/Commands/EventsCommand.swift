internal import EntenteFormats
internal import EntenteModel

/// `entente events`: events in order of time.
package struct EventsCommand: Command {
  package static let name = "events"
  package static let summary = "List the events in order of time"
  package static let options: [Option<Self>] =
    [.flag("json", \.json, help: "Write the events' records, one JSON object a line")]
    + OutputArguments.options.lifted(to: \.output, section: .options)
    + LanguageArguments.options.lifted(to: \.language, section: .options)
    + FilterArguments.options.lifted(to: \.filter, section: .filters)
    + InputArguments.options.lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("INPUT", \.input.paths)
  package static let examples = [
    "events article.md", "events a.jsonl b.jsonl --actor Japon --modality actual,planned",
  ]

  var json = false
  var output = OutputArguments()
  var language = LanguageArguments()
  var filter = FilterArguments()
  var input = InputArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try filter.validate()
    try OutputFormat.check(output.path, isOneOf: json ? ["jsonl"] : ["txt", "jsonl"])
  }

  private var writesJSON: Bool {
    json || OutputFormat.fileExtension(of: output.path ?? "") == "jsonl"
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let file = try OutputFile(
      output.path, inputs: input.allPaths + filter.correctionFiles, console: console)
    let loaded = try await input.load(console, filter)
    let chronicle = loaded.selected
    if writesJSON {
      for event in chronicle.events {
        try file.write(JSONWriter.text(RecordEncoder.value(event)) + "\n")
      }
    } else if !chronicle.events.isEmpty {
      let language = language.chosen ?? loaded.chronicle.outputLanguage
      try file.write(
        EventList(chronicle, language: language, taxonomy: loaded.taxonomy).text)
    }
    try file.finish()
    return loaded.worst(output.code(isEmpty: chronicle.events.isEmpty))
  }
}

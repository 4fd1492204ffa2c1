internal import EntenteFormats
internal import EntenteModel

/// `entente events`: events in order of time.
package struct EventsCommand: Command {
  package static let name = "events"
  package static let summary = "List the events in order of time"
  package static let options: [Option<Self>] =
    ListArguments.options(of: \.list, json: "Write the events' records, one JSON object a line")
  package static let operands: Operands<Self>? = Operands("INPUT", \.list.input.paths)
  package static let examples = [
    "events article.md", "events a.jsonl b.jsonl --actor Japon --modality actual,planned",
  ]

  var list = ListArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try list.validate()
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let (file, loaded) = try await list.open(console)
    let chronicle = loaded.selected
    if list.writesJSON {
      for event in chronicle.events {
        try file.write(line: RecordEncoder.value(event))
      }
    } else if !chronicle.events.isEmpty {
      let language = list.language.language(of: loaded.chronicle)
      try file.write(
        EventList(chronicle, language: language, taxonomy: loaded.taxonomy).text)
    }
    try file.finish()
    return loaded.worst(list.output.code(isEmpty: chronicle.events.isEmpty))
  }
}

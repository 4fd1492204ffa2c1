internal import EntenteFormats
internal import EntenteModel
internal import EntenteReading

/// `entente read`: articles to a chronicle, one block an article, as they come.
package struct ReadCommand: Command {
  package static let name = "read"
  package static let summary = "Read articles into a chronicle (JSON Lines)"
  package static let options: [Option<Self>] =
    OutputArguments.options.lifted(to: \.output, section: .options)
    + InputArguments.options.lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("ARTICLE", \.input.paths)
  package static let examples = ["read article.md -o chronicle.jsonl"]

  var output = OutputArguments()
  var input = InputArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try OutputFormat.check(output.path, isOneOf: ["jsonl"])
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let file = try OutputFile(output.path, inputs: input.allPaths, console: console)
    let reading = try ArticleReading(input)
    var stream = InputStream(input.paths, format: input.format, console: console)
    var hasFault = false
    var hasEvents = false
    try await OrderedWork.run(
      jobs: input.jobCount, next: { stream.next() },
      work: { item in Result { try reading.readings(of: item) } },
      deliver: { result in
        switch result {
        case .success(let readings):
          for reading in readings {
            hasEvents = hasEvents || !reading.chronicle.events.isEmpty
            try file.write(ChronicleCodec.encode(reading.chronicle))
          }
        case .failure(let error):
          hasFault = true
          console.report("\(error)")
        }
      })
    try file.finish()
    return hasFault ? .failure : output.code(isEmpty: !hasEvents)
  }
}

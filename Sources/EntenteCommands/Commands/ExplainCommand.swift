internal import EntenteFormats
internal import EntenteModel
internal import EntenteReading

/// `entente explain`: what was read and by which rule.
package struct ExplainCommand: Command {
  package static let name = "explain"
  package static let summary = "Explain what was read and by which rule"
  package static let options: [Option<Self>] =
    [.flag("json", \.json, help: "Write one JSON object an article")]
    + OutputArguments.options.lifted(to: \.output, section: .options)
    + InputArguments.options.lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("ARTICLE", \.input.paths)
  package static let examples = ["explain article.md", "explain articles.jsonl --json"]

  var json = false
  var output = OutputArguments()
  var input = InputArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try OutputFormat.check(output.path, isOneOf: json ? ["jsonl"] : ["txt", "jsonl"])
    if input.format == .chronicle { throw .conflict("'explain' takes articles, not chronicles") }
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let file = try OutputFile(output.path, inputs: input.allPaths, console: console)
    let reader = try ArticleReading(input)
    let writesJSON = json || OutputFormat.fileExtension(of: output.path ?? "") == "jsonl"
    var stream = InputStream(input.files, format: input.format, console: console)
    var hasFault = false
    var isEmpty = true
    try await OrderedWork.run(
      jobs: input.jobCount, next: { stream.next() },
      work: { item in
        Result {
          try reader.readings(of: item).map { reading in
            let text =
              writesJSON
              ? JSONWriter.text(reading.explanation.json) + "\n" : ExplanationText(reading).text
            return (text: text, isEmpty: reading.explanation.events.isEmpty)
          }
        }
      },
      deliver: { result in
        switch result {
        case .success(let parts):
          for part in parts {
            try file.write(part.text)
            if !part.isEmpty { isEmpty = false }
          }
        case .failure(let error):
          hasFault = true
          console.report(Program.message(for: error))
        }
      })
    try file.finish()
    return hasFault ? .failure : output.code(isEmpty: isEmpty)
  }
}

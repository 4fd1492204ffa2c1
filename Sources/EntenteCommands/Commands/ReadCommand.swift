internal import EntenteFormats
internal import EntenteModel
internal import EntenteReading

/// `entente read`: articles to a chronicle.
package struct ReadCommand: Command {
  package static let name = "read"
  package static let summary = "Read articles and write a chronicle, one block an article"
  package static let discussion = """
    A folder stands for the articles below it. Articles are read on all cores and written in their \
    order. A faulty article is reported, the others are read, and the exit status is 1. An actor's \
    record repeats the aliases that the blocks before it gave the actor. 'entente merge' makes one \
    chronicle of the blocks.
    """
  package static let options: [Option<Self>] =
    [.flag("no-text", \.omitsText, help: "Keep the digests of the articles, not their texts")]
    + OutputArguments.options.lifted(to: \.output, section: .options)
    + InputArguments.options.lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("ARTICLE", \.input.paths)
  package static let examples = [
    "read article.md -o chronicle.jsonl", "read - --input-format jsonl --jobs 4 < articles.jsonl",
  ]

  var omitsText = false
  var output = OutputArguments()
  var input = InputArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try OutputFormat.check(output.path, isOneOf: ["jsonl"])
    if input.format == .chronicle { throw .conflict("'read' takes articles, not chronicles") }
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let file = try OutputFile(output.path, inputs: input.allPaths, console: console)
    let reader = try ArticleReading(input)
    let omitsText = omitsText
    var stream = InputStream(input.files, format: input.format, console: console)
    var progress = Progress(console)
    var hasFault = false
    var isEmpty = true
    var aliases = AliasMemory()
    try await OrderedWork.run(
      jobs: input.jobCount, next: { stream.next() },
      work: { item in
        Result {
          try reader.readings(of: item).map { reading in
            var chronicle = reading.chronicle
            if omitsText {
              for i in chronicle.articles.indices { chronicle.articles[i].text = nil }
            }
            return (
              chronicle: chronicle, text: ChronicleCodec.encode(chronicle),
              warning: ArticleReading.warning(of: chronicle)
            )
          }
        }
      },
      deliver: { result in
        switch result {
        case .success(let blocks):
          for block in blocks {
            var chronicle = block.chronicle
            // Most blocks are written as the free cores made them.
            let isLonger = aliases.complete(&chronicle)
            try file.write(isLonger ? ChronicleCodec.encode(chronicle) : block.text)
            if !chronicle.events.isEmpty { isEmpty = false }
            if let warning = block.warning {
              progress.clear()
              console.report(warning)
            }
          }
          progress.advance(by: blocks.count)
        case .failure(let error):
          hasFault = true
          progress.clear()
          console.report(Program.message(for: error))
        }
      })
    progress.clear()
    try file.finish()
    return hasFault ? .failure : output.code(isEmpty: isEmpty)
  }
}

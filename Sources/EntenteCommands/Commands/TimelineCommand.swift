internal import EntenteDrawing
internal import EntenteModel

/// `entente timeline`: events in order of time as a picture.
package struct TimelineCommand: Command {
  package static let name = "timeline"
  package static let summary = "Draw a timeline in lanes (SVG)"
  package static let options: [Option<Self>] =
    OutputArguments.options.lifted(to: \.output, section: .options)
    + PictureArguments.options.lifted(to: \.picture, section: .options)
    + LanguageArguments.options.lifted(to: \.language, section: .options)
    + FilterArguments.options.lifted(to: \.filter, section: .filters)
    + InputArguments.options.lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("INPUT", \.input.paths)
  package static let examples = ["timeline chronicle.jsonl -o timeline.svg"]

  var output = OutputArguments()
  var picture = PictureArguments()
  var language = LanguageArguments()
  var filter = FilterArguments()
  var input = InputArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try filter.validate()
    try OutputFormat.check(output.path, isOneOf: ["svg"])
  }

  package func run(_ console: Console) async throws -> ExitCode {
    try await draw(
      input: input, output: output, picture: picture, language: language, filter: filter,
      console: console
    ) { chronicle, options throws(DrawingError) in
      try LanesTimeline(chronicle, options: options).svg()
    }
  }
}

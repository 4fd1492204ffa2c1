internal import EntenteDrawing
internal import EntenteModel

/// `entente timeline`: what happened when, a lane for each relation.
package struct TimelineCommand: Command {
  package static let name = "timeline"
  package static let summary = "Draw the timeline as SVG, a lane for each relation"
  package static let options: [Option<Self>] =
    [
      .value("as", "lanes", \.form, help: "The form of the timeline; this version draws lanes")
    ]
    + OutputArguments.options.lifted(to: \.output, section: .options)
    + PictureArguments.options.lifted(to: \.picture, section: .pictures)
    + LanguageArguments.options.lifted(to: \.language, section: .pictures)
    + FilterArguments.options.lifted(to: \.filter, section: .filters)
    + InputArguments.options.lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("INPUT", \.input.paths)
  package static let examples = [
    "timeline article.md -o picture.svg",
    "timeline *.jsonl --between 2023 --theme print -o page.svg",
  ]

  var form = TimelineForm.lanes
  var output = OutputArguments()
  var picture = PictureArguments()
  var language = LanguageArguments()
  var filter = FilterArguments()
  var input = InputArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try filter.validate()
    try picture.validate()
    try OutputFormat.check(output.path, isOneOf: ["svg"])
  }

  package func run(_ console: Console) async throws -> ExitCode {
    try await input.draw(
      console, filter, to: output, language: language.chosen, options: picture
    ) { chronicle, options in
      try LanesTimeline(chronicle, options: options).svg()
    }
  }
}

/// What `--as` can say.
package enum TimelineForm: String, CaseIterable, OptionChoice {
  case lanes
}

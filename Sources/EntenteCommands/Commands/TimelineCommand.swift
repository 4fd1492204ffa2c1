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
    + DrawingArguments.options.lifted(to: \.drawing)
  package static let operands: Operands<Self>? = Operands("INPUT", \.drawing.input.paths)
  package static let examples = [
    "timeline article.md -o picture.svg",
    "timeline *.jsonl --between 2023 --theme print -o page.svg",
  ]

  var form = TimelineForm.lanes
  var drawing = DrawingArguments()

  package init() {}

  package func validate() throws(UsageError) { try drawing.validate() }

  package func run(_ console: Console) async throws -> ExitCode {
    try await drawing.draw(console) { chronicle, options in
      try LanesTimeline(chronicle, options: options).svg()
    }
  }
}

/// What `--as` can say.
package enum TimelineForm: String, CaseIterable, OptionChoice {
  case lanes
}

internal import EntenteDrawing
internal import EntenteModel

/// `entente diagram`: who does what to whom, as a picture.
package struct DiagramCommand: Command {
  package static let name = "diagram"
  package static let summary = "Draw the relationship diagram as SVG"
  package static let options: [Option<Self>] =
    OutputArguments.options.lifted(to: \.output, section: .options)
    + PictureArguments.options.lifted(to: \.picture, section: .pictures)
    + LanguageArguments.options.lifted(to: \.language, section: .pictures)
    + FilterArguments.options.lifted(to: \.filter, section: .filters)
    + InputArguments.options.lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("INPUT", \.input.paths)
  package static let examples = [
    "diagram article.md -o picture.svg",
    "diagram *.jsonl --between 2023 --theme print -o page.svg",
  ]

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
      console, filter, to: output, language: language.chosen, options: picture,
      next: { RelationshipDiagram.prepare() }
    ) { chronicle, options in
      try RelationshipDiagram(chronicle, options: options).svg()
    }
  }
}

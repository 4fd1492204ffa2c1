internal import EntenteDrawing
internal import EntenteModel

/// `entente diagram`: who does what to whom, as a picture.
package struct DiagramCommand: Command {
  package static let name = "diagram"
  package static let summary = "Draw the relationship diagram as SVG"
  package static let options: [Option<Self>] =
    DrawingArguments.options.lifted(to: \.drawing)
  package static let operands: Operands<Self>? = Operands("INPUT", \.drawing.input.paths)
  package static let examples = [
    "diagram article.md -o picture.svg",
    "diagram *.jsonl --between 2023 --theme print -o page.svg",
  ]

  var drawing = DrawingArguments()

  package init() {}

  package func validate() throws(UsageError) { try drawing.validate() }

  package func run(_ console: Console) async throws -> ExitCode {
    try await drawing.draw(console, next: { RelationshipDiagram.prepare() }) { chronicle, options in
      try RelationshipDiagram(chronicle, options: options).svg()
    }
  }
}

internal import EntenteDrawing
internal import EntenteModel

/// `entente diagram`: actors and their ties as a picture.
package struct DiagramCommand: Command {
  package static let name = "diagram"
  package static let summary = "Draw a relationship diagram (SVG)"
  package static let options: [Option<Self>] =
    OutputArguments.options.lifted(to: \.output, section: .options)
    + PictureArguments.options.lifted(to: \.picture, section: .options)
    + LanguageArguments.options.lifted(to: \.language, section: .options)
    + FilterArguments.options.lifted(to: \.filter, section: .filters)
    + InputArguments.options.lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("INPUT", \.input.paths)
  package static let examples = ["diagram chronicle.jsonl -o relations.svg"]

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
      try RelationshipDiagram(chronicle, options: options).svg()
    }
  }
}

/// Reads, filters, draws and writes: what the commands that draw have in common.
func draw(
  input: InputArguments, output: OutputArguments, picture: PictureArguments,
  language: LanguageArguments, filter: FilterArguments, console: Console,
  by draw: (Chronicle, PictureOptions) throws(DrawingError) -> String
) async throws -> ExitCode {
  let file = try OutputFile(
    output.path, inputs: input.allPaths + filter.correctionFiles, console: console)
  let loaded = try await input.load(console, filter)
  let options = picture.options(in: language.chosen ?? loaded.chronicle.outputLanguage)
  let svg: String
  do throws(DrawingError) {
    svg = try draw(loaded.selected, options)
  } catch {
    throw CommandError(error.description)
  }
  try file.write(svg)
  try file.finish()
  return loaded.worst(output.code(isEmpty: false))
}

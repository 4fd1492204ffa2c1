internal import EntenteDrawing
internal import EntenteModel

extension DrawingArguments {
  /// Reads the inputs and writes a picture of what passes the filters.
  ///
  /// Where there is nothing to draw nothing is written; a message says so.
  ///
  /// - Parameters:
  ///   - console: The console.
  ///   - next: What a free core does for the drawing while articles are read.
  ///   - draw: Makes the SVG of a chronicle.
  /// - Returns: How the run ended.
  /// - Throws: An error if the output cannot be written or the picture not be drawn.
  func draw(
    _ console: Console, next: (@Sendable () -> Void)? = nil,
    _ draw: (Chronicle, PictureOptions) throws -> String
  ) async throws -> ExitCode {
    let file = try OutputFile(
      output.path, inputs: input.allPaths + filter.correctionFiles, console: console)
    let loaded = try await input.load(console, filter, next: next)
    var options = picture.options(
      language: language.language(of: loaded.chronicle))
    options.taxonomy = loaded.taxonomy
    // Statements and appeals are drawn when they are asked for.
    options.drawsAllRelations = !filter.relations.isEmpty
    do {
      let selected = try picture.surroundings(in: loaded.selected)
      try file.write(try draw(selected, options))
    } catch DrawingError.nothingToDraw {
      console.report("entente: \(DrawingError.nothingToDraw)")
      return loaded.worst(output.code(isEmpty: true))
    }
    try file.finish()
    return loaded.worst(output.code(isEmpty: false))
  }
}

/// What every command takes that lists something: what is read, which events count, and where and
/// how the list is written.
package struct ListArguments: Sendable {
  /// Whether the list is for tools.
  package var json = false
  /// Where the list goes.
  package var output = OutputArguments()
  /// The list's language.
  package var language = LanguageArguments()
  /// Which events count.
  package var filter = FilterArguments()
  /// What is read.
  package var input = InputArguments()

  /// Returns the options of the group as those of a command.
  ///
  /// - Parameters:
  ///   - property: Where the command holds the group.
  ///   - json: What help says of `--json`.
  /// - Returns: The options, in the order of help.
  package static func options<Whole>(
    of property: any WritableKeyPath<Whole, Self> & Sendable, json: String
  ) -> [Option<Whole>] {
    let own: [Option<Self>] = [.flag("json", \.json, help: json)]
    return
      (own + OutputArguments.options.lifted(to: \.output, section: .options)
      + LanguageArguments.options.lifted(to: \.language, section: .options)
      + FilterArguments.options.lifted(to: \.filter, section: .filters)
      + InputArguments.options.lifted(to: \.input, section: .reading))
      .lifted(to: property)
  }

  /// Whether the list is written as JSON: asked for by name, or by that of the file.
  package var writesJSON: Bool {
    json || OutputFormat.fileExtension(of: output.path ?? "") == "jsonl"
  }

  /// Refuses options that mean nothing together.
  ///
  /// - Parameter datesMatter: Whether the command asks for dates beyond its filters.
  /// - Throws: A `UsageError` that names the options.
  package func validate(datesMatter: Bool = false) throws(UsageError) {
    try filter.validate(datesMatter: datesMatter)
    try OutputFormat.check(output.path, isOneOf: json ? ["jsonl"] : ["txt", "jsonl"])
  }

  /// Opens what the list is written to.
  ///
  /// - Parameters:
  ///   - console: The console.
  ///   - others: Files that are read beside the inputs and must not be written over.
  /// - Returns: The file, not yet under its name.
  /// - Throws: A `CommandError` if the file is an input or cannot be written.
  package func file(_ console: Console, others: [String] = []) throws(CommandError) -> OutputFile {
    try OutputFile(
      output.path, inputs: input.allPaths + others + filter.correctionFiles, console: console)
  }

  /// Opens what the list is written to, and then reads the inputs.
  ///
  /// - Parameters:
  ///   - console: The console.
  ///   - counted: Which events count, where not those of the filter as it stands.
  /// - Returns: The file, not yet under its name, and what could be read.
  /// - Throws: An error if the file cannot be written or a data file of the user's cannot be read.
  package func open(
    _ console: Console, counting counted: FilterArguments? = nil
  ) async throws -> (file: OutputFile, loaded: LoadedInput) {
    let file = try file(console)
    return (file, try await input.load(console, counted ?? filter))
  }
}

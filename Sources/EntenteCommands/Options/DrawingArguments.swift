/// What the commands take that draw: what is read, which events count, and where the picture goes
/// and what it looks like.
package struct DrawingArguments: Sendable {
  /// Where the picture goes.
  package var output = OutputArguments()
  /// What the picture looks like.
  package var picture = PictureArguments()
  /// The picture's language.
  package var language = LanguageArguments()
  /// Which events count.
  package var filter = FilterArguments()
  /// What is read.
  package var input = InputArguments()

  /// The options of the group.
  package static let options: [Option<Self>] =
    OutputArguments.options.lifted(to: \.output, section: .options)
    + PictureArguments.options.lifted(to: \.picture, section: .pictures)
    + LanguageArguments.options.lifted(to: \.language, section: .pictures)
    + FilterArguments.options.lifted(to: \.filter, section: .filters)
    + InputArguments.options.lifted(to: \.input, section: .reading)

  /// Refuses options that mean nothing together.
  package func validate() throws(UsageError) {
    try filter.validate()
    try picture.validate()
    try OutputFormat.check(output.path, isOneOf: ["svg"])
  }
}

internal import EntenteDrawing
internal import EntenteModel

/// What a picture looks like: the options of the commands that draw.
package struct PictureArguments: Sendable {
  /// The colours.
  package var theme: ThemeChoice?
  /// The title.
  package var title: String?
  /// Where the facts come from.
  package var source: String?
  /// The greatest number of actors to draw.
  package var maximumActors: Int?

  /// The options of pictures.
  package static let options: [Option<Self>] = [
    .value(
      "theme", "THEME", \.theme,
      help: "The colours: " + ThemeChoice.allCases.map(\.rawValue).joined(separator: ", ")),
    .value("title", "TEXT", \.title, help: "Write a title above the picture"),
    .value("source", "TEXT", \.source, help: "Say below a diagram where the facts come from"),
    .value("max-actors", "N", \.maximumActors, help: "Draw only the N busiest actors"),
    .unavailable("width"), .unavailable("page"), .unavailable("caption"), .unavailable("around"),
    .unavailable("hops"), .unavailable("group-by"), .unavailable("keep"),
  ]

  /// The options as drawing takes them.
  func options(in language: OutputLanguage) -> PictureOptions {
    PictureOptions(
      theme: theme.flatMap { PictureOptions.Theme(rawValue: $0.rawValue) } ?? .auto,
      language: language, title: title, source: source, maxActors: maximumActors ?? 40)
  }
}

/// What `--theme` can say.
package enum ThemeChoice: String, CaseIterable, OptionChoice {
  case auto, light, dark, print
}

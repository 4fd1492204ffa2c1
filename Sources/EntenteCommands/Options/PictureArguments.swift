package import EntenteDrawing
package import EntenteModel

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
    .value("source", "TEXT", \.source, help: "Say below where the facts come from"),
    .value("max-actors", "N", \.maximumActors, help: "Draw only the N busiest actors"),
    .unavailable("width"), .unavailable("page"), .unavailable("caption"), .unavailable("around"),
    .unavailable("hops"), .unavailable("group-by"), .unavailable("keep"),
  ]

  /// Returns the options of a picture in `language`.
  package func options(language: OutputLanguage) -> PictureOptions {
    var options = PictureOptions(language: language, title: title, source: source)
    switch theme {
    case .auto: options.theme = .auto
    case .light: options.theme = .light
    case .dark: options.theme = .dark
    case .print: options.theme = .print
    case nil: break
    }
    if let maximumActors { options.maxActors = maximumActors }
    return options
  }
}

/// What `--theme` can say.
package enum ThemeChoice: String, CaseIterable, OptionChoice {
  case auto, light, dark, print
}

/// What a picture looks like: the options of the commands that draw.
package struct PictureArguments: Sendable {
  /// The colours.
  package var theme: ThemeChoice?
  /// The width, in points or with a unit.
  package var width: String?
  /// The paper to fit.
  package var page: PageChoice?
  /// The title.
  package var title: String?
  /// A line below the picture.
  package var caption: String?
  /// Where the facts come from.
  package var source: String?
  /// The greatest number of actors to draw.
  package var maximumActors: Int?

  /// The options of pictures.
  package static let options: [Option<Self>] = [
    .value(
      "theme", "THEME", \.theme,
      help: "The colours: " + ThemeChoice.allCases.map(\.rawValue).joined(separator: ", ")),
    .value("width", "LENGTH", \.width, help: "The width, as in 16cm, 400pt or 600px"),
    .value(
      "page", "PAGE", \.page,
      help: "Fit on a page: " + PageChoice.allCases.map(\.rawValue).joined(separator: ", ")),
    .value("title", "TEXT", \.title, help: "Write a title above the picture"),
    .value("caption", "TEXT", \.caption, help: "Write a line below the picture"),
    .value("source", "TEXT", \.source, help: "Say below where the facts come from"),
    .value("max-actors", "N", \.maximumActors, help: "Draw only the N busiest actors"),
    .unavailable("around"), .unavailable("hops"), .unavailable("group-by"), .unavailable("keep"),
  ]
}

/// What `--theme` can say.
package enum ThemeChoice: String, CaseIterable, OptionChoice {
  case auto, light, dark, print
}

/// What `--page` can say.
package enum PageChoice: String, CaseIterable, OptionChoice {
  case a4
  case a4Landscape = "a4-landscape"
  case letter
}

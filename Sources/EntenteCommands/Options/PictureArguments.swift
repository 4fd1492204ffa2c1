package import EntenteDrawing
package import EntenteModel

/// What a picture looks like: the options of the commands that draw.
package struct PictureArguments: Sendable {
  /// The colours.
  package var theme: ThemeChoice?
  /// The title.
  package var title: String?
  /// What is to be said of the picture.
  package var caption: String?
  /// Where the facts come from.
  package var source: String?
  /// The greatest number of actors to draw.
  package var maximumActors: Int?

  /// The width at which the picture is shown.
  package var width: LengthValue?
  /// The page that the picture fills.
  package var page: PageChoice?
  /// Around whom the picture is drawn.
  package var around: [String] = []
  /// How many hops from them.
  package var hops: Int?

  /// The options of pictures.
  package static let options: [Option<Self>] = [
    .value(
      "theme", "THEME", \.theme,
      help: "The colours: " + ThemeChoice.allCases.map(\.rawValue).joined(separator: ", ")),
    .value("title", "TEXT", \.title, help: "Write a title above the picture"),
    .value("caption", "TEXT", \.caption, help: "Write below what the picture shows"),
    .value("source", "TEXT", \.source, help: "Say below where the facts come from"),
    .value("max-actors", "N", \.maximumActors, help: "Draw only the N busiest actors"),
    .value("width", "LENGTH", \.width, help: "Show it that wide, as in 160mm, 6in, 480px"),
    .value(
      "page", "PAGE", \.page,
      help: "Fill a page: " + PageChoice.allCases.map(\.rawValue).joined(separator: ", ")),
    .list(
      "around", "NAME", \.around, help: "Draw only NAME and who is near; give it again for more"),
    .value("hops", "N", \.hops, help: "How near is near for --around: N ties away (default 1)"),
    .unavailable("group-by"), .unavailable("keep"),
  ]

  /// Refuses options that mean nothing without another.
  package func validate() throws(UsageError) {
    if hops != nil, around.isEmpty { throw .conflict("'--hops' needs '--around'") }
    if width != nil, page != nil { throw .conflict("'--width' and '--page' exclude each other") }
  }

  /// Returns what of a chronicle is near those that `--around` names; all of it without.
  ///
  /// - Throws: A `NameError` if a name stands for no actor or for several.
  package func surroundings(in chronicle: Chronicle) throws -> Chronicle {
    guard !around.isEmpty else { return chronicle }
    let resolver = NameResolver(chronicle)
    let actors = try Set(around.map { try resolver.resolve($0) })
    return chronicle.surroundings(of: actors, hops: hops ?? 1)
  }

  /// Returns the options of a picture in `language`.
  package func options(language: OutputLanguage) -> PictureOptions {
    var options = PictureOptions(
      language: language, title: title, caption: caption, source: source, width: width?.length,
      page: page?.page)
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

/// What `--page` can say.
package enum PageChoice: String, CaseIterable, OptionChoice {
  case a4
  case a4Landscape = "a4-landscape"
  case letter

  /// The page.
  package var page: PicturePage {
    switch self {
    case .a4: .a4
    case .a4Landscape: .a4Landscape
    case .letter: .letter
    }
  }
}

/// The value of an option that takes a length.
package struct LengthValue: OptionValue, Hashable {
  /// The length.
  package let length: PictureLength

  package init(argument: String) throws(InvalidValue) {
    guard let length = PictureLength(argument) else {
      let units = PictureLength.Unit.allCases.map(\.rawValue).joined(separator: ", ")
      throw InvalidValue("a positive number is needed, with or without one of the units \(units)")
    }
    self.length = length
  }
}

package import EntenteModel

/// What is read, and how: the arguments of every command that takes INPUT.
package struct InputArguments: Sendable {
  /// The inputs as given; `-` is standard input.
  package var paths: [String] = []
  /// The format of all inputs, where the user says it.
  package var format: InputFormat?
  /// The language of the articles, where the user says it.
  package var language = ArticleLanguage.auto
  /// The day of publication of articles that do not tell it themselves.
  package var published: CalendarDay?
  /// Files with actors of the user's own.
  package var actorFiles: [String] = []
  /// Files with relations and words of the user's own.
  package var relationFiles: [String] = []
  /// The number of articles to read at a time.
  package var jobs: Int?

  /// The options that say how INPUT is read.
  package static let options: [Option<Self>] = [
    .value(
      "input-format", "FORMAT", \.format,
      help: "The format of all inputs, whatever their names: "
        + InputFormat.allCases.map(\.rawValue).joined(separator: ", ")),
    .value(
      "language", "fr|en|auto", \.language,
      help: "The language of articles that do not name theirs"),
    .value(
      "published", "DATE", \.published,
      help: "The day of publication of articles that do not tell it (YYYY-MM-DD)"),
    .list("actors", "FILE", \.actorFiles, help: "Add the actors of FILE to the catalogue"),
    .list("relations", "FILE", \.relationFiles, help: "Add the event types and words of FILE"),
    .value("jobs", short: "j", "N", \.jobs, help: "Read N articles at a time (default: all cores)"),
    .unavailable("conllu"),
  ]
}

/// The formats that `--input-format` can name.
package enum InputFormat: String, CaseIterable, OptionChoice {
  /// Plain text.
  case txt
  /// Markdown with front matter.
  case md
  /// A page.
  case html
  /// One article a line.
  case jsonl
  /// A chronicle.
  case chronicle
}

/// What `--language` can say.
package enum ArticleLanguage: String, CaseIterable, OptionChoice {
  /// French.
  case fr
  /// English.
  case en
  /// Told from each text.
  case auto

  /// The language, where it is said.
  package var code: LanguageCode? {
    switch self {
    case .fr: .french
    case .en: .english
    case .auto: nil
    }
  }
}

extension CalendarDay: OptionValue {
  package init(argument: String) throws(InvalidValue) {
    guard let day = CalendarDay(argument) else { throw InvalidValue("a day YYYY-MM-DD is needed") }
    self = day
  }
}

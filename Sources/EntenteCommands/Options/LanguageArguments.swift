package import EntenteModel

/// The language of what is written for people.
package struct LanguageArguments: Sendable {
  /// The language, where the user says it; else it is that of the articles.
  package var choice: OutputLanguageChoice?

  /// The option that says the language.
  package static let options: [Option<Self>] = [
    .value(
      "output-language", "fr|en", \.choice,
      help: "Write in that language (default: that of the articles)")
  ]

  /// The language, where the user says it.
  package var chosen: OutputLanguage? { choice?.language }
}

/// What `--output-language` can say.
package enum OutputLanguageChoice: String, CaseIterable, OptionChoice {
  /// French.
  case fr
  /// English.
  case en

  /// The language.
  package var language: OutputLanguage { self == .fr ? .french : .english }
}

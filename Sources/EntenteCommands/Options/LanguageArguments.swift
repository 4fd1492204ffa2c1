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

  /// The language of what is written about a chronicle.
  ///
  /// - Parameter chronicle: The whole chronicle, before any filter.
  /// - Returns: The language that the user says, or else that of the articles.
  package func language(of chronicle: Chronicle) -> OutputLanguage {
    chosen ?? chronicle.outputLanguage
  }
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

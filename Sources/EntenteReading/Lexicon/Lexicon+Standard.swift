public import EntenteModel

extension Lexicon {
  /// Returns the program's lexicon of a language; one without entries where there is none.
  ///
  /// - Parameters:
  ///   - language: French or English.
  ///   - taxonomy: The taxonomy that knows the types of the entries.
  /// - Returns: The lexicon.
  public static func standard(
    for language: LanguageCode, taxonomy: Taxonomy = .standard
  ) -> Lexicon {
    let embedded: EmbeddedText
    switch language {
    case .french: embedded = .frenchLexicon
    case .english: embedded = .englishLexicon
    default: return Lexicon(language: language)
    }
    do throws(DataFileError) {
      var lexicon = Lexicon(language: language)
      try lexicon.add(
        RelationsFile.table(embedded.bytes, file: embedded.file), taxonomy: taxonomy,
        isStandard: true)
      return lexicon
    } catch {
      preconditionFailure(error.description)
    }
  }
}

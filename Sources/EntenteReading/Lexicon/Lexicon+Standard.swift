internal import CEntenteData
public import EntenteModel

extension Lexicon {
  /// Returns the program's lexicon of a language; one without entries where there is none.
  ///
  /// - Parameters:
  ///   - language: French or English.
  ///   - taxonomy: The taxonomy that knows the types of the entries: the program's, perhaps with
  ///     more.
  /// - Returns: The lexicon.
  public static func standard(
    for language: LanguageCode, taxonomy: Taxonomy = .standard
  ) -> Lexicon {
    laidOut(for: language) ?? made(for: language, taxonomy: taxonomy)
  }

  /// The lexicon that was laid out when the program was built, if its texts are still the same.
  private static func laidOut(for language: LanguageCode) -> Lexicon? {
    let resource: EntenteResource
    switch language {
    case .french: unsafe resource = entente_resource_lexicon_fr_table()
    case .english: unsafe resource = entente_resource_lexicon_en_table()
    default: return nil
    }
    guard var image = unsafe TableImage(resource, of: digest(of: language)) else { return nil }
    return Lexicon(language, image: &image)
  }

  /// The program's lexicon made of its text.
  private static func made(for language: LanguageCode, taxonomy: Taxonomy) -> Lexicon {
    let embedded: EmbeddedText
    switch language {
    case .french: embedded = .frenchLexicon
    case .english: embedded = .englishLexicon
    default: return Lexicon(language: language)
    }
    do throws(DataFileError) {
      var draft = LexiconDraft(language: language)
      try draft.add(
        RelationsFile.table(embedded.bytes, file: embedded.file), taxonomy: taxonomy,
        isStandard: true)
      return Lexicon(draft)
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// The image of the program's lexicon, made of its text.
  static func image(for language: LanguageCode) -> [UInt8] {
    var image = TableImageWriter(of: digest(of: language))
    made(for: language, taxonomy: .standard).append(to: &image)
    return image.bytes
  }

  /// The digest of the texts that the program's lexicon is made of.
  private static func digest(of language: LanguageCode) -> TextDigest {
    unsafe TextDigest([
      entente_resource_taxonomy(),
      language == .french ? entente_resource_lexicon_fr() : entente_resource_lexicon_en(),
    ])
  }
}

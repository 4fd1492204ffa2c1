internal import CEntenteData
internal import EntenteModel

extension MentionVocabulary {
  /// The names and titles of the program.
  static func standard(for language: LanguageCode) -> MentionVocabulary {
    laidOut(for: language) ?? made(for: language)
  }

  /// What was laid out when the program was built, if its texts are still the same.
  private static func laidOut(for language: LanguageCode) -> MentionVocabulary? {
    let resource =
      unsafe language == .french
      ? entente_resource_names_fr_table() : entente_resource_names_en_table()
    guard var image = unsafe TableImage(resource, of: digest) else { return nil }
    return MentionVocabulary(language, image: &image)
  }

  /// The names and titles made of their texts.
  private static func made(for language: LanguageCode) -> MentionVocabulary {
    MentionVocabulary(catalogue: .standard, titles: .standard, language: language)
  }

  /// The image of the program's names and titles, made of their texts.
  static func image(for language: LanguageCode) -> [UInt8] {
    var image = TableImageWriter(of: digest)
    made(for: language).append(to: &image)
    return image.bytes
  }

  /// The digest of the texts that names and titles are made of.
  private static var digest: TextDigest {
    unsafe TextDigest([
      entente_resource_catalogue(), entente_resource_titles(), entente_resource_nouns(),
    ])
  }
}

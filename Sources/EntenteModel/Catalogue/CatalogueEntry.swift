/// An actor of the catalogue with the words under which texts mention it.
public struct CatalogueEntry: Hashable, Sendable {
  /// The actor: its names, and aliases that are names in every language.
  public var actor: Actor

  /// What the press calls the actor for short, by language: `Conseil de sécurité`.
  public var shortNames: [LanguageCode: String]

  /// Further names by language: `États-Unis d'Amérique`.
  public var aliases: [LanguageCode: [String]]

  /// Acronyms by language, matched with their capitals: `OTAN`.
  public var acronyms: [LanguageCode: [String]]

  /// Demonyms and adjectives by language, in all inflections: `japonais`, `japonaise`.
  public var demonyms: [LanguageCode: [String]]

  /// Capital and seats of power by language, which stand for the actor: `Tokyo`, `Kremlin`.
  public var seats: [LanguageCode: [String]]

  /// Names among all these that mean something else as often: a reader needs more to trust them.
  public var ambiguous: [String]
}

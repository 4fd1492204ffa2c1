/// A language that Entente writes: names, legends, months and alternative texts of its pictures.
public enum OutputLanguage: String, Hashable, Sendable, CaseIterable {
  /// French.
  case french = "fr"
  /// English.
  case english = "en"

  /// The language as a code.
  public var code: LanguageCode { LanguageCode(rawValue: rawValue) }
}

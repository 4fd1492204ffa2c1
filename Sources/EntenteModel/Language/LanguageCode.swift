/// A language, as its BCP 47 primary subtag in lower case: `fr`, `en`.
public struct LanguageCode: Hashable, Sendable, RawRepresentable {
  /// The subtag.
  public let rawValue: String

  /// Creates the language with the subtag `rawValue`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// French.
  public static let french = LanguageCode(rawValue: "fr")

  /// English.
  public static let english = LanguageCode(rawValue: "en")
}

extension LanguageCode: Comparable {
  /// Orders languages by their subtags.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension LanguageCode: CustomStringConvertible {
  /// The subtag.
  public var description: String { rawValue }
}

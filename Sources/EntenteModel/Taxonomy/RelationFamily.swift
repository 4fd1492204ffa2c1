/// A family of event types, as the taxonomy describes it.
public struct RelationFamily: Hashable, Sendable {
  /// The name under which events carry it.
  public let relation: Relation

  /// Whether queries walk its edges in both directions.
  public let isSymmetric: Bool

  /// Whether pictures draw it and paths walk it unless asked otherwise.
  public let isDrawn: Bool

  /// Its words in French.
  public let french: Phrases

  /// Its words in English.
  public let english: Phrases

  /// Returns its words in `language`.
  public func phrases(in language: OutputLanguage) -> Phrases {
    switch language {
    case .french: french
    case .english: english
    }
  }
}

/// An event type, as the taxonomy describes it.
public struct EventTypeDescription: Hashable, Sendable {
  /// The type.
  public let type: EventType

  /// The families that events of the type can have, the usual one first.
  ///
  /// Only `request` has two: an invitation cooperates, a demand opposes.
  public let families: [Relation]

  /// Its words in French.
  public let french: Phrases

  /// Its words in English.
  public let english: Phrases

  /// The PLOVER type under which it is exported, in capitals; `nil` for what PLOVER dropped.
  public let plover: String?

  /// The Goldstein score of the type, from -10 (conflict) to 10 (cooperation).
  public let goldstein: Double?

  /// PLOVER's quad class.
  public let ploverQuad: QuadClass?

  /// GDELT's quad class.
  public let gdeltQuad: QuadClass?

  /// The family that events of the type usually have.
  public var family: Relation { families.first ?? .other }

  /// Returns its words in `language`.
  public func phrases(in language: OutputLanguage) -> Phrases {
    switch language {
    case .french: french
    case .english: english
    }
  }
}

public import EntenteModel

/// A word or phrase that states an event, with the roles of its dependents.
///
/// An entry is a lemma in one frame: "s'opposer" in `nsubj>obl:à`. A word with two frames is two
/// entries, so that each is one reading.
public struct LexiconEntry: Hashable, Sendable {
  /// The part of speech of an entry's head.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A verb, perhaps with particles, a fixed phrase or a noun that carries the meaning.
    case verb
    /// A noun that names an event: "visite", "opposition".
    case noun
    /// An adjective used as predicate: "hostile à".
    case adjective
  }

  /// The language.
  public let language: LanguageCode

  /// The lemma as it stands in the file.
  public let lemma: String

  /// The lemma's words by their roles.
  public let phrase: LexicalPhrase

  /// The part of speech of the head.
  public let kind: Kind

  /// The family and type of the event; `nil` where the word only colours its complement.
  public let event: TypedRelation?

  /// The roles of the dependents.
  public let frame: Frame

  /// What the word makes of an act in its complement.
  public let effect: ComplementEffect?

  /// How far the word alone can be trusted, from 0 to 1.
  public let weight: Double
}

extension LexiconEntry {
  /// What identifies the entry in `explain`: language, kind, lemma and frame.
  public var id: String { "\(language.rawValue):\(kind.rawValue):\(lemma) \(frame.notation)" }

  /// The type of the event.
  public var type: EventType? { event?.type }

  /// The family of the event.
  public var relation: Relation? { event?.relation }

  /// Whether the parties do the same to each other.
  public var isMutual: Bool { frame.isMutual }
}

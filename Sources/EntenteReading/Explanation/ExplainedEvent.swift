public import EntenteModel

/// How an event was found.
public struct ExplainedEvent: Hashable, Sendable {
  /// The event in the chronicle.
  public let id: Identifier<Event>
  /// The pattern that bound its actors.
  public let pattern: String
  /// The entry of the lexicon that gave its relation.
  public let entry: String
  /// The words it rests on.
  public let evidence: String
}

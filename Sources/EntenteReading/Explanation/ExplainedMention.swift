public import EntenteModel

/// A span of an article that was taken for an actor.
public struct ExplainedMention: Hashable, Sendable {
  /// Its bytes in the text.
  public let range: Range<Int>
  /// Its words.
  public let text: String
  /// The actor.
  public let actor: Identifier<Actor>
  /// What the actor is.
  public let kind: ActorKind
}

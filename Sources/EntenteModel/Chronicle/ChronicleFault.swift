/// Something in a chronicle that does not fit together.
public struct ChronicleFault: Hashable, Sendable {
  /// What does not fit.
  public let reason: Reason

  /// The record at fault, as `event 'e-1'`.
  public let record: String

  /// What can be wrong with a chronicle.
  public enum Reason: Hashable, Sendable {
    /// Another record has the same identifier.
    case duplicate
    /// Nothing defines an actor that the record names.
    case unknownActor(Identifier<Actor>)
    /// Nothing defines an article that the record quotes.
    case unknownArticle(Identifier<Article>)
    /// Nothing defines an event that the record names.
    case unknownEvent(Identifier<Event>)
    /// The quoted bytes are not those of the article.
    case quote(Identifier<Article>, Range<Int>)
    /// The digest is not that of the text.
    case digest
    /// The event rests on nothing.
    case noEvidence
    /// Nobody acts.
    case noSources
    /// The event is mutual and has targets.
    case mutualTargets
    /// The confidence is not between 0 and 1.
    case confidence
    /// The actor is part of itself, by way of others or directly.
    case partOfItself
  }
}

extension ChronicleFault: CustomStringConvertible {
  /// The fault in words.
  public var description: String { "\(record): \(reason)" }
}

extension ChronicleFault.Reason: CustomStringConvertible {
  /// The reason as a phrase.
  public var description: String {
    switch self {
    case .duplicate: "another record has this identifier"
    case .unknownActor(let id): "nothing defines the actor '\(id)'"
    case .unknownArticle(let id): "nothing defines the article '\(id)'"
    case .unknownEvent(let id): "nothing defines the event '\(id)'"
    case .quote(let id, let range):
      "the article '\(id)' does not have the quoted words at bytes \(range.lowerBound) to "
        + "\(range.upperBound)"
    case .digest: "'sha256' is not the digest of the text"
    case .noEvidence: "the event has no evidence"
    case .noSources: "the event has no sources"
    case .mutualTargets: "a mutual event has all its parties in 'sources'"
    case .confidence: "the confidence must be a number from 0 to 1"
    case .partOfItself: "the actor is part of itself"
    }
  }
}

/// A set of articles, actors, affiliations and events: the value that every part reads or writes.
public struct Chronicle: Hashable, Sendable {
  /// The articles that the events rest on.
  public var articles: [Article]

  /// Who acts or is acted on.
  public var actors: [Actor]

  /// Standing ties between actors.
  public var affiliations: [Affiliation]

  /// What happened.
  public var events: [Event]

  /// Fields of the header that this version does not know, as they were read.
  public var unknownFields: [JSONMember]

  /// Creates a chronicle, by default an empty one.
  ///
  /// - Parameters:
  ///   - articles: The articles that the events rest on.
  ///   - actors: Who acts or is acted on.
  ///   - affiliations: Standing ties between actors.
  ///   - events: What happened.
  ///   - unknownFields: Fields of the header that this version does not know.
  public init(
    articles: [Article] = [], actors: [Actor] = [], affiliations: [Affiliation] = [],
    events: [Event] = [], unknownFields: [JSONMember] = []
  ) {
    self.articles = articles
    self.actors = actors
    self.affiliations = affiliations
    self.events = events
    self.unknownFields = unknownFields
  }
}

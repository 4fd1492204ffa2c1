/// Sources act on targets: a relation, a date, a modality, evidence and a confidence.
///
/// Every pair of a source and a target is an edge; none runs among the sources. In a mutual event
/// all parties stand in `sources`, `targets` is empty, and every unordered pair is an edge. An
/// event without target (a statement) carries no edge, yet stands on the timeline.
public struct Event: Hashable, Sendable {
  /// What identifies the event: a hash of its first evidence and its relation.
  public var id: Identifier<Event>

  /// The family of the event's type.
  public var relation: Relation

  /// The event's type.
  public var type: EventType

  /// Who acts.
  public var sources: [Identifier<Actor>]

  /// On whom they act.
  public var targets: [Identifier<Actor>]

  /// Whether the sources act on each other and there are no targets.
  public var isMutual: Bool

  /// Where it happened.
  public var place: Identifier<Actor>?

  /// When it happened; `nil` where nothing tells.
  public var date: EventDate?

  /// What the text claims of the act.
  public var modality: Modality

  /// How sure the reading is, from 0 to 1.
  public var confidence: Double

  /// The event in a few words, for timelines.
  public var label: String?

  /// What the event rests on, the first being what its identifier was made from.
  public var evidence: [Evidence]

  /// Who says it, where the article itself does not.
  public var attributedTo: Identifier<Actor>?

  /// The words in which the article names who says it.
  public var attribution: String?

  /// The name of the pattern that made the event.
  public var rule: String?

  /// The events that this one replaced.
  public var merged: [Identifier<Event>]

  /// Events that cannot be true together with this one.
  public var conflictsWith: [Identifier<Event>]

  /// Fields that this version does not know, as they were read.
  public var unknownFields: [JSONMember]

  /// Creates an event.
  ///
  /// - Parameters:
  ///   - id: What identifies the event.
  ///   - relation: The family of the event's type.
  ///   - type: The event's type.
  ///   - sources: Who acts.
  ///   - targets: On whom they act.
  ///   - isMutual: Whether the sources act on each other.
  ///   - place: Where it happened.
  ///   - date: When it happened.
  ///   - modality: What the text claims of the act.
  ///   - confidence: How sure the reading is, from 0 to 1.
  ///   - label: The event in a few words.
  ///   - evidence: What the event rests on.
  ///   - attributedTo: Who says it, where the article itself does not.
  ///   - attribution: The words in which the article names who says it.
  ///   - rule: The name of the pattern that made the event.
  ///   - merged: The events that this one replaced.
  ///   - conflictsWith: Events that cannot be true together with this one.
  ///   - unknownFields: Fields that this version does not know.
  public init(
    id: Identifier<Event>, relation: Relation, type: EventType, sources: [Identifier<Actor>],
    targets: [Identifier<Actor>] = [], isMutual: Bool = false, place: Identifier<Actor>? = nil,
    date: EventDate? = nil, modality: Modality = .actual, confidence: Double = 1,
    label: String? = nil, evidence: [Evidence], attributedTo: Identifier<Actor>? = nil,
    attribution: String? = nil, rule: String? = nil, merged: [Identifier<Event>] = [],
    conflictsWith: [Identifier<Event>] = [], unknownFields: [JSONMember] = []
  ) {
    self.id = id
    self.relation = relation
    self.type = type
    self.sources = sources
    self.targets = targets
    self.isMutual = isMutual
    self.place = place
    self.date = date
    self.modality = modality
    self.confidence = confidence
    self.label = label
    self.evidence = evidence
    self.attributedTo = attributedTo
    self.attribution = attribution
    self.rule = rule
    self.merged = merged
    self.conflictsWith = conflictsWith
    self.unknownFields = unknownFields
  }
}

public import EntenteModel

/// All edges between two actors in one family, aggregated: what diagrams draw.
public struct Tie: Hashable, Sendable {
  /// Who acts; of a symmetric family the actor whose identifier comes first.
  public var source: Identifier<Actor>

  /// On whom; of a symmetric family the actor whose identifier comes second.
  public var target: Identifier<Actor>

  /// The family.
  public var relation: Relation

  /// The number of events by modality.
  public var counts: [Modality: Int]

  /// The first day that any event can have; `nil` if none has a date.
  public var first: CalendarDay?

  /// The last day that any event can have; `nil` if none has a date.
  public var last: CalendarDay?

  /// The events, most confident first, then by identifier.
  public var events: [Event]

  /// The number of events.
  public var count: Int { events.count }

  /// The modality of most events; of equals the more factual.
  public var modality: Modality {
    Modality.allCases.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? .actual
  }

  /// Creates a tie.
  ///
  /// - Parameters:
  ///   - source: Who acts.
  ///   - target: On whom.
  ///   - relation: The family.
  ///   - counts: The number of events by modality.
  ///   - first: The first day that any event can have.
  ///   - last: The last day that any event can have.
  ///   - events: The events.
  public init(
    source: Identifier<Actor>, target: Identifier<Actor>, relation: Relation,
    counts: [Modality: Int], first: CalendarDay? = nil, last: CalendarDay? = nil, events: [Event]
  ) {
    self.source = source
    self.target = target
    self.relation = relation
    self.counts = counts
    self.first = first
    self.last = last
    self.events = events
  }
}

package import EntenteModel

/// How often an actor acts or is acted on, and when.
package struct ActorTally: Hashable, Sendable {
  /// The actor.
  package let actor: Actor
  /// The number of events in which it acts or is acted on.
  package private(set) var events = 0
  /// The date that begins first; `nil` where no event is dated.
  package private(set) var first: EventDate?
  /// The date that ends last.
  package private(set) var last: EventDate?
  /// The number of events by family.
  package private(set) var byRelation: [Relation: Int] = [:]

  /// Counts the events of every actor of a chronicle: the busiest first, then by identifier.
  ///
  /// An event counts once for an actor, whatever its part in it; a place is no part.
  ///
  /// - Complexity: O(n log n) in the number of actors, linear in that of events.
  package static func tallies(of chronicle: Chronicle) -> [ActorTally] {
    var tallies = chronicle.actors.map { ActorTally(actor: $0) }
    var positions: [Identifier<Actor>: Int] = [:]
    for (position, tally) in tallies.enumerated() { positions[tally.actor.id] = position }
    for event in chronicle.events {
      for id in Set(event.sources + event.targets) {
        guard let position = positions[id] else { continue }
        tallies[position].count(event)
      }
    }
    return tallies.sorted { first, second in
      first.events != second.events
        ? first.events > second.events : first.actor.id < second.actor.id
    }
  }

  private init(actor: Actor) {
    self.actor = actor
  }

  private mutating func count(_ event: Event) {
    events += 1
    byRelation[event.relation, default: 0] += 1
    guard let date = event.date else { return }
    // Equal bounds are told apart by the expression, so that the order of events changes nothing.
    if first.map({ (date.earliest, date.edtf) < ($0.earliest, $0.edtf) }) ?? true { first = date }
    if last.map({ (date.latest, date.edtf) > ($0.latest, $0.edtf) }) ?? true { last = date }
  }
}

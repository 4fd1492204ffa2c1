public import EntenteModel

/// How many others an actor is tied to, and by how many events of which family.
public struct ActorDegree: Hashable, Sendable {
  /// The events of one family.
  public struct Strength: Hashable, Sendable {
    /// The family.
    public let relation: Relation

    /// The number of events in which the actor acts on others; of a symmetric family all events.
    public fileprivate(set) var acting = 0

    /// The number of events in which others act on the actor; of a symmetric family all events.
    public fileprivate(set) var undergoing = 0

    /// The number of others to whom the family ties the actor.
    public fileprivate(set) var degree = 0
  }

  /// The actor.
  public let actor: Identifier<Actor>

  /// The number of others to whom any family ties the actor.
  public fileprivate(set) var degree = 0

  /// The number of events with another actor, once for each other party.
  public fileprivate(set) var strength = 0

  /// The same by family, sorted by family; without families that the actor has no tie in.
  public fileprivate(set) var byRelation: [Strength] = []
}

extension TieNetwork {
  /// Counts the ties of every actor, in the order of ``actors``.
  ///
  /// - Complexity: O(n log n) in the number of ties.
  public func degrees() -> [ActorDegree] {
    var degrees = actors.map { ActorDegree(actor: $0) }
    for pair in pairs {
      for party in [pair.first, pair.second] {
        degrees[Int(party)].degree += 1
        degrees[Int(party)].strength += pair.count
      }
    }
    for relation in relations.indices {
      var rows = [ActorDegree.Strength](
        repeating: ActorDegree.Strength(relation: relations[relation]), count: actors.count)
      // Both directions of a pair stand apart; the neighbour counts once.
      var seen: Set<UInt64> = []
      for link in links where Int(link.relation) == relation {
        let (low, high) = (min(link.source, link.target), max(link.source, link.target))
        let isNew = seen.insert(UInt64(low) << 32 | UInt64(high)).inserted
        let isSymmetric = isSymmetric(link.relation)
        rows[Int(link.source)].acting += link.count
        rows[Int(link.target)].undergoing += link.count
        if isSymmetric {
          rows[Int(link.source)].undergoing += link.count
          rows[Int(link.target)].acting += link.count
        }
        if isNew {
          rows[Int(link.source)].degree += 1
          rows[Int(link.target)].degree += 1
        }
      }
      for (actor, row) in rows.enumerated() where row.degree > 0 {
        degrees[actor].byRelation.append(row)
      }
    }
    return degrees
  }
}

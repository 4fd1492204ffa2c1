public import EntenteModel

/// The ties of a chronicle, sorted by relation, source and target.
public struct Ties: Hashable, Sendable {
  /// The ties.
  public let ties: [Tie]

  /// Aggregates the events of `chronicle`.
  ///
  /// Hosting becomes a visit of the guest, the parties of a mutual event are tied pair by pair,
  /// an event counts once in a tie however many pieces of evidence it has.
  ///
  /// - Parameters:
  ///   - chronicle: The chronicle.
  ///   - relations: The families that count; `nil` for those that the taxonomy has drawn, which
  ///     `other` is not.
  ///   - taxonomy: What tells of a family whether it is drawn and whether it has a direction.
  /// - Complexity: O(n log n) in the number of edges.
  public init(
    of chronicle: Chronicle, relations: Set<Relation>? = nil, taxonomy: Taxonomy = .standard
  ) {
    var groups: [Key: Tie] = [:]
    for event in chronicle.events {
      let family = taxonomy[event.relation]
      let isDrawn = family?.isDrawn ?? (event.relation != .other)
      guard relations?.contains(event.relation) ?? isDrawn else { continue }
      for key in Self.keys(of: event, isSymmetric: family?.isSymmetric ?? false) {
        var tie =
          groups[key]
          ?? Tie(
            source: key.source, target: key.target, relation: event.relation, counts: [:],
            events: [])
        tie.counts[event.modality, default: 0] += 1
        tie.events.append(event)
        if let date = event.date {
          tie.first = min(tie.first ?? date.earliest, date.earliest)
          tie.last = max(tie.last ?? date.latest, date.latest)
        }
        groups[key] = tie
      }
    }
    ties = groups.keys.sorted().compactMap { key in
      guard var tie = groups[key] else { return nil }
      tie.events.sort { ($1.confidence, $0.id) < ($0.confidence, $1.id) }
      return tie
    }
  }

  private struct Key: Hashable, Comparable {
    let relation: Relation
    let source: Identifier<Actor>
    let target: Identifier<Actor>

    static func < (lhs: Self, rhs: Self) -> Bool {
      (lhs.relation, lhs.source, lhs.target) < (rhs.relation, rhs.source, rhs.target)
    }
  }

  private static func keys(of event: Event, isSymmetric: Bool) -> Set<Key> {
    var keys: Set<Key> = []
    let isSymmetric = event.isMutual || isSymmetric
    func add(_ source: Identifier<Actor>, _ target: Identifier<Actor>) {
      guard source != target else { return }
      let isTurned = event.type == "host" || (isSymmetric && target < source)
      keys.insert(
        Key(
          relation: event.relation, source: isTurned ? target : source,
          target: isTurned ? source : target))
    }
    if event.isMutual {
      for (index, source) in event.sources.enumerated() {
        for target in event.sources[(index + 1)...] { add(source, target) }
      }
    } else {
      for source in event.sources {
        for target in event.targets { add(source, target) }
      }
    }
    return keys
  }
}

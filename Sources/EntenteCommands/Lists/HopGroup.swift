package import EntenteGraph
package import EntenteModel

/// What of a hop is one relation walked in one way: the unit that lists and JSON show.
package struct HopGroup {
  /// How it is walked.
  package enum Direction: String {
    /// Along the arrow.
    case forward
    /// Against the arrow.
    case backward
    /// It has no arrow.
    case both
  }

  /// The family.
  package let relation: Relation
  /// How it is walked.
  package let direction: Direction
  /// Where the hop begins.
  package let from: Identifier<Actor>
  /// Where it ends.
  package let to: Identifier<Actor>
  /// The events, earliest first.
  package private(set) var events: [Event] = []
  /// The affiliations, if these are walked.
  package private(set) var affiliations: [Affiliation] = []
  /// The event that a path in order of time takes, if it is one of these.
  package private(set) var taken: Identifier<Event>?

  /// Groups the edges of a hop, in the order of their first ones.
  package static func groups(of hop: Hop) -> [HopGroup] {
    var groups: [HopGroup] = []
    // An event between many parties can have several edges here.
    var seen: [Set<Int>] = []
    for edge in hop.edges {
      let isSymmetric = edge.isMutual || edge.isAffiliation || edge.relation.isSymmetric
      let direction: Direction =
        isSymmetric && !edge.isAffiliation ? .both : hop.isAgainst(edge) ? .backward : .forward
      let family = edge.relation.family
      var index = groups.firstIndex { $0.relation == family && $0.direction == direction }
      if index == nil {
        index = groups.count
        groups.append(
          HopGroup(relation: family, direction: direction, from: hop.from, to: hop.to))
        seen.append([])
      }
      guard let index else { continue }
      if let affiliation = edge.affiliation { groups[index].affiliations.append(affiliation) }
      guard let event = edge.event else { continue }
      if seen[index].insert(edge.eventNumber).inserted { groups[index].events.append(event) }
      if hop.edge?.number == edge.number { groups[index].taken = event.id }
    }
    return groups
  }

  private init(
    relation: Relation, direction: Direction, from: Identifier<Actor>, to: Identifier<Actor>
  ) {
    self.relation = relation
    self.direction = direction
    self.from = from
    self.to = to
  }
}

extension Event {
  /// The first words that the event rests on; `nil` where it rests on none.
  package var firstQuote: String? {
    for case .quote(let quotation) in evidence { return quotation.quote }
    return nil
  }
}

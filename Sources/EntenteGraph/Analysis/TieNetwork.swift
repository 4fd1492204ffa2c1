public import EntenteModel

/// The ties between actors as numbers: what measures, communities and camps are computed on.
///
/// Actors are numbered in the order of their identifiers, so that every result is the same whatever
/// order the ties came in.
///
/// ```swift
/// let network = TieNetwork(Ties(of: chronicle))
/// let camps = network.camps()
/// ```
public struct TieNetwork: Sendable {
  /// A tie between numbers.
  package struct Link: Hashable, Sendable {
    /// Who acts, or the first party.
    package var source: Int32
    /// On whom, or the second party.
    package var target: Int32
    /// The number of the family.
    package var relation: Int32
    /// The number of events.
    package var count: Int

    /// Creates a tie.
    package init(source: Int32, target: Int32, relation: Int32, count: Int) {
      self.source = source
      self.target = target
      self.relation = relation
      self.count = count
    }
  }

  /// The actors, sorted.
  public let actors: [Identifier<Actor>]

  /// The families, sorted.
  public let relations: [Relation]

  /// By family, whether its ties have no direction.
  private let isSymmetric: [Bool]

  /// The ties, sorted by source, target and family.
  package let links: [Link]

  /// All that lies between two actors, each pair once, sorted.
  package let pairs: [TiePair]

  /// Numbers the actors of ties.
  ///
  /// - Parameters:
  ///   - ties: The ties.
  ///   - taxonomy: Tells which families are symmetric.
  /// - Complexity: O(n log n) in the number of ties.
  public init(_ ties: Ties, taxonomy: Taxonomy = .standard) {
    let actors = Set(ties.ties.flatMap { [$0.source, $0.target] }).sorted()
    let relations = Set(ties.ties.map(\.relation)).sorted()
    var numbers: [Identifier<Actor>: Int32] = [:]
    for (number, actor) in actors.enumerated() { numbers[actor] = Int32(number) }
    var links: [Link] = []
    for tie in ties.ties {
      guard let source = numbers[tie.source], let target = numbers[tie.target],
        let relation = relations.firstIndex(of: tie.relation)
      else { continue }
      links.append(
        Link(source: source, target: target, relation: Int32(relation), count: tie.count))
    }
    let symmetric = Set(relations.filter { taxonomy[$0]?.isSymmetric == true })
    self.init(actors: actors, relations: relations, links: links, symmetric: symmetric)
  }

  /// Creates a network of numbers.
  ///
  /// - Parameters:
  ///   - actors: The actors, sorted.
  ///   - relations: The families, sorted.
  ///   - links: The ties, each family between two actors in one direction once; loops are left out.
  ///   - symmetric: The families whose ties have no direction.
  package init(
    actors: [Identifier<Actor>], relations: [Relation], links: [Link],
    symmetric: Set<Relation> = [.cooperatesWith]
  ) {
    isSymmetric = relations.map(symmetric.contains)
    self.actors = actors
    self.relations = relations
    self.links = links.filter { $0.source != $0.target }.sorted {
      ($0.source, $0.target, $0.relation) < ($1.source, $1.target, $1.relation)
    }
    pairs = TiePair.pairs(of: self.links, signs: relations.map { TieSign($0) })
  }

  /// Whether a family's ties have no direction.
  func isSymmetric(_ relation: Int32) -> Bool { isSymmetric[Int(relation)] }

  /// Who is tied to whom, whatever the family and direction, with the number of events as weight.
  var plain: WeightedAdjacency {
    WeightedAdjacency(
      actorCount: actors.count,
      edges: pairs.map { ($0.first, $0.second, Double($0.count)) }, isDirected: false)
  }

  /// Who acts on whom with the number of events as weight; cooperation runs both ways.
  var directed: WeightedAdjacency {
    var edges: [(source: Int32, target: Int32, weight: Double)] = []
    for link in links {
      edges.append((link.source, link.target, Double(link.count)))
      if isSymmetric(link.relation) {
        edges.append((link.target, link.source, Double(link.count)))
      }
    }
    return WeightedAdjacency(actorCount: actors.count, edges: edges, isDirected: true)
  }
}

public import EntenteModel

/// Groups of actors that have more to do with each other than with the rest.
public struct Communities: Hashable, Sendable {
  /// Which ties count, and how.
  public enum Ties: Hashable, Sendable {
    /// All ties join, by their number of events.
    case plain
    /// Cooperation joins, opposition parts; other families do not count.
    case signed
  }

  /// The groups, the largest first, then by their first actor; each sorted.
  public let groups: [[Identifier<Actor>]]

  /// The modularity, at most 1; for signed ties as Gómez, Jensen and Arenas define it.
  public let modularity: Double
}

extension TieNetwork {
  /// Finds communities by the Leiden algorithm: within each, every actor can be reached from every
  /// other one by joining ties.
  ///
  /// The order of moves is fixed, so that equal networks have equal communities.
  ///
  /// Sources: V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden", 2019; S. Gómez,
  /// P. Jensen, A. Arenas, "Analysis of community structure in networks of correlated data", 2009.
  ///
  /// - Parameters:
  ///   - ties: Which ties count.
  ///   - resolution: Above 1 for more and smaller groups, below 1 for fewer and larger ones.
  /// - Returns: The communities; with signed ties, actors without any stand alone.
  /// - Complexity: About O(ties) a round, few rounds.
  public func communities(
    _ ties: Communities.Ties = .plain, resolution: Double = 1
  ) -> Communities {
    let graph = ModularityGraph(self, ties)
    let numbers = Leiden(resolution: resolution).partition(of: graph)
    var groups = [[Int]](repeating: [], count: (numbers.max() ?? -1) + 1)
    for (actor, group) in numbers.enumerated() { groups[group].append(actor) }
    groups.sort { ($1.count, $0[0]) < ($0.count, $1[0]) }
    return Communities(
      groups: groups.map { $0.map { actors[$0] } },
      modularity: graph.modularity(of: numbers, resolution: resolution))
  }
}

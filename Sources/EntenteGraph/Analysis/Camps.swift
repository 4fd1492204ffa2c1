public import EntenteModel

/// Sides: within a camp actors cooperate, between camps they oppose each other, as far as can be.
public struct Camps: Hashable, Sendable {
  /// What a frustrated tie costs.
  public enum Weights: Hashable, Sendable {
    /// The number of events by which its sign prevails.
    case events
    /// One, however many events.
    case ties
  }

  /// A tie that the camps do not explain: friends in two camps, or enemies in one.
  public struct FrustratedTie: Hashable, Sendable {
    /// The actors, sorted.
    public let actors: [Identifier<Actor>]

    /// What the tie is.
    public let sign: TieSign

    /// The number of events by which its sign prevails.
    public let strength: Int
  }

  /// The actors who have signed ties, camp by camp, each sorted.
  ///
  /// Who is not tied to each other, however indirectly, shares no camp: nothing says that they are
  /// on one side. Camps of the larger connected set come first, within it larger camps.
  public let camps: [[Identifier<Actor>]]

  /// The ties that do not fit, sorted by their actors.
  public let frustrated: [FrustratedTie]

  /// What they cost together: the least that any camps can have, if ``isBest``.
  public let frustration: Int

  /// Whether no other camps can cost less. False where the search was cut short.
  public let isBest: Bool
}

extension TieNetwork {
  /// Finds the camps that leave the fewest ties frustrated.
  ///
  /// Small connected sets are searched exactly, large ones by improving many starts; the result
  /// says which. Both are deterministic. A set without frustration is always proven best.
  ///
  /// - Parameters:
  ///   - count: The most camps of a connected set, 1 to 64; two enemies of a third are of one camp
  ///     if there are two, and may be of two if there are more.
  ///   - weights: What a frustrated tie costs.
  /// - Returns: The camps.
  /// - Complexity: Exponential up to 64 actors of a connected set, within a fixed number of steps;
  ///   beyond, O(ties) a start.
  public func camps(atMost count: Int = 2, weights: Camps.Weights = .events) -> Camps {
    let signed = pairs.filter { $0.sign != nil }
    let adjacency = WeightedAdjacency(
      actorCount: actors.count, edges: signed.map { ($0.first, $0.second, 1) }, isDirected: false)
    let components = adjacency.components
    var members = [[Int]](repeating: [], count: (components.max() ?? -1) + 1)
    for actor in actors.indices { members[components[actor]].append(actor) }
    var ofSet = [[TiePair]](repeating: [], count: members.count)
    for pair in signed { ofSet[components[Int(pair.first)]].append(pair) }
    var camps: [[Identifier<Actor>]] = []
    var campOf = [Int](repeating: -1, count: actors.count)
    var isBest = true
    let order = members.indices.filter { members[$0].count > 1 }
      .sorted { (members[$1].count, $0) < (members[$0].count, $1) }
    for set in order {
      let problem = CampProblem(
        members: members[set], pairs: ofSet[set],
        campCount: min(max(count, 1), 64, members[set].count), weights: weights)
      let (sides, isProven) = CampSearch.best(of: problem)
      isBest = isBest && isProven
      var found = [[Int]](repeating: [], count: problem.campCount)
      for (index, side) in sides.enumerated() { found[side].append(members[set][index]) }
      found = found.filter { !$0.isEmpty }.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
      for camp in found {
        for actor in camp { campOf[actor] = camps.count }
        camps.append(camp.map { actors[$0] })
      }
    }
    return result(camps, signed.filter { !isAtEase($0, campOf) }, weights, isBest)
  }

  /// Whether friends are in one camp, or enemies in two.
  private func isAtEase(_ pair: TiePair, _ campOf: [Int]) -> Bool {
    (campOf[Int(pair.first)] == campOf[Int(pair.second)]) == (pair.sign == .positive)
  }

  private func result(
    _ camps: [[Identifier<Actor>]], _ frustrated: [TiePair], _ weights: Camps.Weights,
    _ isBest: Bool
  ) -> Camps {
    Camps(
      camps: camps,
      frustrated: frustrated.map { pair in
        Camps.FrustratedTie(
          actors: [actors[Int(pair.first)], actors[Int(pair.second)]],
          sign: pair.sign ?? .positive, strength: pair.strength)
      },
      frustration: frustrated.reduce(0) { $0 + (weights == .events ? $1.strength : 1) },
      isBest: isBest)
  }
}

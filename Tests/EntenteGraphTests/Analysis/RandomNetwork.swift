import EntenteGraph
import EntenteModel
import EntenteTestSupport

/// Small random networks, and what brute force says of them.
enum RandomNetwork {
  static let relations: [Relation] = [.cooperatesWith, .opposes, .visits]

  static func make(
    seed: UInt64, actors count: Int, density: Double, relations chosen: Range<Int32> = 0..<3
  ) -> TieNetwork {
    var generator = SeededGenerator(seed: seed)
    let actors = (0..<count).map { Identifier<Actor>("a\($0 + 10)") }
    var links: [TieNetwork.Link] = []
    for source in 0..<Int32(count) {
      for target in 0..<Int32(count) where source != target {
        for relation in chosen where Double.random(in: 0..<1, using: &generator) < density {
          if relation == 0, source > target { continue }
          links.append(
            TieNetwork.Link(
              source: source, target: target, relation: relation,
              count: Int.random(in: 1...4, using: &generator)))
        }
      }
    }
    return TieNetwork(actors: actors, relations: relations, links: links)
  }

  /// Whether two actors have any tie; directed, whether the first can act on the second.
  static func isTied(_ network: TieNetwork, _ one: Int, _ other: Int, directed: Bool) -> Bool {
    network.links.contains { link in
      let (source, target) = (Int(link.source), Int(link.target))
      return (source, target) == (one, other)
        || ((!directed || link.relation == 0) && (target, source) == (one, other))
    }
  }

  /// Betweenness by walking all shortest paths.
  static func betweenness(_ network: TieNetwork, directed: Bool) -> [Double] {
    let count = network.actors.count
    let tied = (0..<count).map { one in
      (0..<count).filter { isTied(network, one, $0, directed: directed) }
    }
    var scores = [Double](repeating: 0, count: count)
    for source in 0..<count {
      for target in 0..<count where source != target && (directed || source < target) {
        var paths: [[Int]] = [[source]]
        var length = 0
        while length < count, !paths.contains(where: { $0.last == target }) {
          paths = paths.flatMap { path in
            (path.last.map { tied[$0] } ?? []).filter { !path.contains($0) }.map { path + [$0] }
          }
          length += 1
        }
        paths = paths.filter { $0.last == target }
        for path in paths {
          for middle in path.dropFirst().dropLast() { scores[middle] += 1 / Double(paths.count) }
        }
      }
    }
    return scores
  }

  /// All ways to part numbers into at most `limit` groups.
  static func partitions(of count: Int, atMost limit: Int) -> [[Int]] {
    var all: [[Int]] = [[]]
    for _ in 0..<count {
      all = all.flatMap { part in
        let used = (part.max() ?? -1) + 1
        return (0..<min(used + 1, limit)).map { part + [$0] }
      }
    }
    return all
  }
}

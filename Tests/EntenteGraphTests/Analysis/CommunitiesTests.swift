import EntenteGraph
import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Communities")
struct CommunitiesTests {
  /// Modularity by its definition: a weight for each pair of actors, summed within groups.
  private struct Oracle {
    private var gains: [[Double]]
    private var joined: [[Bool]]

    init(_ network: TieNetwork, _ ties: Communities.Ties) {
      let count = network.actors.count
      let zeros = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
      var (joins, parts) = (zeros, zeros)
      for link in network.links {
        let (one, other, events) = (Int(link.source), Int(link.target), Double(link.count))
        if ties == .plain || link.relation == 0 {
          joins[one][other] += events
          joins[other][one] += events
        } else if link.relation == 1 {
          parts[one][other] += events
          parts[other][one] += events
        }
      }
      joined = joins.map { $0.map { $0 > 0 } }
      gains = zeros
      let (joinSums, partSums) = (joins.map { $0.reduce(0, +) }, parts.map { $0.reduce(0, +) })
      let (joinTotal, partTotal) = (joinSums.reduce(0, +), partSums.reduce(0, +))
      guard joinTotal + partTotal > 0 else { return }
      for one in 0..<count {
        for other in 0..<count {
          var gain = joins[one][other] - parts[one][other]
          if joinTotal > 0 { gain -= joinSums[one] * joinSums[other] / joinTotal }
          if partTotal > 0 { gain += partSums[one] * partSums[other] / partTotal }
          gains[one][other] = gain / (joinTotal + partTotal)
        }
      }
    }

    func modularity(_ groups: [Int]) -> Double {
      var sum = 0.0
      for one in groups.indices {
        for other in groups.indices where groups[one] == groups[other] {
          sum += gains[one][other]
        }
      }
      return sum
    }

    /// Whether joining ties connect each group.
    func holdsTogether(_ groups: [Int]) -> Bool {
      for group in Set(groups) {
        let members = groups.indices.filter { groups[$0] == group }
        var reached = [members[0]]
        for member in members {
          for other in members where !reached.contains(other) {
            if reached.contains(where: { joined[$0][other] }) { reached.append(other) }
          }
          if member == members.last, reached.count < members.count { return false }
        }
      }
      return true
    }
  }

  private func numbers(_ communities: Communities, _ network: TieNetwork) -> [Int] {
    network.actors.map { actor in communities.groups.firstIndex { $0.contains(actor) } ?? -1 }
  }

  @Test(arguments: 0..<40)
  func `quality is modularity, near the best there is, and groups hold together`(_ seed: UInt64) {
    let network = RandomNetwork.make(
      seed: seed, actors: 6, density: [0.05, 0.1, 0.3][Int(seed % 3)])
    for ties in [Communities.Ties.plain, .signed] {
      let oracle = Oracle(network, ties)
      let found = network.communities(ties)
      let groups = numbers(found, network)
      #expect(!groups.contains(-1) && found.groups.joined().count == 6)
      #expect(oracle.holdsTogether(groups))
      let quality = oracle.modularity(groups)
      #expect(abs(quality - found.modularity) < 1e-9)
      let best =
        RandomNetwork.partitions(of: 6, atMost: 6).filter(oracle.holdsTogether)
        .map(oracle.modularity).max() ?? 0
      #expect(quality >= best - max(0.05, best * 0.1), "\(quality) of \(best)")
    }
  }

  @Test func `planted groups are found`() {
    var links: [TieNetwork.Link] = []
    for one in Int32(0)..<40 {
      for other in (one + 1)..<40 where one / 10 == other / 10 || (one + other) % 19 == 0 {
        let isInside = one / 10 == other / 10
        links.append(
          TieNetwork.Link(
            source: one, target: other, relation: isInside ? 0 : 1, count: isInside ? 2 : 1))
      }
    }
    let network = TieNetwork(
      actors: (0..<40).map { Identifier("a\($0 + 10)") }, relations: RandomNetwork.relations,
      links: links)
    let planted = (0..<4).map { group in
      (0..<10).map { Identifier<Actor>("a\(group * 10 + $0 + 10)") }
    }
    #expect(network.communities().groups == planted)
    #expect(network.communities(.signed).groups == planted)
    #expect(network.communities(resolution: 0.01).groups.count == 1)
  }
}

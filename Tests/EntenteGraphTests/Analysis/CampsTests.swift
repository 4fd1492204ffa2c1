import EntenteGraph
import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Camps")
struct CampsTests {
  /// The sum of cooperation less opposition between two actors.
  private func balances(_ network: TieNetwork) -> [[Int]] {
    let count = network.actors.count
    var balances = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    for link in network.links where link.relation < 2 {
      let events = link.relation == 0 ? link.count : -link.count
      balances[Int(link.source)][Int(link.target)] += events
      balances[Int(link.target)][Int(link.source)] += events
    }
    return balances
  }

  private func cost(_ balances: [[Int]], _ sides: [Int], _ weights: Camps.Weights) -> Int {
    var cost = 0
    for one in sides.indices {
      for other in 0..<one where balances[one][other] != 0 {
        let isFrustrated = (sides[one] == sides[other]) != (balances[one][other] > 0)
        if isFrustrated { cost += weights == .events ? abs(balances[one][other]) : 1 }
      }
    }
    return cost
  }

  @Test(arguments: 0..<120)
  func `no partition costs less`(_ seed: UInt64) {
    let network = RandomNetwork.make(
      seed: seed, actors: 7, density: [0.08, 0.2, 0.5][Int(seed % 3)])
    let balances = balances(network)
    for (count, weights) in [(2, Camps.Weights.events), (2, .ties), (3, .events), (7, .ties)] {
      let camps = network.camps(atMost: count, weights: weights)
      let least = RandomNetwork.partitions(of: 7, atMost: count)
        .map { cost(balances, $0, weights) }.min()
      #expect(camps.isBest && camps.frustration == least)
      var sides = [Int](repeating: -1, count: 7)
      for (side, camp) in camps.camps.enumerated() {
        #expect(camp == camp.sorted())
        for actor in camp { sides[network.actors.firstIndex(of: actor) ?? 0] = side }
      }
      // Camps that are not tied are kept apart, so that the cost is the same.
      let tied = sides.indices.filter { sides[$0] >= 0 }
      for index in tied { #expect(balances[index].contains { $0 != 0 }) }
      #expect(cost(balances, sides.map { $0 }, weights) == camps.frustration)
      #expect(
        camps.frustrated.reduce(0) { $0 + (weights == .events ? $1.strength : 1) }
          == camps.frustration)
    }
  }

  @Test func `camps planted in a large set are found, and what is unsure says so`() {
    var generator = SeededGenerator(seed: 3)
    let count = 300
    let actors = (0..<count).map { Identifier<Actor>("a\($0 + 1000)") }
    func links(noise: Double) -> [TieNetwork.Link] {
      var links: [TieNetwork.Link] = []
      for one in 0..<count {
        for _ in 0..<12 {
          let other = Int.random(in: 0..<count, using: &generator)
          guard one < other else { continue }
          let isFriend =
            (one % 2 == other % 2) != (Double.random(in: 0..<1, using: &generator) < noise)
          links.append(
            TieNetwork.Link(
              source: Int32(one), target: Int32(other), relation: isFriend ? 0 : 1, count: 1))
        }
      }
      return links
    }
    let pure = TieNetwork(
      actors: actors, relations: RandomNetwork.relations, links: links(noise: 0)
    ).camps()
    #expect(pure.frustration == 0 && pure.isBest && pure.camps.map(\.count) == [150, 150])
    let noisy = TieNetwork(
      actors: actors, relations: RandomNetwork.relations, links: links(noise: 0.1))
    let found = noisy.camps()
    #expect(!found.isBest)
    let planted = cost(balances(noisy), (0..<count).map { $0 % 2 }, .events)
    #expect(found.frustration <= planted && found.frustration > 0)
    #expect(noisy.camps() == found)
  }

  @Test func `enemies of an enemy part where more camps may be`() {
    func network(_ signs: [(Int32, Int32, Int32)]) -> TieNetwork {
      TieNetwork(
        actors: ["a", "b", "c", "x", "y"], relations: RandomNetwork.relations,
        links: signs.map {
          TieNetwork.Link(source: $0.0, target: $0.1, relation: $0.2, count: 2)
        })
    }
    let three = network([(0, 1, 1), (1, 2, 1), (2, 0, 1), (3, 4, 0)])
    #expect(three.camps().frustration == 2)
    #expect(three.camps(atMost: 3).camps == [["a"], ["b"], ["c"], ["x", "y"]])
    #expect(three.camps(atMost: 1).frustration == 6)
    #expect(three.camps().camps.last == ["x", "y"])
  }
}

import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Surroundings")
struct SurroundingsTests {
  private func event(
    _ id: Identifier<Event>, _ sources: [Identifier<Actor>], _ targets: [Identifier<Actor>],
    relation: Relation = .opposes
  ) -> Event {
    Event(
      id: id, relation: relation, type: "reject", sources: sources, targets: targets,
      isMutual: targets.isEmpty && sources.count > 1,
      evidence: [.hand(HandEntry(author: "test", note: ""))])
  }

  private func chronicle(_ events: [Event]) -> Chronicle {
    let ids = Set(events.flatMap { $0.sources + $0.targets }).sorted()
    return Chronicle(
      actors: ids.map { Actor(id: $0, kind: .state, name: $0.rawValue) }, events: events)
  }

  @Test("hold hops both ways, ties among neighbours, statements of those near")
  func hops() {
    let whole = chronicle([
      event("1", ["a"], ["b"]), event("2", ["c"], ["a"]), event("3", ["b"], ["c"]),
      event("4", ["b"], ["d"]), event("5", ["d", "e"], []), event("6", ["b"], [], relation: .other),
      event("7", ["e"], [], relation: .other), event("8", ["b", "e"], ["a", "d"]),
    ])
    let near = whole.surroundings(of: ["a"], hops: 1)
    #expect(near.events.map(\.id) == ["1", "2", "3", "6", "7", "8"])
    #expect(near.actors.map(\.id) == ["a", "b", "c", "e"])
    #expect(near.events.last?.targets == ["a"])
    #expect(whole.surroundings(of: ["a"], hops: 9).events == whole.events)
    #expect(whole.surroundings(of: ["c"], hops: 0).events.isEmpty)
  }

  @Test("are those that a search from actor to actor reaches", arguments: 0..<20)
  func search(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ids = (0..<12).map { Identifier<Actor>("a\($0)") }
    let events = (0..<16).map { number in
      event(
        Identifier("e\(number)"), [ids[Int.random(in: 0..<12, using: &generator)]],
        [ids[Int.random(in: 0..<12, using: &generator)]])
    }
    let whole = chronicle(events)
    for hops in 0..<5 {
      var distance: [Identifier<Actor>: Int] = ["a0": 0]
      for step in 0..<hops {
        for event in events {
          for (from, to) in [
            (event.sources[0], event.targets[0]), (event.targets[0], event.sources[0]),
          ] where distance[from] == step && distance[to] == nil { distance[to] = step + 1 }
        }
      }
      let wanted = events.filter {
        distance[$0.sources[0]] != nil && distance[$0.targets[0]] != nil
      }
      #expect(whole.surroundings(of: ["a0"], hops: hops).events == wanted)
    }
  }
}

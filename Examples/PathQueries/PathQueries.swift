internal import Entente

/// Asks a graph of eight events who is tied to whom, through whom and in what order of time.
@main
enum PathQueries {
  static func main() throws {
    let graph = RelationGraph(try chronicle())

    print("The shortest path:")
    for path in try graph.paths(from: "jpn", to: "rus") {
      for hop in path.hops {
        print("  \(hop.from) → \(hop.to): \(hop.events.map(\.id.rawValue))")
      }
    }

    // A query says the rest: here two paths that do not go back in time, at most three hops long.
    var query = PathQuery(from: "jpn", to: "rus")
    query.choice = .all
    query.limit = 2
    query.maxHops = 3
    query.order = TimeOrder(.fewestHops, rule: TimeRule(isStrict: true))
    let answer = try graph.paths(matching: query).answer()
    print("In order of time\(answer.isComplete ? "" : ", and there are more"):")
    for path in answer.paths { print("  \(path.actors), \(days(of: path))") }

    query.choice = .shortest(1)
    query.order = TimeOrder(.fastest)
    print("The fastest:")
    for path in try graph.paths(matching: query) { print("  \(path.actors), \(days(of: path))") }

    // A partner, or a partner's partner, who opposes Russia.
    query = PathQuery(from: "jpn", to: "rus")
    query.pattern = try PathPattern("cooperates-with+ opposes")
    query.choice = .allShortest
    print("By the pattern:")
    for path in try graph.paths(matching: query) { print("  \(path.actors)") }
    do {
      query.pattern = try PathPattern("cooperates-with+ oposes")
      _ = try graph.paths(matching: query)
    } catch {
      print(error)
    }

    // Views leave out without copying; whom Japan can have reached, if every date must be certain.
    var filter = ChronicleFilter()
    filter.modalities = [.actual]
    filter.between = try EventDate(edtf: "2023")
    let year = graph.view(filter)
    print("Reached:")
    for reached in try year.reach(from: "jpn", rule: TimeRule(certainty: .certain)) {
      print("  \(reached.actor) on \(reached.day?.description ?? "?") by \(reached.through)")
    }

    let camps = TieNetwork(graph.view(filter)).camps()
    print("Camps: \(camps.camps), \(camps.frustrated.count) ties against them")
  }

  static func days(of path: Path) -> String {
    "\(path.departs?.description ?? "?") to \(path.arrives?.description ?? "?")"
  }

  /// A chronicle by hand.
  static func chronicle() throws -> Chronicle {
    let names = [
      ("chn", "China"), ("fra", "France"), ("jpn", "Japan"), ("nato", "NATO"), ("rus", "Russia"),
      ("usa", "United States"),
    ]
    let acts: [(Relation, EventType, Identifier<Actor>, Identifier<Actor>, String)] = [
      (.cooperatesWith, "consult", "jpn", "nato", "2023-01-31"),
      (.opposes, "accuse", "nato", "rus", "2023-02"),
      (.cooperatesWith, "agree", "jpn", "usa", "2023-01-13"),
      (.opposes, "sanction", "usa", "rus", "2022-12-09"),
      (.cooperatesWith, "consult", "usa", "fra", "2023-03-02"),
      (.opposes, "reject", "fra", "rus", "2023-03-20"),
      (.opposes, "accuse", "chn", "nato", "2023-06"),
      (.cooperatesWith, "agree", "chn", "rus", "2023-03-21"),
    ]
    return Chronicle(
      actors: names.map { Actor(id: Identifier($0.0), kind: .state, name: $0.1) },
      events: try acts.enumerated().map { number, act in
        Event(
          id: Identifier("e-\(number + 1)"), relation: act.0, type: act.1, sources: [act.2],
          targets: [act.3], date: try EventDate(edtf: act.4),
          evidence: [.hand(HandEntry(author: "example"))])
      })
  }
}

internal import EntenteGraph
internal import EntenteModel

/// Writes what the graph answers for pairs of actors, for a comparison with other engines.
///
/// A line for each pair: the hops of the shortest path, the number of all shortest, the hops of the
/// five shortest, the least weight by 1/events, and the number of paths of at most three hops. An
/// answer that does not exist is `-`.
enum Answers {
  static func run(table: String, pairs: String) throws {
    var reader = TableReader(named: table)
    try Lines.read(table) { block in try reader.read(block) }
    let graph = try reader.graph()
    var query = PathQuery(from: "", to: "")
    query.direction = .directed
    func finder(_ choice: PathQuery.Choice) throws -> PathFinder {
      query.choice = choice
      return try graph.finder(for: query)
    }
    let (one, five) = (try finder(.shortest(1)), try finder(.shortest(5)))
    let shortest = try finder(.allShortest)
    query.weight = .count
    let lightest = try finder(.shortest(1))
    query.weight = nil
    query.maxHops = 3
    let all = try finder(.all)
    for (number, line) in try Lines.text(of: pairs).split(separator: "\n").enumerated() {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 2 else {
        throw BenchmarkError.malformed(file: pairs, line: number + 1)
      }
      guard let source = graph.number(of: Identifier(fields[0])) else {
        throw BenchmarkError.unknownActor(fields[0])
      }
      guard let target = graph.number(of: Identifier(fields[1])) else {
        throw BenchmarkError.unknownActor(fields[1])
      }
      func hops(_ finder: PathFinder) -> [String] {
        finder.paths(from: source, to: target).map { String($0.hops.count) }
      }
      let weight = lightest.path(from: source, to: target)?.weight
      Lines.write(
        [
          fields[0], fields[1], hops(one).first ?? "-", String(hops(shortest).count),
          hops(five).joined(separator: ","), weight.map { Lines.text($0, digits: 4) } ?? "-",
          String(hops(all).count),
        ].joined(separator: "\t"))
    }
  }
}

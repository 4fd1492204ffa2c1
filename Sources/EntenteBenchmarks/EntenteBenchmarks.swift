internal import EntenteGraph
internal import EntenteModel

/// Times the graph: `EntenteBenchmarks DATA.tsv WORKDIR NAME [REPETITIONS] [--tasks NAME,...]`
/// runs the tasks of the work files, `EntenteBenchmarks growth [EVENTS...]` grows a made-up stream,
/// `EntenteBenchmarks answers DATA.tsv PAIRS.tsv` writes answers to compare, and without arguments
/// a made-up table is used.
@main
enum EntenteBenchmarks {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch let error as BenchmarkError {
      Lines.complain(error.description)
      Lines.exit(error.isUsage ? 2 : 1)
    } catch {
      Lines.complain("\(error)")
      Lines.exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    var arguments = arguments
    var tasks: Set<String> = []
    if let place = arguments.firstIndex(of: "--tasks") {
      guard place + 1 < arguments.count else { throw BenchmarkError.usage }
      tasks = Set(arguments[place + 1].split(separator: ",").map(String.init))
      arguments.removeSubrange(place...(place + 1))
    }
    if arguments.first == "answers" {
      guard arguments.count == 3 else { throw BenchmarkError.usage }
      return try Answers.run(table: arguments[1], pairs: arguments[2])
    }
    if arguments.first == "growth" {
      let sizes = arguments.dropFirst().map { Int($0) }
      guard sizes.allSatisfy({ ($0 ?? 0) > 0 }) else { throw BenchmarkError.usage }
      Growth.run(sizes.isEmpty ? [100_000, 1_000_000] : sizes.compactMap(\.self))
      return
    }
    let repetitions = arguments.count > 3 ? Int(arguments[3]) : 5
    guard let repetitions, repetitions > 0 else { throw BenchmarkError.usage }
    var suite: BenchmarkSuite
    if arguments.isEmpty {
      let table = MadeUpTable(events: 100_000, seed: 1)
      suite = BenchmarkSuite(
        name: "made-up", table: .bytes(table.bytes), work: table.work, repetitions: repetitions)
    } else {
      guard (3...4).contains(arguments.count) else { throw BenchmarkError.usage }
      suite = BenchmarkSuite(
        name: arguments[2], table: .file(arguments[0]),
        work: try WorkFiles(folder: arguments[1], name: arguments[2]), repetitions: repetitions)
    }
    suite.tasks = tasks
    try suite.run()
  }
}

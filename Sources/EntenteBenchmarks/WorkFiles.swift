internal import EntenteModel

/// The work of the benchmarks with the answers that are expected.
struct WorkFiles {
  /// Pairs of actors, and the hops of the shortest path.
  var pairs: [(String, String, Int)] = []
  /// Pairs of actors for five paths each.
  var rankedPairs: [(String, String)] = []
  /// Pairs of actors for weighted paths.
  var weightedPairs: [(String, String)] = []
  /// Actors.
  var sources: [String] = []
  /// Windows, the day behind the last, two actors and the hops of the shortest path.
  var windows: [(CalendarDay, CalendarDay, String, String, Int)] = []

  init() {}

  /// Reads the files `FOLDER/NAME.pairs.tsv` and so on.
  init(folder: String, name: String) throws {
    func rows(_ kind: String, _ columns: Int) throws -> [[String]] {
      let file = "\(folder)/\(name).\(kind).tsv"
      let lines = try Lines.text(of: file).split(separator: "\n").dropFirst()
      return try lines.enumerated().map { number, line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count >= columns else {
          throw BenchmarkError.malformed(file: file, line: number + 2)
        }
        return fields.map(String.init)
      }
    }
    pairs = try rows("pairs", 3).map { ($0[0], $0[1], Int($0[2]) ?? -1) }
    rankedPairs = try rows("kpairs", 2).map { ($0[0], $0[1]) }
    weightedPairs = try rows("wpairs", 2).map { ($0[0], $0[1]) }
    sources = try rows("sources", 1).map { $0[0] }
    windows = try rows("windows", 5).enumerated().map { number, row in
      guard let first = CalendarDay(row[0]), let end = CalendarDay(row[1]) else {
        throw BenchmarkError.malformed(file: "\(folder)/\(name).windows.tsv", line: number + 2)
      }
      return (first, end, row[2], row[3], Int(row[4]) ?? -1)
    }
  }
}

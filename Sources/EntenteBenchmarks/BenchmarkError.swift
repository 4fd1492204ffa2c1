/// Why a benchmark cannot run.
enum BenchmarkError: Error {
  case usage
  case unreadable(String)
  case malformed(file: String, line: Int)
  case unknownActor(String)

  var isUsage: Bool { if case .usage = self { true } else { false } }

  var description: String {
    switch self {
    case .usage:
      "usage: EntenteBenchmarks [DATA.tsv WORKDIR NAME [REPETITIONS]] [--tasks NAME,...]\n"
        + "       EntenteBenchmarks growth [EVENTS...]\n"
        + "       EntenteBenchmarks answers DATA.tsv PAIRS.tsv"
    case .unreadable(let file): "\(file): error: cannot be read"
    case .malformed(let file, let line): "\(file):\(line):1: error: not a row of this work file"
    case .unknownActor(let name): "unknown actor '\(name)'"
    }
  }
}

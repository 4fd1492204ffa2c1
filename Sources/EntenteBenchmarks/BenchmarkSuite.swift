internal import EntenteGraph
internal import EntenteModel

/// The tasks of the work files on one table. Every relation is read as directed.
struct BenchmarkSuite {
  /// Where the table comes from.
  enum Table {
    case file(String)
    case bytes([UInt8])
  }

  let name: String
  let table: Table
  let work: WorkFiles
  let repetitions: Int
  /// The tasks to run; empty for all.
  var tasks: Set<String> = []

  init(name: String, table: Table, work: WorkFiles, repetitions: Int) {
    self.name = name
    self.table = table
    self.work = work
    self.repetitions = repetitions
  }

  /// Runs the tasks; those that take less than a millisecond are repeated a thousand times.
  func run() throws {
    var graph: RelationGraph?
    var times: [Double] = []
    for _ in 0..<(wants("load") ? repetitions : 1) {
      graph = nil
      let start = Lines.processorSeconds()
      graph = try load()
      times.append(Lines.processorSeconds() - start)
    }
    guard let graph else { return }
    if wants("load") {
      write(
        "load", times,
        "n=\(graph.actorCount) m=\(graph.edgeCount) edges=\(graph.tieCount) "
          + "relations=\(graph.relations.count) peakRSS="
          + "\(Lines.text(Lines.peakMegabytes(), digits: 1)) MB bytes/event="
          + Lines.text(Double(graph.byteCount) / Double(max(graph.edgeCount, 1)), digits: 1))
    }
    let jobs = try BenchmarkTasks(graph, work)
    for task in BenchmarkTasks.all where wants(task.name) {
      var times: [Double] = []
      var outcome = { "" }
      var left = repetitions
      while left > 0 {
        let start = Lines.processorSeconds()
        outcome = task.body(jobs)
        let time = Lines.processorSeconds() - start
        times.append(time)
        left -= 1
        if times.count == 1, time < 0.001 { left = max(left, 999) }
      }
      write(task.name, times, outcome())
    }
  }

  private func wants(_ task: String) -> Bool { tasks.isEmpty || tasks.contains(task) }

  /// Reads the table into a graph that is ready for every task: ties with weights, and the layout
  /// for sweeps through time.
  private func load() throws -> RelationGraph {
    var reader = TableReader(named: name)
    switch table {
    case .file(let path): try Lines.read(path) { block in try reader.read(block) }
    case .bytes(let bytes): try bytes.withUnsafeBytes { block in try reader.read(block) }
    }
    let graph = try reader.graph()
    graph.view(direction: .directed).prepare()
    return graph
  }

  private func write(_ task: String, _ times: [Double], _ outcome: String) {
    let sorted = times.sorted()
    Lines.write(
      "entente\t\(name)\t\(task)\t\(Lines.text(sorted[sorted.count / 2], digits: 6)) s\t\(outcome)"
        + "\tmin=\(Lines.text(sorted[0], digits: 6)) s")
  }
}

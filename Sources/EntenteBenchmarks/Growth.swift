internal import EntenteGraph
internal import EntenteModel

/// Grows a made-up stream and tells, a line for each size, what loading and asking cost.
enum Growth {
  /// The threads that read.
  private static let jobs = 2

  static func run(_ sizes: [Int]) {
    for size in sizes { grow(size) }
  }

  private static func grow(_ size: Int) {
    var stream = EventStream(events: size, seed: 7)
    let dates = MadeUpTable.dates(stream.days)
    var reader = TableReader(named: "stream")
    var block: [UInt8] = []
    var (loadTime, loadWall) = (0.0, 0.0)
    let before = Lines.residentBytes()
    while true {
      guard stream.fill(&block, size: 1 << 24, dates: dates) else { break }
      let (loading, clock) = (Lines.processorSeconds(), Lines.wallSeconds())
      do {
        try block.withUnsafeBytes { try reader.read($0, jobs: jobs) }
      } catch {
        return Lines.complain("\(error)")
      }
      loadTime += Lines.processorSeconds() - loading
      loadWall += Lines.wallSeconds() - clock
    }
    let start = Lines.processorSeconds()
    let wall = Lines.wallSeconds()
    guard let graph = try? reader.graph() else { return }
    loadTime += Lines.processorSeconds() - start
    loadWall += Lines.wallSeconds() - wall
    let memory = Lines.residentBytes() - before
    var query = PathQuery(from: "", to: "")
    query.direction = .directed
    guard let finder = try? graph.finder(for: query) else { return }
    var random = StreamRandom(seed: 11)
    let pairs = (0..<1000).map { _ in
      (random.below(graph.actorCount), random.below(graph.actorCount))
    }
    var (hops, found) = (0, 0)
    let pathTime = time {
      for (source, target) in pairs {
        guard let path = finder.path(from: source, to: target) else { continue }
        found += 1
        for hop in path.hops { hops += hop.edges.isEmpty ? 0 : 1 }
      }
    }
    let view = graph.view(direction: .directed)
    let layoutTime = time { view.prepareTimes() }
    let rule = TimeRule(isStrict: true)
    var reached = 0
    let arrivalTime = time {
      view.arrivalTimes(from: pairs[0].0, rule: rule).forEachDay { _ in reached += 1 }
    }
    let events = Double(size)
    Lines.write(
      "entente\tgrowth\tevents=\(size)\tactors=\(graph.actorCount) ties=\(graph.tieCount)"
        + "\tload=\(Lines.text(loadTime, digits: 3)) s (\(Lines.text(loadWall, digits: 3)) s"
        + " on the clock) \(Lines.text(loadTime / events * 1e9, digits: 0)) ns/event"
        + "\tindex=\(Lines.text(Double(graph.byteCount) / events, digits: 1)) bytes/event"
        + " resident=\(Lines.text(Double(memory) / events, digits: 1)) bytes/event"
        + " peak=\(Lines.text(Lines.peakMegabytes(), digits: 0)) MB"
        + "\tpath=\(Lines.text(pathTime / 1000 * 1e6, digits: 2)) us found=\(found) hops=\(hops)"
        + "\tlayout=\(Lines.text(layoutTime, digits: 4)) s"
        + " arrivals=\(Lines.text(arrivalTime, digits: 4)) s reached=\(reached)")
  }

  private static func time(_ body: () -> Void) -> Double {
    let start = Lines.processorSeconds()
    body()
    return Lines.processorSeconds() - start
  }
}

internal import EntenteModel

/// A made-up table with work for every task, where no table is at hand.
struct MadeUpTable {
  private(set) var bytes = Array("subject\trelation\tobject\tdate\n".utf8)
  private(set) var work = WorkFiles()

  init(events: Int, seed: UInt64) {
    var stream = EventStream(events: events, seed: seed)
    let dates = Self.dates(stream.days)
    var block: [UInt8] = []
    while stream.fill(&block, dates: dates) { bytes += block }
    var random = StreamRandom(seed: seed &+ 1)
    func name() -> String { "Actor \(random.below(stream.actors / 4))" }
    let present = Set(
      bytes.split(separator: 10).dropFirst().flatMap { line in
        line.split(separator: 9).map { String(decoding: $0, as: UTF8.self) }
      })
    func actor() -> String {
      while true {
        let name = name()
        if present.contains(name) { return name }
      }
    }
    // Hops are not known beforehand: mismatches are not counted against a made-up table.
    work.pairs = (0..<1000).map { _ in (actor(), actor(), -1) }
    work.rankedPairs = (0..<50).map { _ in (actor(), actor()) }
    work.weightedPairs = (0..<200).map { _ in (actor(), actor()) }
    work.sources = (0..<100).map { _ in actor() }
    let first = CalendarDay(ordinal: Self.firstDay)
    work.windows = (0..<50).map { _ in
      let day = first.advanced(by: random.below(max(stream.days - 30, 1)))
      return (day, day.advanced(by: 30), actor(), actor(), -1)
    }
  }

  static let firstDay: Int32 = 0

  /// The days of a stream as they are written.
  static func dates(_ count: Int) -> [[UInt8]] {
    (0..<max(count, 1)).map {
      Array(CalendarDay(ordinal: firstDay).advanced(by: $0).description.utf8)
    }
  }
}

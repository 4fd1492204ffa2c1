import EntenteGraph
import EntenteModel
import Testing

@testable import EntenteBenchmarks

@Suite struct BenchmarkTests {
  private func graph(_ table: MadeUpTable) throws -> RelationGraph {
    var reader = TableReader(named: "made-up")
    // A closure that throws a typed error crashes the compiler here.
    let bytes = table.bytes
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    defer { block.deallocate() }
    block.copyBytes(from: bytes)
    try reader.read(UnsafeRawBufferPointer(block))
    return try reader.graph()
  }

  @Test func `the made-up table has work for every task`() throws {
    let table = MadeUpTable(events: 3000, seed: 5)
    let graph = try graph(table)
    #expect(graph.edgeCount == 3000)
    let jobs = try BenchmarkTasks(graph, table.work)
    var outcomes: [String: String] = [:]
    for (name, body) in BenchmarkTasks.all { outcomes[name] = body(jobs)() }
    #expect(outcomes.count == 9)
    #expect(outcomes["ea_strict_100src"] == outcomes["ea_strict_100src_bitparallel"])
    #expect(outcomes.values.allSatisfy { !$0.isEmpty })
    let reached = outcomes["fastest_100src"]?.split(separator: " ").first
    #expect(reached == outcomes["ea_strict_100src"]?.split(separator: " ").first)
  }

  @Test func `a stream is the same each time and as long as asked`() {
    var (one, other) = (EventStream(events: 500, seed: 3), EventStream(events: 500, seed: 3))
    var count = 0
    var lastDay = 0
    while let event = one.next() {
      let same = other.next()
      #expect(same.map { $0 == event } == true)
      #expect(event.day >= lastDay && event.day < one.days)
      lastDay = event.day
      count += 1
    }
    #expect(count == 500 && other.next() == nil)
  }

  @Test(arguments: [(1.23456, 3, "1.235"), (0.05, 2, "0.05"), (12, 0, "12"), (-1.5, 1, "-1.5")])
  func `numbers are written with their digits`(value: Double, digits: Int, text: String) {
    #expect(Lines.text(value, digits: digits) == text)
  }

  @Test func `faults of arguments and files are told`() {
    #expect(BenchmarkError.usage.isUsage)
    #expect(throws: BenchmarkError.self) { try WorkFiles(folder: "/nowhere", name: "x") }
  }
}

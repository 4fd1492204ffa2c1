import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteGraph

@Suite struct TableReaderTests {
  static func read(_ text: String, blocks size: Int) throws -> RelationGraph {
    try read(Array(text.utf8), blocks: size)
  }

  static func read(_ bytes: [UInt8], blocks size: Int) throws -> RelationGraph {
    var reader = TableReader(named: "t.tsv")
    var position = 0
    while position < bytes.count {
      let end = min(position + size, bytes.count)
      // Memory of its own for each block: reading past its end would be noticed.
      let block = Column(Array(bytes[position..<end]))
      try reader.read(UnsafeRawBufferPointer(start: block.base, count: block.count))
      position = end
    }
    return try reader.graph()
  }

  static let table = """
    subject\trelation\tobject\tdate
    Alpha\tConsult\tBeta\t2014-01-03
    Beta\tConsult\tAlpha\t2014-01-01

    Élan de la Côte\tvisits\tAlpha\t2014-02\r
    Alpha\tcooperates-with\tA\t
    A\tConsult\tAlpha\t2014-01-01
    Alpha\tConsult\tBeta\t2014-01-01/2014-01-03
    """

  @Test(arguments: [1, 2, 3, 7, 16, 17, 40, 64, 1000])
  func `blocks end anywhere`(size: Int) throws {
    let graph = try Self.read(Self.table, blocks: size)
    #expect(graph.actorCount == 4 && graph.edgeCount == 6 && graph.tieCount == 5)
    #expect(
      graph.view().edges.map { "\($0.source)>\($0.target) \($0.event?.date?.edtf ?? "")" } == [
        "Beta>Alpha 2014-01-01", "A>Alpha 2014-01-01", "Alpha>Beta 2014-01-03", "Alpha>A ",
        "Alpha>Beta 2014-01-01/2014-01-03", "Élan de la Côte>Alpha 2014-02",
      ])
    #expect(graph.relations.map(\.isSymmetric) == [false, false, true])
    let row = graph.edge(0).event
    #expect(row?.evidence == [.table(TableRow(table: "t.tsv", key: "3"))])
  }

  static func large(_ random: inout SeededGenerator, rows: Int) -> [UInt8] {
    var text = "subject\trelation\tobject\tdate\n"
    for row in 0..<rows {
      let ends = (0..<2).map { _ in Int.random(in: 0..<(row / 10 + 2), using: &random) }
      let date = ["2014-01-0\(1 + row % 9)", "2014-02", "", "2014-01-05"][row % 4]
      text += "Actor number \(ends[0])\trelation \(row % 31)\tActor number \(ends[1])\t\(date)\n"
    }
    return Array(text.utf8)
  }

  @Test func `threads number as one does`() throws {
    var random = SeededGenerator(seed: 9)
    let bytes = Self.large(&random, rows: 9000)
    let one = try Self.read(bytes, blocks: bytes.count)
    let block = Column(bytes)
    for (jobs, head) in [(2, 0), (3, 1000), (5, 33)] {
      var reader = TableReader(named: "t.tsv")
      try reader.read(UnsafeRawBufferPointer(start: block.base, count: head))
      try reader.read(
        UnsafeRawBufferPointer(start: block.base + head, count: block.count - head), jobs: jobs)
      let graph = try reader.graph()
      #expect(graph.actorCount == one.actorCount && graph.edgeCount == one.edgeCount)
      for number in 0..<one.actorCount { #expect(graph.actor(number) == one.actor(number)) }
      for number in 0..<one.edgeCount {
        let (first, second) = (graph.edge(number), one.edge(number))
        #expect(first.ends == second.ends && first.eventNumber == second.eventNumber)
        #expect(first.event == second.event)
      }
    }
  }

  @Test func `threads tell faults with their place`() throws {
    var random = SeededGenerator(seed: 9)
    var bytes = Self.large(&random, rows: 9000)
    bytes += Array("a\tb\n".utf8) + Self.large(&random, rows: 50)
    let block = Column(bytes)
    let error = #expect(throws: TableError.self) {
      var reader = TableReader(named: "t.tsv")
      try reader.read(UnsafeRawBufferPointer(start: block.base, count: block.count), jobs: 4)
    }
    #expect(error?.location.line == 9002)
  }

  @Test(arguments: [
    ("a\tr\tb\t2014-13-01\n", "t.tsv:1:7: error: '2014-13-01' is no date"),
    ("a\tr\tb\t2014-01-01\na\tr\tb\n", "t.tsv:2:1: error: expected 4 fields"),
    ("a\tr\tb\t2014-01-01\tmore\n", "t.tsv:1:1: error: expected 4 fields"),
    ("a\t\tb\t2014-01-01", "t.tsv:1:3: error: the relation is empty"),
    ("date\n", "t.tsv:1:1: error: expected 4 fields"),
    ("a\tr\tb\tdate\na\tr\tb\tdate\n", "t.tsv:2:7: error: 'date' is no date"),
  ])
  func `faults are told with their place`(text: String, message: String) throws {
    let error = #expect(throws: TableError.self) { try Self.read(text, blocks: 5) }
    #expect(error?.description.hasPrefix(message) == true)
  }

  @Test func `lines can end as elsewhere`() throws {
    let ends = Self.table.replacing("\r", with: "").replacing("\n", with: "\r\n")
    for size in [1, 17, 1000] {
      let (one, other) = (
        try Self.read(ends, blocks: size), try Self.read(Self.table, blocks: size)
      )
      #expect(one.view().edges.map(\.event) == other.view().edges.map(\.event))
    }
  }

  @Test func `names that are no UTF-8 are refused`() throws {
    let bytes: [UInt8] = [0x61, 0xFF] + Array("\tr\tb\t2014-01-01\n".utf8)
    let error = #expect(throws: TableError.self) { try Self.read(bytes, blocks: 100) }
    #expect(error?.reason == .notUTF8)
  }

  @Test func `many names keep their numbers`() throws {
    var random = SeededGenerator(seed: 3)
    var text = ""
    var names: [String] = []
    for number in 0..<3000 {
      let name =
        "n\(number)" + String(repeating: "x", count: Int.random(in: 0..<20, using: &random))
      names.append(name)
      text += "\(name)\tr\(number % 40)\tn0\t2014-01-\(10 + number % 20)\n"
    }
    let graph = try Self.read(text, blocks: 1 << 12)
    #expect(graph.actorCount == 3000 || graph.actorCount == 3001)
    for name in names {
      let number = try #require(graph.number(of: Identifier(name)))
      #expect(graph.actor(number).rawValue == name)
    }
  }
}

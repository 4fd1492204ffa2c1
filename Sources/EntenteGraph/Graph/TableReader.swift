public import EntenteModel

/// Reads a table of events as a stream into a graph: subject, relation, object and date, separated
/// by tabs, an event a line.
///
/// A first line whose last field is `date` is a header. Dates are EDTF expressions, most of them
/// days; an empty one is unknown. Names are compared byte by byte, and no string is made of them.
///
/// ```swift
/// var reader = TableReader(named: "events.tsv")
/// while let block = try source.next() { try reader.read(block) }
/// let graph = try reader.graph()
/// ```
public struct TableReader: ~Copyable {
  let name: String
  let taxonomy: Taxonomy
  let actors = NameTable()
  let relationNames = NameTable()
  let dates = NameTable()
  var wideRows: [Int32] = []
  var wideDates: [Int32] = []
  var rows = EdgeRows()
  var line = 1
  private var firstLine = 1
  /// Whether the first line can be a header: of a part of a table it cannot.
  var canHaveHeader = true
  private var lastDate: (head: UInt64, tail: UInt16, day: Int32) = (0, 0, 0)
  /// The bytes of a line that a block cut off.
  var rest: [UInt8] = []

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - name: The name of the table, for messages and as evidence.
  ///   - taxonomy: Tells which relations are symmetric and which are walked, by the names of
  ///     families and types; relations that it does not know are directed and walked.
  public init(named name: String, taxonomy: Taxonomy = .standard) {
    self.name = name
    self.taxonomy = taxonomy
  }

  /// Reads a block of the table; blocks can end anywhere.
  ///
  /// - Parameter block: The next bytes.
  /// - Throws: A `TableError` with the place of the first fault.
  /// - Complexity: O(bytes).
  public mutating func read(_ block: UnsafeRawBufferPointer) throws(TableError) {
    guard let start = block.baseAddress, !block.isEmpty else { return }
    var first = 0
    if !rest.isEmpty {
      while first < block.count, block[first] != Self.newline { first += 1 }
      rest += block[..<min(first + 1, block.count)]
      guard first < block.count else { return }
      first += 1
      try readRest()
    }
    var end = block.count
    while end > first, block[end - 1] != Self.newline { end -= 1 }
    try readLines(start.assumingMemoryBound(to: UInt8.self), first, end, block.count)
    rest += block[end...]
  }

  /// Makes the graph of what was read.
  ///
  /// - Returns: The graph.
  /// - Throws: A `TableError` if the last line, which needs no newline, is at fault.
  /// - Complexity: O(n) in the number of events, or O(n log n) if many are not of one day.
  public consuming func graph() throws(TableError) -> RelationGraph {
    if !rest.isEmpty {
      rest.append(Self.newline)
      try readRest()
    }
    let relations = (0..<relationNames.count).map {
      GraphRelation(named: relationNames[$0], in: taxonomy)
    }
    let table = TableOrigin(
      name: name, firstLine: firstLine, wideRows: wideRows, wideDates: wideDates, dates: dates)
    if relations.contains(where: \.isSymmetric) {
      rows.update { row in
        if relations[Int(row.relation)].isSymmetric { row.traits.insert(.isSymmetric) }
      }
    }
    return RelationGraph(
      index: GraphIndex(actors: actors, relations: relations, rows: &rows, origin: .table(table)))
  }

  static let newline = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")

  private mutating func readRest() throws(TableError) {
    var line = rest
    rest = []
    let count = line.count
    line += [UInt8](repeating: 0, count: NameTable.slack)
    let copy = Column(line)
    try readLines(UnsafePointer(copy.base), 0, count, copy.count)
  }

  /// Reads whole lines; bytes up to `limit` can be looked at.
  private mutating func readLines(
    _ bytes: UnsafePointer<UInt8>, _ first: Int, _ end: Int, _ limit: Int
  ) throws(TableError) {
    // The last lines are read from a copy with room behind: fields are read in words.
    var safe = end
    if limit - end < NameTable.slack {
      safe = max(first, end - NameTable.slack)
      while safe > first, bytes[safe - 1] != Self.newline { safe -= 1 }
    }
    var position = first
    while position < safe { position = try readLine(bytes, position) }
    guard safe < end else { return }
    let copy = Column<UInt8>(count: end - safe + NameTable.slack) { base in
      base.initialize(repeating: 0, count: end - safe + NameTable.slack)
      base.update(from: bytes + safe, count: end - safe)
    }
    position = 0
    while position < end - safe { position = try readLine(UnsafePointer(copy.base), position) }
  }

  /// Reads a line; the place behind it.
  @inline(__always)
  private mutating func readLine(
    _ bytes: UnsafePointer<UInt8>, _ start: Int
  ) throws(TableError) -> Int {
    var position = start
    let subject = TableField(bytes, &position)
    guard bytes[position] == Self.tab else { return try readOddLine(bytes, start) }
    position += 1
    let relation = TableField(bytes, &position)
    guard bytes[position] == Self.tab else { return try readOddLine(bytes, start) }
    position += 1
    let object = TableField(bytes, &position)
    guard bytes[position] == Self.tab, subject.length > 0, relation.length > 0, object.length > 0
    else { return try readOddLine(bytes, start) }
    position += 1
    // Tables are in order of time as a rule: most dates are the one before.
    let date = UnsafeRawPointer(bytes + position)
    let (head, tail) = (
      date.loadUnaligned(as: UInt64.self), date.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
    )
    if head != lastDate.head || tail != lastDate.tail {
      guard let day = TableField.day(bytes + position) else {
        return try readOddLine(bytes, start)
      }
      lastDate = (head, tail, day)
    }
    let ending = bytes[position + 10] == UInt8(ascii: "\r") ? 11 : 10
    guard bytes[position + ending] == Self.newline else { return try readOddLine(bytes, start) }
    let source = actors.insert(subject.start, subject.length, subject.hash)
    let target = actors.insert(object.start, object.length, object.hash)
    let number = relationNames.insert(relation.start, relation.length, relation.hash)
    guard rows.count < Int(Int32.max), number < Int(UInt16.max), !actors.isFaulty,
      !relationNames.isFaulty
    else { throw refusal(number) }
    rows.append(
      EdgeRow(
        source: Int32(truncatingIfNeeded: source), target: Int32(truncatingIfNeeded: target),
        earliest: lastDate.day, latest: lastDate.day, event: Int32(truncatingIfNeeded: rows.count),
        relation: UInt16(truncatingIfNeeded: number), traits: .isCertain, confidence: 200))
    line &+= 1
    return position + ending + 1
  }

  func refusal(_ relation: Int) -> TableError {
    var reason = TableError.Reason.tooManyRows(limit: Int(Int32.max))
    if relation >= Int(UInt16.max) { reason = .tooManyRelations(limit: Int(UInt16.max)) }
    if actors.isFaulty || relationNames.isFaulty { reason = .notUTF8 }
    return TableError(reason: reason, location: TextLocation(file: name, line: line))
  }

  /// Reads a line that is not the usual one: a header, another date, a fault.
  @inline(never)
  private mutating func readOddLine(
    _ bytes: UnsafePointer<UInt8>, _ start: Int
  ) throws(TableError) -> Int {
    var end = start
    while bytes[end] != Self.newline { end += 1 }
    var text = UnsafeBufferPointer(start: bytes + start, count: end - start)[...]
    if text.last == UInt8(ascii: "\r") { text.removeLast() }
    defer { line += 1 }
    guard !text.isEmpty else { return end + 1 }
    let fields = text.split(separator: Self.tab, omittingEmptySubsequences: false)
    func fault(_ reason: TableError.Reason, _ field: Int) -> TableError {
      let column = field < fields.count ? fields[field].startIndex + 1 : 1
      return TableError(
        reason: reason, location: TextLocation(file: name, line: line, column: column))
    }
    guard fields.count == 4 else { throw fault(.fieldCount(fields.count), 0) }
    let names = fields.map { String(validating: $0, as: UTF8.self) }
    guard let subject = names[0], let relation = names[1], let object = names[2],
      let date = names[3]
    else { throw fault(.notUTF8, names.firstIndex(of: nil) ?? 0) }
    if canHaveHeader, line == 1, date == "date" {
      firstLine = 2
      return end + 1
    }
    for (position, title) in ["subject", "relation", "object"].enumerated()
    where fields[position].isEmpty {
      throw fault(.emptyField(title), position)
    }
    var eventDate: EventDate?
    if !date.isEmpty {
      do { eventDate = try EventDate(edtf: date) } catch { throw fault(.date(date, error), 3) }
    }
    let bounds = RelationGraph.bounds(of: eventDate)
    let number = relationNames.insert(relation)
    guard rows.count < Int(Int32.max), number < Int(UInt16.max) else { throw refusal(number) }
    // An empty line is no row, yet rows are told by their lines.
    if let eventDate, !(eventDate.isDay && !eventDate.isMarked && !eventDate.isExtent) {
      wideRows.append(Int32(rows.count))
      wideDates.append(Int32(dates.insert(date)))
    }
    rows.append(
      EdgeRow(
        source: Int32(actors.insert(subject)), target: Int32(actors.insert(object)),
        earliest: bounds.earliest, latest: bounds.latest, event: Int32(rows.count),
        relation: UInt16(number), traits: bounds.traits, confidence: 200))
    return end + 1
  }
}

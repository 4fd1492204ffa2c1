/// The edges of a graph in columns of at most 24 bytes an edge, in order of time.
///
/// Edges with one certain day come first, in order of the day; a sweep through time reads them from
/// the first to the last. Behind them stand the wide ones, which have several days, none or a
/// marked date, in order of the earliest day. Edges that are equal in that keep the order in which
/// they came.
package struct EdgeColumns: Sendable {
  /// The number of edges.
  package let count: Int

  /// The number of edges with one certain day: those below this number.
  package let preciseCount: Int

  package let sources: Column<Int32>
  package let targets: Column<Int32>

  /// The first day that an edge can have; `Int32.min` if it is unknown.
  package let earliest: Column<Int32>

  /// The last day that a wide edge can have, `Int32.max` if it is unknown; the first wide one at 0.
  let wideLatest: Column<Int32>

  /// The number of the edge's event, or of its affiliation.
  package let events: Column<Int32>

  /// The number of the edge's relation.
  package let relations: Column<UInt16>
  let traits: Column<UInt8>

  /// The confidence in steps of 1/200.
  let confidences: Column<UInt8>

  /// The last day that an edge can have; `Int32.max` if it is unknown.
  @inline(__always)
  package func latest(_ edge: Int) -> Int32 {
    edge < preciseCount ? earliest.base[edge] : wideLatest.base[edge - preciseCount]
  }

  @inline(__always)
  func traits(_ edge: Int) -> EdgeTraits { EdgeTraits(rawValue: traits.base[edge]) }

  /// The numbers of the edges with one certain day between two days.
  ///
  /// - Complexity: O(log edges).
  func preciseNumbers(_ first: Int32, _ last: Int32) -> Range<Int32> {
    func number(from day: Int64) -> Int32 {
      var (low, high) = (0, preciseCount)
      while low < high {
        let middle = (low + high) / 2
        if Int64(earliest.base[middle]) < day { low = middle + 1 } else { high = middle }
      }
      return Int32(low)
    }
    let low = number(from: Int64(first))
    return low..<max(low, number(from: Int64(last) + 1))
  }

  /// The bytes that the columns take.
  package var byteCount: Int {
    sources.byteCount + targets.byteCount + earliest.byteCount + wideLatest.byteCount
      + events.byteCount + relations.byteCount + traits.byteCount + confidences.byteCount
  }

  /// Puts edges in order of time.
  ///
  /// - Complexity: O(n) if they are in order or their days are not far apart, else O(n log n).
  init(_ rows: inout EdgeRows) {
    count = rows.count
    if rows.isInOrder {
      preciseCount = rows.count
    } else {
      var precise = 0
      for index in 0..<rows.count where rows[index].isPrecise { precise += 1 }
      preciseCount = precise
    }
    let order = rows.isInOrder ? nil : EdgeColumns.order(rows, preciseCount)
    let (count, preciseCount) = (count, preciseCount)
    let sources = Column<Int32>(count: count) { _ in }
    let targets = Column<Int32>(count: count) { _ in }
    let earliest = Column<Int32>(count: count) { _ in }
    let wideLatest = Column<Int32>(count: count - preciseCount) { _ in }
    let events = Column<Int32>(count: count) { _ in }
    let relations = Column<UInt16>(count: count) { _ in }
    let traits = Column<UInt8>(count: count) { _ in }
    let confidences = Column<UInt8>(count: count) { _ in }
    @inline(__always)
    func place(_ row: EdgeRow, _ edge: Int) {
      sources.base[edge] = row.source
      targets.base[edge] = row.target
      earliest.base[edge] = row.earliest
      if edge >= preciseCount { wideLatest.base[edge - preciseCount] = row.latest }
      events.base[edge] = row.event
      relations.base[edge] = row.relation
      traits.base[edge] = row.traits.rawValue
      confidences.base[edge] = row.confidence
    }
    rows.drain { block, first in
      if let order {
        for (index, row) in block.enumerated() { place(row, Int(order[first + index])) }
      } else {
        for (index, row) in block.enumerated() { place(row, first + index) }
      }
    }
    self.sources = sources
    self.targets = targets
    self.earliest = earliest
    self.wideLatest = wideLatest
    self.events = events
    self.relations = relations
    self.traits = traits
    self.confidences = confidences
  }

  /// By number of a row, its place in order of time.
  private static func order(_ rows: borrowing EdgeRows, _ preciseCount: Int) -> [Int32] {
    var places = [Int32](repeating: 0, count: rows.count)
    var (first, last) = (Int32.max, Int32.min)
    var wide: [Int32] = []
    for index in 0..<rows.count {
      let row = rows[index]
      if row.isPrecise {
        (first, last) = (min(first, row.earliest), max(last, row.earliest))
      } else {
        wide.append(Int32(index))
      }
    }
    // Between the first day there is and the last lie 7.3 million days.
    if first <= last {
      var starts = [Int32](repeating: 0, count: Int(last) - Int(first) + 2)
      for index in 0..<rows.count where rows[index].isPrecise {
        starts[Int(rows[index].earliest) - Int(first) + 1] += 1
      }
      for day in 1..<starts.count { starts[day] += starts[day - 1] }
      for index in 0..<rows.count where rows[index].isPrecise {
        let day = Int(rows[index].earliest) - Int(first)
        places[index] = starts[day]
        starts[day] += 1
      }
    }
    let keys = wide.map { (rows[Int($0)].earliest, rows[Int($0)].latest, $0) }.sorted(by: <)
    for (rank, key) in keys.enumerated() { places[Int(key.2)] = Int32(preciseCount + rank) }
    return places
  }
}

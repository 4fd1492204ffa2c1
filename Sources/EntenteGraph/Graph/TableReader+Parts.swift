internal import EntenteModel

/// Large blocks, read in parts on several threads.
extension TableReader {
  /// Reads a large block of the table on several threads; the graph is the same whatever their
  /// number.
  ///
  /// Each part has names of its own; they are joined in the order of the parts, which numbers them
  /// as one thread would.
  ///
  /// - Parameters:
  ///   - block: The next bytes.
  ///   - jobs: The number of threads.
  /// - Throws: A `TableError` with the place of the first fault.
  /// - Complexity: O(bytes).
  public mutating func read(_ block: UnsafeRawBufferPointer, jobs: Int) throws(TableError) {
    guard jobs > 1, block.count >= jobs << 16 else { return try read(block) }
    var cuts = [0]
    for job in 1..<jobs {
      var cut = max(block.count / jobs * job, cuts[job - 1])
      while cut < block.count, block[cut] != Self.newline { cut += 1 }
      cuts.append(min(cut + 1, block.count))
    }
    cuts.append(block.count)
    // The first part begins with what the block before left over, the last one ends anywhere.
    try read(UnsafeRawBufferPointer(rebasing: block[..<cuts[1]]))
    nonisolated(unsafe) let bytes = block
    let (name, taxonomy, places) = (name, taxonomy, cuts)
    let parts = Parallel.make(jobs - 1, isLarge: true) { job in
      TablePart(named: name, taxonomy, bytes[places[job + 1]..<places[job + 2]])
    }
    for part in parts { try absorb(part) }
  }

  /// Reads a part of a table.
  init(part name: String, _ taxonomy: Taxonomy) {
    self.init(named: name, taxonomy: taxonomy)
    canHaveHeader = false
  }

  /// Takes over what a part holds, with other numbers.
  private mutating func absorb(_ part: TablePart) throws(TableError) {
    if let error = part.error {
      let place = error.location
      throw TableError(
        reason: error.reason,
        location: TextLocation(
          file: name, line: place.line + line - 1, column: place.column))
    }
    let actorNumbers = (0..<part.reader.actors.count).map {
      Int32(actors.insert(part.reader.actors[$0]))
    }
    let relationNumbers = (0..<part.reader.relationNames.count).map {
      relationNames.insert(part.reader.relationNames[$0])
    }
    let dateNumbers = (0..<part.reader.dates.count).map {
      Int32(dates.insert(part.reader.dates[$0]))
    }
    guard relationNames.count < Int(UInt16.max) else { throw refusal(relationNames.count) }
    guard rows.count + part.reader.rows.count < Int(Int32.max) else { throw refusal(0) }
    let first = Int32(rows.count)
    for row in part.reader.wideRows { wideRows.append(row + first) }
    for date in part.reader.wideDates { wideDates.append(dateNumbers[Int(date)]) }
    part.reader.rows.drain { block, _ in
      for var row in block {
        row.source = actorNumbers[Int(row.source)]
        row.target = actorNumbers[Int(row.target)]
        row.relation = UInt16(truncatingIfNeeded: relationNumbers[Int(row.relation)])
        row.event &+= first
        rows.append(row)
      }
    }
    line += part.reader.line - 1
    rest = part.reader.rest
  }
}

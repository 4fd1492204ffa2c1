internal import EntenteModel

extension LexiconDraft {
  /// The lemmas of a row, which `|` separates. What braces stand for is appended to the bytes.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - table: Its file.
  ///   - offset: Where the file's bytes begin in the lexicon's.
  ///   - columns: The columns of the file.
  ///   - dividesObjects: Whether `+{a,b}` is two lemmas; else it is one with a choice of objects.
  /// - Returns: Where they stand, in their order.
  mutating func lemmas(
    of row: DataTable.Row, in table: DataTable, at offset: Int, _ columns: Columns,
    dividesObjects: Bool
  ) -> [LexiconSpan] {
    var lemmas: [LexiconSpan] = []
    var beginning: [UInt8] = []
    table.forEachValue(at: columns.lemma, of: row) { value in
      if value.contains(UInt8(ascii: "{")) {
        append(&beginning, followedBy: value, dividesObjects, to: &lemmas)
      } else {
        lemmas.append(LexiconSpan(offset + value.startIndex..<offset + value.endIndex))
      }
    }
    return lemmas
  }

  /// Appends the lemmas that begin with `start`, which is left as it is: of `{a,b} c`, every choice
  /// of one word from each brace.
  private mutating func append(
    _ start: inout [UInt8], followedBy rest: ArraySlice<UInt8>, _ dividesObjects: Bool,
    to lemmas: inout [LexiconSpan]
  ) {
    let known = start.count
    guard let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}")),
      dividesObjects || open == rest.startIndex || rest[open - 1] != UInt8(ascii: "+")
    else {
      let lower = bytes.count
      bytes.append(contentsOf: start)
      bytes.append(contentsOf: rest)
      lemmas.append(LexiconSpan(lower..<bytes.count))
      return
    }
    start.append(contentsOf: rest[..<open])
    let fixed = start.count
    var choice = open + 1
    for end in choice...close where end == close || rest[end] == UInt8(ascii: ",") {
      if end > choice {
        start.append(contentsOf: rest[choice..<end])
        append(&start, followedBy: rest[(close + 1)...], dividesObjects, to: &lemmas)
        start.removeSubrange(fixed...)
      }
      choice = end + 1
    }
    start.removeSubrange(known...)
  }
}

extension Lexicon {
  /// Appends the lemmas of a field, which `|` separates, to the bytes.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - dividesObjects: Whether `+{a,b}` is two lemmas; else it is one with a choice of objects.
  /// - Returns: Where they stand, in their order.
  mutating func appendLemmas(_ field: String, dividesObjects: Bool) -> [Range<Int32>] {
    var lemmas: [Range<Int32>] = []
    let text = Array(field.utf8)
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == UInt8(ascii: "|") {
      var value = text[start..<index]
      start = index + 1
      while value.first == 0x20 { value.removeFirst() }
      while value.last == 0x20 { value.removeLast() }
      if !value.isEmpty {
        var beginning: [UInt8] = []
        append(&beginning, followedBy: value, dividesObjects, to: &lemmas)
      }
    }
    return lemmas
  }

  /// Appends the lemmas that begin with `start`, which is left as it is: of `{a,b} c`, every choice
  /// of one word from each brace.
  private mutating func append(
    _ start: inout [UInt8], followedBy rest: ArraySlice<UInt8>, _ dividesObjects: Bool,
    to lemmas: inout [Range<Int32>]
  ) {
    let known = start.count
    guard let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}")),
      dividesObjects || open == rest.startIndex || rest[open - 1] != UInt8(ascii: "+")
    else {
      let lower = Int32(bytes.count)
      bytes.append(contentsOf: start)
      bytes.append(contentsOf: rest)
      lemmas.append(lower..<Int32(bytes.count))
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

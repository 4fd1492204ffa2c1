extension Lexicon {
  /// Appends the lemmas of a field, which `|` separates, to the bytes.
  ///
  /// - Returns: Where they stand, in their order.
  mutating func appendLemmas(_ field: String) -> [Range<Int32>] {
    var lemmas: [Range<Int32>] = []
    let text = Array(field.utf8)
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == UInt8(ascii: "|") {
      var value = text[start..<index]
      start = index + 1
      while value.first == 0x20 { value.removeFirst() }
      while value.last == 0x20 { value.removeLast() }
      if !value.isEmpty { appendChoices(of: value, to: &lemmas) }
    }
    return lemmas
  }

  /// Appends the lemmas that `{a,b} +{c,d}` stands for: every choice of one word from each brace.
  private mutating func appendChoices(of value: ArraySlice<UInt8>, to lemmas: inout [Range<Int32>])
  {
    var start: [UInt8] = []
    append(&start, followedBy: value, to: &lemmas)
  }

  /// Appends the lemmas that begin with `start`, which is left as it is.
  private mutating func append(
    _ start: inout [UInt8], followedBy rest: ArraySlice<UInt8>, to lemmas: inout [Range<Int32>]
  ) {
    let known = start.count
    guard let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
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
        append(&start, followedBy: rest[(close + 1)...], to: &lemmas)
        start.removeSubrange(fixed...)
      }
      choice = end + 1
    }
    start.removeSubrange(known...)
  }
}

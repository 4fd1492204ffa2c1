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
    guard let open = value.firstIndex(of: UInt8(ascii: "{")),
      let close = value[open...].firstIndex(of: UInt8(ascii: "}"))
    else {
      let lower = Int32(bytes.count)
      bytes.append(contentsOf: value)
      lemmas.append(lower..<Int32(bytes.count))
      return
    }
    for choice in value[(open + 1)..<close].split(separator: UInt8(ascii: ",")) {
      appendChoices(of: value[..<open] + choice + value[(close + 1)...], to: &lemmas)
    }
  }
}

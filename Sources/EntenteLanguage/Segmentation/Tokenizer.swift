/// Cuts a block into surface tokens.
struct Tokenizer {
  let bytes: [UInt8]
  let isFrench: Bool

  func tokenize(_ block: Range<Int>, into tokens: inout [Range<Int>]) {
    var index = block.lowerBound
    let end = block.upperBound
    while index < end {
      let scalar = Scalar(bytes, at: index, end: end)
      switch scalar.kind {
      case .space:
        index += scalar.length
      case .letter:
        index = address(from: index, end: end, into: &tokens) ?? word(index, end, &tokens)
      case .digit:
        index = number(index, end, &tokens)
      case .hyphen where isSigned(index, end):
        index = number(index, end, &tokens)
      case .period, .hyphen, .other, .apostrophe, .open, .close:
        index = mark(index, end, scalar, &tokens)
      }
    }
  }

  /// A minus before a number, after a space.
  private func isSigned(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, isDigit(bytes[index + 1]) else { return false }
    return index == 0 || bytes[index - 1] <= 0x20
  }

  /// Signs that are written several times for one: `...`, `--`, `!!`, `$$$`.
  private static let runs: [UInt8] = [
    0x21, 0x24, 0x2A, 0x2D, 0x2E, 0x3C, 0x3D, 0x3E, 0x3F, 0x5F, 0x7E,
  ]

  /// Punctuation: a run of the same sign for `...`, `--`, `!!`, one character else.
  private func mark(_ start: Int, _ end: Int, _ scalar: Scalar, _ tokens: inout [Range<Int>]) -> Int
  {
    var index = start + scalar.length
    let byte = bytes[start]
    if scalar.length == 1, Self.runs.contains(byte) {
      while index < end, bytes[index] == byte { index += 1 }
    } else if !isFrench, byte == UInt8(ascii: "'") {
      index = contraction(start, end) ?? index
    } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") {
      index = face(start, end) ?? index
    }
    tokens.append(start..<index)
    return index
  }

  /// `:)`, `;-)`, `:D`, between spaces.
  private func face(_ start: Int, _ end: Int) -> Int? {
    guard start == 0 || bytes[start - 1] <= 0x20 else { return nil }
    var index = start + 1
    if index < end, bytes[index] == UInt8(ascii: "-") { index += 1 }
    guard index < end, [0x28, 0x29, 0x44, 0x50, 0x70].contains(bytes[index]) else { return nil }
    index += 1
    return index == end || bytes[index] <= 0x20 ? index : nil
  }

  /// `'s`, `'ll` that stand alone after a name in quotation marks or a space.
  private func contraction(_ start: Int, _ end: Int) -> Int? {
    guard start > 0, bytes[start - 1] > 0x20 else { return nil }
    var index = start + 1
    while index < end, Scalar(bytes, at: index, end: end).kind == .letter { index += 1 }
    return Contractions.isEnding(bytes[(start + 1)..<index]) ? index : nil
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Digits with their separators, and letters that hang on: `1er`, `19h30`, `10 000`, `4x4`.
  private func number(_ start: Int, _ end: Int, _ tokens: inout [Range<Int>]) -> Int {
    var index = start + 1
    while index < end {
      let byte = bytes[index]
      if isDigit(byte) {
        index += 1
      } else if index + 1 < end, isDigit(bytes[index + 1]), isSeparator(byte) {
        index += 2
      } else if let next = thousands(index, end, start) {
        index = next
      } else {
        break
      }
    }
    let digits = index
    while index < end {
      let scalar = Scalar(bytes, at: index, end: end)
      guard scalar.kind == .letter || scalar.kind == .digit else { break }
      index += scalar.length
    }
    if !isFrench, index > digits,
      ["am", "pm", "AM", "PM", "k", "m", "km"].contains(text(digits..<index))
    {
      tokens.append(start..<digits)
      tokens.append(digits..<index)
      return index
    }
    tokens.append(start..<index)
    return index
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "/") || (byte == UInt8(ascii: "-"))
  }

  /// A space, plain or not, between groups of three digits in French.
  private func thousands(_ index: Int, _ end: Int, _ start: Int) -> Int? {
    guard isFrench, index - start <= 3 || lastGroup(index) == 3 else { return nil }
    let space = Scalar(bytes, at: index, end: end)
    guard space.kind == .space, bytes[index] != 0x0A, bytes[index] != 0x0D else { return nil }
    let group = index + space.length
    guard group + 3 <= end, isDigit(bytes[group]), isDigit(bytes[group + 1]),
      isDigit(bytes[group + 2]), group + 3 == end || !isDigit(bytes[group + 3])
    else { return nil }
    return group + 3
  }

  private func lastGroup(_ index: Int) -> Int {
    var count = 0
    while count < 4, index > count, isDigit(bytes[index - 1 - count]) { count += 1 }
    return count
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A web or mail address, whole, without the punctuation after it.
  private func address(from start: Int, end: Int, into tokens: inout [Range<Int>]) -> Int? {
    guard start == 0 || bytes[start - 1] != UInt8(ascii: "@") else { return nil }
    var stop = start
    var isAddress = false
    while stop < end, bytes[stop] > 0x20, bytes[stop] < 0x80, bytes[stop] != UInt8(ascii: "<"),
      bytes[stop] != UInt8(ascii: ">"), bytes[stop] != UInt8(ascii: "\""),
      bytes[stop] != UInt8(ascii: ")")
    {
      // Words are short; what is long without a sign of an address is none.
      if !isAddress, stop - start > 64 { return nil }
      let byte = bytes[stop]
      if byte == UInt8(ascii: "@"), stop > start { isAddress = true }
      if byte == UInt8(ascii: ":"), stop + 2 < end, bytes[stop + 1] == UInt8(ascii: "/"),
        bytes[stop + 2] == UInt8(ascii: "/")
      {
        isAddress = true
      }
      if byte == UInt8(ascii: "."), isDomainPoint(stop, start, end) { isAddress = true }
      stop += 1
    }
    guard isAddress else { return nil }
    while stop > start, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27].contains(bytes[stop - 1]) {
      stop -= 1
    }
    tokens.append(start..<stop)
    return stop
  }

  private static let domains: Set<String> = [
    "pdf", "doc", "htm", "html", "txt", "xls", "jpg", "gif", "zip", "ppt",
    "com", "org", "net", "int", "fr", "eu", "info", "gov", "edu", "uk", "de", "jp", "ru", "cn",
    "be", "ch", "ca", "us", "io", "tv", "co", "gouv",
  ]

  private func isDomainPoint(_ point: Int, _ start: Int, _ end: Int) -> Bool {
    guard point > start + 1 else { return false }
    var stop = point + 1
    while stop < end, bytes[stop] >= 0x61, bytes[stop] <= 0x7A, stop - point < 6 { stop += 1 }
    guard stop > point + 2, stop == end || !(Scalar(bytes, at: stop, end: end).kind == .letter)
    else { return false }
    return Self.domains.contains(text((point + 1)..<stop))
  }
}

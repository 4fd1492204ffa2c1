/// Cuts text into the words, numbers and signs that the grammar of time expressions is about.
struct TimeLexer: ~Copyable {
  private let bytes: [UInt8]
  private let vocabulary: TimeVocabulary
  private var folder = WordFolder()
  private var position = 0
  private var tokens: [TimeToken] = []

  init(_ bytes: [UInt8], vocabulary: TimeVocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  /// - Complexity: O(n) in the length of the text.
  mutating func readTokens() -> [TimeToken] {
    tokens.reserveCapacity(bytes.count / 5)
    while position < bytes.count {
      let byte = bytes[position]
      switch Self.classes[Int(byte)] {
      case .space: position += 1
      case .newline: newline()
      case .digit: number()
      case .letter: word()
      case .sign: symbol(length: 1, code: Int32(byte))
      case .other: multibyte()
      }
    }
    return tokens
  }

  /// An empty line ends a paragraph; a single line end may only wrap it.
  private mutating func newline() {
    var count = 0
    let start = position
    while position < bytes.count, bytes[position] <= 32 {
      if bytes[position] == 10 { count += 1 }
      position += 1
    }
    guard count > 1 else { return }
    append(.init(start: Int32(start), end: Int32(start), shape: .paragraph))
  }

  private mutating func number() {
    let start = position
    var value: Int32 = 0
    while position < bytes.count, Self.classes[Int(bytes[position])] == .digit {
      value = value > 100_000_000 ? value : value * 10 + Int32(bytes[position] - 48)
      position += 1
    }
    append(.init(start: Int32(start), end: Int32(position), shape: .number, value: value))
  }

  private mutating func word() {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if Self.classes[Int(byte)] == .letter {
        position += 1
      } else if byte >= 0xC3, isLetter(at: position) {
        position += length(at: position)
      } else {
        break
      }
    }
    folder.fold(bytes, from: start, to: position)
    var token = TimeToken(start: Int32(start), end: Int32(position), shape: .word)
    token.entry = Int16(vocabulary.entry(for: folder))
    let first = bytes[start]
    token.isCapitalized =
      (first >= 65 && first <= 90)
      || (first == 0xC3 && start + 1 < bytes.count && bytes[start + 1] < 0xA0)
    append(token)
  }

  private mutating func symbol(length: Int, code: Int32) {
    append(
      .init(
        start: Int32(position), end: Int32(position + length), shape: .symbol, value: code))
    position += length
  }

  private mutating func multibyte() {
    let length = length(at: position)
    if isLetter(at: position) {
      word()
    } else if bytes[position] == 0xC2, position + 1 < bytes.count, bytes[position + 1] == 0xA0 {
      position += length
    } else if bytes[position] == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80 {
      switch bytes[position + 2] {
      case 0x90...0x94: symbol(length: length, code: Int32(UInt8(ascii: "-")))
      case 0x98, 0x99: symbol(length: length, code: Int32(UInt8(ascii: "'")))
      case 0x80...0x8B, 0xAF: position += length
      default: symbol(length: length, code: Int32(UInt8(ascii: "\"")))
      }
    } else {
      symbol(length: length, code: Int32(UInt8(ascii: "\"")))
    }
  }

  /// Whether the character that begins at `index` is a letter as far as words are concerned: all
  /// beyond ASCII but signs and spaces of the blocks that Western text uses.
  private func isLetter(at index: Int) -> Bool {
    switch bytes[index] {
    case 0xC3: index + 1 < bytes.count && bytes[index + 1] != 0x97 && bytes[index + 1] != 0xB7
    case 0xC4...0xDF: true
    case 0xE2, 0xE3, 0xEF: false
    case 0xE0...0xEE: true
    default: false
    }
  }

  private func length(at index: Int) -> Int {
    let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : bytes[index] >= 0xC0 ? 2 : 1
    return min(length, bytes.count - index)
  }

  private mutating func append(_ token: TimeToken) {
    var token = token
    if let last = tokens.last, last.end == token.start { token.isGlued = true }
    tokens.append(token)
  }

  private enum ByteClass: UInt8 {
    case space, newline, digit, letter, sign, other
  }

  private static let classes: [ByteClass] = (0..<256).map { code in
    switch UInt8(code) {
    case 10: .newline
    case 0...32, 127: .space
    case 48...57: .digit
    case 65...90, 97...122: .letter
    case 0x80...0xFF: .other
    default: .sign
    }
  }
}

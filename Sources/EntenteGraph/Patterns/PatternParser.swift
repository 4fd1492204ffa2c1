/// Reads a pattern: choices of sequences of items, an item being `^`, a word or group, and counts.
struct PatternParser {
  /// How far a repetition counts.
  static let countLimit = 64
  /// How deep groups go.
  static let depthLimit = 64

  private let text: String
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// Reads the whole text.
  mutating func pattern() throws(PatternError) -> PatternExpression {
    skipSpace()
    guard position < bytes.count else { throw error(.empty, at: 0) }
    let expression = try choice()
    guard position == bytes.count else { throw error(.unopenedParenthesis, at: position) }
    return expression
  }

  private mutating func choice() throws(PatternError) -> PatternExpression {
    var parts = [try sequence()]
    while peek == UInt8(ascii: "|") {
      position += 1
      parts.append(try sequence())
    }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws(PatternError) -> PatternExpression {
    var parts: [PatternExpression] = []
    skipSpace()
    while let byte = peek, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      parts.append(try item())
      skipSpace()
    }
    guard !parts.isEmpty else { throw error(.missingRelation, at: position) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func item() throws(PatternError) -> PatternExpression {
    var isReversed = false
    while peek == UInt8(ascii: "^") {
      isReversed.toggle()
      position += 1
      skipSpace()
    }
    var expression = try atom()
    skipSpace()
    var height = 0
    while let (minimum, maximum) = try count() {
      height += 1
      guard height <= Self.depthLimit else {
        throw error(.tooDeep(limit: Self.depthLimit), at: position - 1)
      }
      expression = .repetition(expression, minimum: minimum, maximum: maximum)
      skipSpace()
    }
    return isReversed ? expression.reversed : expression
  }

  private mutating func atom() throws(PatternError) -> PatternExpression {
    let start = position
    guard let byte = peek else { throw error(.missingRelation, at: start) }
    switch byte {
    case UInt8(ascii: "("):
      guard depth < Self.depthLimit else {
        throw error(.tooDeep(limit: Self.depthLimit), at: start)
      }
      position += 1
      depth += 1
      let expression = try choice()
      guard peek == UInt8(ascii: ")") else { throw error(.unclosedParenthesis, at: start) }
      position += 1
      depth -= 1
      return expression
    case UInt8(ascii: "."):
      position += 1
      return .step(PatternStep(name: nil, isReversed: false, offset: start))
    case UInt8(ascii: "|"), UInt8(ascii: ")"): throw error(.missingRelation, at: start)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"):
      throw error(.nothingToRepeat, at: start)
    default: break
    }
    while let byte = peek, Self.isNameByte(byte) { position += 1 }
    guard position > start else {
      let rest = String(decoding: bytes[start...], as: UTF8.self)
      throw error(.unexpected(rest.first ?? "?"), at: start)
    }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    return .step(PatternStep(name: name, isReversed: false, offset: start))
  }

  /// Reads how often to repeat, if that follows.
  private mutating func count() throws(PatternError) -> (minimum: Int, maximum: Int?)? {
    switch peek {
    case UInt8(ascii: "*"):
      position += 1
      return (0, nil)
    case UInt8(ascii: "+"):
      position += 1
      return (1, nil)
    case UInt8(ascii: "?"):
      position += 1
      return (0, 1)
    case UInt8(ascii: "{"): return try braces()
    default: return nil
    }
  }

  private mutating func braces() throws(PatternError) -> (minimum: Int, maximum: Int?) {
    let start = position
    position += 1
    guard let minimum = try number() else { throw error(.badBraces, at: start) }
    var maximum: Int? = minimum
    skipSpace()
    if peek == UInt8(ascii: ",") {
      position += 1
      maximum = try number()
      skipSpace()
    }
    guard peek == UInt8(ascii: "}") else { throw error(.badBraces, at: start) }
    position += 1
    if let maximum, maximum < max(1, minimum) { throw error(.emptyRange, at: start) }
    return (minimum, maximum)
  }

  private mutating func number() throws(PatternError) -> Int? {
    skipSpace()
    let start = position
    var value = 0
    while let byte = peek, (48...57).contains(byte) {
      value = value * 10 + Int(byte) - 48
      guard value <= Self.countLimit else {
        throw error(.countTooLarge(limit: Self.countLimit), at: start)
      }
      position += 1
    }
    return position > start ? value : nil
  }

  // MARK: Bytes

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 32 || (9...13).contains(byte) { position += 1 }
  }

  /// Whether a byte belongs to a name: ASCII letters, digits, `-`, `_`, and every other script.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private func error(_ reason: PatternError.Reason, at offset: Int) -> PatternError {
    PatternError(reason: reason, pattern: text, offset: offset)
  }
}

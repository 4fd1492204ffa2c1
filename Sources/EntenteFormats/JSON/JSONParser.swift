internal import EntenteModel

/// A strict JSON parser (RFC 8259) over bytes, which says where a fault lies.
///
/// It keeps the order of members and the spelling of numbers, and refuses what is ambiguous:
/// a member twice, half a surrogate pair, control characters in strings, nesting beyond 200.
struct JSONParser {
  private let bytes: [UInt8]
  private let end: Int
  private let location: TextLocation
  private let lineStart: Int
  private var position: Int
  private var depth = 0

  /// Creates a parser for a value that stands alone in `bytes[range]`, which is one line.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: The bytes of the line.
  ///   - location: The place of the line.
  init(_ bytes: [UInt8], in range: Range<Int>, at location: TextLocation) {
    self.bytes = bytes
    self.location = location
    lineStart = range.lowerBound
    position = range.lowerBound
    end = range.upperBound
  }

  /// Parses the value.
  mutating func parse() throws(FormatError) -> JSONValue {
    skipSpace()
    let value = try value()
    skipSpace()
    guard position == end else { throw fault("expected the end of the line") }
    return value
  }

  private mutating func value() throws(FormatError) -> JSONValue {
    switch next() {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try literal("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try literal("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try literal("null")
      return .null
    case let byte? where byte == UInt8(ascii: "-") || (48...57).contains(byte):
      return try number()
    case nil: throw fault("expected a value, found the end of the line")
    default: throw fault("expected a value")
    }
  }

  private mutating func object() throws(FormatError) -> JSONValue {
    try enter()
    var members: [JSONMember] = []
    skipSpace()
    while next() != UInt8(ascii: "}") {
      if !members.isEmpty {
        try require(UInt8(ascii: ","), "',' or '}'")
        skipSpace()
      }
      let start = position
      guard next() == UInt8(ascii: "\"") else { throw fault("expected a member's name") }
      let name = try string()
      guard !members.contains(where: { $0.name == name }) else {
        throw fault("the member '\(name)' is there twice", at: start)
      }
      skipSpace()
      try require(UInt8(ascii: ":"), "':'")
      skipSpace()
      members.append(JSONMember(name, try value()))
      skipSpace()
    }
    position += 1
    depth -= 1
    return .object(members)
  }

  private mutating func array() throws(FormatError) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    skipSpace()
    while next() != UInt8(ascii: "]") {
      if !elements.isEmpty {
        try require(UInt8(ascii: ","), "',' or ']'")
        skipSpace()
      }
      elements.append(try value())
      skipSpace()
    }
    position += 1
    depth -= 1
    return .array(elements)
  }

  private mutating func enter() throws(FormatError) {
    depth += 1
    guard depth <= 200 else { throw fault("the value is nested more than 200 deep") }
    position += 1
  }

  private mutating func string() throws(FormatError) -> String {
    position += 1
    let start = position
    while let byte = next(), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 32 {
      position += 1
    }
    if next() == UInt8(ascii: "\"") {
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      position += 1
      return text
    }
    return try stringWithEscapes(from: start)
  }

  private mutating func stringWithEscapes(from start: Int) throws(FormatError) -> String {
    var text = Array(bytes[start..<position])
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &text)
      case 0..<32: throw fault("a control character in a string must be escaped")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw fault("the string does not end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(FormatError) {
    let start = position - 1
    guard let byte = next() else { throw fault("the string does not end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code) {
        guard next() == UInt8(ascii: "\\"), position + 1 < end,
          bytes[position + 1] == UInt8(ascii: "u")
        else { throw fault("half of a surrogate pair", at: start) }
        position += 2
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else {
          throw fault("half of a surrogate pair", at: start)
        }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else {
        throw fault("half of a surrogate pair", at: start)
      }
      text += Array(String(Character(scalar)).utf8)
    default: throw fault("unknown escape", at: start)
    }
  }

  private mutating func hexadecimal() throws(FormatError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      switch next() {
      case let byte? where (48...57).contains(byte): code = code << 4 | UInt32(byte - 48)
      case let byte? where (65...70).contains(byte): code = code << 4 | UInt32(byte - 55)
      case let byte? where (97...102).contains(byte): code = code << 4 | UInt32(byte - 87)
      default: throw fault("expected four hexadecimal digits")
      }
      position += 1
    }
    return code
  }

  private mutating func number() throws(FormatError) -> JSONValue {
    let start = position
    if next() == UInt8(ascii: "-") { position += 1 }
    if next() == UInt8(ascii: "0") {
      position += 1
    } else {
      try digits()
    }
    if next() == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if next() == UInt8(ascii: "e") || next() == UInt8(ascii: "E") {
      position += 1
      if next() == UInt8(ascii: "+") || next() == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() throws(FormatError) {
    let start = position
    while let byte = next(), (48...57).contains(byte) { position += 1 }
    guard position > start else { throw fault("expected a digit") }
  }

  private mutating func literal(_ word: StaticString) throws(FormatError) {
    for byte in "\(word)".utf8 {
      guard next() == byte else { throw fault("expected \(word)") }
      position += 1
    }
  }

  private mutating func require(_ byte: UInt8, _ name: String) throws(FormatError) {
    guard next() == byte else { throw fault("expected \(name)") }
    position += 1
  }

  private func next() -> UInt8? {
    position < end ? bytes[position] : nil
  }

  private mutating func skipSpace() {
    while let byte = next(), byte == 32 || byte == 9 || byte == 13 || byte == 10 { position += 1 }
  }

  private func fault(_ text: String, at offset: Int? = nil) -> FormatError {
    let column = location.column + (offset ?? position) - lineStart
    return FormatError(
      .json(text), at: TextLocation(file: location.file, line: location.line, column: column))
  }
}

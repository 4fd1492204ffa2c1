internal import EntenteLayout

/// Writes SVG, one element a line, the same bytes for the same calls.
struct SVGWriter {
  /// What is written, in UTF-8.
  private(set) var bytes: [UInt8] = []
  private var depth: Int

  /// Stands for the picture's identifier, which is made of what the picture draws and so is known
  /// only when that is drawn. No text can hold it.
  static let identifier = "\u{0}"

  init(depth: Int = 0) {
    self.depth = depth
    bytes.reserveCapacity(1 << 16)
  }

  /// Appends what another writer wrote at this depth, with the identifier in its places.
  mutating func append(_ draft: SVGWriter, id: String) {
    var rest = draft.bytes[...]
    while let place = rest.firstIndex(of: 0) {
      bytes += rest[..<place]
      bytes += id.utf8
      rest = rest[(place + 1)...]
    }
    bytes += rest
  }

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: [(String, String)]) {
    open(name, attributes)
    bytes += "/>\n".utf8
  }

  /// Writes an element with text.
  mutating func element(_ name: String, _ attributes: [(String, String)], text: String) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    Self.escape(text, into: &bytes)
    close(name)
  }

  /// Writes an element around what `content` writes.
  mutating func group(
    _ name: String = "g", _ attributes: [(String, String)],
    _ content: (inout SVGWriter) -> Void
  ) {
    open(name, attributes)
    bytes += ">\n".utf8
    depth += 1
    content(&self)
    depth -= 1
    indent()
    close(name)
  }

  private mutating func indent() {
    for _ in 0..<depth { bytes.append(0x20) }
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    indent()
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (name, value) in attributes {
      bytes.append(0x20)
      bytes += name.utf8
      bytes += "=\"".utf8
      // The stand-in of an identifier would not outlive escaping.
      if name == "id" { bytes += value.utf8 } else { Self.escape(value, into: &bytes) }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func close(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes += ">\n".utf8
  }

  /// Appends `text` with the characters escaped that mean something in XML, without those that
  /// XML does not have.
  private static func escape(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { text in
      if text.allSatisfy(isPlain) {
        bytes.append(contentsOf: text)
        return
      }
      var index = 0
      while index < text.count {
        let byte = text[index]
        index += 1
        switch byte {
        case UInt8(ascii: "&"): bytes += "&amp;".utf8
        case UInt8(ascii: "<"): bytes += "&lt;".utf8
        case UInt8(ascii: ">"): bytes += "&gt;".utf8
        case UInt8(ascii: "\""): bytes += "&quot;".utf8
        case 0..<0x20, 0x7F: bytes.append(0x20)
        case 0xC2 where text[index] < 0xA0, 0xE2, 0xEF:
          let length = byte == 0xC2 ? 2 : 3
          let scalar = text[(index - 1)..<(index - 1 + length)]
          index += length - 1
          switch treatment(of: scalar) {
          case .keep: bytes.append(contentsOf: scalar)
          case .space: bytes.append(0x20)
          case .drop: break
          }
        default: bytes.append(byte)
        }
      }
    }
  }

  private enum Treatment {
    case keep
    case space
    case drop
  }

  /// What becomes of a scalar outside ASCII that begins with C2, E2 or EF.
  private static func treatment(of scalar: Slice<UnsafeBufferPointer<UInt8>>) -> Treatment {
    let last = scalar[scalar.endIndex - 1]
    switch (scalar[scalar.startIndex], scalar[scalar.startIndex + 1]) {
    // U+0080 to U+009F
    case (0xC2, _): return .space
    // U+FFFE and U+FFFF
    case (0xEF, 0xBF): return last >= 0xBE ? .space : .keep
    // Marks that turn the direction of text round, U+202A to U+202E and U+2066 to U+2069, could
    // turn that of the picture.
    case (0xE2, 0x80): return (0xAA...0xAE).contains(last) ? .drop : .keep
    case (0xE2, 0x81): return (0xA6...0xA9).contains(last) ? .drop : .keep
    default: return .keep
    }
  }

  /// Whether a byte is an ASCII character that stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
      false
    case 0x7F...: false
    default: true
    }
  }

  /// Returns a number with at most two digits after the point.
  static func number(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    return rounded == rounded.rounded() ? String(Int(rounded)) : "\(rounded)"
  }

  /// Returns the path of Bézier curves.
  static func path(_ curve: [Point]) -> String {
    guard let first = curve.first else { return "" }
    let rest = curve.dropFirst().map { "\(number($0.x)),\(number($0.y))" }
    return "M\(number(first.x)),\(number(first.y))" + (rest.isEmpty ? "" : "C")
      + rest.joined(separator: " ")
  }
}

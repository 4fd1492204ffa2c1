internal import EntenteLayout

/// Writes SVG, one element a line, the same bytes for the same calls.
struct SVGWriter {
  private(set) var body = ""
  private var depth: Int

  /// Stands for the picture's identifier, which is made of what the picture draws and so is known
  /// only when that is drawn. No text can hold it.
  static let identifier = "\u{0}"

  init(depth: Int = 0) {
    self.depth = depth
  }

  /// Appends what another writer wrote at this depth, with the identifier in its places.
  mutating func append(_ draft: SVGWriter, id: String) {
    var rest = draft.body.utf8[...]
    while let place = rest.firstIndex(of: 0) {
      body += String(Substring(rest[..<place])) + id
      rest = rest[rest.index(after: place)...]
    }
    body += String(Substring(rest))
  }

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: [(String, String)]) {
    body += "\(indent)<\(name)\(Self.text(attributes))/>\n"
  }

  /// Writes an element with text.
  mutating func element(_ name: String, _ attributes: [(String, String)], text: String) {
    body += "\(indent)<\(name)\(Self.text(attributes))>\(Self.escaped(text))</\(name)>\n"
  }

  /// Writes an element around what `content` writes.
  mutating func group(
    _ name: String = "g", _ attributes: [(String, String)],
    _ content: (inout SVGWriter) -> Void
  ) {
    body += "\(indent)<\(name)\(Self.text(attributes))>\n"
    depth += 1
    content(&self)
    depth -= 1
    body += "\(indent)</\(name)>\n"
  }

  private var indent: String { String(repeating: " ", count: depth) }

  private static func text(_ attributes: [(String, String)]) -> String {
    var text = ""
    for (name, value) in attributes {
      text += " "
      text += name
      text += "=\""
      text += name == "id" ? value : escaped(value)
      text += "\""
    }
    return text
  }

  /// Returns `text` with the characters escaped that mean something in XML, without those that
  /// XML does not have.
  static func escaped(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isPlain) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": escaped += " "
      // Marks that turn the direction of text round could turn that of the picture.
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
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

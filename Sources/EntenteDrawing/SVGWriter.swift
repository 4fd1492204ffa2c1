internal import EntenteLayout

/// Writes SVG, one element a line, the same bytes for the same calls.
struct SVGWriter {
  private(set) var body = ""
  private var depth = 0

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
    attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
  }

  /// Returns `text` with the characters escaped that mean something in XML, without those that
  /// XML does not have.
  static func escaped(_ text: String) -> String {
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

/// The widths of Helvetica's letters, so that text has the same room on every machine.
///
/// Widths are those of the font's public metrics in thousandths of the size, and 5 % more, so that
/// Arial, Liberation and the like fit too.
enum TextMetrics {
  private static let narrow = Array(
    """
    278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556
    556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833
    722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556
    556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334
    260 334 584
    """.split(whereSeparator: \.isWhitespace).compactMap { Double($0) })

  /// Returns the width of `text` in points.
  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + advance($1) } * size * 1.05 / 1000
  }

  private static func advance(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 32..<127: narrow[Int(scalar.value) - 32]
    case 0x300..<0x370, 0x200B..<0x2010, 0xFE00..<0xFE10: 0
    case 0xC0..<0x250: scalar.properties.isUppercase ? 722 : 556
    case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0xAC00..<0xD7A4, 0xF900..<0xFB00, 0xFF00..<0xFF61,
      0x1F000..<0x40000:
      1000
    default: 640
    }
  }

  /// Returns at most 400 letters of `text` on one line, without control characters.
  static func line(_ text: String) -> String {
    if isLine(text.utf8) { return text }
    if let line = plainLine(text.utf8) { return line }
    // A letter can have any number of marks: the scalars are bounded as well.
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(1200) {
      scalars.append(scalar.properties.isWhitespace || scalar.value < 32 ? " " : scalar)
    }
    return String(String(scalars).prefix(400))
  }

  /// What ``line(_:)`` says of a text whose scalars are letters of their own, as far as it counts:
  /// ASCII, letters from À to ÿ, common punctuation; `nil` of others.
  private static func plainLine(_ text: String.UTF8View) -> String? {
    let bytes = Array(text.prefix(1200))
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var index = 0
    var letters = 0
    while index < bytes.count, letters < 400 {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch (bytes[index], next) {
      case (..<33, _): line.append(0x20)
      case (33..<0x7F, _): line.append(bytes[index])
      case (0xC2, 0xA0): line.append(0x20)
      case (0xC2, 0xAB), (0xC2, 0xBB), (0xC3, _): line += [bytes[index], next]
      case (0xE2, 0x80):
        guard index + 2 < bytes.count, (0x90...0xA6).contains(bytes[index + 2]) else { return nil }
        line += bytes[index..<(index + 3)]
      default: return nil
      }
      index += bytes[index] < 0x80 ? 1 : bytes[index] == 0xE2 ? 3 : 2
      letters += 1
    }
    // A mark may follow that belongs to the last letter.
    guard letters == 400, index < bytes.count, bytes[index] < 0x80 else {
      return letters < 400 && bytes.count == text.count
        ? String(decoding: line, as: UTF8.self) : nil
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Whether a text is short and all its white space is spaces, as of most.
  private static func isLine(_ bytes: String.UTF8View) -> Bool {
    guard bytes.count <= 400 else { return false }
    var previous: UInt8 = 0
    var beforePrevious: UInt8 = 0
    for byte in bytes {
      // U+0085 and U+00A0; U+1680 and all from U+2000 to U+205F but dashes and quotation marks;
      // U+3000.
      switch (beforePrevious, previous, byte) {
      case (_, _, 0..<32), (_, 0xC2, 0x85), (_, 0xC2, 0xA0), (_, 0xE1, 0x9A), (_, 0xE3, 0x80),
        (0xE2, 0x80, ...0x8F), (0xE2, 0x80, 0xA8...), (_, 0xE2, 0x81):
        return false
      default: break
      }
      (beforePrevious, previous) = (previous, byte)
    }
    return true
  }

  /// Returns `text` on one line, without control characters, shortened to `width` points.
  static func shortened(_ text: String, to width: Double, size: Double) -> String {
    let line = line(text)
    guard Self.width(line, size: size) > width else { return line }
    var room = width - Self.width("…", size: size)
    var short = ""
    for character in line {
      room -= Self.width(String(character), size: size)
      guard room >= 0 else { break }
      short.append(character)
    }
    return short + "…"
  }

  /// Returns `text` shortened as ``shortened(_:to:size:)`` does, but behind a word where there is
  /// one.
  static func shortenedAtWord(_ text: String, to width: Double, size: Double) -> String {
    let short = shortened(text, to: width, size: size)
    guard short.hasSuffix("…"), !line(text).hasSuffix("…"), let space = short.lastIndex(of: " "),
      space > short.startIndex
    else { return short }
    return short[..<space] + "\u{A0}…"
  }

  /// Whether a line may end at a character: a colon after a no-break space never starts a line.
  private static func isBreak(_ character: Character) -> Bool {
    character.isWhitespace && character != "\u{A0}" && character != "\u{202F}"
  }

  /// Breaks `text` into at most `count` lines of `width` points, the last shortened.
  static func wrapped(_ text: String, width: Double, size: Double, lines count: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.prefix(2000).split(whereSeparator: isBreak) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || Self.width(longer, size: size) <= width {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    if !line.isEmpty { lines.append(line) }
    if lines.count > count {
      lines = Array(lines.prefix(count))
      lines[count - 1] += " …"
    }
    return lines.map { shortened($0, to: width + size, size: size) }
  }
}

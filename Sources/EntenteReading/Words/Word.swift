internal import EntenteLanguage

/// A token with what the coder asks of it again and again.
struct Word: Hashable, Sendable {
  /// Its bytes in the text.
  let range: Range<Int>
  /// Its letters as they stand.
  let text: String
  /// Its letters in lower case, with a straight apostrophe.
  let key: String
  /// Starts with a capital letter.
  let isCapitalized: Bool
  /// Consists of two or more capital letters (and digits or points).
  let isAcronym: Bool
  /// Holds no letter and no digit.
  let isPunctuation: Bool

  init(range: Range<Int>, text: String) {
    self.range = range
    self.text = text
    if let plain = Self.plain(text) {
      (key, isCapitalized) = (plain.key, plain.isCapitalized)
      (isAcronym, isPunctuation) = (plain.isAcronym, plain.isPunctuation)
      return
    }
    key = Self.key(of: text)
    let first = text.unicodeScalars.first
    isCapitalized = first?.properties.isUppercase ?? false
    var upper = 0
    var other = 0
    var alphanumeric = false
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x30, scalar.value <= 0x39 {
        alphanumeric = true
      } else if scalar.properties.isUppercase {
        upper += 1
        alphanumeric = true
      } else if scalar.properties.isAlphabetic {
        other += 1
        alphanumeric = true
      }
    }
    isAcronym = upper >= 2 && other == 0
    isPunctuation = !alphanumeric
  }

  /// What `init` says of a word of ASCII, as most are; `nil` for others.
  private static func plain(
    _ text: String
  ) -> (key: String, isCapitalized: Bool, isAcronym: Bool, isPunctuation: Bool)? {
    var (upper, lower, digits) = (0, 0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): lower += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): upper += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case 0x80...: return nil
      default: continue
      }
    }
    let isCapitalized = text.utf8.first.map { (65...90).contains($0) } ?? false
    return (
      upper > 0 ? text.lowercased() : text, isCapitalized, upper >= 2 && lower == 0,
      upper + lower + digits == 0
    )
  }

  /// The letters of `text` in lower case, with a straight apostrophe inside.
  static func key(of text: String) -> String {
    var capitals = false
    var isPlain = true
    for byte in text.utf8 {
      if byte >= 0x80 { isPlain = false }
      if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { capitals = true }
    }
    if isPlain { return capitals ? text.lowercased() : text }
    let key = text.lowercased()
    guard key.utf8.count > 3, key.unicodeScalars.contains("’") else { return key }
    var scalars = String.UnicodeScalarView()
    for scalar in key.unicodeScalars { scalars.append(scalar == "’" ? "'" : scalar) }
    return String(scalars)
  }

  /// The words of some tokens of a text.
  static func words(of text: SegmentedText, _ tokens: Range<Int>) -> [Word] {
    tokens.map { Word(range: text.tokens[$0], text: text.text(text.tokens[$0])) }
  }
}

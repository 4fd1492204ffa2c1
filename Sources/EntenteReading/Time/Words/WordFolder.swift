/// The form of a word under which the vocabulary knows it: lower case, without accents.
///
/// Case and accents of the Latin letters of French are folded, in composed and decomposed form. One
/// accent matters: "à" keeps its own as a grave behind the letter, for "a" is a verb.
struct WordFolder: ~Copyable {
  private(set) var bytes: [UInt8] = []
  private(set) var hash = 0
  /// Whether the word has an accent on its last letter but one, as "libéra" has.
  private(set) var hasAccent = false

  init() {
    bytes.reserveCapacity(24)
  }

  /// Folds the bytes of a word.
  mutating func fold(_ text: [UInt8], from start: Int, to end: Int) {
    bytes.removeAll(keepingCapacity: true)
    hasAccent = false
    var index = start
    while index < end, bytes.count < 24 {
      let byte = text[index]
      index += 1
      if byte < 0x80 {
        bytes.append(byte >= 65 && byte <= 90 ? byte | 0x20 : byte)
      } else if byte == 0xC3, index < end {
        let letter = Self.latin1[Int(text[index] & 0x1F)]
        if letter == 0 { bytes.append(text[index]) } else { bytes.append(letter) }
        hasAccent = true
        index += 1
      } else if byte == 0xC5, index < end, text[index] & 0xFE == 0x92 {
        bytes.append(UInt8(ascii: "o"))
        bytes.append(UInt8(ascii: "e"))
        index += 1
      } else if byte == 0xCC, index < end {
        // A combining accent belongs to the letter before.
        hasAccent = true
        index += 1
      } else {
        bytes.append(byte)
      }
    }
    if hasAccent, bytes == [UInt8(ascii: "a")] { bytes.append(UInt8(ascii: "`")) }
    let code = WordHash.of(bytes)
    hash = Int(code ^ (code >> 15))
  }

  func equals(_ key: [UInt8]) -> Bool { bytes == key }

  /// The letters of U+00C0 to U+00DF, and of the lower case 32 above, without their accents.
  private static let latin1: [UInt8] = Array("aaaaaaaceeeeiiii\0nooooo\0ouuuuy\0\0".utf8)
}

internal import CEntenteData

/// Characters without accents and variants: the compatibility decomposition of Unicode (NFKD) less
/// its combining marks, and the letters that typewriters lack spelled out. `é` becomes `e`, `ﬁ`
/// becomes `fi`, `œ` becomes `oe`, a letter of full width a plain one.
///
/// The standard library has no such decomposition. Foundation has one, but linking it for this
/// alone would make every start of the program slower by a millisecond and the program larger by 40
/// MB. The table is made by `make foldings` from what Foundation knows of Unicode.
package enum LetterFolding {
  /// Appends what is left of a character.
  ///
  /// - Parameters:
  ///   - scalar: The character.
  ///   - text: What to append to.
  /// - Complexity: O(log n) in the number of characters that have a decomposition.
  static func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    if scalar.isASCII {
      text.append(scalar)
    } else if hangul.contains(scalar.value) {
      appendHangul(scalar.value - hangul.lowerBound, to: &text)
    } else if let range = range(of: scalar.value) {
      let bytes = unsafe UnsafeBufferPointer(
        start: table.bytes + range.lowerBound, count: range.count)
      unsafe text.append(contentsOf: String(decoding: bytes, as: UTF8.self).unicodeScalars)
    } else {
      text.append(scalar)
    }
  }

  /// The Hangul syllables, which decompose by arithmetic (Unicode Standard, section 3.12).
  package static let hangul: ClosedRange<UInt32> = 0xAC00...0xD7A3

  private static func appendHangul(_ index: UInt32, to text: inout String.UnicodeScalarView) {
    let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
    for part in index % 28 == 0 ? parts.dropLast() : parts[...] {
      if let scalar = Unicode.Scalar(part) { text.append(scalar) }
    }
  }

  /// The table: the number of its entries; for each, sorted, the character and where its text ends;
  /// the texts in UTF-8. Numbers have four bytes, the least significant first.
  private static var table: EntenteResource { unsafe entente_resource_foldings() }

  private static func number(_ index: Int) -> UInt32 {
    let bytes = unsafe table.bytes + index * 4
    return unsafe UInt32(bytes[0]) | UInt32(bytes[1]) << 8 | UInt32(bytes[2]) << 16
      | UInt32(bytes[3]) << 24
  }

  /// Where the text of a character stands; `nil` if the character stays as it is.
  private static func range(of scalar: UInt32) -> Range<Int>? {
    let count = Int(number(0))
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if number(1 + middle * 2) < scalar { low = middle + 1 } else { high = middle }
    }
    guard low < count, number(1 + low * 2) == scalar else { return nil }
    let texts = (1 + count * 2) * 4
    let start = low == 0 ? 0 : Int(number(low * 2))
    return (texts + start)..<(texts + Int(number(2 + low * 2)))
  }
}

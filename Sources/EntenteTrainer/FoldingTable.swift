import EntenteModel
import Foundation

/// The table of `LetterFolding`: what remains of each character once it is decomposed and its
/// combining marks are gone.
struct FoldingTable {
  /// The file: the number of entries; for each the character and the end of its text; the texts.
  let bytes: [UInt8]

  /// Makes the table of all of Unicode, as far as Foundation knows it.
  init() {
    var entries: [(scalar: UInt32, end: UInt32)] = []
    var texts: [UInt8] = []
    for value in UInt32(128)...0x10FFFF where !LetterFolding.hangul.contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let form = Self.folded(String(scalar))
      guard form != [scalar] else { continue }
      texts += form.flatMap { Array(String($0).utf8) }
      entries.append((value, UInt32(texts.count)))
    }
    var bytes: [UInt8] = []
    func append(_ number: UInt32) {
      for shift in stride(from: 0, to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
      }
    }
    append(UInt32(entries.count))
    for entry in entries {
      append(entry.scalar)
      append(entry.end)
    }
    self.bytes = bytes + texts
  }

  private static let spelledOut: [Unicode.Scalar: String] = [
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ß": "ss",
  ]

  /// What is left of a text.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    text.decomposedStringWithCompatibilityMapping.unicodeScalars.flatMap { scalar in
      scalar.properties.generalCategory == .nonspacingMark
        ? [] : Array((spelledOut[scalar] ?? String(scalar)).unicodeScalars)
    }
  }
}

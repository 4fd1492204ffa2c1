import Foundation
import Testing

@testable import EntenteModel

@Suite struct LetterFoldingTests {
  private func folded(_ scalar: Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView()
    LetterFolding.append(scalar, to: &text)
    return String(text)
  }

  @Test(
    arguments: [
      ("é", "e"), ("ﬁ", "fi"), ("œ", "oe"), ("ǽ", "ae"), ("ß", "ss"), ("Ａ", "A"), ("ñ", "n"),
      ("ø", "o"), ("한", "\u{1112}\u{1161}\u{11AB}"), ("가", "\u{1100}\u{1161}"), ("日", "日"),
      ("\u{301}", ""), ("x", "x"), ("😀", "😀"),
    ] as [(Unicode.Scalar, String)])
  func losesWhatVaries(_ scalar: Unicode.Scalar, _ expected: String) {
    #expect(Array(folded(scalar).unicodeScalars) == Array(expected.unicodeScalars))
  }

  /// Foundation's decomposition is the oracle. Its Unicode can be newer than that of the table:
  /// what has been assigned since may differ.
  @Test func agreesWithFoundation() {
    let spelledOut: [Unicode.Scalar] = ["œ", "æ", "ø", "ł", "đ", "ß"]
    var differing: [UInt32] = []
    for value in UInt32(0)..<0x3_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
        .filter { $0.properties.generalCategory != .nonspacingMark }
      if expected.contains(where: spelledOut.contains) { continue }
      if Array(folded(scalar).unicodeScalars) != Array(expected) { differing.append(value) }
    }
    #expect(differing.isEmpty)
  }
}

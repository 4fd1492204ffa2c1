/// Rewrites Latin letters without their marks, for identifiers that everybody can type.
enum ASCIIFolding {
  /// Returns the lower-case ASCII letters and digits that stand for `scalar`.
  ///
  /// The result is empty for a mark, and `nil` for what has no Latin spelling: another script, a
  /// sign or a space.
  static func letters(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return String(scalar).lowercased()
    case "ß", "ẞ": return "ss"
    case "ı": return "i"
    case "ð", "Ð", "đ", "Đ": return "d"
    case "þ", "Þ": return "th"
    case "ʼ", "ʻ": return ""
    default: break
    }
    guard !scalar.isASCII else { return nil }
    if scalar.properties.generalCategory == .nonspacingMark { return "" }
    return latinLetters(in: scalar.properties.name ?? "")
  }

  /// Returns the letters in a name of the Unicode character database: `LATIN SMALL LETTER E WITH
  /// ACUTE` is an e, `LATIN SMALL LIGATURE OE` is oe.
  private static func latinLetters(in name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[1] == "SMALL" || words[1] == "CAPITAL",
      words[2] == "LETTER" || words[2] == "LIGATURE", words[3].utf8.count <= 2,
      words.count == 4 || words[4] == "WITH"
    else { return nil }
    return words[3].lowercased()
  }
}

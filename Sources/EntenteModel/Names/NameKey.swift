/// A name without what writers vary: case, accents, Unicode form, leading article, apostrophes,
/// hyphens and points.
///
/// `L’O.T.A.N.`, `otan` and `l'OTAN` have the same key.
public struct NameKey: Hashable, Sendable {
  /// The key: lower-case words separated by single spaces.
  public let text: String

  /// Creates the key of `name`.
  ///
  /// - Complexity: O(n) in the length of the name.
  public init(_ name: String) {
    var words = Self.words(of: Self.folded(name))
    if words.count > 1, Self.articles.contains(words[0]) { words.removeFirst() }
    text = words.joined(separator: " ")
  }

  private static let articles: Set<String> = ["le", "la", "les", "l", "the"]

  /// Returns `name` in lower case, compatibility-decomposed, without combining marks.
  private static func folded(_ name: String) -> String {
    guard !name.utf8.allSatisfy({ $0 < 128 }) else { return name.lowercased() }
    var scalars = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars {
      LetterFolding.append(scalar, to: &scalars)
    }
    return String(scalars)
  }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func flush() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      // Points belong to acronyms and abbreviations, whatever follows them.
      if scalar == "." { continue }
      if isPart(scalar) { word.append(scalar) } else { flush() }
    }
    flush()
    return words
  }

  /// Whether a character is part of a word: a letter, a number or a symbol such as an emoji.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case ..<0x80: return false
    default:
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .otherSymbol
    }
  }
}

extension NameKey: Comparable {
  /// Orders keys by their text.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.text < rhs.text }
}

/// A word, a number or a sign of a text.
struct TimeToken: Sendable {
  enum Shape: UInt8, Sendable {
    case word
    case number
    case symbol
    /// The end of a paragraph.
    case paragraph
  }

  var start: Int32
  var end: Int32
  var shape: Shape
  /// Whether a word begins with a capital.
  var isCapitalized = false
  /// Whether the token before ends where this begins.
  var isGlued = false
  /// The word's entry in the vocabulary, or -1.
  var entry: Int16 = -1
  /// A number's value, or a sign's ASCII code; dashes are hyphens and curly apostrophes straight.
  var value: Int32 = 0

  /// The number of bytes.
  var count: Int { Int(end - start) }

  func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    shape == .symbol && value == Int32(scalar.value)
  }
}

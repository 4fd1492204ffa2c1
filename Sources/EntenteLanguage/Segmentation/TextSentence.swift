/// A sentence: its bytes in the text and its tokens.
public struct TextSentence: Hashable, Sendable {
  /// Its bytes in the text.
  public let range: Range<Int>
  /// Its tokens, as indices into ``SegmentedText/tokens``.
  public let tokens: Range<Int>
}

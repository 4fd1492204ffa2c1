/// A part of a text that no sentence crosses.
public struct TextBlock: Hashable, Sendable {
  /// What a block is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Running text.
    case paragraph
    /// A title or a heading.
    case heading
    /// The words under a picture, with its credit.
    case caption
    /// Who wrote the text.
    case byline
    /// One point of a list.
    case listItem = "list-item"
  }

  /// What it is.
  public let kind: Kind
  /// Its bytes in the text.
  public let range: Range<Int>
  /// Its sentences, as indices into ``SegmentedText/sentences``.
  public internal(set) var sentences: Range<Int>
}

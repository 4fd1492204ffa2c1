/// A sentence that names two actors and gives no event.
public struct SilentSentence: Hashable, Sendable {
  /// Its bytes in the text.
  public let range: Range<Int>
  /// Why there is none.
  public let reason: String
}

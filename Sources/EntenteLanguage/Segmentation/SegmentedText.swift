/// A text cut into blocks, sentences and tokens, all as byte ranges in flat arrays.
public struct SegmentedText: Sendable {
  /// The text's UTF-8 bytes.
  public let bytes: [UInt8]
  /// The blocks in order.
  public internal(set) var blocks: [TextBlock] = []
  /// The sentences in order.
  public internal(set) var sentences: [TextSentence] = []
  /// The tokens in order, as byte ranges.
  public internal(set) var tokens: [Range<Int>] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The text of a byte range; bytes that are no UTF-8 become U+FFFD.
  ///
  /// - Parameter range: The bytes.
  /// - Returns: Their text.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether a block starts with a sentence.
  ///
  /// - Complexity: Logarithmic in the number of blocks.
  func startsBlock(_ sentence: Int) -> Bool {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].sentences.lowerBound < sentence {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < blocks.count && blocks[low].sentences.lowerBound == sentence
  }
}

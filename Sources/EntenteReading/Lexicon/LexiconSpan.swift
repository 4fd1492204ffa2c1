/// Where a text stands in the bytes of a lexicon.
struct LexiconSpan: BitwiseCopyable, Hashable, Sendable {
  /// The place of the first byte.
  let start: Int32
  /// The place behind the last byte.
  let end: Int32

  init(_ range: Range<Int>) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
  }

  /// The places of the bytes.
  var range: Range<Int> { Int(start)..<Int(end) }
}

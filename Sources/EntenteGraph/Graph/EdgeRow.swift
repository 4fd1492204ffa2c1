/// An edge as it comes out of a chronicle or a table: 24 bytes.
struct EdgeRow: BitwiseCopyable, Sendable {
  var source: Int32
  var target: Int32
  /// The first day that it can have; `Int32.min` if it is unknown.
  var earliest: Int32
  /// The last day that it can have; `Int32.max` if it is unknown.
  var latest: Int32
  /// The number of its event, or of its affiliation.
  var event: Int32
  /// The number of its relation.
  var relation: UInt16
  var traits: EdgeTraits
  /// The confidence in steps of 1/200.
  var confidence: UInt8

  /// Whether it has one day that is beyond doubt.
  @inline(__always)
  var isPrecise: Bool { earliest == latest && traits.contains(.isCertain) }

  /// The steps of a confidence.
  static func steps(_ confidence: Double) -> UInt8 {
    UInt8(min(max(confidence * 200, 0), 200).rounded())
  }
}

extension EdgeTraits: BitwiseCopyable {}

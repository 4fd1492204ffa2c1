internal import EntenteModel

/// What one byte tells of an edge.
struct EdgeTraits: OptionSet, Sendable {
  let rawValue: UInt8

  /// The bits that hold the modality.
  static let modality = EdgeTraits(rawValue: 3)
  /// The edge stands between two parties of a mutual event: it has no direction.
  static let isMutual = EdgeTraits(rawValue: 4)
  /// The event has a date that is not marked `? ~ %`.
  static let isCertain = EdgeTraits(rawValue: 8)
  /// The event has no date.
  static let isUndated = EdgeTraits(rawValue: 16)
  /// The edge is an affiliation, no event.
  static let isAffiliation = EdgeTraits(rawValue: 32)
  /// The edge's relation can be walked in both directions.
  static let isSymmetric = EdgeTraits(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ modality: Modality) {
    switch modality {
    case .actual: self.init(rawValue: 0)
    case .planned: self.init(rawValue: 1)
    case .possible: self.init(rawValue: 2)
    case .denied: self.init(rawValue: 3)
    }
  }

  /// The modality of the edge.
  var modality: Modality {
    switch rawValue & 3 {
    case 0: .actual
    case 1: .planned
    case 2: .possible
    default: .denied
    }
  }

  /// The bit of the edge's modality in a set of modalities.
  @inline(__always)
  var modalityBit: UInt8 { 1 << (rawValue & 3) }
}

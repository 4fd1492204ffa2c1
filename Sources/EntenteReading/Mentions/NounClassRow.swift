internal import EntenteModel

/// What a ``NounClass`` is but for its name, as it is laid out.
struct NounClassRow: BitwiseCopyable, Sendable {
  private let kindNumber: UInt8
  private let pluralKindNumber: UInt8
  private let speaks: UInt8
  private let counts: UInt8

  init(kind: ActorKind, pluralKind: ActorKind, speaksForState: Bool, isQuantity: Bool) {
    kindNumber = Self.number(of: kind)
    pluralKindNumber = Self.number(of: pluralKind)
    speaks = speaksForState ? 1 : 0
    counts = isQuantity ? 1 : 0
  }

  private static let kinds = ActorKind.allCases

  private static func number(of kind: ActorKind) -> UInt8 {
    UInt8(kinds.firstIndex(of: kind) ?? 0)
  }

  var kind: ActorKind { Self.kinds[Int(kindNumber)] }
  var pluralKind: ActorKind { Self.kinds[Int(pluralKindNumber)] }
  var speaksForState: Bool { speaks != 0 }
  var isQuantity: Bool { counts != 0 }
}

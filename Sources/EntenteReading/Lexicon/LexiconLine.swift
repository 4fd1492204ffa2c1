/// What the entries of a line of the file share.
struct LexiconLine: BitwiseCopyable, Sendable {
  /// How far the words alone can be trusted.
  let weight: Double
  /// The place of the event among the lexicon's; -1 for none.
  let event: Int32
  // Numbers of the cases: no byte of a laid out line is left to chance.
  private let kindNumber: Int16
  private let effectNumber: Int16

  init(kind: LexiconEntry.Kind, event: Int32, effect: ComplementEffect?, weight: Double) {
    kindNumber = Int16(Self.kinds.firstIndex(of: kind) ?? 0)
    effectNumber = Int16(effect.flatMap(Self.effects.firstIndex) ?? -1)
    self.event = event
    self.weight = weight
  }

  private static let kinds = LexiconEntry.Kind.allCases
  private static let effects = ComplementEffect.allCases

  /// The part of speech.
  var kind: LexiconEntry.Kind { Self.kinds[Int(kindNumber)] }

  /// What the words make of an act in their complement.
  var effect: ComplementEffect? { effectNumber < 0 ? nil : Self.effects[Int(effectNumber)] }

  /// Whether the words state nothing.
  var isTrap: Bool { event < 0 && effectNumber < 0 }
}

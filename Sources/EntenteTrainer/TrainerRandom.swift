/// A random source that gives the same values for the same seed everywhere (SplitMix64).
struct TrainerRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number from 0 to below 1.
  mutating func unit() -> Float { Float(next() >> 40) * 0x1p-24 }

  /// Leaves out features by chance, `share` of 256, so that none is relied on alone.
  mutating func thin(_ features: inout [UInt32], share: UInt64) {
    var kept = 0
    var bits: UInt64 = 0
    for (index, feature) in features.enumerated() {
      if index % 8 == 0 { bits = next() }
      if bits & 0xFF >= share {
        features[kept] = feature
        kept += 1
      }
      bits >>= 8
    }
    features.removeLast(features.count - kept)
  }
}

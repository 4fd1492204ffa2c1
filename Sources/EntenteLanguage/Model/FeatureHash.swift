/// Hashing of features: the same on every machine, and strings are never stored.
package enum FeatureHash {
  /// Hashes a template's number with up to three values.
  @inline(__always)
  package static func mix(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0)
    -> UInt32
  {
    var hash = (UInt64(template) &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(a)
    hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash &+ UInt64(b)) &* 0x94D0_49BB_1331_11EB
    hash = (hash ^ (hash >> 32) &+ UInt64(c)) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: hash >> 32)
  }

  /// Hashes bytes.
  @inline(__always)
  package static func bytes(_ bytes: ArraySlice<UInt8>, seed: UInt32) -> UInt32 {
    var hash = UInt64(seed) &+ 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 31)) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}

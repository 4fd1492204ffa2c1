/// A hash over names in words of eight bytes, the last word filled up with zeros.
///
/// A reader of tables computes it in the same pass in which it looks for the end of a field. The
/// numbers of names do not depend on it.
struct NameHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  mutating func mix(_ word: UInt64) {
    state = (state ^ word) &* 0xFF51_AFD7_ED55_8CCD
    state ^= state >> 32
  }

  @inline(__always)
  var value: UInt32 { UInt32(truncatingIfNeeded: state ^ (state >> 29)) }

  /// The hash of a name behind which seven bytes can be read.
  static func of(_ name: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    var hash = NameHash()
    let raw = UnsafeRawPointer(name)
    var index = 0
    while index + 8 <= length {
      hash.mix(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    let tail = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let rest = UInt64(8 * (length - index))
    hash.mix(rest == 0 ? 0 : tail & ((1 << rest) - 1))
    return hash.value
  }
}

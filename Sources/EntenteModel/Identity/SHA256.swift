internal import CEntenteKernels

/// The SHA-256 digest (FIPS 180-4), by which articles are recognized and events get their ids.
///
/// The toolchain on Linux has no digest and no outside package can be fetched, so it is here.
package struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// Bytes that fill no block yet.
  private var rest: [UInt8] = []
  private var length: UInt64 = 0

  package init() {}

  /// Adds `bytes` to what is digested.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    let known = rest.count
    rest += bytes
    length += UInt64(rest.count - known) * 8
    compressBlocks()
  }

  /// Returns the 32 bytes of the digest.
  package consuming func finish() -> [UInt8] {
    let bits = length
    rest.append(0x80)
    rest += repeatElement(0, count: (120 - rest.count % 64) % 64)
    for shift in stride(from: 56, through: 0, by: -8) {
      rest.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    compressBlocks()
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// Returns the digest of `bytes` in lower-case hexadecimal digits.
  package static func hexadecimal(of bytes: some Sequence<UInt8>) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return hexadecimal(digest.finish())
  }

  /// Returns `bytes` in lower-case hexadecimal digits.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private mutating func compressBlocks() {
    let blocks = rest.count / 64
    guard blocks > 0 else { return }
    unsafe state.withUnsafeMutableBufferPointer { state in
      unsafe rest.withUnsafeBufferPointer { bytes in
        guard let state = state.baseAddress, let bytes = bytes.baseAddress else { return }
        unsafe entente_digest(state, bytes, blocks)
      }
    }
    rest.removeFirst(blocks * 64)
  }
}

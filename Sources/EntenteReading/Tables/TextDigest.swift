internal import CEntenteData

/// A number that differs where texts differ, to tell whether tables were made of them.
///
/// It guards against forgetfulness, not against malice, and is made at each start: so eight bytes
/// are taken at a time.
struct TextDigest: Hashable {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Digests texts in their order.
  init(_ texts: [EntenteResource]) {
    for index in unsafe texts.indices { unsafe add(texts[index]) }
  }

  private mutating func add(_ text: EntenteResource) {
    let bytes = unsafe UnsafeRawPointer(text.bytes)
    let count = unsafe text.count
    let whole = count / 8 * 8
    add(UInt64(count))
    for offset in stride(from: 0, to: whole, by: 8) {
      unsafe add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    for offset in whole..<count {
      unsafe add(UInt64(bytes.load(fromByteOffset: offset, as: UInt8.self)))
    }
  }

  private mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0xD6E8_FEB8_6659_FD93
    value ^= value >> 32
  }
}

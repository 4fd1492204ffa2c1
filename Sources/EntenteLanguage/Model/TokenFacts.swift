/// What features see of a word: hashes of its form and its parts.
package struct TokenFacts: Sendable {
  package var word: UInt32 = 1
  package var exact: UInt32 = 1
  package var suffix1: UInt32 = 0
  package var suffix2: UInt32 = 0
  package var suffix3: UInt32 = 0
  package var suffix4: UInt32 = 0
  package var prefix2: UInt32 = 0
  package var prefix3: UInt32 = 0
  package var shape: UInt32 = 0
  package var lexicon: UInt32 = 0
  package var tag: UInt32 = 0
  package var relation: UInt32 = 0
  /// Gender and number, from 0 to 15.
  package var agreement: UInt32 = 0
  /// What the first parser says: the head, or the number of words for the root; the relation from
  /// 1.
  package var guideHead: Int32 = -1
  package var guideRelation: UInt32 = 0

  package static let none = TokenFacts()

  /// Puts the small letters of `bytes` into `lower`: ASCII, Latin-1, and `’` as `'`.
  package static func lower(_ bytes: ArraySlice<UInt8>, into lower: inout [UInt8]) {
    lower.removeAll(keepingCapacity: true)
    var previous: UInt8 = 0
    for byte in bytes.prefix(64) {
      if byte >= 0x41, byte <= 0x5A {
        lower.append(byte | 0x20)
      } else if previous == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 {
        lower.append(byte | 0x20)
      } else if byte == 0x99, lower.count >= 2, previous == 0x80, lower[lower.count - 2] == 0xE2 {
        lower.removeLast(2)
        lower.append(0x27)
      } else {
        lower.append(byte)
      }
      previous = byte
    }
  }

  /// Reads a word; `lower` holds its small letters.
  package init(bytes: ArraySlice<UInt8>, lower: [UInt8], isFirst: Bool) {
    let count = lower.count
    word = FeatureHash.bytes(lower[...], seed: 1) | 1
    exact = FeatureHash.bytes(bytes.prefix(64), seed: 1) | 1
    suffix1 = FeatureHash.bytes(lower[max(0, count - 1)...], seed: 2)
    suffix2 = FeatureHash.bytes(lower[max(0, count - 2)...], seed: 3)
    suffix3 = FeatureHash.bytes(lower[max(0, count - 3)...], seed: 4)
    suffix4 = FeatureHash.bytes(lower[max(0, count - 4)...], seed: 5)
    prefix2 = FeatureHash.bytes(lower.prefix(2), seed: 6)
    prefix3 = FeatureHash.bytes(lower.prefix(3), seed: 7)
    var hasDigit = false
    var hasHyphen = false
    var hasPoint = false
    var uppers = 0
    var previous: UInt8 = 0
    for byte in bytes.prefix(64) {
      if byte >= 0x30, byte <= 0x39 { hasDigit = true }
      if byte == 0x2D { hasHyphen = true }
      if byte == 0x2E { hasPoint = true }
      if (byte >= 0x41 && byte <= 0x5A) || (previous == 0xC3 && byte >= 0x80 && byte <= 0x9E) {
        uppers += 1
      }
      previous = byte
    }
    var startsUpper = false
    if let first = bytes.first {
      let second = bytes.dropFirst().first ?? 0
      startsUpper =
        (first >= 0x41 && first <= 0x5A) || (first == 0xC3 && second >= 0x80 && second <= 0x9E)
    }
    shape =
      (startsUpper ? 1 : 0) | (uppers > 1 ? 2 : 0) | (hasDigit ? 4 : 0) | (hasHyphen ? 8 : 0)
      | (hasPoint ? 16 : 0) | (isFirst ? 32 : 0) | (count == 1 ? 64 : 0)
  }

  private init() {}
}

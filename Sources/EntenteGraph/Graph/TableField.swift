internal import EntenteModel

/// A field of a table and the hash of its bytes, found in one pass.
struct TableField {
  let start: UnsafePointer<UInt8>
  let length: Int
  let hash: UInt32

  /// Reads the field that begins at a position, up to the next tab or newline.
  ///
  /// - Parameters:
  ///   - bytes: The table; eight bytes behind the field's end can be read.
  ///   - position: The first byte of the field; then the byte behind it.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, _ position: inout Int) {
    start = bytes + position
    var hash = NameHash()
    let raw = UnsafeRawPointer(bytes)
    let first = position
    while true {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let ends =
        Self.matches(word, 0x0909_0909_0909_0909) | Self.matches(word, 0x0A0A_0A0A_0A0A_0A0A)
      if ends == 0 {
        hash.mix(word)
        position &+= 8
        continue
      }
      let bits = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount & ~7)
      hash.mix(word & ((1 << bits) &- 1))
      position &+= Int(bits >> 3)
      break
    }
    length = position &- first
    self.hash = hash.value
  }

  /// The lowest bit set shows the first byte of a word that equals the bytes of `pattern`.
  @inline(__always)
  private static func matches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }

  /// The day that ten bytes write as `YYYY-MM-DD`; `nil` if they write none.
  static func day(_ bytes: UnsafePointer<UInt8>) -> Int32? {
    let dash = UInt8(ascii: "-")
    guard bytes[4] == dash, bytes[7] == dash else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for place in range {
        let digit = bytes[place] &- UInt8(ascii: "0")
        guard digit <= 9 else { return nil }
        number = number * 10 + Int(digit)
      }
      return number
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    return CalendarDay(year: year, month: month, day: day)?.ordinal
  }
}

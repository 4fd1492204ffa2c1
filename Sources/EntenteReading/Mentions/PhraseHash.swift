/// When two words of phrases are the same, and a number that is the same for both.
enum PhraseHash {
  /// Whether two words are the same; two spellings of one accent are.
  static func areSame(_ known: some Collection<UInt8>, _ word: some Collection<UInt8>) -> Bool {
    if known.elementsEqual(word) { return true }
    guard known.contains(where: { $0 >= 0x80 }), word.contains(where: { $0 >= 0x80 }) else {
      return false
    }
    return String(decoding: known, as: UTF8.self) == String(decoding: word, as: UTF8.self)
  }

  /// The hash of a step by a word, the same in every run of the program: FNV-1a of the node and of
  /// the word's letters without accent. An accented letter is left out, whether it is one character
  /// or a plain letter and a combining mark: so both spellings have one hash.
  static func of(_ node: Int32, _ word: some Sequence<UInt8>) -> Int {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(UInt32(bitPattern: node))
    // A letter waits for what follows it.
    var letter: UInt8 = 0
    var isAfterCD = false
    for byte in word {
      if isAfterCD {
        // The combining marks are U+0300 to U+036F: CC 80 to CD AF.
        if letter != 0, byte >= 0xB0 { hash = combined(hash, letter) }
        letter = 0
        isAfterCD = false
      } else if byte == 0xCC {
        letter = 0
      } else if byte == 0xCD {
        isAfterCD = true
      } else {
        if letter != 0 { hash = combined(hash, letter) }
        letter = byte < 0x80 ? byte : 0
      }
    }
    if letter != 0 { hash = combined(hash, letter) }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }

  @inline(__always)
  private static func combined(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

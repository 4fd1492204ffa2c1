/// The hash by which words are found in tables and sets, the same in every run of the program.
enum WordHash {
  /// FNV-1a, of which the low bits are mixed well enough for tables of the size of a lexicon.
  static func of(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }
}

/// The keys of a phrase's words in one row of bytes, used again for every phrase.
struct CutPhrase {
  /// The bytes of the keys.
  var bytes: [UInt8] = []
  /// Where each key stands.
  var words: [Range<Int>] = []

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }

  /// Appends a key.
  mutating func append(_ key: String) { append(key.utf8) }

  /// Appends the bytes of a key.
  mutating func append(_ key: some Collection<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: key)
    words.append(start..<bytes.count)
  }

  /// Removes the last key, of which there is one.
  mutating func removeLast() { bytes.removeSubrange(words.removeLast()) }

  /// The keys as strings.
  var keys: [String] { words.map { String(decoding: bytes[$0], as: UTF8.self) } }
}

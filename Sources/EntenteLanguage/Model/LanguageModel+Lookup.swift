extension LanguageModel {
  /// The slot of a hash in a table of `slots`, and its fingerprint, which is never 0.
  @inline(__always)
  package static func slot(_ hash: UInt32, slots: Int) -> (index: Int, print: Int) {
    let spread = UInt64(hash) &* 0x9E37_79B9_7F4A_7C15
    let index = Int((UInt64(UInt32(truncatingIfNeeded: spread >> 32)) &* UInt64(slots)) >> 32)
    return (index, Int(spread & 0xFFFF) | 1)
  }

  /// The most slots that a lookup tries.
  package static var probes: Int { 200 }

  private static func find(_ hash: UInt32, in table: ByteTable, width: Int) -> Int? {
    let slots = table.count / width
    guard slots > 0 else { return nil }
    var (index, print) = slot(hash, slots: slots)
    for _ in 0..<probes {
      let found = table.word16(index * width)
      if found == print { return index * width + 2 }
      if found == 0 { return nil }
      index = index + 1 == slots ? 0 : index + 1
    }
    return nil
  }

  /// The class of a word's possible analyses; 0 if it is not in the lexicon.
  package func lexiconClass(_ word: UInt32) -> UInt32 {
    Self.find(word, in: lexicon, width: 3).map { UInt32(lexicon[$0]) } ?? 0
  }

  /// A tag with the word's capital: none, one inside the sentence, one at its start.
  package static func tagKey(_ tag: Int, shape: UInt32) -> Int {
    shape & 1 == 0 ? tag : shape & 32 == 0 ? tag | 64 : tag | 128
  }

  /// The keys under which a word is looked up in turn; the last may repeat.
  package static func tagKeys(_ key: Int) -> (Int, Int, Int) {
    let tag = key & 63
    return key < 64 ? (tag, tag, tag) : key < 128 ? (key, tag, tag) : (key, tag, tag | 64)
  }

  /// The key of a word with a tag.
  package static func key(word: UInt32, tag: Int) -> UInt32 {
    FeatureHash.mix(7, word, UInt32(tag))
  }

  /// The key of an ending with a tag.
  package static func key(ending: ArraySlice<UInt8>, tag: Int) -> UInt32 {
    FeatureHash.mix(8, FeatureHash.bytes(ending, seed: 9), UInt32(tag), UInt32(ending.count))
  }

  /// The longest ending that is looked up.
  package static var longestEnding: Int { 6 }

  /// The features and the lemma rule of a word with a tag, by the word, else by its ending.
  package func morphology(word: UInt32, lower: [UInt8], tag: Int) -> (bundle: Int, rule: Int) {
    let keys = Self.tagKeys(tag)
    var last = -1
    for key in 0..<3 {
      let key = key == 0 ? keys.0 : key == 1 ? keys.1 : keys.2
      if key == last { break }
      last = key
      if let slot = Self.find(Self.key(word: word, tag: key), in: words, width: 6) {
        return checked(words.word16(slot), words.word16(slot + 2))
      }
    }
    let part = parts[keys.1]
    let isOpening = tag >= 128 && (part == .verb || part == .adjective)
    for length in stride(from: min(Self.longestEnding, lower.count), through: 0, by: -1) {
      let ending = lower[(lower.count - length)...]
      // Few participles open sentences: what the ending says inside them tells more.
      if isOpening, length > 2,
        let slot = Self.find(Self.key(ending: ending, tag: keys.1), in: endings, width: 6)
      {
        return checked(endings.word16(slot), endings.word16(slot + 2))
      }
      if let slot = Self.find(Self.key(ending: ending, tag: tag), in: endings, width: 6) {
        return checked(endings.word16(slot), endings.word16(slot + 2))
      }
    }
    return (0, 0)
  }

  private func checked(_ bundle: Int, _ rule: Int) -> (bundle: Int, rule: Int) {
    (bundle < bundles.count ? bundle : 0, rule < ruleCount ? rule : 0)
  }

  /// The lemma of a word by a rule.
  func lemma(of bytes: ArraySlice<UInt8>, rule: Int) -> String {
    let start = rules.word32(4 + rule * 4)
    let end = rules.word32(8 + rule * 4)
    var base: [UInt8] = Array(bytes)
    if rules[start + 1] == 0x6C { base = LemmaRule.lower(base) }
    base.removeLast(min(base.count, Int(rules[start])))
    for index in (start + 2)..<end { base.append(rules[index]) }
    return base.isEmpty
      ? String(decoding: bytes, as: UTF8.self) : String(decoding: base, as: UTF8.self)
  }
}

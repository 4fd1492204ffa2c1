/// Phrases found in a row of words, the longest at each place.
///
/// The steps stand in one open-addressing table of numbers, so that a program that reads one
/// article does not wait for its thousands of names to be gathered.
struct PhraseTrie<Value: Sendable>: Sendable {
  /// A word that leads from one node to the next.
  private struct Step: Sendable {
    let node: Int32
    let next: Int32
    /// Where the word stands in `bytes`.
    let start: Int32
    let count: Int32
  }

  /// A value of a node; a node's values are a chain in the order of insertion.
  private struct Link: Sendable {
    let value: Value
    var next: Int32 = -1
  }

  private var steps: [Step] = []
  /// The words of the steps.
  private var bytes: [UInt8] = []
  /// Positions in `steps`, -1 where free; the count is a power of two, at least twice the steps'.
  private var slots: [Int32]
  private var links: [Link] = []
  /// Where each node's chain of values starts; -1 without value.
  private var firstLinks: [Int32] = [-1]

  /// Creates a trie without phrases, with room for some steps.
  init(capacity: Int = 16) {
    var count = 64
    while count < capacity * 2 { count *= 2 }
    slots = Array(repeating: -1, count: count)
    steps.reserveCapacity(capacity)
  }

  /// Adds a phrase.
  mutating func insert(_ phrase: some Sequence<String>, _ value: Value) {
    var cut = CutPhrase()
    for word in phrase { cut.append(word) }
    insert(cut, value)
  }

  /// Adds a phrase.
  mutating func insert(_ phrase: CutPhrase, _ value: Value) {
    var node: Int32 = 0
    for range in phrase.words {
      let word = phrase.bytes[range]
      let slot = slot(node, word, hash: Self.hash(node, word))
      if slots[slot] >= 0 {
        node = steps[Int(slots[slot])].next
      } else {
        let next = Int32(firstLinks.count)
        firstLinks.append(-1)
        slots[slot] = Int32(steps.count)
        steps.append(
          Step(node: node, next: next, start: Int32(bytes.count), count: Int32(word.count)))
        bytes.append(contentsOf: word)
        if steps.count * 2 > slots.count { grow() }
        node = next
      }
    }
    if node != 0 { append(value, to: Int(node)) }
  }

  /// The longest phrase that starts at a word, with its values.
  ///
  /// - Complexity: O(words of the longest phrase).
  func longest(in words: [Word], at start: Int) -> (length: Int, values: [Value])? {
    var node: Int32 = 0
    var best: (length: Int, link: Int32)?
    var index = start
    while index < words.count {
      let step = step(from: node, words[index].key)
      guard step >= 0 else { break }
      node = steps[Int(step)].next
      index += 1
      let link = firstLinks[Int(node)]
      if link >= 0 { best = (index - start, link) }
    }
    guard let best else { return nil }
    var values: [Value] = []
    var link = best.link
    while link >= 0 {
      values.append(links[Int(link)].value)
      link = links[Int(link)].next
    }
    return (best.length, values)
  }

  private mutating func append(_ value: Value, to node: Int) {
    let position = Int32(links.count)
    links.append(Link(value: value))
    var link = firstLinks[node]
    guard link >= 0 else {
      firstLinks[node] = position
      return
    }
    while links[Int(link)].next >= 0 { link = links[Int(link)].next }
    links[Int(link)].next = position
  }

  /// The step from a node by a word; -1 if there is none.
  private func step(from node: Int32, _ word: String) -> Int32 {
    slots[slot(node, word.utf8, hash: Self.hash(node, word.utf8))]
  }

  /// The slot of a step: the one that holds it, or the free one where it belongs.
  private func slot(_ node: Int32, _ word: some Collection<UInt8>, hash: Int) -> Int {
    let mask = slots.count - 1
    var slot = hash & mask
    while slots[slot] >= 0 {
      let step = steps[Int(slots[slot])]
      if step.node == node, isWord(step, word) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isWord(_ step: Step, _ word: some Collection<UInt8>) -> Bool {
    let known = bytes[Int(step.start)..<Int(step.start + step.count)]
    if known.elementsEqual(word) { return true }
    // Two spellings of one accent are the same.
    guard known.contains(where: { $0 >= 0x80 }), word.contains(where: { $0 >= 0x80 }) else {
      return false
    }
    return String(decoding: known, as: UTF8.self) == String(decoding: word, as: UTF8.self)
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (position, step) in steps.enumerated() {
      let word = bytes[Int(step.start)..<Int(step.start + step.count)]
      var slot = Self.hash(step.node, word) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(position)
    }
  }

  private static func hash(_ node: Int32, _ word: some Collection<UInt8>) -> Int {
    // FNV-1a over the bytes; words with accents go by Swift's hash, for which two spellings of
    // one accent are the same.
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(UInt32(bitPattern: node))
    for byte in word {
      guard byte < 0x80 else {
        return String(decoding: word, as: UTF8.self).hashValue ^ Int(node) &* 0x9E37_79B1
      }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}

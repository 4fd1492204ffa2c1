/// Phrases in the making of a ``PhraseTrie``.
struct PhraseTrieDraft<Value: BitwiseCopyable & Sendable> {
  typealias Step = PhraseTrie<Value>.Step
  typealias Link = PhraseTrie<Value>.Link

  private(set) var steps: [Step] = []
  private(set) var bytes: [UInt8] = []
  private(set) var slots: [Int32]
  private(set) var links: [Link] = []
  private(set) var firstLinks: [Int32] = [-1]

  /// Begins without phrases, with room for some steps.
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
      let slot = slot(node, word)
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

  /// The slot of a step: the one that holds it, or the free one where it belongs.
  private func slot(_ node: Int32, _ word: ArraySlice<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = PhraseHash.of(node, word) & mask
    while slots[slot] >= 0 {
      let step = steps[Int(slots[slot])]
      let known = bytes[Int(step.start)..<Int(step.start + step.count)]
      if step.node == node, PhraseHash.areSame(known, word) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (position, step) in steps.enumerated() {
      let word = bytes[Int(step.start)..<Int(step.start + step.count)]
      var slot = PhraseHash.of(step.node, word) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(position)
    }
  }
}

/// Phrases found in a row of words, the longest at each place.
///
/// The steps stand in one open-addressing table of numbers, which can be laid out when the program
/// is built: a program that reads one article does not wait for its thousands of names to be
/// gathered.
struct PhraseTrie<Value: BitwiseCopyable & Sendable>: Sendable {
  /// A word that leads from one node to the next.
  struct Step: BitwiseCopyable, Sendable {
    let node: Int32
    let next: Int32
    /// Where the word stands in `bytes`.
    let start: Int32
    let count: Int32
  }

  /// A value of a node; a node's values are a chain in the order of insertion.
  struct Link: BitwiseCopyable, Sendable {
    let value: Value
    var next: Int32 = -1
  }

  private let steps: Rows<Step>
  /// The words of the steps.
  private let bytes: Rows<UInt8>
  /// Positions in `steps`, -1 where free; the count is a power of two, at least twice the steps'.
  private let slots: Rows<Int32>
  private let links: Rows<Link>
  /// Where each node's chain of values starts; -1 without value.
  private let firstLinks: Rows<Int32>

  /// Lays out the phrases of a draft.
  init(_ draft: PhraseTrieDraft<Value>) {
    steps = Rows(draft.steps)
    bytes = Rows(draft.bytes)
    slots = Rows(draft.slots)
    links = Rows(draft.links)
    firstLinks = Rows(draft.firstLinks)
  }

  /// Takes the next trie of an image.
  init(_ image: inout TableImage) {
    steps = image.next()
    bytes = image.next()
    slots = image.next()
    links = image.next()
    firstLinks = image.next()
  }

  /// Adds the trie to an image.
  func append(to image: inout TableImageWriter) {
    image.append(steps)
    image.append(bytes)
    image.append(slots)
    image.append(links)
    image.append(firstLinks)
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
    return (best.length, values(from: best.link))
  }

  /// The values of the phrase of one word.
  func values(of word: String) -> [Value] {
    let step = step(from: 0, word)
    return step < 0 ? [] : values(from: firstLinks[Int(steps[Int(step)].next)])
  }

  /// Whether one word is a phrase.
  func contains(_ word: String) -> Bool {
    let step = step(from: 0, word)
    return step >= 0 && firstLinks[Int(steps[Int(step)].next)] >= 0
  }

  private func values(from first: Int32) -> [Value] {
    var values: [Value] = []
    var link = first
    while link >= 0 {
      values.append(links[Int(link)].value)
      link = links[Int(link)].next
    }
    return values
  }

  /// The step from a node by a word; -1 if there is none.
  private func step(from node: Int32, _ word: String) -> Int32 {
    let mask = slots.count - 1
    var slot = PhraseHash.of(node, word.utf8) & mask
    while slots[slot] >= 0 {
      let step = steps[Int(slots[slot])]
      let known = bytes[Int(step.start)..<Int(step.start + step.count)]
      if step.node == node, PhraseHash.areSame(known, word.utf8) { break }
      slot = (slot + 1) & mask
    }
    return slots[slot]
  }
}

/// What the network sees of a word: rows of its table of embeddings, which are added up.
package enum NetworkFeatures {
  /// How many rows a word has.
  package static let parts = 13

  /// What training hides of a word, so that nothing is relied on alone.
  package struct Hidden: OptionSet {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let word = Hidden(rawValue: 1)
    package static let letters = Hidden(rawValue: 2)
    package static let tag = Hidden(rawValue: 4)
    package static let guide = Hidden(rawValue: 8)
  }

  /// The rows of each kind: words, endings of three and of four letters, starts, tags, classes of
  /// the lexicon, shapes, agreement; of the first parser: relation, distance, word of the head.
  private static let sizes = [10_000, 2_500, 4_500, 1_500, 64, 256, 128, 512, 128, 1_536, 2_000]
  private static let starts = sizes.indices.map { sizes[..<$0].reduce(0, +) }
  /// The rows of all kinds.
  package static let rows = sizes.reduce(0, +)

  private struct Kind {
    let start: Int32
    let size: UInt32

    @inline(__always)
    func row(hash: UInt32) -> Int32 {
      start + Int32(truncatingIfNeeded: (UInt64(hash) &* UInt64(size)) >> 32)
    }

    @inline(__always)
    func row(_ index: UInt32) -> Int32 { start + Int32(index < size ? index : size - 1) }
  }

  private static func kind(_ index: Int) -> Kind {
    Kind(start: Int32(starts[index]), size: UInt32(sizes[index]))
  }
  private static let words = kind(0)
  private static let endings = kind(1)
  private static let longEndings = kind(2)
  private static let beginnings = kind(3)
  private static let tags = kind(4)
  private static let classes = kind(5)
  private static let shapes = kind(6)
  private static let agreements = kind(7)
  private static let relations = kind(8)
  private static let distances = kind(9)
  private static let headWords = kind(10)

  /// How far a head is, in classes: 0 to 10 to the left, 11 to 21 to the right, 22 for the root.
  @inline(__always)
  package static func distance(from index: Int, to head: Int, count: Int) -> Int {
    if head == count { return 22 }
    let size = abs(head - index)
    let step =
      size <= 5 ? size : size <= 7 ? 6 : size <= 10 ? 7 : size <= 15 ? 8 : size <= 25 ? 9 : 10
    return head < index ? step : step + 11
  }

  /// Puts the rows of a word where `rows` points to; -1 for none.
  package static func fill(
    _ rows: UnsafeMutablePointer<Int32>, _ facts: [TokenFacts], _ index: Int, hiding hidden: Hidden
  ) {
    let fact = facts[index]
    let count = facts.count
    let head = Int(fact.guideHead)
    let isRoot = head < 0 || head >= count
    let tag = hidden.contains(.tag) ? 0 : fact.tag
    let far = UInt32(distance(from: index, to: isRoot ? count : head, count: count))
    let side: UInt32 = !isRoot && head < index ? 0 : 1
    let headTag = isRoot ? 63 : facts[head].tag
    let word = hidden.contains(.word)
    let letters = hidden.contains(.letters)
    let guide = hidden.contains(.guide)
    unsafe rows[0] = word ? -1 : words.row(hash: FeatureHash.mix(401, fact.word))
    unsafe rows[1] = word ? -1 : words.row(hash: FeatureHash.mix(402, fact.word))
    unsafe rows[2] = letters ? -1 : endings.row(hash: fact.suffix3)
    unsafe rows[3] = letters ? -1 : longEndings.row(hash: fact.suffix4)
    unsafe rows[4] = letters ? -1 : beginnings.row(hash: fact.prefix3)
    unsafe rows[5] = hidden.contains(.tag) ? -1 : tags.row(fact.tag)
    unsafe rows[6] = classes.row(fact.lexicon)
    unsafe rows[7] = shapes.row(fact.shape & 127)
    unsafe rows[8] = agreements.row(hash: FeatureHash.mix(403, fact.agreement, tag))
    unsafe rows[9] = guide ? -1 : relations.row(fact.guideRelation * 2 + side)
    unsafe rows[10] =
      guide ? -1 : distances.row(hash: FeatureHash.mix(404, far, headTag, fact.tag))
    unsafe rows[11] =
      guide ? -1 : distances.row(hash: FeatureHash.mix(405, far, fact.guideRelation))
    unsafe rows[12] =
      guide || isRoot ? -1 : headWords.row(hash: FeatureHash.mix(406, facts[head].word))
  }
}

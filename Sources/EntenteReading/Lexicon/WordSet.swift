/// The words of a sentence as bits of their hashes: a word that is not in the set is not in the
/// sentence, whereas one that is may be another.
///
/// A light verb has hundreds of phrases in a lexicon; asking a set first spares looking for most.
struct WordSet {
  private var bits = [UInt64](repeating: 0, count: size / 64)

  /// A power of two that sentences of some forty words fill by a sixth.
  private static let size = 512

  /// The forms and lemmas of a sentence.
  init(of tree: SentenceTree) {
    for word in tree.words { insert(WordHash.of(word.key.utf8)) }
    for lemma in tree.lemmas { insert(WordHash.of(lemma.utf8)) }
  }

  private mutating func insert(_ hash: UInt32) {
    let bit = Int(hash) & (Self.size - 1)
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether a word with this hash may stand in the sentence.
  func mayContain(_ hash: UInt32) -> Bool {
    let bit = Int(hash) & (Self.size - 1)
    return bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }
}

internal import EntenteModel

/// What the lexicon reads at the words of a sentence, found once for all who ask.
struct SentenceTriggers: Sendable {
  private let found: LazyValue<[[Trigger]]>

  init(in tree: SentenceTree, by coder: LazyValue<EventCoder>) {
    found = LazyValue { coder.value.finder.triggers(in: tree) }
  }

  /// The readings of each word.
  var words: [[Trigger]] { found.value }
}

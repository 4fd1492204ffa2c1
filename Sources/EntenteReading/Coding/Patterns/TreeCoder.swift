internal import EntenteLanguage
internal import EntenteModel

/// Finds the events of a sentence by patterns over its dependency tree.
///
/// Every word whose lemma the lexicon knows is tried with each of its entries: the phrase must stand,
/// and the frame's slots must hold actors. Of several entries the most specific phrase wins.
struct TreeCoder: Sendable {
  let lexicon: Lexicon
  let functions: FunctionWords
  private var isFrench: Bool { lexicon.language == .french }

  init(lexicon: Lexicon, functions: FunctionWords) {
    self.lexicon = lexicon
    self.functions = functions
  }

  /// Returns the events of a sentence, in the order of their words.
  func events(in tree: SentenceTree, mentions: [Mention]) -> [CodedEvent] {
    guard Set(mentions.flatMap(\.actors)).count > 1 else { return [] }
    let sentence = SentenceCoder(
      tree: tree, lexicon: lexicon, functions: functions, isFrench: isFrench, mentions: mentions)
    return sentence.events()
  }
}

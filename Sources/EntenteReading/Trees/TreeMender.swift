internal import EntenteLanguage

/// Mends what the parser of a language often gets wrong, one sentence at a time.
protocol TreeMender {
  var lemmas: [String] { get }
  var parts: [PartOfSpeech] { get }
  var heads: [Int] { get }
  var relations: [DependencyRelation] { get }

  init(
    words: [Word], lemmas: [String], grammar: [TokenGrammar], parts: [PartOfSpeech], heads: [Int],
    relations: [DependencyRelation])

  /// Mends the sentence; a tree stays a tree.
  mutating func mend()
}

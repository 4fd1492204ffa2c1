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

extension TreeMender {
  /// The first word of which something holds, from one up to its root; `nil` if it holds of none.
  ///
  /// A tree on its way to another may go round in a circle for a moment; the climb ends all the
  /// same.
  ///
  /// - Complexity: O(n) in the number of words.
  func climb(from word: Int, to isThere: (Int) -> Bool) -> Int? {
    var current = word
    var steps = 0
    while current >= 0, steps <= heads.count {
      if isThere(current) { return current }
      current = heads[current]
      steps += 1
    }
    return nil
  }

  /// Whether `ancestor` is `word` or stands above it.
  func isAbove(_ ancestor: Int, _ word: Int) -> Bool {
    climb(from: word) { $0 == ancestor } != nil
  }
}

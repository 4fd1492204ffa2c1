/// Which words of a sentence stand between quotation marks.
struct QuotedWords {
  /// Whether each word is quoted.
  private(set) var flags: [Bool] = []
  /// Whether all words are quoted.
  private(set) var isWhole = false
  /// Whether a quotation is open when the sentence ends.
  private(set) var isOpenAtEnd = false

  init() {}

  /// Finds the quotations of a sentence.
  ///
  /// - Parameters:
  ///   - tree: The sentence.
  ///   - isOpen: Whether a quotation of an earlier sentence goes on.
  init(in tree: SentenceTree, isOpen: Bool) {
    var isOpen = isOpen
    flags = tree.words.map { word in
      guard word.isPunctuation else { return isOpen }
      switch word.key {
      case "«", "“": isOpen = true
      case "»", "”": isOpen = false
      case "\"", "''", "``": isOpen.toggle()
      default: return isOpen
      }
      return false
    }
    isOpenAtEnd = isOpen
    isWhole = !isEmpty && zip(flags, tree.words).allSatisfy { $0 || $1.isPunctuation }
  }

  /// Whether any word is quoted.
  var isEmpty: Bool { !flags.contains(true) }

  func contains(_ word: Int) -> Bool { flags.indices.contains(word) && flags[word] }
}

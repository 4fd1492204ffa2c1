internal import EntenteLanguage
package import EntenteModel

/// The trees of a text as the reader codes events from them: the parser's, mended.
package struct ReadTrees {
  /// A word of a tree.
  package struct Word {
    /// The word's bytes.
    package let range: Range<Int>
    /// The word as it stands in the text.
    package let form: String
    /// The place of the word's head in the sentence; `nil` for a root.
    package let head: Int?
    /// The relation to the head, as Universal Dependencies name it.
    package let relation: String
  }

  private let trees: [SentenceTree]

  /// Analyzes the text of a reading anew; `nil` where its language has no model.
  package init?(of bytes: [UInt8], language: LanguageCode?) {
    guard let language, let analyzer = try? Analyzer(language: language) else { return nil }
    trees = TreeBuilder(language: language).trees(of: analyzer.analyze(bytes), part: .text)
  }

  /// The words of a sentence in order; empty where there is no such sentence. O(n) in sentences.
  package func words(of sentence: Range<Int>) -> [Word] {
    guard let tree = trees.first(where: { $0.range == sentence }) else { return [] }
    return tree.words.indices.map { index in
      Word(
        range: tree.words[index].range, form: tree.words[index].text,
        head: tree.heads[index] < 0 ? nil : tree.heads[index],
        relation: tree.relations[index].rawValue)
    }
  }
}

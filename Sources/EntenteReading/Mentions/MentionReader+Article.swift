internal import EntenteLanguage
internal import EntenteModel

extension MentionReader {
  /// Reads the sentences of an article, in their order.
  ///
  /// - Parameters:
  ///   - trees: The sentences.
  ///   - actors: The actors of the article, to which new ones are added.
  /// - Returns: The mentions of each sentence in order of their first words. Where one holds
  ///   another ("les rebelles de Homs"), the inner one follows the outer one.
  func mentions(in trees: [SentenceTree], actors: inout ArticleActors) -> [[Mention]] {
    let names = trees.map { tree in
      mentions(in: tree.words, actors: &actors).map { $0.headed(in: tree) }
    }
    var discourse = Discourse()
    return trees.indices.map { index in
      var sentence = SentenceMentions(
        tree: trees[index], index: index, names: names[index], vocabulary: vocabulary)
      sentence.read(&actors, &discourse)
      return sentence.mentions.sorted {
        ($0.words.lowerBound, $1.words.upperBound) < ($1.words.lowerBound, $0.words.upperBound)
      }
    }
  }
}

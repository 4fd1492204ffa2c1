internal import EntenteModel

extension ArticleActors {
  /// Notes the further names by which the text calls its actors.
  ///
  /// Those are proper names: "Tokyo", "les Danois", "gouvernement Sorel".
  /// Descriptions of what has a name stay out. An actor without a name has nothing but
  /// descriptions: those by which the text calls it are its aliases, so that whoever looks for one
  /// finds it.
  ///
  /// - Complexity: O(n) in the number of mentions.
  mutating func gatherNames(from sentences: [NamedSentence], in trees: [SentenceTree]) {
    for (sentence, tree) in zip(sentences, trees) {
      for mention in sentence.mentions where mention.actors.count == 1 {
        let actor = mention.actor
        let isDescribed = described.contains(actor)
        switch mention.manner {
        case .pronoun, .possessive: continue
        case .description, .title:
          guard isDescribed, !mention.isAdjective else { continue }
        case .demonym, .body:
          guard !isDescribed, !mention.isAdjective, isCapitalized(mention, tree) else { continue }
        case .name, .seat:
          // Persons' names come with titles, which are none.
          guard !isDescribed, actors[actor].kind != .person, isCapitalized(mention, tree) else {
            continue
          }
        }
        for words in [mention.named ?? mention.words, mention.words]
        where words.count <= Self.longestName {
          addAlias(NameSpan.text(words, of: tree), to: actor)
        }
      }
    }
  }

  private func isCapitalized(_ mention: Mention, _ tree: SentenceTree) -> Bool {
    mention.words.contains { tree.words[$0].isCapitalized }
  }

  /// Longer phrases are no names any more.
  private static let longestName = 8
}

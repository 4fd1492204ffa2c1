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
        case .pronoun, .possessive, .deed: continue
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

  /// Notes the words by which the text speaks of parties without a name, and those that say what a
  /// party with a name is: they are the article's own names for it.
  ///
  /// Who is a party is known only when the sentences are read, and of all others nobody is told.
  ///
  /// - Complexity: O(n) in the number of mentions and the words of the phrases.
  mutating func gatherPhrases(
    of parties: Set<Int>, from sentences: some Sequence<NamedSentence>, in trees: [SentenceTree]
  ) {
    for (sentence, tree) in zip(sentences, trees) {
      let spoken = SpokenPhrases(tree: tree)
      for mention in sentence.mentions
      where mention.actors.count == 1 && !mention.isAdjective && parties.contains(mention.actor) {
        var phrases: [Range<Int>] = []
        switch mention.manner {
        case .description, .title, .body:
          if described.contains(mention.actor) { phrases = spoken.phrases(of: mention) }
        case .name where ![.person, .place, .state].contains(actors[mention.actor].kind):
          // Eastern Greenland is not Greenland.
          phrases = spoken.introduced(mention).map { [$0] } ?? []
        default: break
        }
        for phrase in phrases { addAlias(NameSpan.text(phrase, of: tree), to: mention.actor) }
      }
    }
  }

  private func isCapitalized(_ mention: Mention, _ tree: SentenceTree) -> Bool {
    mention.words.contains { tree.words[$0].isCapitalized }
  }

  /// Longer phrases are no names any more.
  private static let longestName = 8
}

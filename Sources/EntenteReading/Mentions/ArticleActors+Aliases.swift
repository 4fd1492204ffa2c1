internal import EntenteModel

extension ArticleActors {
  /// Notes the further names by which an article calls its actors, names before longer phrases.
  ///
  /// Who is a party is known only when the sentences are read, and of all others nobody is told
  /// more than their names.
  ///
  /// - Parameters:
  ///   - parties: Who acts or is acted on.
  ///   - sentences: What each sentence names.
  ///   - trees: The sentences.
  /// - Complexity: O(n) in the number of mentions and the words of the phrases.
  mutating func gatherAliases(
    of parties: Set<Int>, from sentences: [NamedSentence], in trees: [SentenceTree]
  ) {
    for (sentence, tree) in zip(sentences, trees) {
      for mention in sentence.mentions where mention.actors.count == 1 {
        add(names(in: mention, of: tree), of: tree, to: mention.actor)
      }
    }
    // Titles are cut short, and leave out of a phrase what the text says.
    for (sentence, tree) in zip(sentences, trees) where tree.part == .text {
      for mention in sentence.mentions
      where mention.actors.count == 1 && parties.contains(mention.actor) {
        add(phrases(in: mention, of: tree), of: tree, to: mention.actor)
      }
    }
  }

  private mutating func add(_ spans: [Range<Int>], of tree: SentenceTree, to actor: Int) {
    for words in spans { addAlias(NameSpan.text(words, of: tree), to: actor) }
  }

  /// The words by which a mention names its actor.
  ///
  /// What has a name is called by proper names: "Tokyo", "les Danois", "gouvernement Sorel".
  /// Descriptions of it stay out. An actor without a name has nothing but descriptions, with "some"
  /// or "plusieurs" and without: those are its aliases, so that whoever looks for one finds it.
  private func names(in mention: Mention, of tree: SentenceTree) -> [Range<Int>] {
    let isDescribed = described.contains(mention.actor)
    let spans = [mention.named ?? mention.words, mention.words]
      .filter { $0.count <= Self.longestName }
    switch mention.manner {
    case .pronoun, .possessive, .deed: return []
    case .description, .title: return isDescribed && !mention.isAdjective ? spans : []
    case .demonym, .body:
      guard !isDescribed, !mention.isAdjective else { return [] }
    case .name, .seat:
      guard !isDescribed else { return [] }
    }
    return spans.filter { isName($0, of: mention.actor, in: tree) }
  }

  /// The longer phrases by which a mention calls a party: the article's own words for one without a
  /// name, and those that say what one with a name is.
  private func phrases(in mention: Mention, of tree: SentenceTree) -> [Range<Int>] {
    guard !mention.isAdjective else { return [] }
    let spoken = SpokenPhrases(tree: tree)
    switch mention.manner {
    case .description, .title, .body:
      return described.contains(mention.actor) ? spoken.phrases(of: mention) : []
    case .name where ![.person, .place, .state].contains(actors[mention.actor].kind):
      // Eastern Greenland is not Greenland.
      return spoken.introduced(mention).map { [$0] } ?? []
    case .name, .seat, .demonym, .pronoun, .possessive, .deed: return []
    }
  }

  /// Whether words that stand for an actor with a name are one.
  private func isName(_ words: Range<Int>, of actor: Int, in tree: SentenceTree) -> Bool {
    guard actors[actor].kind == .person else {
      return words.contains { tree.words[$0].isCapitalized }
    }
    // Persons' names come with titles, which are none: only what is part of the full name is.
    let full = Set(NameKey(actors[actor].name).text.split(separator: " "))
    return tree.words[words.lowerBound].isCapitalized
      && NameKey(NameSpan.text(words, of: tree)).text.split(separator: " ")
        .allSatisfy(full.contains)
  }

  /// Longer phrases are no names any more.
  private static let longestName = 8
}

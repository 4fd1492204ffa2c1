internal import EntenteLanguage
internal import EntenteModel

extension MentionReader {
  /// Reads the sentences of an article, in their order.
  ///
  /// - Parameters:
  ///   - trees: The sentences.
  ///   - actors: The actors of the article, to which new ones are added.
  /// - Returns: What each sentence names, and who speaks in it.
  func sentences(of trees: [SentenceTree], actors: inout ArticleActors) -> [NamedSentence] {
    var names = trees.map { tree in
      mentions(in: tree, actors: &actors).map { $0.headed(in: tree) }
    }
    var evidence = KindEvidence(vocabulary: vocabulary, functions: functions)
    // Twice: what a list has in common is known when one of its members is.
    for _ in 0..<2 {
      for (tree, mentions) in zip(trees, names) { evidence.read(mentions, in: tree, actors) }
      evidence.settle(&actors)
    }
    for (index, tree) in trees.enumerated() { listTowns(&names[index], in: tree, &actors) }
    learnGenders(&actors)
    actors.keepSurnamesApart()
    var discourse = Discourse()
    var sentences = trees.indices.map { index in
      if trees[index].startsBlock { discourse.beginParagraph() }
      var sentence = SentenceMentions(
        tree: trees[index], names: names[index], vocabulary: vocabulary,
        functions: functions)
      sentence.read(&actors, &discourse)
      let mentions = sentence.mentions.sorted {
        ($0.words.lowerBound, $1.words.upperBound) < ($1.words.lowerBound, $0.words.upperBound)
      }
      return NamedSentence(
        mentions: mentions, quotation: sentence.quotation, speaker: sentence.speaker)
    }
    // "« ... . ... », dit X": who speaks is told when the quotation ends.
    for index in sentences.indices.dropLast().reversed() where sentences[index].speaker == nil {
      let next = sentences[index + 1]
      if sentences[index].quotation.isOpenAtEnd, !trees[index + 1].startsBlock,
        next.quotation.flags.first == true
      {
        sentences[index].speaker = next.speaker
      }
    }
    return sentences
  }

  /// Given names tell who is a woman.
  private func learnGenders(_ actors: inout ArticleActors) {
    for index in actors.actors.indices where actors.actors[index].kind == .person {
      let first = actors.actors[index].name.split(separator: " ").first ?? ""
      switch given.gender(of: first.lowercased()) {
      case .feminine: actors.learn(isFeminine: true, of: index)
      case .masculine: actors.learn(isFeminine: false, of: index)
      case .either, nil: break
      }
    }
  }

  /// In a list of towns a capital is a town too: "de Milan, de Londres et de Lyon".
  private func listTowns(
    _ mentions: inout [Mention], in tree: SentenceTree, _ actors: inout ArticleActors
  ) {
    for position in mentions.indices where mentions[position].manner == .seat {
      let mention = mentions[position]
      let members = tree.conjuncts(of: tree.coordinationHead(of: mention.head))
      guard members.count > 1 else { continue }
      let isTown = mentions.contains {
        $0.manner == .name && members.contains($0.head)
          && actors.actors[$0.actor].kind == .place && !actors.isGuessed($0.actor)
      }
      guard isTown else { continue }
      let town = actors.index(
        ofName: NameSpan.text(mention.words, of: tree), kind: .place, parent: mention.actor)
      mentions[position] = Mention(
        words: mention.words, head: mention.head, actors: [town], manner: .name, certainty: 0.8)
    }
  }
}

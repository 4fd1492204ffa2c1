internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// "Son rival, le Danois Paul Sorel": of a people's noun and a person's name right behind it the
  /// person is meant, not the state.
  mutating func joinPeoples(_ actors: ArticleActors) {
    for position in mentions.indices.reversed() where position + 1 < mentions.count {
      let people = mentions[position]
      let name = mentions[position + 1]
      guard people.manner == .demonym, !people.isAdjective, people.words.count == 1,
        name.words.lowerBound == people.words.upperBound, name.manner == .name,
        actors.actors[name.actor].kind == .person, people.words.lowerBound > 0,
        tree.words[people.words.lowerBound].isCapitalized,
        Self.singulars.contains(tree.words[people.words.lowerBound - 1].key)
      else { continue }
      let words = people.words.lowerBound..<name.words.upperBound
      let whole = Mention(
        words: words, head: tree.head(of: words), actors: name.actors, manner: .name,
        certainty: name.certainty, named: name.words)
      replace(position, by: whole)
    }
  }

  /// Determiners of one of a people.
  private static let singulars: Set<String> = [
    "le", "la", "l'", "l’", "du", "au", "un", "une", "the", "a", "an",
  ]
}

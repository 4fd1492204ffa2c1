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

  /// "L'Allemand a porté plainte": one of a people is a person told of before, and never the state.
  mutating func resolvePeoples(_ actors: ArticleActors, _ discourse: Discourse) {
    guard isFrench else { return }
    for position in mentions.indices.reversed() {
      let people = mentions[position]
      let word = people.words.lowerBound
      guard people.manner == .demonym, !people.isAdjective, people.words.count == 1, word > 0,
        actors.actors[people.actor].kind == .state, tree.words[word].isCapitalized,
        Self.singulars.contains(tree.words[word - 1].key)
      else { continue }
      let article = tree.words[word - 1].key
      let isFeminine: Bool? =
        ["la", "une"].contains(article)
        ? true : ["le", "un", "du", "au"].contains(article) ? false : nil
      let person =
        ["un", "une"].contains(article)
        ? nil
        : discourse.latest(
          noun: "civilian", before: index, governor: governor(of: people.head), isGeneric: true
        ) { referent in
          referent.kind == .person && referent.lemma.isEmpty
            && (referent.isFeminine == nil || isFeminine == nil
              || referent.isFeminine == isFeminine)
        }
      replace(position, by: person)
    }
  }

  /// Determiners of one of a people.
  private static let singulars: Set<String> = [
    "le", "la", "l'", "l’", "du", "au", "un", "une", "the", "a", "an",
  ]
}

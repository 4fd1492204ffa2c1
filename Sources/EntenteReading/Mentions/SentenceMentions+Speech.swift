internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// The word that is the subject of a verb of saying outside the quotation.
  private func speakerWord() -> Int? {
    guard !quotation.isEmpty else { return nil }
    for verb in tree.words.indices where !quotation.contains(verb) && introduces(verb) {
      if let subject = subject(of: verb), !quotation.contains(subject) { return subject }
      // Inverted: "a déclaré Paul Sorel".
      let next = verb + 1
      if next < tree.count, mentionAt[next] >= 0, mentions[mentionAt[next]].words.contains(next),
        tree.markers[mentions[mentionAt[next]].head].isEmpty
      {
        return mentions[mentionAt[next]].head
      }
    }
    return nil
  }

  /// Whether a verb introduces what is quoted: a verb of saying, or one whose clause it is.
  private func introduces(_ verb: Int) -> Bool {
    if functions.saying.contains(tree.words[verb].key) { return true }
    guard tree.parts[verb] == .verb else { return false }
    if tree.relations[verb] == .parataxis, quotation.contains(tree.heads[verb]) { return true }
    return tree.children(of: verb).contains {
      (tree.relations[$0] == .complement || tree.relations[$0] == .parataxis)
        && quotation.contains($0)
    }
  }

  /// The subject of a verb, or of the verb that a participle goes with: "X est intervenu, jugeant".
  private func subject(of verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<3 {
      if let own = tree.children(of: verb).first(where: { tree.relations[$0] == .subject }) {
        return own
      }
      guard tree.relations[verb] == .adverbialClause || tree.relations[verb] == .conjunct,
        tree.heads[verb] >= 0
      else { return nil }
      verb = tree.heads[verb]
    }
    return nil
  }

  /// The speaker of the sentence's quotation, if a name says who it is.
  func namedSpeaker() -> [Int]? {
    guard let word = speakerWord(), mentionAt[word] >= 0 else { return nil }
    return mentions[mentionAt[word]].actors
  }

  /// Whose words the sentence's quotation is: whoever it says speaks, or spoke when it began.
  func speaker(in discourse: Discourse) -> [Int]? {
    namedSpeaker() ?? (quotation.flags.first == true ? discourse.speaker : nil)
  }

  /// "je", "mon", "I", "our" in a quotation: whoever speaks.
  func firstPersons(_ actors: ArticleActors, _ discourse: inout Discourse) -> [Mention] {
    let known = namedSpeaker()
    discourse.quote(speaker: speaker, isOpen: quotation.isOpenAtEnd)
    guard let speaker, let first = speaker.first else { return [] }
    let isPerson = actors.actors[first].kind == .person
    return tree.words.indices.compactMap { word in
      guard quotation.contains(word), mentionAt[word] < 0 else { return nil }
      let key = tree.words[word].key
      let isPossessive: Bool
      if Self.singularFirst.contains(key) || Self.pluralFirst.contains(key) && !isPerson {
        guard tree.parts[word] == .pronoun, participates(word) else { return nil }
        isPossessive = false
      } else if Self.singularOwners.contains(key) || Self.pluralOwners.contains(key) && !isPerson {
        guard tree.heads[word] > word else { return nil }
        isPossessive = true
      } else {
        return nil
      }
      return Mention(
        words: word..<(word + 1), head: word, actors: speaker,
        manner: isPossessive ? .possessive : .pronoun, certainty: known == nil ? 0.65 : 0.8,
        isAdjective: isPossessive)
    }
  }

  private func participates(_ word: Int) -> Bool {
    switch tree.relations[word] {
    case .subject, .passiveSubject, .object, .indirectObject, .oblique, .agent: true
    default: false
    }
  }

  private static let singularFirst: Set<String> = ["je", "j'", "me", "m'", "moi", "i", "-je"]
  private static let pluralFirst: Set<String> = ["nous", "we", "us"]
  private static let singularOwners: Set<String> = ["mon", "ma", "mes", "my"]
  private static let pluralOwners: Set<String> = ["notre", "nos", "our"]
}

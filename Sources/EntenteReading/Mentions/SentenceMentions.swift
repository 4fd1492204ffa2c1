internal import EntenteLanguage
internal import EntenteModel

/// The mentions of one sentence: its names, and what nouns and pronouns mean beside them.
struct SentenceMentions {
  let tree: SentenceTree
  let index: Int
  let isFrench: Bool
  let finder: NominalFinder
  private(set) var mentions: [Mention]
  /// The mention that a word belongs to; -1 where there is none.
  private(set) var mentionAt: [Int]

  init(tree: SentenceTree, index: Int, names: [Mention], vocabulary: MentionVocabulary) {
    self.tree = tree
    self.index = index
    isFrench = vocabulary.isFrench
    finder = NominalFinder(tree: tree, nouns: vocabulary.nouns, isFrench: vocabulary.isFrench)
    mentions = names
    mentionAt = Array(repeating: -1, count: tree.count)
    for (position, mention) in names.enumerated() {
      for word in mention.words { mentionAt[word] = position }
    }
  }

  /// Reads the sentence word by word, so that what comes first can be meant by what follows.
  mutating func read(_ actors: inout ArticleActors, _ discourse: inout Discourse) {
    var replaced: Set<Int> = []
    for word in tree.words.indices {
      let known = mentionAt[word]
      if known >= 0, !isReplaceable(mentions[known]) || replaced.contains(known) {
        // A name is noted at its head, so that "son" before it does not mean it.
        if mentions[known].head == word, !mentions[known].isAdjective {
          note(mentions[known], actors, &discourse)
        }
        continue
      }
      if let nominal = finder.nominal(at: word) {
        if known >= 0, nominal.noun.isGovernment {
          note(mentions[known], actors, &discourse)
          replaced.insert(known)
          continue
        }
        if let mention = mention(of: nominal, &actors, &discourse) {
          if known >= 0 { replaced.insert(known) }
          add(mention)
          continue
        }
      }
      if known < 0, let mention = pronoun(at: word, discourse) { add(mention) }
    }
    let dropped = replaced.filter { mentions[$0].manner == .body && !isGovernment(mentions[$0]) }
    mentions = mentions.indices.filter { !dropped.contains($0) }.map { mentions[$0] }
  }

  private func isGovernment(_ mention: Mention) -> Bool {
    mention.words.contains { finder.nominal(at: $0)?.noun.isGovernment ?? false }
  }

  /// Whether a noun of actors may say more about the span than the names alone do.
  private func isReplaceable(_ mention: Mention) -> Bool { mention.manner == .body }

  private mutating func add(_ mention: Mention) {
    for word in mention.words where mentionAt[word] < 0 { mentionAt[word] = mentions.count }
    mentions.append(mention)
  }

  /// Notes a name, with the nouns that describe it.
  private func note(
    _ mention: Mention, _ actors: ArticleActors, _ discourse: inout Discourse
  ) {
    let actor = mention.actors[0]
    let head = mention.head
    discourse.note(
      referent(
        mention.actors, kind: actors.actors[actor].kind, at: head,
        isPlural: mention.actors.count > 1,
        isFeminine: tree.parts[head] == .noun ? tree.grammar[head].isFeminine : nil))
    for word in describers(of: mention) {
      if let nominal = finder.nominal(at: word) { discourse.label(actor, nominal.lemma) }
    }
  }

  /// Nouns beside a name that say what it is: "l'agence américaine Moody's", "X, un parti".
  private func describers(of mention: Mention) -> [Int] {
    let head = mention.head
    var words: [Int] = []
    if tree.heads[head] >= 0, tree.markers[head].isEmpty,
      [.nominal, .apposition, .flat, .compound].contains(tree.relations[head])
    {
      words.append(tree.heads[head])
    }
    for child in tree.children(of: head)
    where tree.relations[child] == .apposition || tree.relations[child] == .compound {
      words.append(child)
    }
    return words + mention.words.filter { tree.parts[$0] == .noun }
  }

  func referent(
    _ actors: [Int], kind: ActorKind, at head: Int, isPlural: Bool, isFeminine: Bool?,
    lemma: String = "", text: String = ""
  ) -> Discourse.Referent {
    let top = tree.coordinationHead(of: head)
    return Discourse.Referent(
      actors: actors, kind: kind, lemma: lemma, text: text, isPlural: isPlural,
      isFeminine: isFeminine, sentence: index, position: head,
      isSubject: tree.relations[top].isSubject, governor: tree.heads[top])
  }
}

internal import EntenteLanguage
internal import EntenteModel

/// The mentions of one sentence: its names, and what nouns and pronouns mean beside them.
struct SentenceMentions {
  let tree: SentenceTree
  /// The number of the sentence in the telling, and of its first word in the article.
  private(set) var index = 0
  private(set) var offset = 0
  let isFrench: Bool
  let finder: NominalFinder
  let functions: FunctionWords
  private(set) var mentions: [Mention]
  /// The mention that a word belongs to; -1 where there is none.
  private(set) var mentionAt: [Int]
  /// Nouns in apposition to names.
  let apposed: Set<Int>
  /// Which words are quoted.
  private(set) var quotation = QuotedWords()
  /// Whose words they are.
  private(set) var speaker: [Int]?

  init(
    tree: SentenceTree, names: [Mention], vocabulary: MentionVocabulary,
    functions: FunctionWords
  ) {
    self.tree = tree
    self.functions = functions
    isFrench = vocabulary.isFrench
    finder = NominalFinder(tree: tree, nouns: vocabulary.nouns, isFrench: vocabulary.isFrench)
    mentions = names
    apposed = Set(
      names.lazy.filter { $0.manner == .name && !$0.isAdjective }
        .compactMap { tree.apposedNoun(after: $0) })
    mentionAt = Array(repeating: -1, count: tree.count)
    indexMentions()
  }

  /// Reads the sentence word by word, so that what comes first can be meant by what follows.
  mutating func read(_ actors: inout ArticleActors, _ discourse: inout Discourse) {
    joinPeoples(actors)
    quotation = QuotedWords(in: tree, isOpen: discourse.isQuoting)
    (index, offset) = discourse.begin(words: tree.count, isQuoted: quotation.isWhole)
    discourse.hush(speaker: namedSpeaker())
    resolvePeoples(actors, discourse)
    var replaced: Set<Int> = []
    for word in tree.words.indices {
      let known = mentionAt[word]
      if known >= 0, !isReplaceable(mentions[known]) || replaced.contains(known) {
        // A name is noted at its head, so that "son" before it does not mean it.
        if mentions[known].head == word {
          if mentions[known].isAdjective {
            discourse.count(mentions[known].actor)
          } else {
            note(mentions[known], actors, &discourse)
          }
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
      guard known < 0 else { continue }
      if let mention = nicknamed(at: word, actors, &discourse) {
        add(mention)
        continue
      }
      if let mention = resumedDeed(at: word, discourse) {
        add(mention)
      } else if let mention = pronoun(at: word, discourse) {
        add(mention)
        discourse.note(
          referent(
            mention.actors, kind: actors.actors[mention.actor].kind, at: word,
            isPlural: mention.actors.count > 1 || isPlural(pronoun: word),
            isFeminine: isFeminine(pronoun: word) ?? actors.genders[mention.actor], isPronoun: true)
        )
      } else if let mention = deed(at: word, &discourse) {
        add(mention)
      } else if isThing(word) {
        discourse.note(
          referent(
            [], kind: .other, at: word, isPlural: tree.grammar[word].isPlural ?? false,
            isFeminine: isFrench ? tree.grammar[word].isFeminine : nil))
      }
    }
    let dropped = replaced.filter { mentions[$0].manner == .body && !isGovernment(mentions[$0]) }
    if !dropped.isEmpty {
      mentions = mentions.indices.filter { !dropped.contains($0) }.map { mentions[$0] }
      indexMentions()
    }
    noteCoordinations(actors, &discourse)
    // Now that all is read: the speaker may be a pronoun, "a-t-il dit".
    speaker = speaker(in: discourse)
    for mention in firstPersons(actors, &discourse) { add(mention) }
    noteActs(actors, &discourse)
  }

  private func isGovernment(_ mention: Mention) -> Bool {
    mention.words.contains { finder.nominal(at: $0)?.noun.isGovernment ?? false }
  }

  /// Whether a noun of actors may say more about the span than the names alone do.
  private func isReplaceable(_ mention: Mention) -> Bool { mention.manner == .body }

  /// Whether a word is a noun that a pronoun can take up although it is nobody.
  private func isThing(_ word: Int) -> Bool {
    guard tree.parts[word] == .noun else { return false }
    switch tree.relations[tree.coordinationHead(of: word)] {
    case .subject, .passiveSubject, .object, .root: return true
    default: return false
    }
  }

  private mutating func add(_ mention: Mention) {
    for word in mention.words where mentionAt[word] < 0 { mentionAt[word] = mentions.count }
    mentions.append(mention)
  }

  /// Lets a mention stand for itself and the one behind it.
  mutating func replace(_ position: Int, by whole: Mention) {
    mentions[position] = whole
    mentions.remove(at: position + 1)
    indexMentions()
  }

  /// Lets a mention mean other actors, or nobody.
  mutating func replace(_ position: Int, by actors: [Int]?) {
    let old = mentions[position]
    if let actors {
      mentions[position] = Mention(
        words: old.words, head: old.head, actors: actors, manner: .description, certainty: 0.75)
    } else {
      mentions.remove(at: position)
      indexMentions()
    }
  }

  /// Finds anew which mention each word belongs to; of two the later one.
  private mutating func indexMentions() {
    for word in mentionAt.indices { mentionAt[word] = -1 }
    for (position, mention) in mentions.enumerated() {
      for word in mention.words { mentionAt[word] = position }
    }
  }
}

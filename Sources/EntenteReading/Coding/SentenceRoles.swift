internal import EntenteLanguage
internal import EntenteModel

/// A sentence's tree with its mentions: who fills which place.
struct SentenceRoles {
  let tree: SentenceTree
  let mentions: [Mention]
  /// What the lexicon reads at each word.
  let readings: [[Trigger]]
  /// Which words are quoted.
  let quotation: QuotedWords
  /// Whose words they are.
  let speaker: [Int]?
  /// The kinds of the article's actors.
  let kinds: [ActorKind]
  /// Who acts where the sentence does not say who did.
  var institutions: Institutions
  let vocabulary: CoderVocabulary
  /// The mention that each word belongs to; -1 for none.
  let mentionAt: [Int]

  init(
    tree: SentenceTree, readings: [[Trigger]], sentence: NamedSentence, kinds: [ActorKind],
    institutions: Institutions, vocabulary: CoderVocabulary
  ) {
    self.tree = tree
    self.readings = readings
    self.institutions = institutions
    mentions = sentence.mentions
    quotation = sentence.quotation
    speaker = sentence.speaker
    self.kinds = kinds
    self.vocabulary = vocabulary
    var mentionAt = [Int](repeating: -1, count: tree.count)
    for (index, mention) in mentions.enumerated() {
      for word in mention.words where mentionAt.indices.contains(word) { mentionAt[word] = index }
    }
    self.mentionAt = mentionAt
  }

  /// Whether a word says that somebody says something.
  func isSaying(_ word: Int) -> Bool {
    readings[word].contains { $0.entry.effect == .attributed }
  }

  /// Who fills the nominal headed at a word, its conjuncts included.
  func filler(at word: Int, depth: Int = 0) -> Filler? {
    var result: Filler?
    if let name = explained(by: word) {
      return single(at: name, depth: depth).map { name in
        var name = name
        name.word = word
        return name
      }
    }
    for member in members(of: word) {
      // A conjunct with a preposition of its own may fill another place.
      if member != word, !tree.markers[member].isEmpty, tree.markers[member] != "et",
        tree.markers[member] != tree.markers[word]
      {
        continue
      }
      guard let single = single(at: member, depth: depth) else { continue }
      if member != word, result == nil {
        // Of "sa fête et la Suisse" only the second is an actor: perhaps no coordination at all.
        result = single
        result?.certainty *= Reliability.displaced
      } else if var known = result {
        known.actors += single.actors.filter { !known.actors.contains($0) }
        known.certainty = min(known.certainty, single.certainty)
        result = known
      } else {
        result = single
      }
    }
    result?.word = word
    return result
  }

  /// "L'autre syndicat, la Velta, refuse": the name between commas that parsers coordinate with the
  /// noun that it explains.
  private func explained(by noun: Int) -> Int? {
    guard tree.language == .french, tree.parts[noun] == .noun,
      tree.grammar[noun].isPlural == false, tree.relations[noun].isSubject,
      tree.heads[noun] >= 0, mentionAt[noun] >= 0, mentions[mentionAt[noun]].manner == .description
    else { return nil }
    let members = tree.conjuncts(of: noun)
    guard members.count == 2, members[1] > noun, !tree.hasChild(of: members[1], .coordinator),
      mentionAt[members[1]] >= 0
    else { return nil }
    let name = mentions[mentionAt[members[1]]]
    var start = name.words.lowerBound - 1
    if start > 0, ["le", "la", "l'"].contains(tree.words[start].key) { start -= 1 }
    let end = name.words.upperBound
    guard name.manner == .name, start > noun, tree.words[start].key == ",", end < tree.count,
      tree.words[end].key == "," || tree.hasChild(of: members[1], .relativeClause)
    else { return nil }
    return members[1]
  }

  /// The members of the coordination that a word opens. What parsers coordinate with a word inside
  /// a name, "the Church of Aurora and its members", goes with the whole name.
  func members(of word: Int) -> [Int] {
    var members = tree.conjuncts(of: word).filter { member in
      // "Adhère au parti, mais X fait scission": what "mais" opens is another clause.
      member == word || tree.language != .french
        || !tree.children(of: member).contains {
          tree.relations[$0] == .coordinator && tree.words[$0].key == "mais"
        }
    }
    guard mentionAt[word] >= 0 else { return members }
    let mention = mentions[mentionAt[word]]
    guard mention.words.count > 1, mention.manner == .name || mention.manner == .description else {
      return members
    }
    for inner in mention.words where inner != word {
      // "Astronauts from X, Y and Z" are not X.
      if tree.language == .english, mention.manner == .description,
        ["from", "in", "at", "near", "across"].contains(tree.markers[inner])
      {
        continue
      }
      for child in tree.children(of: inner)
      where tree.relations[child] == .conjunct && child >= mention.words.upperBound {
        members += tree.conjuncts(of: child).filter { !members.contains($0) }
      }
    }
    return members
  }

  private func single(at word: Int, depth: Int) -> Filler? {
    guard depth < 4 else { return nil }
    if mentionAt[word] >= 0 {
      let mention = mentions[mentionAt[word]]
      if mention.manner == .description,
        let examples = examples(of: word, depth: depth) ?? enumerated(after: mention, word)
          ?? included(in: mention, word)
      {
        return examples
      }
      if mention.manner == .description, let one = oneOf(word) { return one }
      if mention.manner == .description, tree.grammar[word].isPlural != true,
        let named = titled(behind: word, depth: depth)
      {
        return named
      }
      if mention.manner == .description || mention.manner == .title,
        let states = represented(by: word, mention, depth: depth)
      {
        return states
      }
      return Filler(
        actors: mention.actors, certainty: certainty(of: mention), word: word,
        way: mention.manner == .deed ? "deed" : nil)
    }
    if tree.grammar[word].pronoun == .relative, let antecedent = antecedent(of: word) {
      guard
        var filler = filler(at: antecedent, depth: depth + 1)
          ?? utterer(of: antecedent, depth: depth + 1)
      else { return nil }
      filler.way = filler.way ?? "relative"
      return filler
    }
    if let named = apposed(at: word) ?? titled(behind: word, depth: depth) { return named }
    for child in tree.children(of: word) where mentionAt[child] >= 0 {
      guard !mentions[mentionAt[child]].isAdjective else { continue }
      switch tree.relations[child] {
      case .apposition, .flat, .nominal:
        // "Le groupe Velmor": the name stands bare behind its noun.
        guard child > word, tree.markers[child].isEmpty else { continue }
        let mention = mentions[mentionAt[child]]
        if mention.manner == .description, isSecond(child) { continue }
        // "The murder of Paul Berg": parsers may hang both names on the noun.
        guard tree.markers[mention.head].isEmpty || mention.head == child else { continue }
        // "La société Velmor": the noun makes a name of one word the surer.
        let isClassed =
          tree.language == .french && mention.manner == .name && child - word < 3
          && mention.actors.allSatisfy { kinds[$0] == .organization || kinds[$0] == .person }
        var named = Filler(
          actors: mention.actors,
          certainty: isClassed ? max(0.8, mention.certainty * 0.9) : mention.certainty * 0.9,
          word: word, way: "apposition")
        // "Le coréen X et le japonais Y": parsers hang the second on the first one's name.
        for conjunct in tree.children(of: child) where tree.relations[conjunct] == .conjunct {
          guard tree.markers[conjunct].isEmpty || tree.markers[conjunct] == tree.markers[word],
            let other = filler(at: conjunct, depth: depth + 1)
          else { continue }
          named.actors += other.actors.filter { !named.actors.contains($0) }
        }
        return named
      default: continue
      }
    }
    if tree.parts[word] == .numeral || tree.parts[word] == .pronoun
      || tree.parts[word] == .determiner || tree.parts[word] == .adjective
      || tree.parts[word] == .adverb,
      !["celui", "that", "those"].contains(tree.lemmas[word]),
      let whole = tree.children(of: word).first(where: {
        $0 > word
          && (tree.relations[$0] == .nominal
            || tree.parts[word] == .adverb && tree.relations[$0] == .oblique)
          && ["of", "de", "parmi", "among", "d'entre"].contains(tree.markers[$0])
      })
    {
      // "Two of the nurses", "plusieurs des manifestants".
      return filler(at: whole, depth: depth + 1)
    }
    if tree.language == .english, tree.lemmas[word] == "capital",
      let people = tree.children(of: word).first(where: {
        $0 < word && mentionAt[$0] >= 0 && mentions[mentionAt[$0]].isAdjective
          && kinds[mentions[mentionAt[$0]].actor] == .state
      })
    {
      // "In the Danish capital".
      return Filler(actors: mentions[mentionAt[people]].actors, certainty: 0.8, word: word)
    }
    if let name = named(behindComplementOf: word) { return name }
    if tree.parts[word] == .noun, let next = tree.nameWord(behind: word), mentionAt[next] >= 0,
      mentions[mentionAt[next]].manner == .name,
      mentions[mentionAt[next]].words.lowerBound == next
    {
      let mention = mentions[mentionAt[next]]
      return Filler(
        actors: mention.actors, certainty: mention.certainty * 0.9, word: word, way: "apposition")
    }
    return listed(at: word, depth: depth) ?? things(at: word, depth: depth)
  }

  /// "La création de Velmor, une filiale": a noun behind a comma says what the name before it is.
  private func isSecond(_ noun: Int) -> Bool {
    let start = tree.span(of: noun).lowerBound
    guard start > 1, tree.words[start - 1].key == ",", mentionAt[start - 2] >= 0 else {
      return false
    }
    return mentions[mentionAt[start - 2]].manner == .name
  }

  /// The mention in which the word of a filler stands.
  func mention(of filler: Filler) -> Mention? {
    guard let word = filler.word, mentionAt[word] >= 0 else { return nil }
    return mentions[mentionAt[word]]
  }

  /// Whether a word belongs to a name of more than a person.
  func isNamed(_ word: Int) -> Bool {
    mentionAt[word] >= 0 && mentions[mentionAt[word]].manner == .name
      && kinds[mentions[mentionAt[word]].actor] != .person
  }

  /// How sure a mention is here: an adjective that is asked for is more than a description.
  func certainty(of mention: Mention) -> Double {
    mention.isAdjective ? min(0.9, mention.certainty * 1.6) : mention.certainty
  }
}

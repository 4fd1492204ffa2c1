internal import EntenteLanguage
internal import EntenteModel

/// Finds what the lexicon reads at a word of a tree.
struct TriggerFinder: Sendable {
  let lexicon: Lexicon
  let vocabulary: CoderVocabulary

  /// The readings of each word of a sentence.
  func triggers(in tree: SentenceTree) -> [[Trigger]] {
    let present = WordSet(of: tree)
    return tree.words.indices.map { triggers(at: $0, in: tree, present) }
  }

  /// The readings of a word, the longest phrases first; those of equal length as in the lexicon.
  ///
  /// Readings no longer than a phrase that states nothing ("battre un record") are left out, and so
  /// is an entry of the program in whose place a user has put one.
  private func triggers(
    at word: Int, in tree: SentenceTree, _ present: WordSet
  ) -> [Trigger] {
    var found: [Trigger] = []
    for kind in kinds(of: word, in: tree)
    where kind != .verb || found.isEmpty || tree.parts[word] != .noun {
      for place in places(of: word, kind, in: tree) {
        let companion = lexicon.places[place].companion
        guard companion == 0 || present.mayContain(companion) else { continue }
        guard let trigger = match(place, at: word, in: tree) else { continue }
        // "The vote was rigged": of participles only what they say of somebody's deed.
        if kind != .adjective || tree.parts[word] != .verb || trigger.entry.isJudgement {
          found.append(trigger)
        }
      }
    }
    guard found.count > 1 || found.first?.entry.isTrap == true else { return found }
    // What an idiom means has nothing to do with its verb: "voler au secours de".
    let trap =
      found.lazy.filter(\.entry.isTrap).map(\.extent).max()
      ?? (found.contains { $0.entry.phrase.after.count > 1 } ? 0 : -1)
    found = found.enumerated().filter { offset, trigger in
      !trigger.entry.isTrap && trigger.extent > trap
        && !found[(offset + 1)...].contains { $0.entry.id == trigger.entry.id }
    }.map(\.element)
    return found.enumerated()
      .sorted { ($1.element.extent, $0.offset) < ($0.element.extent, $1.offset) }
      .map(\.element)
  }

  private func places(
    of word: Int, _ kind: LexiconEntry.Kind, in tree: SentenceTree
  ) -> [Int] {
    let lemma = tree.lemmas[word]
    let key = tree.words[word].key
    var places = lexicon.places(of: lemma, form: key, kind: kind)
    if places.isEmpty || kind == .noun, key != lemma {
      // "talks", "ties": some nouns stand in the lexicon as plurals.
      places += lexicon.places(of: key, kind: kind)
    }
    if places.isEmpty, kind == .verb, lexicon.language == .english {
      // Lemmas cut too short: "declin", "invit".
      places = lexicon.places(of: lemma + "e", kind: kind)
      if places.isEmpty, let last = lemma.utf8.last, lemma.utf8.dropLast().last == last {
        // Or too late: "expell".
        places = lexicon.places(of: String(lemma.dropLast()), kind: kind)
      }
    }
    return places
  }

  private func kinds(of word: Int, in tree: SentenceTree) -> [LexiconEntry.Kind] {
    if isPrefix(word, in: tree) { return [.adjective] }
    switch tree.parts[word] {
    case .verb:
      let mayJudge =
        lexicon.language == .english && tree.grammar[word].form == .participle
      return mayJudge ? [.verb, .adjective] : [.verb]
    case .auxiliary: return [.verb]
    case .noun:
      // "The mayor praises the club": present forms pass for plurals.
      let mayBeVerb = lexicon.language == .english && tree.words[word].key.hasSuffix("s")
      return mayBeVerb ? [.noun, .adjective, .verb] : [.noun, .adjective]
    case .name: return tree.words[word].isCapitalized ? [.noun] : [.noun, .verb]
    case .adjective:
      return tree.grammar[word].form == .participle ? [.verb, .adjective] : [.adjective, .verb]
    case .other: return [.verb, .noun]
    default:
      let isVerb =
        lexicon.language == .english && Lexicon.irregularVerb(of: tree.words[word].key) != nil
      return isVerb ? [.verb] : []
    }
  }

  /// "pro-Danish": a prefix that the tokenizer cut off.
  private func isPrefix(_ word: Int, in tree: SentenceTree) -> Bool {
    word + 2 < tree.count && tree.words[word + 1].text == "-"
      && ["pro", "anti"].contains(tree.words[word].key)
  }

  private func match(_ place: Int, at word: Int, in tree: SentenceTree) -> Trigger? {
    let kind = lexicon.lines[Int(lexicon.places[place].line)].kind
    let phrase = lexicon.places[place].lemma
    let head = lexicon.places[place].head
    let text = lexicon[phrase]
    let wantsReflexive = LexicalPhrase.reflexiveLength(of: text, kind: kind) > 0
    var isReciprocal = false
    if kind == .verb {
      if vocabulary.reflexives.isEmpty {
        isReciprocal = isReciprocalPhrase(after: word, in: tree)
      } else {
        let isReflexive = isReflexive(word, in: tree)
        guard isReflexive || !wantsReflexive else { return nil }
        isReciprocal = isReflexive && !wantsReflexive
        guard !isReciprocal || phrase.end == head.end && !isInherent(head)
        else { return nil }
      }
    }
    if phrase == head {
      return Trigger(
        word: word, place: place, entry: lexicon.entries[place], object: nil,
        isReciprocal: isReciprocal)
    }
    var matcher = PhraseMatcher(tree: tree, word: word, kind: kind)
    guard matcher.matches(text, head: head.range) else {
      return nil
    }
    var entry = lexicon.entries[place]
    if let object = matcher.objectLemma { entry = entry.narrowed(to: object) }
    if let last = matcher.lastWord, tree.relations[last] == .adposition, tree.heads[last] >= 0 {
      // "Call on X", "hit out at X": the last word marks what would be the object.
      entry = entry.markingObject(by: tree.markers[tree.heads[last]])
    }
    return Trigger(
      word: word, place: place, entry: entry, object: matcher.object, last: matcher.lastWord,
      isReciprocal: isReciprocal)
  }

  /// "Se sont engagés": a verb that is reflexive by itself tells of no one whom it is done to.
  private func isInherent(_ head: LexiconSpan) -> Bool {
    let verb = String(decoding: lexicon[head], as: UTF8.self)
    return lexicon.places(of: verb, kind: .verb).contains {
      LexicalPhrase.reflexiveLength(of: lexicon[lexicon.places[$0].lemma], kind: .verb) > 0
    }
  }

  private func isReciprocalPhrase(after word: Int, in tree: SentenceTree) -> Bool {
    guard word + 2 < tree.count else { return false }
    let next = (tree.words[word + 1].key, tree.words[word + 2].key)
    return next == ("each", "other") || next == ("one", "another")
  }

  /// Whether the verb has a reflexive pronoun of its own.
  func isReflexive(_ word: Int, in tree: SentenceTree) -> Bool {
    let head = tree.heads[word]
    if lexicon.language == .french, head >= 0, head < word, tree.lemmas[head] == "voir",
      tree.grammar[word].form == .infinitive
    {
      // "S'est vu infliger": one sees oneself.
      return false
    }
    return tree.children(of: word).contains {
      tree.words[$0].key.utf8.count <= 4 && vocabulary.reflexives.contains(tree.words[$0].key)
    }
  }
}

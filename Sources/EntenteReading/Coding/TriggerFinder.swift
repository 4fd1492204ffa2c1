internal import EntenteLanguage
internal import EntenteModel

/// Finds what the lexicon reads at a word of a tree.
struct TriggerFinder: Sendable {
  let lexicon: Lexicon
  let vocabulary: CoderVocabulary

  /// The readings of a word, the longest phrases first; those of equal length as in the lexicon.
  func triggers(at word: Int, in tree: SentenceTree) -> [Trigger] {
    let kinds = kinds(of: word, in: tree)
    guard !kinds.isEmpty else { return [] }
    var found: [Trigger] = []
    for kind in kinds {
      let lemma = tree.lemmas[word]
      var places = lexicon.places(of: lemma, form: tree.words[word].key, kind: kind)
      if places.isEmpty || kind == .noun, tree.words[word].key != lemma {
        // "talks", "ties": some nouns stand in the lexicon as plurals.
        places += lexicon.places(of: tree.words[word].key, kind: kind)
      }
      if places.isEmpty, lexicon.language == .english, kind == .verb {
        // Lemmas cut too short: "declin", "invit".
        places = lexicon.places(of: lemma + "e", kind: kind)
      }
      for place in places {
        let entry = lexicon.entries[place]
        if let trigger = match(entry, place, at: word, in: tree) { found.append(trigger) }
      }
    }
    return found.enumerated()
      .sorted { ($1.element.extent, $0.offset) < ($0.element.extent, $1.offset) }
      .map(\.element)
  }

  private func kinds(of word: Int, in tree: SentenceTree) -> [LexiconEntry.Kind] {
    switch tree.parts[word] {
    case .verb: return [.verb]
    case .auxiliary: return [.verb]
    case .noun: return [.noun, .adjective]
    case .name: return tree.words[word].isCapitalized ? [.noun] : [.noun, .verb]
    case .adjective:
      return tree.grammar[word].form == .participle ? [.verb, .adjective] : [.adjective, .verb]
    case .other: return [.verb, .noun]
    default: return []
    }
  }

  private func match(
    _ entry: LexiconEntry, _ place: Int, at word: Int, in tree: SentenceTree
  ) -> Trigger? {
    let phrase = entry.phrase
    var isReciprocal = false
    if !vocabulary.reflexives.isEmpty, entry.kind == .verb {
      let isReflexive = isReflexive(word, in: tree)
      if isReflexive, !phrase.isReflexive {
        isReciprocal = true
        guard phrase.object == nil, phrase.after.isEmpty else { return nil }
      } else if phrase.isReflexive, !isReflexive {
        return nil
      }
    } else if entry.kind == .verb {
      isReciprocal = isReciprocalPhrase(after: word, in: tree)
    }
    guard stands(phrase.before, before: word, in: tree),
      stands(phrase.after, after: word, in: tree)
    else { return nil }
    guard let wanted = phrase.object else {
      return Trigger(
        word: word, place: place, entry: entry, object: nil, isReciprocal: isReciprocal)
    }
    guard let object = object(wanted, of: word, in: tree) else { return nil }
    return Trigger(word: word, place: place, entry: entry, object: object)
  }

  private func isReciprocalPhrase(after word: Int, in tree: SentenceTree) -> Bool {
    guard word + 2 < tree.count else { return false }
    let next = (tree.words[word + 1].key, tree.words[word + 2].key)
    return next == ("each", "other") || next == ("one", "another")
  }

  /// Whether the verb has a reflexive pronoun of its own.
  func isReflexive(_ word: Int, in tree: SentenceTree) -> Bool {
    tree.children(of: word).contains { vocabulary.reflexives.contains(tree.words[$0].key) }
  }

  private func stands(_ wanted: [String], before word: Int, in tree: SentenceTree) -> Bool {
    guard !wanted.isEmpty else { return true }
    guard word >= wanted.count else { return false }
    for (offset, text) in wanted.enumerated() {
      let index = word - wanted.count + offset
      guard tree.words[index].key == text || tree.lemmas[index] == text else { return false }
    }
    return true
  }

  /// Whether the words follow in their order, with at most three others before each.
  private func stands(_ wanted: [String], after word: Int, in tree: SentenceTree) -> Bool {
    var index = word + 1
    for (place, text) in wanted.enumerated() {
      let limit = min(tree.count, index + (place == 0 ? 5 : 2))
      guard
        let found = (index..<max(index, limit)).first(where: {
          tree.words[$0].key == text || tree.lemmas[$0] == text
        })
      else { return false }
      if tree.words[index..<found].contains(where: \.isPunctuation) { return false }
      index = found + 1
    }
    return true
  }

  /// The object of a light verb: its object, the subject of its passive, or what it describes.
  private func object(_ lemma: String, of word: Int, in tree: SentenceTree) -> Int? {
    func fits(_ candidate: Int) -> Bool {
      tree.lemmas[candidate] == lemma || tree.words[candidate].key == lemma
    }
    for child in tree.children(of: word) where tree.markers[child].isEmpty {
      switch tree.relations[child] {
      case .object, .passiveSubject, .subject, .oblique, .compound, .other, .expletive:
        if let found = tree.conjuncts(of: child).first(where: fits) { return found }
      default: continue
      }
    }
    let head = tree.heads[word]
    guard head >= 0 else { return nil }
    switch tree.relations[word] {
    case .adnominalClause, .relativeClause: return fits(head) ? head : nil
    default: return nil
    }
  }
}

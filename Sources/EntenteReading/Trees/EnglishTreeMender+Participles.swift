internal import EntenteLanguage

/// Verbs that the parser hangs before the next noun as if they were its adjectives.
extension EnglishTreeMender {
  /// "Signed a treaty with X and restored ties with Y": a second past was taken for an adjective of
  /// its object.
  mutating func mendCoordinatedPasts() {
    for verb in words.indices where parts[verb] == .verb && relations[verb] == .adjective {
      let object = heads[verb]
      guard object > verb, isNoun(object), verb > 1, grammar[verb].tense == .past,
        let coordinator = coordinator(before: verb),
        heads[object] >= 0, !has(object, .adposition), !opensPhrase(before: verb, of: object)
      else { continue }
      guard let first = firstPast(above: object, before: verb) else { continue }
      if relations[object] == .conjunct {
        // "Supplied weapons and refined oil" may be two things.
        guard hasDeterminer(heads[object]) || hasComplement(object) else { continue }
      } else if relations[object] != .oblique, relations[object] != .object,
        relations[object] != .apposition
      {
        continue
      }
      heads[verb] = first
      relations[verb] = .conjunct
      heads[object] = verb
      relations[object] = .object
      heads[coordinator] = verb
      for index in words.indices where heads[index] == object && index < verb {
        if relations[index] == .adverb { heads[index] = verb }
      }
    }
  }

  /// The coordinator right before a verb and its adverbs.
  private func coordinator(before verb: Int) -> Int? {
    var index = verb - 1
    while index > 0, parts[index] == .adverb { index -= 1 }
    return ["and", "but"].contains(words[index].key) ? index : nil
  }

  private func opensPhrase(before verb: Int, of noun: Int) -> Bool {
    words.indices.contains {
      heads[$0] == noun && $0 < verb
        && (relations[$0] == .determiner || relations[$0] == .number || relations[$0] == .adjective)
    }
  }

  func hasDeterminer(_ noun: Int) -> Bool { noun >= 0 && has(noun, .determiner) }

  private func hasComplement(_ noun: Int) -> Bool {
    words.indices.contains { heads[$0] == noun && $0 > noun && has($0, .adposition) }
  }

  /// The finite past above an object, through the nouns between, that stands before a verb.
  private func firstPast(above object: Int, before verb: Int) -> Int? {
    var word = heads[object]
    var steps = 0
    while word >= 0, steps < words.count {
      if parts[word] == .verb {
        return word < verb && grammar[word].tense == .past && grammar[word].form == .finite
          ? word : nil
      }
      word = heads[word]
      steps += 1
    }
    return nil
  }

  /// "Accused the government of ignoring warnings": the gerund was taken for an adjective.
  mutating func mendAccusedGerunds() {
    for gerund in words.indices
    where parts[gerund] == .verb && relations[gerund] == .adjective && gerund > 1 {
      let object = heads[gerund]
      guard object > gerund, isNoun(object), words[gerund].key.hasSuffix("ing"),
        ["of", "for"].contains(words[gerund - 1].key), heads[gerund - 1] == object,
        let accused = accused(of: object), let verb = reproach(of: accused)
      else { continue }
      heads[gerund] = verb
      relations[gerund] = .adverbialClause
      heads[gerund - 1] = gerund
      relations[gerund - 1] = .marker
      heads[object] = gerund
      relations[object] = .object
    }
  }

  private func accused(of object: Int) -> Int? {
    let head = heads[object]
    guard head >= 0, head < object else { return nil }
    return parts[head] == .verb
      ? words.indices.first { heads[$0] == head && $0 < object && $0 > head && isNoun($0) } : head
  }

  private func reproach(of accused: Int) -> Int? {
    let verb = heads[accused]
    guard verb >= 0, isNoun(accused), parts[verb] == .verb,
      ["accuse", "suspect", "convict", "acquit", "blame", "criticize", "criticise"]
        .contains(lemmas[verb]),
      relations[accused] == .object || relations[accused].isSubject
    else { return nil }
    return verb
  }

  /// "Airbus and the Danish firm Velmor are negotiating": the name was taken for the verb's only
  /// subject, and the first noun for the root.
  mutating func mendSplitSubjects() {
    guard let root = heads.firstIndex(of: -1), isNoun(root), !has(root, .copula) else { return }
    for verb in words.indices
    where verb > root && heads[verb] == root && parts[verb] == .verb && !has(verb, .coordinator) {
      guard
        [.conjunct, .other, .parataxis, .adnominalClause, .relativeClause].contains(
          relations[verb]),
        !has(verb, .marker),
        let name = words.indices.first(where: { heads[$0] == verb && relations[$0] == .subject }),
        name > root + 1, name < verb, words[name].isCapitalized, isNoun(name - 1),
        heads[name - 1] == root, relations[name - 1] == .conjunct, has(name - 1, .coordinator)
      else { continue }
      heads[verb] = -1
      relations[verb] = .root
      heads[root] = verb
      relations[root] = .subject
      heads[name] = name - 1
      relations[name] = .flat
      return
    }
  }
}

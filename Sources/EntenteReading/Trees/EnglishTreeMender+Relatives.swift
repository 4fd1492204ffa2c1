internal import EntenteLanguage

/// Clauses that describe a noun, and names right behind what they are called.
extension EnglishTreeMender {
  /// "Norway, with which Sweden signed a treaty", "Berg, to whom he has apologised": a clause that
  /// begins with a preposition was hung on the main verb or on the pronoun.
  mutating func mendCarriedRelatives() {
    for pronoun in words.indices.dropFirst(2)
    where ["which", "whom"].contains(words[pronoun].key) {
      let marker = pronoun - 1
      guard heads[marker] == pronoun, relations[marker] == .adposition,
        let verb = clauseVerb(of: pronoun), verb > pronoun,
        has(verb, .subject) || has(verb, .passiveSubject),
        let noun = antecedent(before: marker), !isBelow(noun, verb)
      else { continue }
      heads[verb] = noun
      relations[verb] = .relativeClause
      heads[pronoun] = verb
      relations[pronoun] = .oblique
    }
  }

  /// "X and Y, both of which have paid Z": the clause describes those before the comma.
  mutating func mendCountedRelatives() {
    for pronoun in words.indices.dropFirst(3)
    where ["which", "whom"].contains(words[pronoun].key) && words[pronoun - 1].key == "of" {
      let some = pronoun - 2
      guard heads[pronoun] == some, relations[some].isSubject, heads[some] > pronoun,
        some > 1, words[some - 1].text == ",", !isNoun(some)
      else { continue }
      let verb = heads[some]
      guard parts[verb] == .verb, let noun = antecedent(before: some), !isBelow(noun, verb),
        relations[verb] != .root
      else { continue }
      heads[verb] =
        climb(from: noun) { relations[$0] != .conjunct || heads[$0] < 0 || heads[$0] >= noun }
        ?? noun
      relations[verb] = .relativeClause
    }
  }

  private func clauseVerb(of pronoun: Int) -> Int? {
    let head = heads[pronoun]
    if head > pronoun, parts[head] == .verb, relations[pronoun] == .oblique {
      return relations[head] == .adverbialClause || relations[head] == .relativeClause
        || relations[head] == .conjunct ? head : nil
    }
    return words.indices.first {
      $0 > pronoun && heads[$0] == pronoun && relations[$0] == .relativeClause
        && parts[$0] == .verb
    }
  }

  /// The noun that ends before a word, or before the comma there.
  private func antecedent(before marker: Int) -> Int? {
    var noun = marker - 1
    if noun > 0, words[noun].text == "," { noun -= 1 }
    guard noun >= 0, isNoun(noun) else { return nil }
    return climb(from: noun) {
      isNameHead($0, before: marker) || !isNoun(heads[$0])
    }
  }

  /// "Acted on complaints filed against X by Y": a participle right behind a noun describes it.
  mutating func mendReducedRelatives() {
    for verb in words.indices.dropFirst() where relations[verb] == .adverbialClause {
      let noun = verb - 1
      guard parts[verb] == .verb, heads[verb] >= 0, heads[verb] < noun,
        heads[noun] == heads[verb],
        relations[noun] == .object || relations[noun] == .oblique, parts[noun] == .noun,
        grammar[verb].tense == .past, grammar[verb].form == .participle,
        !has(verb, .subject), !has(verb, .passiveSubject), !has(verb, .auxiliary),
        !has(verb, .passiveAuxiliary), !has(verb, .marker), !has(verb, .object)
      else { continue }
      heads[verb] = noun
      relations[verb] = .adnominalClause
    }
  }

  /// "X refused, and the union, thanking Y, called on Z": what stands between a subject and its
  /// verb let the subject pass for something that the first verb takes.
  mutating func mendInterruptedSubjects() {
    for word in words.indices where relations[word] == .conjunct && isNoun(word) {
      let first = heads[word]
      guard first >= 0, first < word, isNoun(first),
        let coordinator = words.indices.last(where: {
          $0 > first && $0 < word && relations[$0] == .coordinator && isBelow($0, word)
        }), coordinator > 0, coordinator < word, words[coordinator - 1].text == ",",
        word + 2 < words.count, words[word + 1].text == ",", opensInsertion(word + 2),
        let verb = verbBehindInsertion(word + 2), heads[verb] >= 0, heads[verb] < word
      else { continue }
      let main = heads[verb]
      let insertion = words.indices.first {
        $0 > word + 1 && $0 < verb && heads[$0] == main && parts[$0] == .verb
      }
      heads[word] = verb
      relations[word] = .subject
      relations[verb] = .conjunct
      heads[coordinator] = verb
      if let insertion { heads[insertion] = verb }
      for index in (word + 2)..<verb where heads[index] == verb && relations[index] == .object {
        // "whom" belongs to the clause between.
        if ["who", "whom", "which"].contains(words[index].key) { heads[index] = word }
      }
    }
  }

  /// "X, which brokered the talks, appealed to Y; its monitors were": the first clause lost its
  /// subject to the one behind the semicolon.
  mutating func mendLostSubjects() {
    for name in words.indices where relations[name].isSubject && isNoun(name) {
      let main = heads[name]
      guard main > name,
        let clause = words.indices.first(where: {
          $0 > name && heads[$0] == name && relations[$0] == .relativeClause && parts[$0] == .verb
        }),
        let mark = words.indices.first(where: { $0 > clause && words[$0].text == ";" }),
        mark < main,
        words.indices.contains(where: {
          $0 > mark && heads[$0] == main && relations[$0].isSubject
        }),
        let verb = words.indices.first(where: {
          $0 > clause && $0 < mark && heads[$0] == clause && words[$0 - 1].text == ","
            && parts[$0] == .verb && grammar[$0].tense == .past
            && !words[$0].key.hasSuffix("ing")
        }),
        !has(verb, .subject), !has(verb, .passiveSubject), !has(verb, .marker),
        !has(verb, .coordinator)
      else { continue }
      heads[name] = verb
      relations[name] = .subject
      heads[verb] = main
      relations[verb] = .parataxis
    }
  }

  /// "X wrote to Y, and the union plans to picket Z": the verb of the second clause was taken for a
  /// noun that is coordinated with a verb.
  mutating func mendCoordinatedPresents() {
    for verb in words.indices where verb > 1 && relations[verb] == .conjunct && parts[verb] == .noun
    {
      let first = heads[verb]
      let subject = verb - 1
      guard first >= 0, first < verb, parts[first] == .verb, words[verb].key.hasSuffix("s"),
        Self.presents.contains(lemmas[verb]), opensClause(after: verb), isNoun(subject),
        heads[subject] == verb, !words[subject].key.hasSuffix("s"),
        let coordinator = coordinator(behindCommaOf: verb)
      else { continue }
      parts[verb] = .verb
      for index in words.indices where heads[index] == verb {
        if index > coordinator, index < subject {
          heads[index] = subject
        } else if index > verb, relations[index] == .adnominalClause {
          relations[index] = .openComplement
        }
      }
      relations[subject] = .subject
      var above = first
      while heads[above] >= 0, heads[above] < above { above = heads[above] }
      if parts[above] == .verb { heads[verb] = above }
    }
  }

  /// Whether a word begins what is put between commas: a participle or a relative pronoun.
  private func opensInsertion(_ word: Int) -> Bool {
    ["who", "whom", "which", "whose"].contains(words[word].key)
      || parts[word] == .verb && words[word].key.hasSuffix("ing")
  }

  /// The finite verb without subject right behind the comma that closes an insertion.
  private func verbBehindInsertion(_ start: Int) -> Int? {
    for verb in words.indices where verb > start + 1 && words[verb - 1].text == "," {
      guard parts[verb] == .verb || parts[verb] == .auxiliary else { continue }
      guard parts[verb] == .verb, grammar[verb].tense == .past || grammar[verb].form == .finite,
        !has(verb, .subject), !has(verb, .passiveSubject), !has(verb, .marker),
        !has(verb, .coordinator), !words[verb].key.hasSuffix("ing")
      else { return nil }
      return verb
    }
    return nil
  }

  /// "Talks between X and the transport union RMT broke down": the name right behind what it is
  /// called was taken for the subject of the next verb.
  mutating func mendCalledNames() {
    for name in words.indices.dropFirst() where relations[name].isSubject && isNoun(name) {
      let noun = name - 1
      guard words[name].isCapitalized, heads[name] > name, !has(name, .determiner),
        !words[noun].isCapitalized, parts[noun] == .noun, Self.bodies.contains(lemmas[noun]),
        relations[noun] == .conjunct || relations[noun] == .nominal || relations[noun] == .oblique,
        heads[noun] >= 0, heads[noun] < noun, has(noun, .determiner)
      else { continue }
      heads[name] = heads[noun]
      relations[name] = relations[noun]
      for index in words.indices where heads[index] == noun { heads[index] = name }
      heads[noun] = name
      relations[noun] = .compound
    }
  }

  /// "Talks between X and Y broke down": what comes between two is no deed of the second.
  mutating func mendBetween() {
    for word in words.indices
    where relations[word] == .conjunct && isNoun(word) && heads[word] >= 0 && heads[word] < word {
      guard has(word, .coordinator), !has(word, .adposition),
        let first = words.indices.first(where: {
          $0 < word && heads[$0] == heads[word] && isNoun($0)
            && (relations[$0] == .nominal || relations[$0] == .oblique)
        }), !has(first, .conjunct),
        words.indices.contains(where: {
          heads[$0] == first && relations[$0] == .adposition && words[$0].key == "between"
        })
      else { continue }
      heads[word] = first
    }
  }

  private static let bodies: Set<String> = [
    "union", "party", "group", "company", "firm", "federation", "agency", "network", "broadcaster",
    "airline", "club", "bank", "newspaper", "daily", "organization", "organisation", "movement",
    "coalition", "alliance", "militia", "charity", "giant", "manufacturer", "retailer", "operator",
    "association", "publisher", "insurer", "carrier", "startup", "magazine", "cooperative",
  ]
}

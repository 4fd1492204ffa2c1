internal import EntenteLanguage

/// Mends what the parser of English makes of verbs whose forms are those of other words.
///
/// "The council rejected calls by X": a past that looks like a participle is taken for one, and the
/// sentence has a noun for its root. "Norway plans to help": a present looks like a plural. A
/// sentence of a text that ends in a full stop has a verb, though, so that such trees show.
struct EnglishTreeMender: TreeMender {
  let words: [Word]
  var lemmas: [String]
  let grammar: [TokenGrammar]
  var parts: [PartOfSpeech]
  var heads: [Int]
  var relations: [DependencyRelation]

  /// Mends one sentence.
  mutating func mend() {
    mendParts()
    mendNeighbours()
    mendClausesInDisguise()
    mendGerunds()
    mendSplitSubjects()
    mendBacking()
    if let root = nominalRoot {
      if let verb = verbBehindClause(of: root) ?? verbBehindApposition(of: root)
        ?? verbWithAuxiliary(of: root)
      {
        raise(verb, over: root)
        mendAppositions(before: verb, of: root)
      } else if let verb = lostPast(after: root) {
        raise(verb, over: root)
      } else if let (subject, verb) = innerPast(before: root) {
        heads[verb] = -1
        relations[verb] = .root
        heads[subject] = verb
        relations[subject] = .subject
        heads[root] = verb
        relations[root] = .object
        for index in words.indices where heads[index] == root && index < verb {
          heads[index] = verb
        }
      } else if let subject = subjectOfPresent(root) {
        turnIntoVerb(root, subject: subject)
      } else if let verb = lostPresent(after: root) {
        parts[verb] = .verb
        raise(verb, over: root)
      }
    }
    mendNames()
    mendCoordinatedPasts()
    mendAccusedGerunds()
    mendTrailingGerunds()
    mendSubjects()
    mendCoordinations()
    mendRows()
    mendGaps()
    mendHiddenClauses()
    mendSharedSubjects()
    mendDistantSubjects()
    mendInterruptedSubjects()
    mendLostSubjects()
    mendCarriedRelatives()
    mendCountedRelatives()
    mendNewSubjects()
    mendCoordinatedPresents()
    mendCoordinatedBares()
    mendReducedRelatives()
    mendCalledNames()
    mendBetween()
    mendLateSubjects()
    mendEarlySubjects()
    mendDescribedNames()
    mendObjects()
    mendActives()
    mendGifts()
    mendControlled()
    mendReportedConjuncts()
    mendSemicolons()
  }

  /// "The Danish minister A and the Swedish minister B": the second name is taken for an apposition.
  private mutating func mendCoordinations() {
    for word in words.indices where relations[word] == .coordinator && heads[word] > word {
      let member = heads[word]
      guard relations[member] == .apposition, heads[member] >= 0, heads[member] < word else {
        continue
      }
      relations[member] = .conjunct
    }
  }

  /// The root, if it is a noun that is no predicate in a sentence that ends as sentences do.
  var nominalRoot: Int? {
    guard let root = heads.firstIndex(of: -1), isNoun(root),
      let last = words.last(where: { $0.isPunctuation && !["\"", "”", "''"].contains($0.text) }),
      last.text.hasPrefix("."), words.count > 3
    else { return nil }
    for (index, head) in heads.enumerated() where head == root {
      switch relations[index] {
      case .copula, .passiveSubject, .auxiliary: return nil
      case .subject where !isNoun(index) || index > root: return nil
      default: continue
      }
    }
    return root
  }

  func isNoun(_ word: Int) -> Bool { parts[word] == .noun || parts[word] == .name }

  /// The first past form after a nominal that nothing makes a participle: no agent, no auxiliary.
  private func lostPast(after root: Int) -> Int? {
    for word in words.indices where word > root && parts[word] == .verb {
      let form = grammar[word].form
      guard form == .finite || form == .participle && grammar[word].tense != .present else {
        continue
      }
      guard relations[word] != .relativeClause, relations[word] != .complement,
        !has(word, .auxiliary), !has(word, .passiveAuxiliary), !has(word, .marker),
        !has(word, .subject), !has(word, .passiveSubject), isBelow(word, root)
      else { return nil }
      if grammar[word].tense == .present { return nil }
      let next = word + 1 < words.count ? words[word + 1].key : ""
      guard next != "by", !["-", "–"].contains(words[word - 1].text) else { return nil }
      return word
    }
    return nil
  }

  /// "Denmark on Monday rejected calls": the verb and its subject hang on the object.
  private func innerPast(before root: Int) -> (subject: Int, verb: Int)? {
    guard
      let verb = words.indices.last(where: {
        $0 < root && heads[$0] == root && parts[$0] == .verb
          && [.adjective, .compound, .adposition].contains(relations[$0])
          && grammar[$0].form != .infinitive && grammar[$0].tense != .present
      }), verb > 0, !["-", "–"].contains(words[verb - 1].text),
      let subject = words.indices.first(where: {
        $0 < verb && (heads[$0] == root || heads[$0] == verb) && isNoun($0)
          && !has($0, .adposition)
          && [.compound, .nominal, .subject].contains(relations[$0])
      }),
      subject == 0 || parts[subject] == .name || has(subject, .determiner)
        || has(subject, .nominal)
    else { return nil }
    return (subject, verb)
  }

  /// "The request of the towns results from the ruling", "Greece, like others, plans to leave".
  private func lostPresent(after root: Int) -> Int? {
    for word in words.indices where word > root + 1 && parts[word] == .noun {
      guard looksPresent(word), isBelow(word, root), !has(word, .determiner),
        !has(word, .adposition), !has(word, .adjective), !has(word, .copula)
      else { continue }
      let next = word + 1 < words.count ? words[word + 1].key : ""
      let before = words[word - 1].key
      if next == "to", before == ",", word + 2 < words.count, parts[word + 2] == .verb {
        return word
      }
    }
    // "Scientists at X, in collaboration with Y, report a".
    guard words[root].key.hasSuffix("s") else { return nil }
    return words.indices.first { word in
      word > root + 1 && word + 1 < words.count && parts[word] == .noun
        && Self.presents.contains(words[word].key) && words[word - 1].text == ","
        && ["a", "an", "the", "that"].contains(words[word + 1].key) && isBelow(word, root)
        && !has(word, .determiner) && !has(word, .adposition) && !has(word, .adjective)
    }
  }

  /// Whether a noun's form is that of a verb in the present, and its lemma of one used as such.
  private func looksPresent(_ word: Int) -> Bool {
    let key = words[word].key
    return key.hasSuffix("s") && !key.hasSuffix("ss") && !words[word].isCapitalized
      && Self.presents.contains(lemmas[word])
  }

  /// Makes a verb the root, and the root its subject.
  mutating func raise(_ verb: Int, over root: Int) {
    let above = heads[verb]
    heads[verb] = -1
    relations[verb] = .root
    heads[root] = verb
    relations[root] = .subject
    for index in words.indices where index != verb && index != root {
      guard index > verb || relations[index] == .oblique else { continue }
      let head = heads[index]
      guard head >= 0, head < verb, head == root || isBelow(head, root), index > root else {
        continue
      }
      reattach(index, to: verb)
    }
    // "rejected calls": the verb was taken for an adjective of its object.
    if above > verb, heads[above] == verb || above != root && isBelow(above, root) {
      reattach(above, to: verb)
    }
  }

  /// Hangs what stood under the old root on the verb.
  mutating func reattach(_ word: Int, to verb: Int) {
    heads[word] = verb
    switch relations[word] {
    case .nominal, .apposition, .compound, .subject, .oblique, .agent:
      guard isNoun(word) || parts[word] == .pronoun else { return }
      if has(word, .adposition) {
        if relations[word] != .agent { relations[word] = .oblique }
      } else if relations[word] != .oblique {
        let hasObject = words.indices.contains {
          $0 != word && heads[$0] == verb && relations[$0] == .object
        }
        relations[word] = hasObject ? .apposition : .object
      }
    case .adnominalClause, .adverbialClause:
      relations[word] = grammar[word].form == .infinitive ? .openComplement : .adverbialClause
    case .relativeClause where grammar[word].form != .infinitive:
      relations[word] = .complement
    default: return
    }
  }

  /// Of two subjects, and of subjects that stand under a preposition, one belongs elsewhere.
  private mutating func mendSubjects() {
    var first = -1
    for word in words.indices where relations[word].isSubject && heads[word] >= 0 {
      let verb = heads[word]
      if has(word, .adposition), word < verb, parts[verb] == .verb,
        relations[verb] == .openComplement, heads[verb] >= 0, heads[verb] < word
      {
        // "Granted asylum to five men holed up in it".
        heads[word] = heads[verb]
        relations[word] = .oblique
        heads[verb] = word
        relations[verb] = .adnominalClause
        continue
      }
      defer { first = word }
      guard first >= 0, heads[first] == verb, verb == word + 1 || verb == word - 1,
        let inner = words.indices.first(where: {
          $0 > first && $0 < min(word, verb) && heads[$0] == first && parts[$0] == .verb
            && relations[$0] == .adnominalClause
            && (grammar[$0].form == .finite || grammar[$0].tense != .present)
            && grammar[$0].form != .infinitive
        }), !has(inner, .subject), !has(inner, .agent)
      else { continue }
      // "The army forced out the farmers, residents said".
      heads[inner] = verb
      relations[inner] = .complement
      heads[first] = inner
      relations[first] = .subject
    }
  }

  func has(_ word: Int, _ relation: DependencyRelation) -> Bool {
    for index in words.indices where heads[index] == word && relations[index] == relation {
      return true
    }
    return false
  }

  /// Whether a word is no part of a name or compound whose head stands before `end`.
  func isNameHead(_ word: Int, before end: Int) -> Bool {
    relations[word] != .flat && relations[word] != .compound || heads[word] < 0
      || heads[word] >= end
  }

  /// Whether a word hangs on another, or on what hangs on it.
  func isBelow(_ word: Int, _ ancestor: Int) -> Bool {
    isAbove(ancestor, heads[word])
  }
}

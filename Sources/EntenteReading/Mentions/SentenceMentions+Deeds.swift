internal import EntenteLanguage

extension SentenceMentions {
  /// "Cette décision", "ces propos", "the move": a noun that takes up what somebody did or said
  /// stands for him.
  func deed(at word: Int, _ discourse: inout Discourse) -> Mention? {
    let told =
      judgedDoer(at: word, discourse) ?? reproachedDoer(at: word, discourse)
      ?? apposedDoer(at: word)
    if let told {
      discourse.note(deedOf: told, in: index)
      return mention(at: word, ofDeedBy: told, certainty: 0.65)
    }
    // "Against the fine": taggers take some nouns for adjectives.
    guard tree.parts[word] == .noun || tree.parts[word] == .adjective else { return nil }
    let lemma = tree.lemmas[word]
    var doers: [Int]?
    if let isBare = isDefiniteAlone(word), isWeighed(word), !Self.ends.contains(lemma) {
      let others = doersHere(before: word)
      doers = discourse.acts.doers(of: lemma, before: index, except: others)
      if doers == nil, isBare,
        isDemonstrative(word) && (isFrench ? Self.frenchDeeds : Self.englishDeeds).contains(lemma)
          || !Self.violent.contains(lemma)
            && (Self.generalDeeds.contains(lemma) || !isFrench && Self.looseDeeds.contains(lemma))
      {
        doers = doerBefore(discourse, except: others)
      }
    } else if (isFrench ? Self.frenchDeeds : Self.englishDeeds).contains(lemma), isTakenUp(word) {
      doers = discourse.doer(before: index)
    }
    guard let doer = doers else { return nil }
    discourse.note(deedOf: doer, in: index)
    return mention(at: word, ofDeedBy: doer, certainty: 0.7)
  }

  private func mention(at word: Int, ofDeedBy doers: [Int], certainty: Double) -> Mention {
    Mention(
      words: word..<(word + 1), head: word, actors: doers, manner: .deed, certainty: certainty)
  }

  /// Who did what the sentence before tells, if he is none of those who judge it.
  private func doerBefore(_ discourse: Discourse, except judges: [Int]) -> [Int]? {
    // "The union said the company had acted in haste and that it would challenge the decision": of
    // two who act in the sentence one may have decided.
    guard Set(judges).count < 2 else { return nil }
    return discourse.doer(before: index).flatMap { $0.contains(where: judges.contains) ? nil : $0 }
  }

  /// "X supported the pact, and Y welcomed it": what a pronoun takes up that was judged just before.
  func resumedDeed(at word: Int, _ discourse: Discourse) -> Mention? {
    let verb = tree.heads[word]
    guard ["it", "le", "la", "l'", "l’"].contains(tree.words[word].key),
      tree.parts[word] == .pronoun, tree.relations[word] == .object, verb >= 0,
      Self.opinions(isFrench).contains(tree.lemmas[verb]), let deed = discourse.deed,
      deed.sentence == index || deed.sentence == index - 1 && !hasThing(before: word),
      !deed.actors.contains(where: doersHere(before: word).contains)
    else { return nil }
    return mention(at: word, ofDeedBy: deed.actors, certainty: 0.65)
  }

  /// Whether the sentence has named a thing that a pronoun can mean.
  private func hasThing(before word: Int) -> Bool {
    (0..<word).contains {
      tree.parts[$0] == .noun && tree.relations[$0] == .object && mentionAt[$0] < 0
    }
  }

  /// "« C'est une honte », a réagi X": who did what a quotation takes up by a pronoun.
  private func judgedDoer(at word: Int, _ discourse: Discourse) -> [Int]? {
    let predicate = tree.heads[word]
    guard Self.demonstrativePronouns.contains(tree.words[word].key), quotation.contains(word),
      tree.relations[word] == .subject, predicate > word, mentionAt[predicate] < 0,
      tree.parts[predicate] == .noun || tree.parts[predicate] == .adjective,
      !tree.hasChild(of: predicate, .relativeClause), !tree.hasChild(of: predicate, .complement)
    else { return nil }
    return discourse.doer(before: index)
  }

  /// Whether a noun that has an article or a demonstrative stands alone, rather than with what says
  /// which it is, "the ban on imports"; `nil` where it has none or something says whose it is.
  private func isDefiniteAlone(_ word: Int) -> Bool? {
    var isDefinite = false
    var isAlone = true
    for child in tree.children(of: word) {
      switch tree.relations[child] {
      case .determiner:
        guard isDefiniteWord(child) else { return nil }
        isDefinite = true
      case .nominal where isDemonstrative(word) && !isParty(below: child): continue
      case .adposition:
        // "Au projet", "du scrutin".
        if ["au", "aux", "du", "des"].contains(tree.words[child].key) { isDefinite = true }
      case .adnominalClause where tree.grammar[child].form == .infinitive: isAlone = false
      case .relativeClause, .adnominalClause, .apposition, .flat, .number: return nil
      case .nominal, .compound:
        if isParty(below: child) { return nil }
        isAlone = false
      case .adjective where mentionAt[child] >= 0: return nil
      default: continue
      }
    }
    return isDefinite ? isAlone : nil
  }

  /// Whether a word is an article or a demonstrative that takes up what is known.
  private func isDefiniteWord(_ determiner: Int) -> Bool {
    let key = tree.words[determiner].key
    return Self.demonstratives.contains(key) || Self.articles.contains(key)
  }

  private func isDemonstrative(_ noun: Int) -> Bool {
    tree.children(of: noun).contains { Self.demonstratives.contains(tree.words[$0].key) }
  }

  /// Whether a dependent names somebody whose deed it may be; descriptions are read after it.
  private func isParty(below word: Int) -> Bool {
    tree.span(of: word).contains { mentionAt[$0] >= 0 || finder.nominal(at: $0) != nil }
  }

  /// "X dénonce une trahison", "crie au scandale": who did what a reproach takes up that says
  /// nobody's name.
  private func reproachedDoer(at word: Int, _ discourse: Discourse) -> [Int]? {
    let verb = tree.heads[word]
    guard tree.parts[word] == .noun, verb >= 0, verb < word, tree.parts[verb] == .verb,
      Self.reproaching.contains(tree.lemmas[verb]), Self.reproaches.contains(tree.lemmas[word]),
      tree.relations[word] == .object || tree.relations[word] == .oblique,
      !isParty(below: word),
      tree.markers[word] == "à"
        || !tree.children(of: word).contains(where: isDefiniteWord)
    else { return nil }
    let judges = doersHere(before: word)
    // "Dénonce une fraude", "condemned an attack": these may be any, unless they were told.
    if Self.openingNouns.contains(tree.lemmas[word]) {
      return discourse.acts.doers(of: tree.lemmas[word], before: index, except: judges)
    }
    return doerBefore(discourse, except: judges)
  }

  /// "X a vendu le stade, une décision critiquée par Y": whose decision the apposition is.
  private func apposedDoer(at word: Int) -> [Int]? {
    let start = tree.span(of: word).lowerBound
    guard tree.parts[word] == .noun, start > 1, Self.generalDeeds.contains(tree.lemmas[word]),
      tree.words[start].key == "," || tree.words[start - 1].key == ",",
      let clause = tree.children(of: word).first(where: {
        $0 > word
          && (tree.relations[$0] == .adnominalClause || tree.relations[$0] == .relativeClause)
      }), Self.opinions(isFrench).contains(tree.lemmas[clause])
    else { return nil }
    let doers = doersHere(before: start)
    return doers.isEmpty || Set(doers).count > 1 ? nil : doers
  }

  /// Who does something in the sentence before a word.
  private func doersHere(before word: Int) -> [Int] {
    mentions.lazy.filter {
      $0.head < word && !$0.isAdjective
        && tree.relations[tree.describedHead(of: $0.head)].isSubject
    }.flatMap(\.actors)
  }

  private static let articles: Set<String> = ["the", "le", "la", "les", "l'", "l’"]

  /// Whether a demonstrative goes with a noun, in English with some an article, and nothing that
  /// says whose deed it is.
  private func isTakenUp(_ word: Int) -> Bool {
    var isDemonstrative = false
    for child in tree.children(of: word) {
      switch tree.relations[child] {
      case .determiner:
        let key = tree.words[child].key
        isDemonstrative =
          Self.demonstratives.contains(key)
          || key == "the" && Self.looseDeeds.contains(tree.lemmas[word])
      case .nominal, .relativeClause, .adnominalClause, .apposition: return false
      case .compound where !isFrench, .adjective where !isFrench: return false
      default: continue
      }
    }
    guard isDemonstrative else { return false }
    // "Made this move", "carried out the attack": whoever does it is named.
    if tree.heads[word] >= 0, Self.performing.contains(tree.lemmas[tree.heads[word]]) {
      return false
    }
    switch tree.relations[word] {
    case .object, .passiveSubject, .indirectObject, .oblique, .nominal: return true
    default: return false
    }
  }
}

internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// The mention that a pronoun or possessive is, if it is clear whom it means.
  func pronoun(at word: Int, _ discourse: Discourse) -> Mention? {
    let key = tree.words[word].key
    if let latter = latter(at: word, discourse) { return latter }
    if let place = place(at: word, discourse) { return place }
    if let two = theTwo(at: word, discourse) { return two }
    if isFrench, isEmphatic(word) { return nil }
    guard var form = form(of: key) else { return nil }
    let relation = tree.relations[word]
    if tree.parts[word] == .pronoun,
      relation == .object || relation == .indirectObject || relation == .oblique,
      let object = PronounForm.objects[key]
    {
      form = object
    }
    if form.isPossessive {
      guard tree.heads[word] > word else { return nil }
    } else {
      guard
        relation.isSubject || relation == .object || relation == .indirectObject
          || relation == .oblique || relation == .agent
          || relation == .nominal && ["lui", "elle", "eux", "elles"].contains(key),
        !isExpletive(word)
      else { return nil }
      // "the her" and "leur" before a noun are possessives, and "la" an article.
      guard tree.parts[word] == .pronoun || isFrench && isClitic(word) else { return nil }
    }
    if form.isPossessive, let owner = relativeOwner(of: word, isPlural: form.isPlural) {
      return Mention(
        words: word..<(word + 1), head: word, actors: owner, manner: .possessive, certainty: 0.75,
        isAdjective: true)
    }
    if let both = together(above: word, form) {
      return Mention(
        words: word..<(word + 1), head: word, actors: both,
        manner: form.isPossessive ? .possessive : .pronoun, certainty: 0.75,
        isAdjective: form.isPossessive)
    }
    let antecedent = relativeAntecedent(of: word)
    guard
      let found = discourse.resolve(
        Discourse.Pronoun(
          isPlural: form.isPlural, isFeminine: form.isFeminine, isPersonal: form.isPersonal,
          isNeuter: form.isNeuter,
          // "Ils" of a firm or a channel are those who work there.
          isLoose: form.isPlural && (!isFrench || !form.isPossessive),
          reserve: isFrench ? 6 : 3,
          isSubject: relation.isSubject,
          isObject: relation == .object && !form.isPossessive, isQuoted: quotation.contains(word),
          isOutside: !quotation.contains(word) && !quotation.isEmpty, sentence: index,
          position: offset + word,
          governors: form.isPossessive ? demanders(of: word) : governors(of: word),
          subjectGovernors: form.isPossessive ? [] : subjectGovernors(of: word),
          sharer: sharer(of: word), claimant: claimant(of: word), ancestors: ancestors(of: word),
          isDecided: !isFrench && !form.isPlural && !form.isNeuter,
          isPossessive: form.isPossessive,
          owned: form.isPossessive ? owned(by: word) : "", isRelative: antecedent != nil,
          antecedent: form.isPossessive ? [] : antecedent ?? []))
    else { return nil }
    return Mention(
      words: word..<(word + 1), head: word, actors: found.actors,
      manner: form.isPossessive ? .possessive : .pronoun, certainty: found.certainty,
      isAdjective: form.isPossessive)
  }

  /// "Il s'y rendra", "she had been there": the place that was spoken of last.
  private func place(at word: Int, _ discourse: Discourse) -> Mention? {
    let verb = tree.heads[word]
    guard tree.words[word].key == (isFrench ? "y" : "there"), verb >= 0,
      tree.parts[verb] == .verb, tree.relations[word] != .subject
    else { return nil }
    if isFrench {
      guard tree.lemmas[verb] != "avoir", tree.relations[word] != .marker else { return nil }
    } else {
      guard tree.parts[word] == .adverb, tree.relations[word] == .adverb, word > verb else {
        return nil
      }
    }
    let found = discourse.referents.last {
      index - $0.sentence <= 2 && $0.actors.count == 1 && !$0.isSubject
        && ($0.kind == .place || $0.kind == .state) && offset + word > $0.position
    }
    guard let found else { return nil }
    return Mention(
      words: word..<(word + 1), head: word, actors: found.actors, manner: .pronoun, certainty: 0.8)
  }

  /// "ce dernier", "ces derniers", "the latter".
  private func latter(at word: Int, _ discourse: Discourse) -> Mention? {
    let key = tree.words[word].key
    if Self.near.contains(key), let found = nearest(key, discourse) {
      return Mention(
        words: word..<(word + 1), head: word, actors: found, manner: .pronoun, certainty: 0.7)
    }
    guard word > 0, ["dernier", "dernière", "derniers", "dernières", "latter"].contains(key),
      ["ce", "cette", "ces", "the"].contains(tree.words[word - 1].key),
      word + 1 == tree.count || tree.heads[word] != word + 1 || tree.parts[word + 1] != .noun
    else { return nil }
    let isPlural = key.hasSuffix("s")
    let isFeminine: Bool? = isFrench ? key.hasPrefix("dernière") : nil
    let found = discourse.referents.last {
      (index - $0.sentence) <= 2 && ($0.isPlural || $0.actors.count > 1) == isPlural
        && $0.kind != .place && $0.kind != .state && !$0.actors.isEmpty && !$0.isPronoun
        && ($0.isFeminine == nil || isFeminine == nil || $0.isFeminine == isFeminine)
    }
    guard let found else { return nil }
    return Mention(
      words: (word - 1)..<(word + 1), head: word, actors: found.actors, manner: .pronoun,
      certainty: 0.75)
  }

  /// "The two", "both": the persons, states or bodies that were spoken of last, if they are two.
  private func theTwo(at word: Int, _ discourse: Discourse) -> Mention? {
    guard !isFrench, tree.relations[word].isSubject || tree.relations[word] == .object,
      tree.words[word].key == "both"
        || tree.words[word].key == "two" && word > 0
          && tree.words[word - 1].key == "the",
      !tree.children(of: word).contains(where: { $0 > word && tree.relations[$0] == .nominal }),
      let found = discourse.pair(before: index)
    else { return nil }
    return Mention(
      words: word..<(word + 1), head: word, actors: found, manner: .pronoun, certainty: 0.7)
  }

  private static let near: Set<String> = ["celui-ci", "celle-ci", "ceux-ci", "celles-ci"]

  /// Whom "celui-ci" means: who was named last.
  private func nearest(_ key: String, _ discourse: Discourse) -> [Int]? {
    let isPlural = key.hasPrefix("ce") && key.hasSuffix("x-ci") || key.hasPrefix("celles")
    let isFeminine = key.hasPrefix("celle")
    return discourse.referents.last {
      index - $0.sentence <= 1 && ($0.isPlural || $0.actors.count > 1) == isPlural
        && $0.kind != .place && !$0.actors.isEmpty
        && ($0.sentence < index || $0.isSubject || $0.isObject)
        && ($0.isFeminine == nil || $0.isFeminine == isFeminine)
    }?.actors
  }

  /// "La fait exclure": what parsers take for an article is an object.
  private func isClitic(_ word: Int) -> Bool {
    tree.parts[word] == .determiner && tree.relations[word] == .object
      && tree.heads[word] > word && tree.parts[tree.heads[word]] == .verb
  }

  /// "Paul Sorel, lui, refuse": the name is the subject, and the pronoun nobody else.
  private func isEmphatic(_ word: Int) -> Bool {
    ["lui", "elle", "eux", "elles"].contains(tree.words[word].key) && word > 1
      && word + 1 < tree.count && tree.words[word - 1].key == "," && tree.words[word + 1].key == ","
      && (tree.parts[word - 2] == .name || tree.parts[word - 2] == .noun)
  }

  static let demanded: Set<String> = [
    "extradition", "arrestation", "libération", "démission", "départ", "expulsion",
    "condamnation", "limogeage", "exécution", "renvoi", "audition", "destitution", "retrait",
    "comparution", "inculpation", "éviction", "mort", "tête", "aide", "soutien", "avis",
    "intervention", "demande", "requête", "offre", "proposition", "candidature", "recours",
    "pourvoi", "appel", "plainte", "invitation",
    "resignation", "arrest", "release", "dismissal", "removal", "departure", "ouster", "sacking",
    "prosecution", "conviction", "impeachment", "apology",
  ]

  static let demanding: Set<String> = [
    "demander", "exiger", "réclamer", "ordonner", "obtenir", "requérir", "solliciter", "vouloir",
    "souhaiter", "rejeter", "refuser", "accepter", "repousser", "décliner", "examiner", "exaucer",
    "satisfaire",
    "demand", "request", "seek", "order", "urge", "want",
  ]

  /// "il faut", "il y a", "il s'agit", "it is clear that" mean nobody.
  private func isExpletive(_ word: Int) -> Bool {
    let next = word + 1 < tree.count ? tree.words[word + 1].key : ""
    let verb = tree.heads[word]
    guard verb >= 0 else { return true }
    if isFrench {
      if ["y", "faut", "s'"].contains(next), tree.lemmas[verb] != "se" {
        // "Il y a rencontré X" is no "il y a".
        if next == "y" { return ["avoir", "y"].contains(tree.lemmas[verb]) }
        if next != "s'" { return true }
        if ["agir", "avérer"].contains(tree.lemmas[verb]) { return true }
      }
      if ["falloir", "pleuvoir", "sembler", "convenir"].contains(tree.lemmas[verb]) { return true }
    }
    if !isFrench, tree.words[word].key == "it", tree.hasChild(of: verb, .copula) {
      // "It's a long game"; "it was ready to help" is somebody.
      return !Self.minded.contains(tree.lemmas[verb])
    }
    // "il est évident que", "it is clear that".
    return tree.hasChild(of: verb, .clausalSubject)
      || tree.parts[verb] == .adjective && (isFrench || tree.words[word].key == "it")
        && tree.children(of: verb).contains {
          tree.relations[$0] == .complement || tree.relations[$0] == .openComplement
        }
  }

  /// What only somebody is: willing, in talks.
  private static let minded: Set<String> = [
    "willing", "unwilling", "ready", "prepared", "able", "unable", "keen", "eager", "reluctant",
    "determined", "committed", "aware", "unaware", "grateful", "convinced", "confident", "opposed",
    "talk", "discussion", "negotiation", "contact", "responsible", "guilty", "interested", "loath",
    "concerned", "worried", "disappointed", "angry", "satisfied", "pleased", "sorry",
  ]

  private func form(of key: String) -> PronounForm? {
    isFrench ? PronounForm.french[key] : PronounForm.english[key]
  }

  /// Whether a pronoun or possessive speaks of several.
  func isPlural(pronoun word: Int) -> Bool {
    let key = tree.words[word].key
    if PronounForm.objects[key] != nil, !isFrench || key == "les" { return key == "les" }
    return form(of: key)?.isPlural ?? key.hasSuffix("s")
  }

  /// The gender that a pronoun shows.
  func isFeminine(pronoun word: Int) -> Bool? {
    let key = tree.words[word].key
    guard let form = form(of: key) else { return nil }
    return form.isPossessive && isFrench ? nil : form.isFeminine
  }
}

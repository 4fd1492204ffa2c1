internal import EntenteLanguage
internal import EntenteModel

/// What binds a pronoun within its sentence: who may own a possessive, and who governs a verb that
/// a pronoun stands with.
extension SentenceMentions {
  /// The class of the noun that a possessive stands with.
  func owned(by word: Int) -> String {
    guard tree.heads[word] > word else { return "" }
    return finder.nouns.classes(of: tree, at: tree.heads[word]).first { !$0.isQuantity }?.name ?? ""
  }

  /// "La France, qui évacue ses ressortissants": theirs are whom the relative clause is about.
  func relativeOwner(of possessive: Int, isPlural: Bool) -> [Int]? {
    let noun = tree.heads[possessive]
    guard isFrench, noun >= 0, tree.relations[noun] == .object || tree.relations[noun] == .oblique
    else {
      return nil
    }
    var verb = tree.heads[noun]
    while verb >= 0, tree.relations[verb] == .conjunct { verb = tree.heads[verb] }
    guard verb >= 0, tree.relations[verb] == .relativeClause, tree.heads[verb] >= 0,
      tree.children(of: verb).contains(where: {
        tree.relations[$0].isSubject && tree.words[$0].key == "qui"
      }), !demanders(of: possessive).contains(offset + verb)
    else { return nil }
    let position = mentionAt[tree.heads[verb]]
    guard position >= 0, !mentions[position].isAdjective,
      (mentions[position].actors.count > 1) == isPlural
    else { return nil }
    return mentions[position].actors
  }

  /// "X et Y ont annoncé qu'ils travailleraient ensemble": those who are the subject above.
  func together(above word: Int, _ form: PronounForm) -> [Int]? {
    guard isFrench, form.isPlural, tree.relations[word].isSubject || form.isPossessive else {
      return nil
    }
    var verb = tree.heads[word]
    if !form.isPossessive, verb >= 0 {
      // "Ont félicité les ouvriers parce qu'ils": perhaps the workers.
      guard tree.relations[verb] == .complement else { return nil }
      verb = tree.heads[verb]
    }
    var steps = 0
    while verb >= 0, steps < 6 {
      if let first = tree.children(of: verb).first(where: { tree.relations[$0].isSubject }),
        first < word
      {
        let heads = tree.conjuncts(of: first)
        guard heads.count > 1, heads.allSatisfy({ $0 < word && mentionAt[$0] >= 0 }) else {
          return nil
        }
        let actors = heads.flatMap { mentions[mentionAt[$0]].actors }
        return Set(actors).count == actors.count ? actors : nil
      }
      verb = tree.heads[verb]
      steps += 1
    }
    return nil
  }

  /// Whom the relative clause of a word is about; `nil` where it stands in none, none where that is
  /// nobody.
  func relativeAntecedent(of word: Int) -> [Int]? {
    guard isFrench else { return nil }
    var verb = tree.heads[word]
    while verb >= 0 {
      switch tree.relations[verb] {
      case .relativeClause:
        let noun = tree.heads[verb]
        // "X en Orvanie, où il a promis": of places parsers are not sure.
        guard noun >= 0, mentionAt[noun] >= 0, !mentions[mentionAt[noun]].isAdjective,
          !tree.children(of: verb).contains(where: { tree.words[$0].key == "où" })
        else { return [] }
        return mentions[mentionAt[noun]].actors
      case .complement, .adverbialClause, .parataxis: return nil
      default: verb = tree.heads[verb]
      }
    }
    return nil
  }

  /// The verbs whose subject a pronoun cannot mean: its own, and those that share their subject.
  func governors(of word: Int) -> [Int] {
    var verb = tree.heads[word]
    // "Ont interpellé trois d'entre eux": the verb governs the number.
    while isFrench, verb >= 0, tree.relations[verb] == .object || tree.relations[verb] == .oblique,
      tree.parts[verb] != .verb
    {
      verb = tree.heads[verb]
    }
    var verbs: [Int] = []
    if isFrench, tree.relations[word] == .nominal {
      // "La police a arrêté trois d'entre eux".
      while verb >= 0, tree.parts[verb] != .verb {
        verbs.append(offset + verb)
        verb = tree.heads[verb]
      }
    }
    while verb >= 0, verbs.count < 4 {
      verbs.append(offset + verb)
      guard !isFreed(from: verb) else { break }
      let relation = tree.relations[verb]
      // "Police used gas to disperse them".
      let isPurpose =
        !isFrench && relation == .adverbialClause && tree.grammar[verb].form == .infinitive
      guard relation == .openComplement || relation == .conjunct || isPurpose,
        !tree.children(of: verb).contains(where: { tree.relations[$0].isSubject })
      else { break }
      verb = tree.heads[verb]
    }
    return verbs
  }

  /// Whether a pronoun below a verb may mean whom the verb above acts on, "met X and thanked
  /// him", or in English who does so, "asked X to help him".
  private func isFreed(from verb: Int) -> Bool {
    let above = tree.heads[verb]
    guard above >= 0, above < verb else { return false }
    if tree.relations[verb] == .conjunct { return tree.parts[above] == .verb }
    return !isFrench && tree.relations[verb] == .openComplement
      && (tree.hasChild(of: above, .object) || tree.hasChild(of: above, .indirectObject))
  }

  /// Verbs whose subject a pronoun's verb shares, so that the pronoun cannot mean it.
  func subjectGovernors(of word: Int) -> [Int] {
    var verb = tree.heads[word]
    var verbs: [Int] = []
    while verb >= 0, verbs.count < 4, tree.relations[verb] == .conjunct, isFreed(from: verb),
      !tree.children(of: verb).contains(where: { tree.relations[$0].isSubject })
    {
      verb = tree.heads[verb]
      verbs.append(offset + verb)
    }
    return verbs
  }

  /// The verb above, whose subject the pronoun's infinitive shares: "a écrit à X pour lui
  /// demander".
  func sharer(of word: Int) -> Int {
    let verb = tree.heads[word]
    guard verb >= 0, tree.relations[verb] == .adverbialClause,
      tree.grammar[verb].form == .infinitive
    else { return -1 }
    return tree.heads[verb] < 0 ? -1 : offset + tree.heads[verb]
  }

  /// The verb that says the clause of which an English pronoun is the subject.
  func claimant(of word: Int) -> Int {
    let verb = tree.heads[word]
    guard !isFrench, tree.relations[word].isSubject, verb >= 0,
      tree.relations[verb] == .complement, tree.heads[verb] >= 0, tree.heads[verb] < word,
      tree.parts[tree.heads[verb]] == .verb
    else { return -1 }
    return offset + tree.heads[verb]
  }

  /// The verb whose subject asks for what somebody else is to do or to suffer: "a demandé son
  /// extradition".
  func demanders(of possessive: Int) -> [Int] {
    let noun = tree.heads[possessive]
    var verb = noun < 0 ? -1 : tree.heads[noun]
    if isFrench, noun >= 0, tree.lemmas[noun] == "encontre" {
      // "A ouvert une procédure à son encontre": against another.
      while verb >= 0, tree.parts[verb] != .verb { verb = tree.heads[verb] }
      return verb < 0 ? [] : [offset + verb]
    }
    guard verb >= 0, tree.relations[noun] == .object,
      Self.demanded.contains(tree.lemmas[noun]), Self.demanding.contains(tree.lemmas[verb])
    else { return [] }
    return [offset + verb]
  }

  /// The words above a pronoun, whose subjects it means rather than others.
  func ancestors(of word: Int) -> [Int] {
    var ancestors: [Int] = []
    var current = tree.heads[word]
    while current >= 0, ancestors.count < 12 {
      ancestors.append(offset + current)
      current = tree.heads[current]
    }
    return ancestors
  }
}

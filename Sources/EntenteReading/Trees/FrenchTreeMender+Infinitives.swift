internal import EntenteLanguage

/// Infinitives, and what is joined to them.
extension FrenchTreeMender {
  /// "Nie avoir menti et met en cause Paul Sorel": no finite verb is joined to an infinitive; what
  /// both are told of is the subject of the verb above.
  mutating func mendFiniteConjunct(_ verb: Int) {
    let head = heads[verb]
    guard head >= 0, head < verb, parts[verb] == .verb, parts[head] == .verb,
      grammar[head].form == .infinitive || hasBareAuxiliary(head), isTold(verb),
      !hasChild(verb, before: 30, \.isSubject),
      let joint = (head + 1..<verb).last(where: {
        heads[$0] == verb && relations[$0] == .coordinator
      }), ["et", "mais", "puis", "ou"].contains(words[joint].key),
      (joint + 1..<verb).allSatisfy({ heads[$0] == verb })
    else { return }
    guard let above = climb(from: heads[head], to: { parts[$0] == .verb && isTold($0) }),
      above < head, relations[above] == .root || relations[above] == .parataxis
    else { return }
    move(verb, to: above, as: .conjunct)
  }

  /// Whether a verb or its auxiliary is finite.
  private func isTold(_ verb: Int) -> Bool {
    grammar[verb].form == .finite
      || (max(0, verb - 5)..<verb).contains {
        heads[$0] == verb && grammar[$0].form == .finite
          && (relations[$0] == .auxiliary || relations[$0] == .passiveAuxiliary)
      }
  }

  /// "Avoir agi", "être parti", whatever the parser hangs the auxiliary on.
  private func hasBareAuxiliary(_ verb: Int) -> Bool {
    grammar[verb].form == .participle && verb > 0
      && (words[verb - 1].key == "avoir" || words[verb - 1].key == "être")
  }

  /// "Accusé par un groupe d'experts d'armer les rebelles", "proposé au club de céder le joueur":
  /// what somebody is accused of or asked is no part of who accuses or is asked.
  mutating func mendInfinitive(_ clause: Int) {
    let noun = heads[clause]
    guard noun >= 0, noun < clause, parts[clause] == .verb,
      grammar[clause].form == .infinitive || hasBareAuxiliary(clause),
      parts[noun] == .noun || parts[noun] == .name, !Self.bringsInfinitive.contains(lemmas[noun]),
      let marker = (max(noun + 1, clause - 4)..<clause).first(where: {
        heads[$0] == clause && relations[$0] == .marker && lemmas[$0] == "de"
      })
    else { return }
    var top = noun
    while relations[top] == .nominal || relations[top] == .apposition {
      guard heads[top] >= 0, heads[top] < top else { return }
      top = heads[top]
      if Self.bringsInfinitive.contains(lemmas[top]) { return }
    }
    let verb = heads[top]
    guard verb >= 0, verb < top, parts[verb] == .verb, !hasChild(verb, .openComplement),
      words[marker].key != "des"
    else { return }
    switch relations[top] {
    case .agent: guard Self.blaming.contains(lemmas[verb]) else { return }
    case .object: guard Self.blaming.contains(lemmas[verb]) else { return }
    case .oblique:
      guard Self.asking.contains(lemmas[verb]) || Self.blaming.contains(lemmas[verb]) else {
        return
      }
      guard let adposition = adposition(of: top),
        lemmas[adposition] == (Self.asking.contains(lemmas[verb]) ? "à" : "par")
      else { return }
    default: return
    }
    move(clause, to: verb, as: .openComplement)
  }

  /// "Dénonce le projet de la Norvège d'aider X": what somebody plans is no part of the blame.
  mutating func mendPlanned(_ clause: Int) {
    let verb = heads[clause]
    guard verb >= 0, verb < clause, parts[clause] == .verb, grammar[clause].form == .infinitive,
      Self.weighing.contains(lemmas[verb]),
      let noun = (verb + 1..<clause).first(where: {
        heads[$0] == verb && relations[$0] == .object && Self.bringsInfinitive.contains(lemmas[$0])
      }),
      (noun + 1..<clause).contains(where: { heads[$0] == noun && relations[$0] == .nominal })
    else { return }
    move(clause, to: noun, as: .adnominalClause)
  }

  /// Verbs that say what somebody thinks of another's plan.
  private static let weighing: Set<String> = [
    "dénoncer", "critiquer", "condamner", "saluer", "rejeter", "soutenir", "approuver",
    "regretter", "contester", "accepter", "bloquer", "déplorer", "appuyer", "combattre", "annoncer",
    "révéler", "confirmer", "fustiger", "défendre", "applaudir",
  ]

  /// "A félicité Paul Sorel": a participle that parsers take for a preposition.
  mutating func mendLostParticiple(_ verb: Int) {
    let auxiliary = verb - 1
    guard parts[verb] == .adposition, auxiliary > 0, words[verb].key.hasSuffix("é"),
      lemmas[auxiliary] == "avoir", grammar[auxiliary].form == .finite, heads[verb] > verb,
      heads[auxiliary] < auxiliary, relations[auxiliary] != .auxiliary
    else { return }
    let object = heads[verb]
    guard !isAbove(object, auxiliary) else { return }
    (heads[verb], relations[verb]) = (heads[auxiliary], relations[auxiliary])
    for word in words.indices where heads[word] == auxiliary && word != verb { heads[word] = verb }
    parts[verb] = .verb
    lemmas[verb] = words[verb].key.dropLast(1) + "er"
    heads[auxiliary] = verb
    relations[auxiliary] = .auxiliary
    heads[object] = verb
    relations[object] = .object
  }

  /// "Reproche à X d'avoir vendu Y": what is blamed is no circumstance.
  mutating func mendReproach(_ clause: Int) {
    let verb = heads[clause]
    guard verb >= 0, verb < clause, parts[clause] == .verb,
      grammar[clause].form == .infinitive || hasBareAuxiliary(clause),
      Self.blaming.contains(lemmas[verb]) || lemmas[verb] == "reprocher",
      !hasChild(verb, .openComplement),
      (max(verb + 1, clause - 4)..<clause).contains(where: {
        heads[$0] == clause && relations[$0] == .marker && lemmas[$0] == "de"
      })
    else { return }
    relations[clause] = .openComplement
  }

  /// Verbs that say of what deed somebody is accused or held to be capable.
  private static let blaming: Set<String> = [
    "accuser", "soupçonner", "suspecter", "menacer", "inculper", "charger", "sommer", "prier",
    "blâmer", "empêcher", "dissuader", "féliciter", "remercier", "convaincre", "supplier",
    "presser", "enjoindre",
  ]

  /// Verbs that say to whom something is proposed.
  private static let asking: Set<String> = [
    "proposer", "demander", "ordonner", "interdire", "permettre", "conseiller", "promettre",
    "suggérer", "recommander", "reprocher", "enjoindre", "imposer", "commander",
  ]

  /// Nouns that say what somebody wants, may or is to do.
  private static let bringsInfinitive: Set<String> = [
    "projet", "plan", "droit", "volonté", "intention", "décision", "refus", "tentative", "idée",
    "possibilité", "capacité", "moyen", "ordre", "promesse", "menace", "proposition", "demande",
    "autorisation", "interdiction", "obligation", "devoir", "mission", "but", "objectif",
    "occasion", "chance", "risque", "fait", "temps", "besoin", "envie", "espoir", "désir", "choix",
    "pouvoir", "liberté", "responsabilité", "tâche", "charge", "crainte", "peur", "honneur",
    "engagement", "permission", "accord", "façon", "manière", "raison", "tort", "soin", "délai",
    "souhait", "rêve", "ambition", "effort", "courage", "habitude", "impression", "sentiment",
    "accusation", "soupçon", "part", "point", "train",
  ]

  /// "Exige des autorités la libération de X": of two objects the first, with "des", says of whom.
  mutating func mendDemanded(_ second: Int) {
    let verb = heads[second]
    guard verb >= 0, verb < second, Self.exacting.contains(lemmas[verb]),
      adposition(of: second) == nil, hasDeterminer(second),
      let first = (verb + 1..<second).first(where: {
        heads[$0] == verb && relations[$0] == .object && parts[$0] == .noun
      }),
      let article = (verb + 1..<first).first(where: {
        heads[$0] == first && relations[$0] == .determiner
      }), words[article].key == "des" || words[article].key == "du",
      (first + 1..<second).allSatisfy({ isAbove(first, $0) || isAbove(second, $0) })
    else { return }
    relations[first] = .oblique
    relations[article] = .adposition
    lemmas[article] = "de"
  }

  private static let exacting: Set<String> = [
    "exiger", "réclamer", "obtenir", "attendre", "requérir", "solliciter", "espérer",
  ]

  /// "Écrire au nonce, voire au pape": who stands behind "voire" goes with who stands before.
  mutating func mendVoire(_ voire: Int) {
    let second = heads[voire]
    guard second > voire, parts[second] == .noun || parts[second] == .name,
      relations[second] != .conjunct
    else { return }
    let marker = adposition(of: second).map { lemmas[$0] }
    let first = (max(0, voire - 12)..<voire).last {
      (parts[$0] == .noun || parts[$0] == .name) && relations[$0] != .flat
        && adposition(of: $0).map { lemmas[$0] } == marker && heads[$0] >= 0
        && [.object, .oblique, .subject, .indirectObject].contains(relations[$0])
        && parts[heads[$0]] == .verb
    }
    guard let first else { return }
    move(second, to: first, as: .conjunct)
  }

  /// "Paul Sorel ira voir X": the future of "aller", which parsers take for a pronoun.
  mutating func mendFuture(_ word: Int) {
    let verb = word + 1
    guard ["ira", "iront", "irait", "iraient"].contains(words[word].key), parts[word] != .verb,
      verb < words.count, grammar[verb].form == .infinitive, heads[word] == verb
    else { return }
    lemmas[word] = "aller"
    raise(word, over: verb, with: (0..<word).filter { heads[$0] == verb })
  }

  /// "Elle n'a, en revanche, pas pu rencontrer X": what hangs on an auxiliary is the verb's.
  mutating func mendHanging(on auxiliary: Int) {
    let verb = heads[auxiliary]
    guard verb > auxiliary, parts[verb] == .verb else { return }
    for word in words.indices where heads[word] == auxiliary && word != verb {
      heads[word] = verb
    }
  }

  /// "Les rebelles du Mouvement du 3-Mars": the day in a name is part of it.
  mutating func mendNamedDay(_ number: Int) {
    let month = number + 2
    guard month < words.count, number > 1, ["-", "‑"].contains(words[number + 1].key),
      words[number].range.upperBound == words[number + 1].range.lowerBound,
      words[number + 1].range.upperBound == words[month].range.lowerBound,
      words[month].isCapitalized, words[number - 1].key == "du", words[number - 2].isCapitalized
    else { return }
    let head = number - 2
    for word in words.indices where word > month && heads[word] == month {
      heads[word] = head
    }
    for part in [number, number + 1, month] where !isAbove(part, head) {
      heads[part] = part == number ? head : number
      relations[part] = part == number ? .nominal : .flat
    }
    heads[number - 1] = number
    relations[number - 1] = .adposition
  }
}

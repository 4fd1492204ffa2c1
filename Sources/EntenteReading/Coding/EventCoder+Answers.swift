internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "X a rejeté ces accusations": those of who blamed X before; "X a condamné l'attaque": who
  /// attacked before.
  func rebuttal(
    _ trigger: Trigger, _ source: Filler, _ roles: SentenceRoles
  ) -> Binding? {
    let tree = roles.tree
    var object = trigger.object ?? roles.object(of: trigger.word)
    if let pronoun = object, tree.grammar[pronoun].pronoun == .relative,
      tree.relations[trigger.word] == .relativeClause, tree.heads[trigger.word] >= 0
    {
      object = tree.heads[trigger.word]
    }
    let noun = object.map { tree.lemmas[$0] } ?? ""
    var known: [Int]?
    let isDenial =
      vocabulary.denials.contains(trigger.entry.phrase.head)
      && (object.map {
        tree.parts[$0] == .pronoun || vocabulary.involvements.contains(noun) && !roles.isOwned($0)
      } ?? true)
      && tree.child(of: trigger.word, .complement, .openComplement) == nil
    if trigger.entry.type == "reject", isDenial || vocabulary.charges.contains(noun) {
      known = roles.institutions.accusers(of: source.actors)
      if known == nil, isDenial, takesUpClause(trigger.word, tree) {
        // "X accuse l'armée, ce que dément l'état-major".
        known = roles.institutions.accuser
      }
    } else if trigger.entry.type == "reject", takesUpClause(trigger.word, tree) {
      // "X a proposé un plan, ce que Y a refusé".
      known = roles.institutions.asker
    } else if trigger.entry.type == "reject",
      object.map({ Self.matterPronouns.contains(tree.words[$0].key) && roles.mentionAt[$0] < 0 })
        ?? (vocabulary.refusing.contains(trigger.entry.phrase.head)
          || vocabulary.declining.contains(trigger.entry.lemma)),
      !roles.isPassive(trigger.word),
      tree.child(of: trigger.word, .complement, .openComplement) == nil
    {
      // "X a demandé une trêve. Y refuse.", "Y turned it down".
      known = roles.institutions.askers(of: source.actors)
    } else if trigger.entry.type == "accuse" || trigger.entry.type == "support",
      takesUpClause(trigger.word, tree)
    {
      // "X a supprimé des postes, ce que Y a dénoncé".
      known = doer(behind: tree.heads[trigger.word], roles)
    } else if trigger.entry.type == "reject", let object,
      vocabulary.offers.contains(noun) || isAskedFor(object, trigger, roles)
    {
      known = asker(object, source, roles)
    } else if trigger.entry.type == "reject", let object, lexicon.language == .french {
      known = giver(of: object, source, roles)
    } else if let object, trigger.entry.type == "accuse", vocabulary.violence.contains(noun),
      roles.isDefinite(object)
    {
      known = roles.institutions.attackers(by: noun)
    }
    guard let known, !known.contains(where: source.actors.contains) else { return nil }
    let target = Filler(
      actors: known, certainty: Reliability.institution, word: object ?? trigger.word,
      way: "told before")
    return Binding(
      rule: "active", reliability: Reliability.active, source: source, target: target)
  }

  /// Pronouns that take up what somebody has asked or offered.
  private static let matterPronouns: Set<String> = ["it", "this", "that", "le", "la", "l'", "l’"]

  /// "X exigea leur libération, que Y refusa": whether the object of a relative clause is what
  /// somebody asks for.
  func isAskedFor(_ noun: Int, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let tree = roles.tree
    let head = tree.heads[noun]
    return tree.heads[trigger.word] == noun && head >= 0 && tree.relations[noun] == .object
      && roles.readings[head].contains { $0.entry.type == "request" }
  }

  /// Who does what "ce" takes up: the subject of the clause before it.
  private func doer(behind pronoun: Int, _ roles: SentenceRoles) -> [Int]? {
    let verb = roles.tree.heads[pronoun]
    guard verb >= 0, verb < pronoun, roles.tree.parts[verb] == .verb,
      !roles.isPassive(verb)
    else { return nil }
    return roles.subjectFiller(of: verb)?.actors
  }

  /// "…, ce que Y a refusé": whether a verb says something of all that was told before it.
  func takesUpClause(_ verb: Int, _ tree: SentenceTree) -> Bool {
    let head = tree.heads[verb]
    return head >= 0 && head < verb && tree.relations[verb] == .relativeClause
      && tree.words[head].key == "ce"
  }

  /// "X sold the stadium, which Y condemned": what is condemned is that he sold it.
  func whoever(did target: Filler, _ trigger: Trigger, _ roles: SentenceRoles) -> Filler? {
    let tree = roles.tree
    guard target.way == "relative", ["accuse", "support", "reject"].contains(trigger.entry.type),
      tree.relations[trigger.word] == .relativeClause,
      target.actors.allSatisfy({ roles.kinds[$0] == .place }),
      let which = target.word, which > 0, tree.words[which].key == "which",
      tree.words[which - 1].key == ","
    else { return nil }
    let noun = tree.heads[trigger.word]
    guard noun >= 0, tree.heads[noun] >= 0, tree.parts[tree.heads[noun]] == .verb,
      var doer = roles.subjectFiller(of: tree.heads[noun])
    else { return nil }
    doer.way = "clause"
    doer.word = which
    return doer
  }

  /// Who made the offer that somebody declines: whose verb's object it is, or who asked him last.
  func asker(_ offer: Int, _ source: Filler, _ roles: SentenceRoles) -> [Int]? {
    let head = roles.tree.heads[offer]
    if head >= 0, head < offer, roles.tree.relations[offer] == .object,
      let asker = roles.subjectFiller(of: head), asker.actors != source.actors
    {
      return asker.actors
    }
    if lexicon.language == .french, let maker = maker(of: offer, source, roles) { return maker }
    guard roles.isDefinite(offer) else { return nil }
    return roles.institutions.askers(of: source.actors)
  }

  /// "L'offre que leur fait X", "l'offre présentée par X": who makes it.
  private func maker(of offer: Int, _ source: Filler, _ roles: SentenceRoles) -> [Int]? {
    for clause in roles.tree.children(of: offer) where clause > offer {
      let maker: Filler?
      switch roles.tree.relations[clause] {
      case .relativeClause: maker = roles.subjectFiller(of: clause)
      case .adnominalClause: maker = roles.agentFiller(of: clause)
      default: continue
      }
      if let maker, maker.actors != source.actors, maker.way != "relative" { return maker.actors }
    }
    return nil
  }

  /// "A refusé la montre que le roi voulait lui offrir", "a rejeté l'idée d'un vote, que X avait
  /// avancée": who gives or proposes what somebody refuses.
  private func giver(of thing: Int, _ source: Filler, _ roles: SentenceRoles) -> [Int]? {
    let tree = roles.tree
    for noun in [thing] + tree.children(of: thing) where noun >= thing {
      for clause in tree.children(of: noun)
      where clause > noun && tree.relations[clause] == .relativeClause {
        let act = tree.child(of: clause, .openComplement) ?? clause
        guard vocabulary.proffering.contains(tree.lemmas[act]),
          let giver = roles.subjectFiller(of: clause),
          giver.way != "relative", giver.actors != source.actors
        else { continue }
        return giver.actors
      }
    }
    return nil
  }

  /// "Il a été exclu de son parti", "trois manifestants ont été arrêtés": who did it though no
  /// agent says so.
  func implied(_ trigger: Trigger, _ roles: SentenceRoles) -> Filler? {
    let verb = trigger.word
    // The entry's own lemma: the analyzer may have taken "exclu" for another verb's.
    let lemma = trigger.entry.phrase.head
    guard trigger.entry.frame.source.dependency == .subject, roles.agent(of: verb) == nil,
      let target = subject(of: verb, roles)
    else { return nil }
    if trigger.entry.type == "assault",
      let assailant = roles.assailant(of: verb), assailant.actors != target.actors
    {
      return assailant
    }
    if vocabulary.dismissals.contains(lemma),
      let left = roles.oblique(of: verb, markers: ["de", "from", "by"]),
      var filler = roles.filler(at: left.word),
      filler.actors.allSatisfy({ roles.kinds[$0] == .organization })
    {
      filler.way = "institution"
      return filler
    }
    return roles.institutions.agent(of: lemma, on: target.actors, vocabulary).map {
      Filler(actors: $0, certainty: Reliability.institution, word: nil, way: "institution")
    }
  }
}

internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "La Russie s'oppose à l'OTAN", "X a été accusé par Y", "X et Y se sont rencontrés".
  func verbal(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    let frame = trigger.entry.frame
    let verb = trigger.word
    let takesObject =
      frame.target?.dependency == .object || frame.target?.dependency == .indirectObject
      || frame.source.dependency == .object
    let isPassive =
      (takesObject || trigger.object != nil) && !trigger.entry.phrase.isReflexive
      && roles.isPassive(verb)
    if trigger.isReciprocal { return reciprocal(trigger, takesObject, roles) }
    if trigger.entry.type == "reject", sparesSomebody(trigger, roles) { return nil }
    if lexicon.language == .english, trigger.entry.type == "threaten",
      ["promise", "pledge", "vow", "swear"].contains(trigger.entry.phrase.head),
      let clause = roles.openClause(of: verb), roles.tree.hasChild(of: clause, .adverb),
      roles.tree.children(of: clause).contains(where: {
        ["not", "never"].contains(roles.tree.words[$0].key)
      })
    {
      // "Promised not to attack X".
      return nil
    }
    if isDoneTo(trigger, isPassive, roles) { return nil }
    let rule = isPassive ? "passive" : "active"
    if lexicon.language == .english, saysOtherwise(trigger, roles) { return nil }
    // "Attacked visiting supporters": a participle before its noun tells of no other.
    if lexicon.language == .english, roles.tree.relations[verb] == .adjective,
      roles.tree.heads[verb] > verb, roles.tree.grammar[verb].tense == .present
    {
      return nil
    }
    if !isPassive, roles.isGivenAway(verb), frame.source.dependency == .subject,
      frame.target?.dependency == .oblique
    {
      // "Est livré à Y par X".
      return given(trigger, roles)
    }
    // "Wants X to resign" asks it of X, "wants X" does not.
    if lexicon.language == .english, trigger.entry.phrase.head == "want",
      trigger.entry.type == "request", roles.openClause(of: verb) == nil
    {
      return nil
    }
    guard
      let source = filler(of: frame.source, trigger, isPassive, takesObject, roles, nil)
        ?? (isPassive ? implied(trigger, roles) : nil)
    else { return nil }
    guard let slot = frame.target else {
      guard frame.isMutual, source.actors.count > 1 else { return nil }
      return Binding(
        rule: "mutual", reliability: Reliability.mutual, source: source, isMutual: true)
    }
    if let target = filler(of: slot, trigger, isPassive, takesObject, roles, source)
      .flatMap({ culprit($0, trigger, roles) }),
      target.word != source.word, target.actors != source.actors,
      isGuest(target, trigger, roles)
    {
      // "A déclaré à Lisbonne" says where, not to whom.
      guard trigger.entry.type != "consult" || !roles.isSaying(verb) || isAddressee(target, roles)
      else { return nil }
      // "Received gifts from X" is no reception of X.
      guard
        trigger.entry.type != "host" || target.way != "things"
          || trigger.entry.phrase.head != "receive"
      else { return nil }
      // "Questioned X's motives" asks X nothing.
      let isMatter =
        lexicon.language == .english && trigger.entry.type == "consult"
        && ["question", "call", "address"].contains(trigger.entry.phrase.head)
        && target.way?.contains("things") ?? false
      guard !isMatter || trigger.entry.phrase.head == "question" else { return nil }
      var target = target
      if slot.isPlace { target.certainty = max(target.certainty, 0.9) }
      var binding = Binding(
        rule: rule, reliability: isPassive ? Reliability.passive : Reliability.active,
        source: source, target: target)
      if isMatter { binding.event = TypedRelation(relation: .opposes, type: "accuse") }
      if lexicon.language == .english, trigger.entry.type == "reject",
        ["withdraw", "pull"].contains(trigger.entry.phrase.head), isLand(target, roles)
      {
        // Out of a country goes an army, out of a body a member.
        binding.event = TypedRelation(relation: .cooperatesWith, type: "retreat")
      }
      if lexicon.language == .english, trigger.entry.type == "host",
        trigger.entry.phrase.head == "receive",
        target.actors.allSatisfy({ roles.kinds[$0] == .organization || roles.kinds[$0] == .group })
      {
        // A delegation comes to talk; only persons and states are said to visit.
        binding.event = TypedRelation(relation: .cooperatesWith, type: "meet")
      }
      return binding
    }
    if let state = protested(trigger, source, roles) { return state }
    if let partner = shunned(trigger, source, roles) { return partner }
    guard frame.isMutual, source.actors.count > 1, slot.isOptional || takesObject,
      // "The lakes of X and Y meet the sea".
      lexicon.language != .english || source.way != "things"
    else {
      return quoted(trigger, source, roles) ?? rebuttal(trigger, source, roles)
    }
    return Binding(
      rule: "mutual", reliability: Reliability.mutual, source: source, isMutual: true)
  }

  /// "Opposes cooperation with X", "ruled out a merger with X": with whom one will not do it.
  private func shunned(_ trigger: Trigger, _ source: Filler, _ roles: SentenceRoles) -> Binding? {
    guard lexicon.language == .english, trigger.entry.type == "reject",
      ["oppose", "rule", "resist", "reject", "refuse", "decline", "turn"]
        .contains(trigger.entry.phrase.head),
      let noun = trigger.object ?? roles.object(of: trigger.word), roles.mentionAt[noun] < 0,
      roles.readings[noun].contains(where: {
        $0.entry.kind == .noun
          && ["cooperate", "agree", "consult", "meet"].contains($0.entry.type)
      }),
      let word = roles.complements(of: noun, markers: ["with"]).first,
      let target = roles.filler(at: word), !target.actors.contains(where: source.actors.contains)
    else { return nil }
    return Binding(
      rule: "active", reliability: Reliability.nounSupported, source: source, target: target)
  }

  /// Whether a verb means something else with what stands beside it: "demonstrated courage", "called
  /// X a thief".
  private func saysOtherwise(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let tree = roles.tree
    switch (trigger.entry.phrase.head, trigger.entry.type) {
    case ("demonstrate", "protest"):
      return tree.hasChild(of: trigger.word, .object)
        || tree.hasChild(of: trigger.word, .complement)
    case ("call", "consult"):
      // "Called Anna Berg on Monday": names in two parts are no predicates.
      let children = tree.children(of: trigger.word).filter {
        $0 > trigger.word && (tree.parts[$0] != .name || tree.hasChild(of: $0, .determiner))
      }
      return children.contains {
        tree.relations[$0] == .openComplement || tree.relations[$0] == .complement
          || tree.markers[$0] == "as" || ["home", "back"].contains(tree.words[$0].key)
          || tree.relations[$0] == .object
            && tree.children(of: $0).contains { ["a", "an"].contains(tree.words[$0].key) }
      }
        || trigger.word + 1 < tree.count
          && ["\"", "“", "``", "‘"].contains(tree.words[trigger.word + 1].text)
    default: return false
    }
  }

  /// Whether what somebody leaves is land: a state, a place or a part of one.
  private func isLand(_ target: Filler, _ roles: SentenceRoles) -> Bool {
    if target.word >= 0, roles.tree.parts[target.word] == .pronoun { return false }
    if target.way?.contains("things") ?? false {
      return target.word >= 0 && Self.lands.contains(roles.tree.lemmas[target.word])
    }
    return target.actors.allSatisfy { roles.kinds[$0] == .state || roles.kinds[$0] == .place }
  }

  private static let lands: Set<String> = [
    "territory", "land", "soil", "area", "region", "province", "city", "town", "village", "border",
    "island", "base", "airport", "coast", "zone", "strip", "bank", "side", "waters",
  ]

  /// "Il est livré à Y par X": the agent gives, not who is given.
  private func given(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    // An inquiry that is entrusted to a judge is not told to him.
    guard trigger.entry.type != "consult",
      let source = roles.agentFiller(of: trigger.word)
        // "Was extradited from X to Y".
        ?? (lexicon.language == .english
          ? roles.oblique(of: trigger.word, markers: ["from"]).flatMap { roles.filler(at: $0.word) }
          : nil),
      let slot = trigger.entry.frame.target,
      let target = filler(of: slot, trigger, false, false, roles, source),
      target.word != source.word, target.actors != source.actors
    else { return nil }
    return Binding(
      rule: "passive", reliability: Reliability.passive, source: source, target: target)
  }

  /// "Est déféré au parquet": what an intransitive sense of the verb says is not said of whom
  /// somebody brings there.
  private func isDoneTo(_ trigger: Trigger, _ isPassive: Bool, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, !isPassive, trigger.object == nil, trigger.last == nil,
      trigger.entry.frame.source.dependency == .subject,
      trigger.entry.frame.target?.dependency == .oblique, !trigger.entry.phrase.isReflexive,
      trigger.entry.frame.target?.isPlace != true
    else { return false }
    return roles.tree.hasChild(of: trigger.word, .passiveAuxiliary)
      && roles.isPassive(trigger.word) && !roles.isGivenAway(trigger.word)
  }

  /// "Refuse de condamner X": who refuses to do harm opposes nobody by that.
  private func sparesSomebody(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let verb = trigger.word
    guard
      vocabulary.refusing.contains(roles.tree.lemmas[verb])
        || lexicon.language == .english && ["refuse", "decline"].contains(roles.tree.lemmas[verb]),
      let clause = roles.tree.child(of: verb, .openComplement) ?? roles.openClause(of: verb)
    else { return false }
    let acts = roles.readings[clause].compactMap(\.entry.event).filter { $0.type != "state" }
    // Who deploys no peacekeepers somewhere does spare nobody.
    return !acts.isEmpty
      && acts.allSatisfy {
        $0.relation == .opposes
          && (lexicon.language != .english || !["mobilize", "coerce", "request"].contains($0.type))
      }
  }

  /// Whether who is received comes himself: "recevoir une lettre de X" is no visit of X.
  private func isGuest(_ target: Filler, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard trigger.entry.type == "host",
      vocabulary.receiving.contains(roles.tree.lemmas[trigger.word])
    else { return true }
    return !(target.way?.contains("things") ?? false)
      && target.actors.allSatisfy { roles.kinds[$0] != .place && roles.kinds[$0] != .other }
  }

  private func filler(
    of slot: FrameSlot, _ trigger: Trigger, _ isPassive: Bool, _ takesObject: Bool,
    _ roles: SentenceRoles, _ other: Filler?
  ) -> Filler? {
    let verb = trigger.word
    switch slot.dependency {
    case .subject:
      return isPassive ? roles.agentFiller(of: verb) : subject(of: verb, roles)
    case .object:
      if isPassive { return subject(of: verb, roles) }
      // "Ont pris la ville de X": the town is both what the phrase says and where it is done.
      guard let object = roles.object(of: verb), object != trigger.object || slot.isPlace else {
        return trigger.entry.type == "reject" ? roles.refused(by: verb) : nil
      }
      return roles.filler(at: object)
    case .indirectObject:
      if let child = roles.tree.child(of: verb, .indirectObject),
        let filler = roles.filler(at: child)
      {
        return filler
      }
      return isPassive ? subject(of: verb, roles) : nil
    case .oblique, .nominal, .objectNominal:
      let used = [other?.word].compactMap { $0 }
      if slot.isPlace, let place = roles.place(besideSubjectOf: verb, markers: slot.markers),
        let filler = roles.filler(at: place)
      {
        return filler
      }
      if let found = roles.oblique(of: verb, markers: slot.markers, excluding: used),
        var filler = roles.filler(at: found.word)
      {
        if found.isDisplaced, trigger.object == nil { filler.certainty *= Reliability.displaced }
        return filler
      }
      guard let object = trigger.object else { return nil }
      for word in roles.complements(of: object, markers: slot.markers) where !used.contains(word) {
        // "Retire ses troupes du Rwanda": they are the subject's, who is no target.
        if let filler = roles.filler(at: word), filler.actors != other?.actors { return filler }
      }
      return nil
    case .clause:
      guard let clause = roles.tree.child(of: verb, .complement, .openComplement)
      else { return nil }
      return roles.subjectFiller(of: clause)
    case .openClause:
      guard let clause = roles.openClause(of: verb) else { return nil }
      return roles.undergoer(of: clause, except: other?.actors ?? [])
    case .itself: return nil
    }
  }

  /// "X a rejeté ces accusations": those of who blamed X before; "X a condamné l'attaque": who
  /// attacked before.
  private func rebuttal(
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
      && (object.map { tree.parts[$0] == .pronoun } ?? true)
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
    } else if trigger.entry.type == "reject", let object,
      vocabulary.offers.contains(noun) || isAskedFor(object, trigger, roles)
    {
      known = asker(object, source, roles)
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

  /// "X exigea leur libération, que Y refusa": whether the object of a relative clause is what
  /// somebody asks for.
  private func isAskedFor(_ noun: Int, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let tree = roles.tree
    let head = tree.heads[noun]
    return tree.heads[trigger.word] == noun && head >= 0 && tree.relations[noun] == .object
      && roles.readings[head].contains { $0.entry.type == "request" }
  }

  /// "…, ce que Y a refusé": whether a verb says something of all that was told before it.
  private func takesUpClause(_ verb: Int, _ tree: SentenceTree) -> Bool {
    let head = tree.heads[verb]
    return head >= 0 && head < verb && tree.relations[verb] == .relativeClause
      && tree.words[head].key == "ce"
  }

  /// Who made the offer that somebody declines: whose verb's object it is, or who asked him last.
  private func asker(_ offer: Int, _ source: Filler, _ roles: SentenceRoles) -> [Int]? {
    let head = roles.tree.heads[offer]
    if head >= 0, head < offer, roles.tree.relations[offer] == .object,
      let asker = roles.subjectFiller(of: head), asker.actors != source.actors
    {
      return asker.actors
    }
    guard roles.isDefinite(offer) else { return nil }
    return roles.institutions.askers(of: source.actors)
  }

  /// "Il a été exclu de son parti", "trois manifestants ont été arrêtés": who did it though no agent
  /// says so.
  private func implied(_ trigger: Trigger, _ roles: SentenceRoles) -> Filler? {
    let verb = trigger.word
    // The entry's own lemma: the analyzer may have taken "exclu" for another verb's.
    let lemma = trigger.entry.phrase.head
    guard trigger.entry.frame.source.dependency == .subject, roles.agent(of: verb) == nil,
      let target = subject(of: verb, roles)
    else { return nil }
    if lexicon.language == .french, trigger.entry.type == "assault",
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
      Filler(actors: $0, certainty: Reliability.institution, word: -1, way: "institution")
    }
  }

  func subject(of verb: Int, _ roles: SentenceRoles) -> Filler? {
    roles.subjectFiller(of: verb)
  }

  /// "X et Y s'accusent", "X and Y accused each other".
  private func reciprocal(
    _ trigger: Trigger, _ takesObject: Bool, _ roles: SentenceRoles
  ) -> Binding? {
    guard takesObject, let parties = subject(of: trigger.word, roles), parties.actors.count > 1
    else { return nil }
    return Binding(
      rule: "reciprocal", reliability: Reliability.mutual, source: parties, isMutual: true)
  }

  /// "X est hostile à Y", "X, hostile à Y".
  func adjectival(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    let word = trigger.word
    guard let slot = trigger.entry.frame.target else { return nil }
    if slot.markers == ["-"] { return prefixed(word, roles) }
    if let both = atOdds(trigger, slot, roles) { return both }
    guard
      let source = subject(of: word, roles) ?? modified(by: word, roles)
        ?? detached(before: word, roles),
      let found = roles.oblique(of: word, markers: slot.markers, excluding: [source.word]),
      let target = roles.filler(at: found.word), target.actors != source.actors
    else { return nil }
    return Binding(
      rule: "adjective", reliability: Reliability.adjective, source: source, target: target)
  }

  /// "X and Y are at odds": without saying with whom, with each other.
  private func atOdds(_ trigger: Trigger, _ slot: FrameSlot, _ roles: SentenceRoles) -> Binding? {
    guard lexicon.language == .english, slot.markers.contains("with"),
      ["odds", "loggerheads", "war", "talks", "talk", "contact", "touch", "conflict"]
        .contains(trigger.entry.phrase.head),
      roles.oblique(of: trigger.word, markers: slot.markers, excluding: []) == nil,
      let source = subject(of: trigger.word, roles), source.actors.count > 1,
      !(source.way?.contains("things") ?? false)
    else { return nil }
    return Binding(
      rule: "mutual", reliability: Reliability.adjective, source: source, isMutual: true)
  }

  func modified(by adjective: Int, _ roles: SentenceRoles) -> Filler? {
    let head = roles.tree.heads[adjective]
    guard head >= 0 else { return nil }
    switch roles.tree.relations[adjective] {
    case .adjective: return roles.filler(at: head)
    case .adnominalClause where roles.tree.parts[adjective] == .adjective:
      return roles.filler(at: head)
    default: return nil
    }
  }

  /// "L'Irak, alors en guerre contre l'Iran, refuse": what is said between commas of whoever is named
  /// before them.
  private func detached(before word: Int, _ roles: SentenceRoles) -> Filler? {
    let tree = roles.tree
    guard lexicon.language == .french, tree.parts[word] == .noun, word > 1,
      tree.words[word - 1].key == "en"
    else { return nil }
    var comma = word - 2
    while comma > 0, tree.parts[comma] == .adverb { comma -= 1 }
    guard comma > 0, tree.words[comma].key == ",", roles.mentionAt[comma - 1] >= 0 else {
      return nil
    }
    let mention = roles.mentions[roles.mentionAt[comma - 1]]
    return mention.isAdjective ? nil : roles.filler(at: mention.head)
  }

  /// "X a déclaré que": who says something.
  func statement(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    guard trigger.entry.kind == .verb, !roles.isPassive(trigger.word) else { return nil }
    let wantsClause = trigger.entry.frame.target?.dependency == .clause
    if wantsClause {
      let says = roles.tree.children(of: trigger.word).contains { child in
        switch roles.tree.relations[child] {
        case .complement, .parataxis, .openComplement: true
        case .object: ["«", "\"", "“"].contains(roles.tree.words[max(0, child - 1)].text)
        default: false
        }
      }
      guard says || roles.tree.relations[trigger.word] == .parataxis else { return nil }
    }
    guard let source = subject(of: trigger.word, roles) else { return nil }
    return Binding(rule: "statement", reliability: Reliability.statement, source: source)
  }
}

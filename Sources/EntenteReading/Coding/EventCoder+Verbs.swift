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
    if let grievance = aggrieved(trigger, roles) { return grievance }
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
    if lexicon.language == .french, isHalfSaid(trigger, roles) { return nil }
    guard
      let source = filler(of: frame.source, trigger, isPassive, takesObject, roles, nil)
        ?? (isPassive ? implied(trigger, roles) : nil)
    else { return nil }
    // "Dépêche son chauffeur à X": who sends somebody goes nowhere.
    if lexicon.language == .french, trigger.entry.type == "visit",
      frame.source.dependency == .object, source.way?.contains("things") == true
    {
      return nil
    }
    guard let slot = frame.target else {
      guard frame.isMutual, source.actors.count > 1 else { return nil }
      return Binding(
        rule: "mutual", reliability: Reliability.mutual, source: source, isMutual: true)
    }
    if let target = filler(of: slot, trigger, isPassive, takesObject, roles, source)
      .flatMap({ culprit($0, trigger, roles) }),
      target.word != source.word, target.actors != source.actors,
      isGuest(target, trigger, roles), !isShown(to: target, trigger, roles)
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
      if lexicon.language == .english, trigger.entry.type == "consult",
        trigger.entry.phrase.head == "call", isNaming(trigger.word, roles)
      {
        return nil
      }
      var target = target
      if slot.isPlace { target.certainty = max(target.certainty, 0.9) }
      if isLevied(trigger, on: target, roles) { target.certainty = max(target.certainty, 0.7) }
      var binding = Binding(
        rule: rule, reliability: isPassive ? Reliability.passive : Reliability.active,
        source: source, target: target)
      if isDismissal(trigger, roles) {
        binding.event = TypedRelation(relation: .opposes, type: "request")
      }
      if isReproach(trigger, roles) {
        binding.event = TypedRelation(relation: .opposes, type: "accuse")
      }
      if isMatter { binding.event = TypedRelation(relation: .opposes, type: "accuse") }
      if isAdvice(trigger, roles) {
        binding.event = TypedRelation(relation: .cooperatesWith, type: "consult")
      }
      if lexicon.language == .french, trigger.entry.type == "retreat",
        trigger.entry.phrase.head == "retirer", trigger.entry.phrase.isReflexive,
        target.way?.contains("things") != true,
        target.actors.allSatisfy({ roles.kinds[$0] == .organization || roles.kinds[$0] == .other })
      {
        // Out of a country goes an army, out of a body a member.
        binding.event = TypedRelation(relation: .opposes, type: "reject")
      }
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
      if isReception(trigger, source, target, roles) {
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

  /// "Il est livré à Y par X": the agent gives, not who is given.
  func given(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
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
    let tree = roles.tree
    // "Anne Rode, déléguée du parti, entrée à l'usine".
    let isBare =
      tree.relations[trigger.word] == .adnominalClause
      && tree.grammar[trigger.word].form == .participle
      && tree.grammar[trigger.word].tense != .present
      && (tree.hasChild(of: trigger.word, .object)
        || tree.hasChild(of: trigger.word, .openComplement))
    return (isBare || tree.hasChild(of: trigger.word, .passiveAuxiliary))
      && roles.isPassive(trigger.word) && !roles.isGivenAway(trigger.word)
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
}

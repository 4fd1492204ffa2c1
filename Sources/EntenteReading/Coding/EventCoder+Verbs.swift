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
    // "Est soigné à l'hôpital" by the hospital; who treats somebody there does so himself.
    if frame.source.dependency == .oblique, frame.target?.dependency == .object, !isPassive {
      return nil
    }
    if sparesSomebody(trigger, roles) || isHarmless(trigger, roles)
      || isDoneTo(trigger, isPassive, roles)
    {
      return nil
    }
    if let grievance = aggrieved(trigger, roles) { return grievance }
    if lexicon.language == .english, saysOtherwise(trigger, roles) { return nil }
    if !isPassive, roles.isGivenAway(verb), frame.source.dependency == .subject,
      frame.target?.dependency == .oblique
    {
      // "Est livré à Y par X".
      return given(trigger, roles)
    }
    if lexicon.language == .english ? asksNothing(trigger, roles) : isHalfSaid(trigger, roles) {
      return nil
    }
    if let relief = relief(trigger, roles) { return relief }
    if isDeath(trigger) { return killed(trigger, roles) }
    guard
      var source = filler(of: frame.source, trigger, isPassive, takesObject, roles, nil)
        ?? (isPassive ? implied(trigger, roles) : nil)
    else { return nil }
    if let author = author(ofWhatIsSaid: trigger, roles) { source = author }
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
    if let target = filler(of: slot, trigger, isPassive, takesObject, roles, source),
      target.way != "elevated" || trigger.entry.type == "support",
      target.word != source.word, target.actors != source.actors,
      isGuest(target, trigger, roles), !isShown(to: target, trigger, roles)
    {
      guard !isMisplaced(target, trigger, roles) else { return nil }
      var target = whoever(did: target, trigger, roles) ?? target
      guard target.actors != source.actors else { return nil }
      if slot.isPlace { target.certainty = max(target.certainty, 0.9) }
      if isLevied(trigger, on: target, roles) { target.certainty = max(target.certainty, 0.7) }
      return Binding(
        rule: isPassive ? "passive" : "active",
        reliability: isPassive ? Reliability.passive : Reliability.active,
        source: source, target: target, event: otherEvent(trigger, source, target, roles),
        weight: isMarch(of: source, out: target, trigger, roles)
          || isFiring(of: target, by: source, trigger, roles) ? 0.9 : nil)
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

internal import EntenteLanguage
internal import EntenteModel

extension ModalityReader {
  /// What a verb or adjective makes of the clause below it.
  func govern(_ head: Int, over word: Int, _ claim: inout Claim) {
    color(
      claim: &claim, by: tree.parts[head] == .noun ? .noun : .verb, at: head, over: word)
  }

  func color(
    claim: inout Claim, by kind: LexiconEntry.Kind, at head: Int, over word: Int
  ) {
    let above = own(head)
    let lemma = tree.lemmas[head]
    // "Said that it will support X" says so, as "said to support X" does not.
    let own = tree.grammar[word].form
    let form =
      tree.relations[word] == .complement && (own != .infinitive || hasAuxiliary(word))
      ? .finite : own
    var effect = effect(at: head, over: tree.relations[word], form: form)
    if effect == nil, vocabulary.planning.contains(lemma) {
      // "A dû partir": it happened.
      effect = isPerfect(head) ? nil : .planned
    } else if effect == .possible || effect == nil,
      vocabulary.enabling.contains(lemma) || tree.words[head].key == "ought"
    {
      effect = isPerfect(head) ? nil : .possible
      if above == .denied, isPerfect(head) { effect = .possible }
    }
    if form == .finite, isTakenForTrue(by: head) { return }
    if above == .denied, form == .finite, let open = openQuestion(at: head, over: word) {
      // "It is not clear that X attacked", "I do not know how X did it".
      if open == .possible, claim.modality != .denied { claim.modality = .possible }
      return
    }
    if isAchieved(head) { effect = nil }
    if isRequired(word, by: head) { effect = .possible }
    if hasGone(head) { effect = nil }
    if effect == nil, isDue(word, under: head) || isErrand(word, of: head) { effect = .planned }
    if effect == .planned, isAskedOfAnother(word, under: head) { effect = .possible }
    combine(&claim, effect: effect, above: above)
    if claim.modality == .actual,
      isHearsay(head) || form == .finite && vocabulary.believing.contains(lemma)
    {
      claim.modality = .possible
    }
    if let held = held(beside: word, under: head) { combine(&claim, effect: held, above: .actual) }
    if effect == .possible, roles.vocabulary.objectControls.contains(lemma) { speech(head, &claim) }
  }

  /// "Has plans to help X", "backed a plan to help X": what the object makes of the infinitive
  /// beside it.
  func held(beside clause: Int, under head: Int) -> ComplementEffect? {
    guard tree.language == .english, tree.grammar[clause].form == .infinitive else { return nil }
    if let noun = tree.child(of: head, .object), noun < clause, tree.parts[noun] == .noun,
      let effect = effect(at: noun, over: .object, form: nil)
    {
      return effect
    }
    // "Came under pressure to help X".
    if clause > 1, tree.words[clause - 1].key == "to", tree.heads[clause - 2] == head,
      tree.relations[clause - 2] == .oblique, tree.parts[clause - 2] == .noun,
      let effect = effect(at: clause - 2, over: .object, form: nil)
    {
      return effect
    }
    // "Looks likely to help X", "declared itself prepared to help X".
    guard
      let adjective = tree.children(of: head).first(where: {
        $0 > head && $0 < clause && tree.parts[$0] == .adjective
          && tree.relations[$0] == .openComplement
      })
    else { return nil }
    return effect(at: adjective, over: .openComplement, form: .infinitive)
  }

  private func isPerfect(_ verb: Int) -> Bool {
    tree.grammar[verb].form == .participle
      || tree.grammar[verb].tense == .past && tree.language == .french
  }

  private func combine(_ claim: inout Claim, effect: ComplementEffect?, above: Modality) {
    switch (effect, above) {
    case (.ended, .denied): break
    case (.denied, .denied): claim.modality = claim.modality == .denied ? .possible : .possible
    case (.attributed, _): break
    case (_, .denied): claim.modality = .denied
    case (.planned, _):
      if claim.modality == .actual { claim.modality = above == .possible ? .possible : .planned }
    case (.possible, _):
      if claim.modality != .denied { claim.modality = .possible }
    case (.denied, _): claim.modality = .denied
    case (.ended, _): break
    case (nil, _):
      if claim.modality == .actual { claim.modality = above }
    }
  }

  /// What the verb or noun above makes of an event noun; `false` ends the climb.
  ///
  /// `isDeed` tells whether the noun is the event word itself, not one that stands above it.
  func governNoun(_ word: Int, under head: Int, isDeed: Bool, _ claim: inout Claim) -> Bool {
    let relation = tree.relations[word]
    if tree.parts[head] == .noun,
      relation == .nominal || relation == .oblique && tree.language == .english
    {
      guard
        let effect = isSpeculation(head, over: word)
          ? .possible : effect(at: head, over: .object, form: nil)
      else { return false }
      combine(&claim, effect: effect, above: own(head))
      return true
    }
    let above = own(head)
    if relation.isSubject, let prospect = prospect(of: head) {
      combine(&claim, effect: prospect, above: above)
      return true
    }
    if let effect = claim.modality == .actual && isHypothesis(word, of: head)
      ? .possible : foreseen(word, by: head)
    {
      combine(&claim, effect: effect, above: above)
      return true
    }
    guard
      tree.parts[head] == .verb || tree.parts[head] == .adjective
        || tree.parts[head] == .auxiliary
    else { return false }
    if relation.isSubject, isOutstanding(under: head),
      tree.children(of: head).contains(where: { $0 > head && isComing($0) })
    {
      // "Aid to X has yet to arrive".
      claim.modality = .denied
      return true
    }
    if relation.isSubject, let clause = occurrence(under: head) {
      // "Talks are set to resume".
      combine(
        &claim, effect: effect(at: head, over: .openComplement, form: tree.grammar[clause].form),
        above: above)
      return true
    }
    if relation == .oblique || relation == .indirectObject {
      if tree.language == .english, claim.modality == .actual,
        vocabulary.chargeMarkers.contains(tree.markers[word]),
        let verdict = verdict(of: tree.lemmas[head])
      {
        // "Charged with the murder of X".
        claim.modality = verdict
      } else if above == .planned, claim.modality == .actual, tree.parts[word] == .noun {
        claim.modality = .planned
      } else if above == .denied, vocabulary.attending.contains(tree.lemmas[head]) {
        // "N'ont pas participé à la rencontre".
        claim.modality = .denied
      }
      return false
    }
    if relation == .object || relation == .passiveSubject || roles.isPassive(head) {
      var effect = effect(at: head, over: .object, form: nil)
      if effect == nil, vocabulary.planning.contains(tree.lemmas[head]) { effect = .planned }
      if effect == nil, tree.language == .english, vocabulary.denials.contains(tree.lemmas[head]),
        tree.hasChild(of: word, .relativeClause) || tree.hasChild(of: word, .adnominalClause)
      {
        effect = .denied
      }
      if effect == .attributed { return false }
      if effect == nil, relation != .passiveSubject, isWished(by: head) { effect = .possible }
      if effect == nil, isDeclined(word, under: head, isDeed: isDeed) { effect = .denied }
      // What one does not criticize may well exist; what one does not conclude or get does not.
      guard
        effect != nil || vocabulary.lightVerbs.contains(tree.lemmas[head])
          || vocabulary.sufferingVerbs.contains(tree.lemmas[head]) || isDelivery(head)
      else { return false }
      combine(&claim, effect: effect, above: above)
    } else if isComing(head)
      || tree.parts[head] == .adjective && touches(head)
    {
      claim.modality = stronger(claim.modality, above)
    } else {
      return false
    }
    return true
  }

  /// The effect of a word on what stands below it in a relation.
  func effect(
    at word: Int, over relation: DependencyRelation, form: TokenGrammar.Form?
  ) -> ComplementEffect? {
    let triggers = readings[word]
    let isClause = relation != .object
    var loose: ComplementEffect?
    var refuses = false
    for trigger in triggers {
      // "Voted to leave" refuses nothing, though "voted against X" does.
      if isClause, trigger.entry.type == "reject",
        tree.language != .english
          || trigger.entry.frame.target?.dependency != .oblique
            && Self.refusing.contains(trigger.entry.phrase.head)
      {
        refuses = true
      }
      guard let effect = trigger.entry.effect else { continue }
      switch trigger.entry.frame.target?.dependency {
      case .openClause:
        if isClause, form != .finite { return effect }
        if isClause { loose = loose ?? effect }
      case .clause:
        if isClause, form == .finite { return effect }
        if isClause, effect != .attributed { loose = loose ?? effect }
      case .object:
        if !isClause { return effect }
      case .nominal, .oblique: return effect
      default: continue
      }
    }
    return loose ?? (refuses ? .denied : nil)
  }

  /// English verbs of who will not do what their infinitive says.
  private static let refusing: Set<String> = [
    "refuse", "decline", "reject", "oppose", "resist", "spurn", "veto", "scorn", "disdain", "deny",
    "balk", "baulk", "rule", "dismiss", "rebuff", "shun", "boycott", "block",
  ]
}

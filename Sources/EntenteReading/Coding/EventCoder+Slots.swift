internal import EntenteLanguage
internal import EntenteModel

/// Who fills the slots of a verb's frame.
extension EventCoder {
  func filler(
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
      // "Demande la comparution de X au tribunal": where he is to go says nothing of him.
      if lexicon.language == .french, let object = trigger.object, slot.markers.contains("de"),
        Self.transfers.contains(roles.tree.lemmas[object]),
        let own = roles.complements(of: object, markers: ["de"]).first, !used.contains(own)
      {
        return roles.filler(at: own)
      }
      if slot.isPlace, let place = roles.place(besideSubjectOf: verb, markers: slot.markers),
        let filler = roles.filler(at: place)
      {
        return filler
      }
      // "Reçut de l'argent de X": the money gives nothing.
      let own = lexicon.language == .french ? [trigger.object].compactMap { $0 } : []
      if let found = roles.oblique(of: verb, markers: slot.markers, excluding: used + own),
        var filler = roles.filler(at: found.word), !isThere(found.word, slot, trigger, roles)
      {
        if found.isDisplaced, trigger.object == nil,
          lastNoun(of: trigger, roles) != roles.tree.heads[found.word]
        {
          filler.certainty *= Reliability.displaced
        }
        return filler
      }
      // "Appelle à manifester contre X": the verb that ends a phrase has its complement.
      if let last = trigger.last, roles.tree.parts[last] == .verb,
        let found = roles.oblique(of: last, markers: slot.markers, excluding: used)
      {
        return roles.filler(at: found.word)
      }
      guard let object = trigger.object ?? lastNoun(of: trigger, roles) else {
        return asked(toReceive: trigger, roles)
      }
      for word in roles.complements(of: object, markers: slot.markers) where !used.contains(word) {
        // "Retire ses troupes du Rwanda": they are the subject's, who is no target.
        if let filler = roles.filler(at: word), filler.actors != other?.actors { return filler }
      }
      return slot.markers.contains("de") ? organizer(of: object, roles) : nil
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

  /// "Interdit une manifestation prévue par X": whose it is who has it planned.
  private func organizer(of object: Int, _ roles: SentenceRoles) -> Filler? {
    guard lexicon.language == .french else { return nil }
    return roles.tree.children(of: object).lazy
      .filter {
        $0 > object && roles.tree.relations[$0] == .adnominalClause
          && Self.organizing.contains(roles.tree.lemmas[$0])
      }
      .compactMap { roles.agentFiller(of: $0) }.first
  }

  private static let transfers: Set<String> = [
    "comparution", "audition", "convocation", "renvoi", "transfert", "extradition", "retour",
    "venue", "admission", "maintien",
  ]

  private static let organizing: Set<String> = [
    "organiser", "prévoir", "convoquer", "programmer", "annoncer", "lancer", "déposer", "préparer",
    "initier", "planifier", "monter",
  ]

  /// "A demandé à être reçu par X": it is asked of who would do it.
  private func asked(toReceive trigger: Trigger, _ roles: SentenceRoles) -> Filler? {
    guard trigger.entry.type == "request",
      let clause = roles.tree.child(of: trigger.word, .openComplement), roles.isPassive(clause),
      ["être", "be"].contains(where: { be in
        roles.tree.children(of: clause).contains { roles.tree.lemmas[$0] == be }
      })
    else { return nil }
    return roles.agentFiller(of: clause)
  }

  /// "Y a licencié un salarié": the place where something is done undergoes nothing.
  private func isThere(
    _ word: Int, _ slot: FrameSlot, _ trigger: Trigger, _ roles: SentenceRoles
  ) -> Bool {
    guard lexicon.language == .french, roles.tree.words[word].key == "y", !slot.isPlace else {
      return false
    }
    // "Le maire s'y refuse": to do something, not a place.
    if ["refuser", "opposer"].contains(trigger.entry.phrase.head),
      roles.mentionAt[word] >= 0,
      roles.mentions[roles.mentionAt[word]].actors.allSatisfy({ roles.kinds[$0] == .place })
    {
      return true
    }
    return !Self.taking.contains(trigger.entry.phrase.head)
  }

  /// Verbs whose "y" is what their complement would be.
  private static let taking: Set<String> = [
    "opposer", "adhérer", "participer", "répondre", "renoncer", "consentir", "souscrire", "refuser",
    "résister", "rallier", "associer", "joindre", "attaquer", "contribuer",
  ]

  /// "Venir au secours de X": the noun that ends a phrase and has its complement.
  private func lastNoun(of trigger: Trigger, _ roles: SentenceRoles) -> Int? {
    guard lexicon.language == .french, let last = trigger.last, roles.tree.parts[last] == .noun,
      roles.mentionAt[last] < 0
    else { return nil }
    return last
  }

  func subject(of verb: Int, _ roles: SentenceRoles) -> Filler? {
    roles.subjectFiller(of: verb)
  }
}

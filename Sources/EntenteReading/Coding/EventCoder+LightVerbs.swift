internal import EntenteLanguage
internal import EntenteModel

/// Nouns of events whose actors stand with the verb that carries them: "imposer des sanctions",
/// "pay a visit".
extension EventCoder {
  /// The source is the subject of the noun's verb, or another noun that it is a circumstance of.
  func supported(
    _ trigger: Trigger, _ targets: [Int], _ sources: [Int], _ roles: SentenceRoles
  ) -> Binding? {
    if isWanted(trigger, roles) { return obtained(trigger, targets, roles) }
    guard let support = roles.supporter(of: trigger.word) else {
      return nil
    }
    // "En visite à", "en collaboration avec": of other acts the circumstance has its own actors.
    let isShared =
      trigger.entry.isMutual && trigger.entry.relation == .cooperatesWith
      && (["en", "in"].contains(roles.tree.markers[trigger.word])
        || trigger.entry.type == "consult"
          && ["after", "following", "follow", "for"].contains(roles.tree.markers[trigger.word]))
      || trigger.entry.isMutual
        && ["après", "à_la_suite_de", "à_l'issue_de"].contains(roles.tree.markers[trigger.word])
      // "S'est rendue à Rome pour des entretiens avec X".
      || trigger.entry.type == "consult" && trigger.entry.isMutual
        && roles.tree.markers[trigger.word] == "pour"
    // "Left after a quarrel with X".
    let isQuarrel =
      lexicon.language == .english && trigger.entry.isMutual
      && trigger.entry.relation == .opposes
      && ["after", "following", "follow", "amid", "in"].contains(roles.tree.markers[trigger.word])
    // "Dans une lettre à X".
    let isSaid =
      trigger.entry.type == "consult"
      && ["dans", "lors_de", "in", "during"].contains(roles.tree.markers[trigger.word])
    if support.pattern == "noun-circumstance", trigger.entry.type != "visit",
      trigger.entry.type != "meet", !isShared, !isSaid, !isQuarrel,
      // "En signe de protestation contre X".
      roles.tree.markers[trigger.word] != "en"
        || !["protest", "support"].contains(trigger.entry.type)
    {
      return nil
    }
    if support.pattern == "noun-charged", trigger.entry.type != "assault" { return nil }
    guard var one = roles.filler(at: support.word) else { return nil }
    one.certainty *= support.pattern == "noun-circumstance" ? Reliability.circumstance : 1
    if support.suffers {
      // "Withdrew under an agreement brokered by X" suffers nothing.
      if lexicon.language == .english, trigger.entry.relation == .cooperatesWith,
        vocabulary.underMarkers.contains(roles.tree.markers[trigger.word])
      {
        return nil
      }
      if isUnderControl(trigger, one, roles) { return nil }
      guard
        let from = sources.first.flatMap({ roles.filler(at: $0) })
          ?? penalizer(trigger, one, roles), from.actors != one.actors
      else { return nil }
      return Binding(
        rule: support.pattern, reliability: Reliability.nounSupported, source: from, target: one)
    }
    let recipient = recipient(trigger, roles)
    guard
      let target = targets.first(where: { $0 != support.word }) ?? roles.aim(of: trigger.word)
        ?? recipient,
      let other = roles.filler(at: target), other.actors != one.actors
    else {
      guard trigger.entry.isMutual, one.actors.count > 1 else { return nil }
      return Binding(
        rule: "mutual", reliability: Reliability.mutual, source: one, isMutual: true)
    }
    var binding = Binding(
      rule: support.pattern,
      // Whoever is given something is told beside the verb.
      reliability: targets.isEmpty && recipient == target
        ? Reliability.active : Reliability.nounSupported,
      source: one, target: placed(other, trigger))
    if support.pattern == "noun-charged",
      !vocabulary.deciding.contains(roles.tree.lemmas[roles.tree.heads[trigger.word]])
    {
      // Who is accused or tried may not have done it.
      binding.modality = .possible
    }
    return binding
  }

  /// "X received a five-game suspension": from whoever suspended others before.
  private func penalizer(
    _ trigger: Trigger, _ sufferer: Filler, _ roles: SentenceRoles
  ) -> Filler? {
    guard lexicon.language == .english, let verb = Self.penalties[trigger.entry.phrase.head],
      let known = roles.institutions.agent(of: verb, on: sufferer.actors, vocabulary)
    else { return nil }
    return Filler(
      actors: known, certainty: Reliability.institution, word: nil, way: "institution")
  }

  /// "Promised X its support": who gets what a noun names.
  private func recipient(_ trigger: Trigger, _ roles: SentenceRoles) -> Int? {
    let verb = roles.tree.heads[trigger.word]
    guard lexicon.language == .english, verb >= 0, roles.tree.parts[verb] == .verb,
      roles.tree.relations[trigger.word] == .object,
      ["support", "aid", "cooperate"].contains(trigger.entry.type),
      ["promise", "offer", "give", "pledge", "assure", "grant", "deny", "lend"]
        .contains(roles.tree.lemmas[verb])
    else { return nil }
    return roles.tree.children(of: verb).first {
      $0 > verb && $0 < trigger.word && roles.tree.markers[$0].isEmpty
        && [.object, .indirectObject].contains(roles.tree.relations[$0])
        && roles.filler(at: $0) != nil
    }
  }

  func placed(_ filler: Filler, _ trigger: Trigger) -> Filler {
    guard trigger.entry.frame.target?.isPlace == true else { return filler }
    var filler = filler
    filler.certainty = max(filler.certainty, 0.9)
    return filler
  }
}

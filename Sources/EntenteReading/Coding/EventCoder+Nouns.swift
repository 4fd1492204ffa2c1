internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "L'opposition de X à Y", "la coopération entre X et Y", "X a mené une attaque contre Y".
  func nominal(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    let frame = trigger.entry.frame
    let noun = trigger.word
    if frame.source.dependency == .itself { return itself(trigger, roles) }
    if describesNoun(noun, roles) { return nil }
    var sources = roles.complements(of: noun, markers: frame.source.markers)
    if lexicon.language == .english, trigger.entry.type == "visit" {
      // "A tour of Mexico" is nobody's whom it names.
      sources.removeAll { word in
        roles.tree.markers[word] == "of"
          && roles.filler(at: word)?.actors.allSatisfy {
            roles.kinds[$0] == .state || roles.kinds[$0] == .place
          } ?? false
      }
    }
    if vocabulary.suits.contains(roles.tree.lemmas[noun]) {
      // "Le procès de X au tribunal" is no suit of his.
      sources.removeAll { vocabulary.possession.contains(roles.tree.markers[$0]) }
    }
    if trigger.entry.relation == .cooperatesWith, isSpoilt(noun, roles) { return nil }
    if frame.isMutual {
      for word in sources {
        guard var parties = roles.parties(at: word) else { continue }
        if parties.actors.count == 1, let other = roles.lostConjunct(of: noun, after: word) {
          parties.actors += other.actors.filter { !parties.actors.contains($0) }
          parties.certainty = min(parties.certainty, other.certainty) * Reliability.displaced
        }
        guard parties.actors.count > 1 else { continue }
        return Binding(
          rule: "noun-between", reliability: Reliability.nounBetween, source: parties,
          isMutual: true)
      }
      if sources.count > 1, frame.target != nil, let first = roles.filler(at: sources[0]),
        let second = roles.filler(at: sources[1]), first.actors != second.actors
      {
        // "Les discussions de Paris et de Berlin", "US-Japan talks".
        var parties = first
        parties.actors += second.actors.filter { !first.actors.contains($0) }
        parties.certainty *= second.certainty
        return Binding(
          rule: "noun-between", reliability: Reliability.nounBetween, source: parties,
          isMutual: true)
      }
    }
    guard let slot = frame.target, !slot.markers.isEmpty else { return nil }
    let targets = roles.complements(of: noun, markers: slot.markers)
    return both(trigger, sources, targets, roles)
      ?? supported(trigger, targets, sources, roles)
      ?? defied(trigger, sources, roles)
      ?? occasioned(trigger, sources, roles)
      ?? sources.first.flatMap { roles.filler(at: $0) }.flatMap { protested(trigger, $0, roles) }
  }

  /// "The opposition newspaper X": the noun before another says what that one is.
  private func describesNoun(_ noun: Int, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .english, noun + 2 < roles.tree.count else { return false }
    let next = noun + 1
    return roles.tree.parts[next] == .noun && !roles.tree.words[next].isCapitalized
      && roles.tree.heads[next] == next + 1 && roles.tree.words[next + 1].isCapitalized
      && roles.tree.relations[next] == .compound
  }

  /// "Relations between X and Y have worsened": no cooperation.
  private func isSpoilt(_ noun: Int, _ roles: SentenceRoles) -> Bool {
    let verb = roles.tree.heads[noun]
    guard verb >= 0 else { return false }
    return vocabulary.spoiling.contains(roles.tree.lemmas[verb])
      || roles.tree.children(of: noun).contains {
        vocabulary.spoiling.contains(roles.tree.lemmas[$0])
      }
  }

  /// "X voted despite the protests of Y": whom the protests meet is the clause's subject.
  private func defied(_ trigger: Trigger, _ sources: [Int], _ roles: SentenceRoles) -> Binding? {
    let noun = trigger.word
    var verb = roles.tree.heads[noun]
    // What happens in spite of it is the main clause.
    var steps = 0
    while verb >= 0, steps < 4,
      roles.tree.relations[verb] == .openComplement || roles.tree.parts[verb] != .verb
    {
      verb = roles.tree.heads[verb]
      steps += 1
    }
    // "In spite of telephone calls from X".
    let isRing = roles.tree.children(of: noun).contains {
      ["phone", "telephone", "video"].contains(roles.tree.words[$0].key)
    }
    // "Malgré l'élimination de l'équipe": the team did nothing.
    if lexicon.language == .french, vocabulary.undergone.contains(roles.tree.lemmas[noun]),
      let first = sources.first, vocabulary.possession.contains(roles.tree.markers[first])
    {
      return nil
    }
    guard trigger.entry.relation == .opposes, !isRing, verb >= 0,
      roles.tree.parts[verb] == .verb,
      vocabulary.despites.contains(roles.tree.markers[noun]),
      // "Investigated X over complaints by Y".
      roles.tree.markers[noun] != "over"
        || ["protest", "reject", "threaten"].contains(trigger.entry.type),
      let source = sources.first.flatMap({ roles.filler(at: $0) }),
      var target = roles.isPassive(verb)
        ? roles.agentFiller(of: verb) : roles.subjectFiller(of: verb),
      source.actors.allSatisfy({ !target.actors.contains($0) })
    else { return nil }
    target.certainty *= Reliability.circumstance
    return Binding(
      rule: "noun-despite", reliability: Reliability.nounSupported, source: source, target: target)
  }

  /// "Sous le contrôle de X" are lands; who works under somebody's control is not coerced.
  func isUnderControl(
    _ trigger: Trigger, _ sufferer: Filler, _ roles: SentenceRoles
  ) -> Bool {
    lexicon.language == .french && trigger.entry.type == "coerce"
      && vocabulary.underMarkers.contains(roles.tree.markers[trigger.word])
      && !sufferer.actors.allSatisfy { roles.kinds[$0] == .state || roles.kinds[$0] == .place }
  }

  /// "À l'appel de X, Y a manifesté": the noun tells how Y comes to do what he does.
  private func occasioned(
    _ trigger: Trigger, _ sources: [Int], _ roles: SentenceRoles
  ) -> Binding? {
    guard let type = trigger.entry.type?.rawValue, !trigger.entry.isMutual,
      isOccasion(trigger.word, of: type, roles),
      let source = sources.lazy.compactMap({ roles.filler(at: $0) }).first,
      let target = roles.beneficiary(
        of: trigger.word, isAsked: type == "request" || type == "coerce"),
      target.actors != source.actors,
      !isUnderControl(trigger, target, roles)
    else { return nil }
    return Binding(
      rule: "noun-occasion", reliability: Reliability.nounSupported, source: source,
      target: target)
  }

  private func isOccasion(_ noun: Int, of type: String, _ roles: SentenceRoles) -> Bool {
    let marker = roles.tree.markers[noun]
    if vocabulary.occasions[marker]?.contains(type) ?? false { return true }
    // "Répondre aux accusations de X".
    let head = roles.tree.heads[noun]
    guard marker == "à", head >= 0, vocabulary.answering.contains(roles.tree.lemmas[head]) else {
      return false
    }
    return ["accuse", "threaten", "protest", "assault", "request"].contains(type)
  }

  /// "X, l'avocat de Y", "l'avocat de Y, X", "X est l'avocat de Y", "les partisans de Y".
  private func itself(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    let noun = trigger.word
    if let both = eachOther(trigger, roles) { return both }
    // "Les clients de X", "les alliés de X" are many and do nothing yet.
    guard
      trigger.entry.type != "cooperate"
        && (trigger.entry.type != "aid" || lexicon.language != .english)
        || roles.tree.grammar[noun].isPlural != true
    else { return nil }
    guard let slot = trigger.entry.frame.target, let source = roles.bearer(of: noun),
      lexicon.language != .french || source.word != noun
        || roles.tree.grammar[noun].isPlural != true
        || trigger.entry.type != "support" && trigger.entry.type != "reject",
      let word = roles.complements(of: noun, markers: slot.markers).first(where: {
        // "Sa rivale japonaise" is Japan's, not a rival of Japan.
        $0 != source.word && !roles.isDemonym(at: $0)
      }), let target = roles.filler(at: word), target.actors != source.actors,
      !target.actors.contains(where: source.actors.contains)
    else { return nil }
    return Binding(
      rule: "noun-self", reliability: Reliability.itself, source: source, target: target)
  }

  /// Source and target stand with the noun.
  private func both(
    _ trigger: Trigger, _ sources: [Int], _ targets: [Int], _ roles: SentenceRoles
  ) -> Binding? {
    let shared = Set(sources).intersection(targets)
    var agents = sources.filter { vocabulary.agency.contains(roles.tree.markers[$0]) }
    if agents.count < sources.count {
      // "Le témoignage de X a été organisé par Y" is X's.
      agents = agents.filter { roles.tree.isInside($0, subtreeOf: trigger.word) }
    }
    // What only one slot allows fills it; of two that both allow, the possessor comes first.
    let source =
      agents.first ?? sources.first { !shared.contains($0) }
      ?? sources.first { candidate in targets.contains { $0 != candidate } }
    guard let source else { return nil }
    let target =
      targets.first { $0 != source && !shared.contains($0) }
      ?? targets.first { $0 != source }
    let markers = trigger.entry.frame.target?.markers ?? []
    guard
      let target = target ?? roles.aim(of: trigger.word)
        ?? roles.chained(after: source, markers: markers), target != source,
      !roles.isInside(source, target), !roles.isInside(target, source),
      let from = roles.filler(at: source), let to = roles.filler(at: target),
      from.actors != to.actors, !isOnlyWhere(target, of: source, trigger, roles)
    else { return nil }
    return Binding(
      rule: "noun", reliability: Reliability.noun, source: from, target: placed(to, trigger))
  }

  /// "La mort de deux ouvriers sur un chantier": who undergoes something does it to no place.
  private func isOnlyWhere(
    _ target: Int, of source: Int, _ trigger: Trigger, _ roles: SentenceRoles
  ) -> Bool {
    guard lexicon.language == .french, trigger.entry.frame.target?.isPlace != true,
      ["sur", "à", "chez", "dans", "en"].contains(roles.tree.markers[target]),
      roles.filler(at: target)?.actors.allSatisfy({ roles.kinds[$0] == .place }) ?? false
    else { return false }
    // "Malgré l'interdiction de la préfecture, ils ont défilé à Brest": the town is elsewhere.
    return !roles.tree.isInside(target, subtreeOf: trigger.word)
      || vocabulary.undergone.contains(roles.tree.lemmas[trigger.word])
        && vocabulary.possession.contains(roles.tree.markers[source])
  }

  /// Nouns of penalties, and the verbs of those who impose them.
  static let penalties = [
    "suspension": "suspend", "ban": "ban", "fine": "fine", "sentence": "sentence",
    "expulsion": "expel", "disqualification": "disqualify", "dismissal": "dismiss",
  ]

  /// "X and Y are partners", "X and Y had been allies": what each is to the other.
  private func eachOther(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    let noun = trigger.word
    guard lexicon.language == .english, roles.tree.grammar[noun].isPlural == true,
      roles.tree.hasChild(of: noun, .copula),
      ["partner", "ally", "rival", "enemy", "foe", "adversary", "opponent"]
        .contains(roles.tree.lemmas[noun]),
      let subject = roles.tree.children(of: noun).first(where: {
        roles.tree.relations[$0].isSubject
      }),
      let both = roles.filler(at: subject), both.actors.count > 1, both.way != "things"
    else { return nil }
    return Binding(
      rule: "mutual", reliability: Reliability.itself, source: both, isMutual: true)
  }
}

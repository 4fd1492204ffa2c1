internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  func event(
    _ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles, _ modalities: ModalityReader,
    _ seats: [Int: Int]
  ) -> CodedEvent? {
    guard let stated = binding.event ?? trigger.entry.event else { return nil }
    let (relation, type) = (stated.relation, stated.type)
    var sources = binding.source.actors
    if type == "visit", !binding.isMutual {
      let others = roles.companions(of: trigger.word, subject: binding.source.word)
      sources += others.filter { !sources.contains($0) }
    }
    var targets = binding.target?.actors ?? []
    if relation != .visits, trigger.entry.frame.target?.isPlace != true || binding.event != nil {
      // "A livré des chars à Kiev": who is acted on is no town.
      targets = targets.map { seats[$0] ?? $0 }
    }
    if ["cooperate", "agree", "consult", "meet", "request", "aid", "support"].contains(type),
      isSite(binding.target, roles), !isReceiver(trigger, binding.target, roles)
    {
      // One buys ships and meets in hotels, not from them or with them.
      return nil
    }
    if lexicon.language == .english, isMereSite(trigger, binding.target, roles) { return nil }
    // Towns are where things happen, even those that stand for states.
    let places = lexicon.language == .english ? binding.target?.actors ?? targets : targets
    if isWhere(trigger, binding.target, places, roles) { return nil }
    if isHelped(trigger, binding.target, roles) { return nil }
    if type == "retreat", isOccasion(binding.target, roles) { return nil }
    if type == "retreat", trigger.entry.phrase.head == "quitter",
      sources.allSatisfy({ roles.kinds[$0] == .person })
    {
      // Who leaves a town withdraws no forces from it.
      return nil
    }
    if relation == .visits, isPeople(binding.target, roles) { return nil }
    if isAnybody(binding.source, roles) { return nil }
    if binding.target?.way == "deed", relation != .opposes, type != "support" {
      // Who accepts or joins what somebody did is not said to deal with him.
      return nil
    }
    if trigger.isPresence, isSpokesman(binding.source, roles) { return nil }
    targets.removeAll(where: sources.contains)
    if binding.isMutual {
      guard sources.count > 1 else { return nil }
    } else if type != "state" {
      guard !targets.isEmpty else { return nil }
    }
    let claim = modalities.claim(of: trigger.word)
    if let disliked = disliked(trigger, binding, claim.modality) {
      return event(trigger, disliked, roles, modalities, seats)
    }
    if let broken = brokenOff(trigger, binding, claim.modality, roles) {
      return event(trigger, broken, roles, modalities, seats)
    }
    if let left = leftOpen(trigger, binding, claim.modality, roles) {
      return event(left.trigger, left.binding, roles, modalities, seats)
    }
    let ways = [binding.source.way, binding.target?.way].compactMap { $0 }
    let value = Calibration.probability(ofScore: confidence(trigger, binding, roles))
    let speaker = claim.speaker.flatMap { roles.filler(at: $0)?.actors.first }
    return CodedEvent(
      entry: trigger.place, entryID: trigger.entry.id, relation: relation, type: type,
      rule: ways.isEmpty ? binding.rule : "\(binding.rule) (\(ways.joined(separator: ", ")))",
      sources: sources, targets: targets, isMutual: binding.isMutual,
      modality: outstanding(trigger, roles, binding.modality ?? claim.modality),
      confidence: value, trigger: trigger.word,
      speaker: speaker.flatMap { sources == [$0] ? nil : $0 },
      attribution: claim.saying.map { roles.tree.span(of: claim.speaker ?? $0) })
  }

  /// "Walked out of a hotel", "transferred its office to Aberdeen", "confiscated the Gaza yard":
  /// where something is says nothing of whom it is done to.
  private func isMereSite(_ trigger: Trigger, _ target: Filler?, _ roles: SentenceRoles) -> Bool {
    let verb = trigger.entry.phrase.head
    switch trigger.entry.type {
    case "reject":
      if vocabulary.storming.contains(verb) { return isSite(target, roles) }
      // "Withdrew its label from the fishery": who takes something away rejects nobody.
      return verb == "withdraw" && trigger.object == nil
        && roles.tree.hasChild(of: trigger.word, .object)
    case "retreat":
      // "Left eleven people dead".
      return vocabulary.leaving.contains(verb)
        && target?.actors.allSatisfy { [.group, .person].contains(roles.kinds[$0]) } ?? false
    case "host":
      return verb == "host" && isOccasion(target, roles)
    case "cooperate":
      return vocabulary.moving.contains(verb)
        && target?.actors.allSatisfy { [.place, .other].contains(roles.kinds[$0]) } ?? false
    case "coerce":
      return target?.way?.contains("things") ?? false
        && target?.actors.allSatisfy { roles.kinds[$0] == .place } ?? false
    default: return false
    }
  }

  /// "Did not rule out a deal with X": the deal is possible.
  private func leftOpen(
    _ trigger: Trigger, _ binding: Binding, _ modality: Modality, _ roles: SentenceRoles
  ) -> (trigger: Trigger, binding: Binding)? {
    guard lexicon.language == .english, modality == .denied, binding.modality == nil,
      trigger.entry.type == "reject", ["rule", "exclude"].contains(trigger.entry.phrase.head),
      let object = trigger.object ?? roles.object(of: trigger.word),
      let deed = roles.readings[object].first(where: {
        $0.entry.kind == .noun && $0.entry.event != nil && $0.entry.type != "state"
      })
    else { return nil }
    var left = binding
    left.modality = .possible
    return (deed, left)
  }

  /// "Left the summit": who goes home gives nobody way.
  private func isOccasion(_ target: Filler?, _ roles: SentenceRoles) -> Bool {
    guard let target, let mention = roles.mention(of: target) else { return false }
    return mention.manner == .description
      && target.actors.allSatisfy { roles.kinds[$0] == .other }
  }

  /// "Promised aid to X", "offered to shelter X": what is promised is still to be done, and what is
  /// offered need not be taken.
  private func outstanding(
    _ trigger: Trigger, _ roles: SentenceRoles, _ modality: Modality
  ) -> Modality {
    // "Attendu mercredi à Oslo", "attendu à Oslo pour une rencontre avec X".
    let head = roles.tree.heads[trigger.word]
    if modality == .actual,
      trigger.entry.phrase.head == "attendre" && trigger.entry.type == "visit"
        && roles.isPassive(trigger.word)
        || head >= 0 && roles.tree.markers[trigger.word] == "pour"
          && roles.tree.lemmas[head] == "attendre" && roles.isPassive(head)
    {
      return .planned
    }
    guard modality == .actual, trigger.entry.type == "aid" else { return modality }
    if trigger.entry.kind != .verb {
      // "An offer of help from X to Y".
      guard trigger.entry.kind == .noun, lexicon.language == .english else { return modality }
      if ["promise", "pledge"].contains(trigger.entry.phrase.head) { return .planned }
      return trigger.entry.phrase.head == "offer" ? .possible : modality
    }
    let verb = trigger.entry.phrase.head
    if vocabulary.promising.contains(verb) { return .planned }
    // "Offrir un vase" gives it; "offrir son aide" does not.
    let isOffered =
      vocabulary.offering[verb].map { nouns in
        nouns.isEmpty || trigger.object.map { nouns.contains(roles.tree.lemmas[$0]) } ?? false
      } ?? false
    return isOffered ? .possible : modality
  }

  /// "Fonde un club avec l'aide de X": the help says what X does.
  private func isHelped(_ trigger: Trigger, _ target: Filler?, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, trigger.entry.kind == .verb,
      trigger.entry.relation == .cooperatesWith, let word = target?.word,
      roles.tree.markers[word] == "avec", roles.mentionAt[word] < 0
    else { return false }
    return roles.readings[word].contains {
      guard let type = $0.entry.type?.rawValue else { return false }
      return ["aid", "support", "cooperate", "agree"].contains(type)
    }
  }

  /// Whether some nameless people are said to go somewhere, or somebody to be on some site: the
  /// flight of refugees is no visit, nor is a day at the works.
  func isOuting(_ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, trigger.entry.type == "visit", binding.event == nil,
      trigger.entry.weight <= 0.5,
      let target = binding.target
    else { return false }
    let nameless = roles.institutions.passersby
    return binding.source.actors.allSatisfy {
      nameless.contains($0) && (roles.kinds[$0] == .group || roles.kinds[$0] == .person)
        || roles.kinds[$0] == .place
    }
      || trigger.isPresence
        && target.actors.allSatisfy { nameless.contains($0) && roles.kinds[$0] == .place }
  }

  /// "À Pékin, le porte-parole Hong Lei a dit": he speaks where he works.
  private func isSpokesman(_ source: Filler, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, let mention = roles.mention(of: source) else {
      return false
    }
    return mention.words.contains {
      roles.tree.words[$0].key == "porte-parole"
    }
  }

  /// "Threatened to arrest any minister who criticised X": nobody has done so yet.
  private func isAnybody(_ source: Filler, _ roles: SentenceRoles) -> Bool {
    guard source.way == "relative", let pronoun = source.word,
      let antecedent = roles.antecedent(of: pronoun)
    else { return false }
    return roles.tree.children(of: antecedent).contains {
      roles.tree.relations[$0] == .determiner
        && ["any", "every", "whichever", "tout", "toute"].contains(roles.tree.words[$0].key)
    }
  }

  /// "Went back to the Portuguese": people are no place.
  private func isPeople(_ target: Filler?, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .english, let target, let mention = roles.mention(of: target)
    else { return false }
    return mention.manner == .demonym && roles.tree.hasChild(of: mention.head, .determiner)
      && target.way == nil
  }

  /// Whether a target is a place that only a noun names.
  func isSite(_ target: Filler?, _ roles: SentenceRoles) -> Bool {
    guard let target, let mention = roles.mention(of: target) else { return false }
    return mention.manner == .description
      && target.actors.allSatisfy { roles.kinds[$0] == .place }
  }

  /// Where things are said, not to whom or against whom.
  private static let media: Set<String> = [
    "site", "blog", "compte", "page", "réseau", "forum", "chaîne", "plateau", "antenne", "onde",
  ]

  /// "A versé une aide à la commune": what is given to a town is not given in it.
  private func isReceiver(_ trigger: Trigger, _ target: Filler?, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, trigger.entry.type == "aid", trigger.entry.kind == .verb,
      trigger.object != nil, let target, let word = target.word,
      roles.tree.markers[word] == "à", let mention = roles.mention(of: target)
    else { return false }
    return mention.manner == .description
      && vocabulary.listings.contains(roles.tree.lemmas[word])
  }

  /// Whether the complement of an act only says where it happens: "supprimer des postes à Lyon",
  /// "déposer plainte à Paris".
  private func isWhere(
    _ trigger: Trigger, _ target: Filler?, _ targets: [Int], _ roles: SentenceRoles
  ) -> Bool {
    if lexicon.language == .english { return isAround(trigger, targets, kinds: roles.kinds) }
    if isReceiver(trigger, target, roles) { return false }
    if let word = target?.word, roles.tree.markers[word] == "sur",
      Self.media.contains(roles.tree.lemmas[word])
    {
      // "Revendique l'attaque sur son site".
      return true
    }
    guard let slot = trigger.entry.frame.target, !slot.isPlace,
      slot.markers.contains("à") || slot.markers.contains("devant"),
      // One searches where one suspects somebody.
      trigger.entry.phrase.head != "perquisitionner",
      let type = trigger.entry.type?.rawValue
    else { return false }
    if slot.dependency == .nominal, type == "accuse", let target, let word = target.word,
      roles.tree.markers[word] == "à"
    {
      // Complaints are lodged at Paris, not against it, whoever sits there.
      return target.actors.contains { roles.kinds[$0] == .place }
    }
    guard slot.dependency == .oblique,
      ["consult", "aid", "sanction", "support", "request", "accuse", "cooperate"].contains(type)
    else { return false }
    return targets.first.map { roles.kinds[$0] == .place } ?? false
  }

  /// "Tightened the blockade in the Adriatic": a place beside an object only says where.
  private func isAround(_ trigger: Trigger, _ targets: [Int], kinds: [ActorKind]) -> Bool {
    guard let slot = trigger.entry.frame.target, !slot.isPlace, trigger.object != nil,
      slot.dependency == .oblique, slot.markers.contains("in")
    else { return false }
    return !targets.isEmpty && targets.allSatisfy { kinds[$0] == .place }
  }
}

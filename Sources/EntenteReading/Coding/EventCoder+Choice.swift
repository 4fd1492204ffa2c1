internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// The best binding of the readings of a word: the longest phrase that binds, then the surest.
  func best(
    _ triggers: [Trigger], _ roles: SentenceRoles, _ modalities: ModalityReader
  ) -> (Trigger, Binding)? {
    var found: (Trigger, Binding, Double)?
    var best = (-1, 0.0)
    let threshold = Reliability.threshold(in: lexicon.language)
    for trigger in triggers {
      if let found, found.0.extent > trigger.extent { break }
      if isEclipsed(trigger, by: triggers, roles) { continue }
      guard let binding = bind(trigger, roles, modalities),
        !(binding.isMutual
          && hasRivalTarget(triggers.filter { $0.extent >= trigger.extent }, roles))
      else { continue }
      let value = confidence(trigger, binding, roles)
      guard value >= threshold else { continue }
      let rank = rank(trigger, binding)
      if (rank, value) > best { (found, best) = ((trigger, binding, value), (rank, value)) }
    }
    return found.map { ($0.0, $0.1) }
  }

  /// "La commune de Plouvé porte plainte": French towns and regions that are called so are bodies.
  private func isCommunity(_ source: Filler, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, let word = source.word else { return false }
    return Self.communities.contains(roles.tree.lemmas[word])
      && roles.tree.hasChild(of: word, .determiner) && word > 0
      && ["la", "le", "l'", "l’"].contains(roles.tree.words[word - 1].key)
  }

  private static let communities: Set<String> = [
    "commune", "ville", "région", "département", "métropole", "agglomération", "canton",
    "province", "land", "municipalité", "hôpital", "clinique", "lycée", "prison",
  ]

  /// "A reçu une lettre et un disque": where a phrase takes the letter for what is received, nobody
  /// is.
  private func isEclipsed(_ trigger: Trigger, by triggers: [Trigger], _ roles: SentenceRoles)
    -> Bool
  {
    guard lexicon.language == .french, trigger.object == nil, trigger.entry.type == "host",
      trigger.entry.frame.target?.dependency == .object
    else { return false }
    return triggers.contains {
      guard let object = $0.object, roles.mentionAt[object] < 0 else { return false }
      return roles.tree.relations[object] == .object
    }
  }

  /// Whether another reading has a target: "X et Y s'opposent à Z" is no quarrel of X with Y,
  /// whoever Z is.
  private func hasRivalTarget(_ triggers: [Trigger], _ roles: SentenceRoles) -> Bool {
    triggers.contains { trigger in
      guard let slot = trigger.entry.frame.target, slot.dependency == .oblique, !slot.isPlace,
        !trigger.entry.isMutual, trigger.entry.kind == .verb
      else { return false }
      return roles.tree.children(of: trigger.word).contains {
        slot.markers.contains(roles.tree.markers[$0]) && roles.isNominal($0)
          && roles.tree.parts[$0] != .pronoun
          && !["other", "another"].contains(roles.tree.lemmas[$0])
      }
    }
  }

  /// What goes before confidence: to say something to somebody is more than to say it, and "the
  /// opposition of X and Y to Z" is no quarrel of X with Y.
  private func rank(_ trigger: Trigger, _ binding: Binding) -> Int {
    if trigger.entry.type == "state" { return 0 }
    return trigger.entry.kind == .noun && binding.isMutual ? 1 : 2
  }

  func confidence(_ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles) -> Double {
    // The weaker of the two mentions decides: both rest on the same reading of the article.
    let certainty = min(binding.source.certainty, binding.target?.certainty ?? 1)
    var weight = binding.weight ?? trigger.entry.weight
    if let slot = trigger.entry.frame.target,
      slot.dependency == .object || slot.markers.contains("à"), let target = binding.target,
      target.way == nil, weight >= 0.5, target.actors.allSatisfy({ roles.kinds[$0] == .person })
    {
      // Words with everyday senses mean what they say of persons: one suspends talks, or somebody.
      weight = (1 + weight) / 2
    }
    if weight >= 0.4, let target = binding.target, isOpinion(trigger, of: target) {
      weight = max(weight, Reliability.opinion)
    }
    var value = weight * binding.reliability * certainty
    if binding.source.actors.allSatisfy({ roles.kinds[$0] == .place }),
      !isCommunity(binding.source, roles)
    {
      value *= Reliability.actingPlace
    }
    // "Des témoins ont alerté les secours": nobody is named, and neither comes back. Violence is
    // told of anybody.
    if isOuting(trigger, binding, roles) { value *= Reliability.outing }
    if lexicon.language == .french, trigger.entry.type != "assault", let target = binding.target,
      (binding.source.actors + target.actors).allSatisfy(roles.institutions.passersby.contains)
    {
      value *= Reliability.passersby
    }
    return value
  }
}

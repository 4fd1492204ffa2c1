internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "A mis fin à sa collaboration avec X": who ends what two did together turns from the other.
  func ended(_ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles) -> Binding {
    guard lexicon.language == .french, trigger.entry.relation == .cooperatesWith,
      let type = trigger.entry.type?.rawValue, Self.lasting.contains(type), !binding.isMutual,
      isEnded(trigger.word, roles)
    else { return binding }
    var binding = binding
    binding.event = TypedRelation(relation: .opposes, type: "reject")
    return binding
  }

  /// Whether what a noun names is what somebody ends.
  private func isEnded(_ noun: Int, _ roles: SentenceRoles) -> Bool {
    let verb = roles.tree.heads[noun]
    guard verb >= 0, roles.tree.parts[verb] == .verb else { return false }
    switch roles.tree.relations[noun] {
    case .object, .oblique, .indirectObject, .passiveSubject: break
    default: return false
    }
    if roles.readings[verb].contains(where: { $0.entry.effect == .ended }) { return true }
    return Self.refusing.contains(roles.tree.lemmas[verb]) && !roles.isPassive(verb)
      && roles.tree.relations[noun] == .object
  }

  /// "Refuse tout dialogue avec X", "abandonne sa coopération avec X".
  private static let refusing: Set<String> = [
    "refuser", "rejeter", "exclure", "écarter", "décliner", "repousser", "abandonner", "annuler",
    "stopper", "récuser", "arrêter",
  ]

  /// "N'entretient plus aucune relation avec X": what two no longer have was broken off.
  func brokenOff(
    _ trigger: Trigger, _ binding: Binding, _ modality: Modality, _ roles: SentenceRoles
  ) -> Binding? {
    guard lexicon.language == .french, binding.event == nil, modality == .denied,
      trigger.entry.type == "cooperate", let object = trigger.object,
      ["relation", "lien", "rapport", "contact"].contains(roles.tree.lemmas[object]),
      roles.tree.children(of: trigger.word).contains(where: { roles.tree.words[$0].key == "plus" })
    else { return nil }
    var binding = binding
    binding.event = TypedRelation(relation: .opposes, type: "sanction")
    binding.modality = .actual
    return binding
  }

  /// "Dément tout accord avec X": what is denied was not.
  func belied(_ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles) -> Binding {
    let verb = roles.tree.heads[trigger.word]
    guard lexicon.language == .french, binding.rule == "noun-supported", verb >= 0,
      ["démentir", "nier"].contains(roles.tree.lemmas[verb]),
      roles.tree.relations[trigger.word] == .object
    else { return binding }
    var binding = binding
    binding.modality = .denied
    return binding
  }

  /// Types of what lasts until somebody ends it.
  private static let lasting: Set<String> = [
    "cooperate", "agree", "consult", "support", "aid", "meet",
  ]
}

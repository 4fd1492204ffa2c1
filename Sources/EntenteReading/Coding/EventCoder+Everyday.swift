internal import EntenteLanguage
internal import EntenteModel

/// French verbs of the police pages, which mean something else of others.
extension EventCoder {
  /// What a verb says where its subject or object is not the one that its entry thinks of.
  func everyday(
    _ trigger: Trigger, _ source: Filler, _ target: Filler, _ roles: SentenceRoles
  ) -> TypedRelation? {
    guard lexicon.language == .french else { return nil }
    let tree = roles.tree
    switch trigger.entry.phrase.head {
    case "interpeller":
      // "La députée a interpellé le ministre sur la fermeture".
      let isQuestion =
        roles.oblique(
          of: trigger.word, markers: ["sur", "au_sujet_de", "à_propos_de", "quant_à"],
          excluding: []) != nil
      let isSpeaker = source.word.map { Self.speakers.contains(tree.lemmas[$0]) } ?? false
      let isBody = target.actors.allSatisfy {
        roles.kinds[$0] == .state || roles.kinds[$0] == .organization
      }
      return isQuestion || isSpeaker || isBody
        ? TypedRelation(relation: .cooperatesWith, type: "request") : nil
    case "évacuer":
      // "Les gendarmes ont évacué les occupants".
      let isCleared = target.word.map { Self.occupants.contains(tree.lemmas[$0]) } ?? false
      return isCleared && trigger.entry.type == "aid"
        ? TypedRelation(relation: .opposes, type: "coerce") : nil
    default: return nil
    }
  }

  private static let speakers: Set<String> = [
    "député", "députée", "sénateur", "sénatrice", "élu", "élue", "conseiller", "conseillère",
    "association", "collectif", "syndicat", "maire", "opposition", "sénatrice",
  ]

  private static let occupants: Set<String> = [
    "occupant", "squatteur", "zadiste", "gréviste", "manifestant", "bloqueur", "militant",
  ]

  /// "Un automobiliste a renversé deux piétons", "ordonne l'évacuation de l'usine": accidents, and
  /// those who are to leave a site.
  func isMishap(_ target: Filler, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french else { return false }
    let tree = roles.tree
    switch trigger.entry.phrase.head {
    case "renverser", "percuter", "heurter", "faucher", "écraser":
      guard let driver = roles.subject(of: trigger.word)?.word else { return false }
      let doer = roles.isPassive(trigger.word) ? roles.agent(of: trigger.word) ?? driver : driver
      return Self.drivers.contains(tree.lemmas[doer])
    default: return false
    }
  }

  private static let drivers: Set<String> = [
    "automobiliste", "conducteur", "chauffeur", "chauffard", "voiture", "camion", "bus", "train",
    "tramway", "cycliste", "motard", "véhicule", "car", "camionnette", "scooter", "moto",
    "conductrice", "tracteur", "trottinette", "rame", "fourgon",
  ]

  /// "Publie une lettre de X à Y": X writes to Y, whoever prints it.
  func author(ofWhatIsSaid trigger: Trigger, _ roles: SentenceRoles) -> Filler? {
    guard lexicon.language == .french, trigger.entry.type == "consult", let object = trigger.object,
      ["lettre", "message", "courrier", "courriel", "missive", "télégramme", "appel"]
        .contains(roles.tree.lemmas[object]),
      let author = roles.complements(of: object, markers: ["de"]).first,
      roles.tree.heads[author] == object
    else { return nil }
    return roles.filler(at: author).flatMap { filler in
      filler.actors.allSatisfy { roles.kinds[$0] == .person || roles.kinds[$0] == .organization }
        ? filler : nil
    }
  }

  /// "Les forces de la coalition quitteront le Mali": troops that leave a land withdraw from it.
  func isMarch(
    of source: Filler, out target: Filler, _ trigger: Trigger, _ roles: SentenceRoles
  ) -> Bool {
    guard lexicon.language == .french, trigger.entry.type == "retreat", let word = source.word,
      vocabulary.troops.contains(roles.tree.lemmas[word])
    else { return false }
    return target.actors.allSatisfy { roles.kinds[$0] == .state || roles.kinds[$0] == .place }
  }

  /// "Le tribunal ordonne l'évacuation de l'usine" withdraws no troops.
  func isClearance(_ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles) -> Bool {
    // "Ont le contrôle de la Chambre": an election coerces nobody.
    if lexicon.language == .french, roles.tree.lemmas[trigger.word] == "contrôle",
      let word = binding.target?.word
    {
      return Self.houses.contains(roles.tree.lemmas[word].lowercased())
    }
    guard lexicon.language == .french, trigger.entry.kind == .noun,
      trigger.entry.type == "retreat" || trigger.entry.phrase.head == "évacuation",
      let target = binding.target
    else { return false }
    return target.actors.allSatisfy {
      roles.kinds[$0] == .organization || roles.kinds[$0] == .group || roles.kinds[$0] == .person
    }
  }
}

internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// Whether a French verb of asking lacks what is asked: "amène X à la gare" asks nothing of X,
  /// nor do police who charge a crowd, as "amène X à signer" and "charge X d'une enquête" do.
  func isHalfSaid(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let verb = trigger.entry.phrase.head
    guard trigger.extent == 0, trigger.entry.frame.target?.dependency == .object,
      Self.driving.contains(verb)
    else { return false }
    let isAsked = roles.openClause(of: trigger.word) != nil
    let hasMatter = verb == "charger" && hasMatter(trigger.word, roles)
    return trigger.entry.type == "request" && !isAsked && !hasMatter
  }

  /// "Charge X de la défense", "est chargé de la défense"; the strikers of Lyon are charged with
  /// nothing.
  private func hasMatter(_ verb: Int, _ roles: SentenceRoles) -> Bool {
    if roles.isPassive(verb) { return true }
    let object = roles.object(of: verb)
    let isPerson =
      object.flatMap { roles.filler(at: $0) }?.actors.allSatisfy { roles.kinds[$0] == .person }
      ?? false
    guard isPerson else {
      return roles.tree.children(of: verb).contains { roles.tree.markers[$0] == "de" }
    }
    return roles.tree.span(of: verb).contains { $0 > verb && roles.tree.markers[$0] == "de" }
  }

  /// Verbs that ask somebody to do what their infinitive says, and mean something else without it.
  private static let driving: Set<String> = [
    "amener", "conduire", "déterminer", "résoudre", "charger", "commettre",
  ]

  /// "Prie X de démissionner": to ask somebody to go is no kindness.
  func isDismissal(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, trigger.entry.type == "request",
      trigger.entry.relation == .cooperatesWith,
      let clause = roles.openClause(of: trigger.word)
    else { return false }
    return Self.leaving.contains(roles.tree.lemmas[clause])
  }

  private static let leaving: Set<String> = [
    "démissionner", "partir", "quitter", "retirer", "démettre", "taire", "excuser", "évacuer",
    "sortir", "abdiquer", "déguerpir",
  ]

  /// "Remet une note à la Suède", "à l'Italie": one goes "en Suède" and "en Italie".
  private func isOwnCountry(_ word: Int, _ roles: SentenceRoles) -> Bool {
    guard roles.tree.markers[word] == "à", roles.tree.parts[word] == .name,
      roles.mentionAt[word] >= 0
    else { return false }
    return roles.mentions[roles.mentionAt[word]].actors.allSatisfy { roles.kinds[$0] == .state }
      && roles.tree.children(of: word).contains {
        roles.tree.relations[$0] == .determiner
          && ["la", "l'", "l’"].contains(roles.tree.words[$0].key)
      }
  }

  /// "A passé la nuit à l'hôpital", "deux ans à la prison de Sens", "l'ambassadeur a été convoqué
  /// au ministère": who is kept or called somewhere pays no visit.
  private func isKept(in place: Int, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let (tree, verb) = (roles.tree, trigger.entry.phrase.head)
    if verb == "convoquer" {
      return roles.subject(of: trigger.word).map { Self.envoys.contains(tree.lemmas[$0.word]) }
        ?? false
    }
    return Self.staying.contains(verb) && Self.wards.contains(tree.lemmas[place])
  }

  private static let envoys: Set<String> = [
    "ambassadeur", "consul", "chargé", "nonce", "diplomate",
  ]
  private static let staying: Set<String> = [
    "passer", "rester", "séjourner", "demeurer", "finir", "dormir", "attendre", "terminer",
  ]
  private static let wards: Set<String> = [
    "hôpital", "clinique", "prison", "cellule", "bagne", "geôle", "maison", "centre", "camp",
    "hospice", "asile", "morgue", "maternité", "infirmerie", "pénitencier",
  ]

  /// "Présente son plan à X": what is shown to somebody goes on no visit.
  func isShown(to target: Filler, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, trigger.entry.type == "visit" else { return false }
    if let place = target.word,
      isOwnCountry(place, roles) || isKept(in: place, trigger, roles)
    {
      return true
    }
    return trigger.entry.frame.source.dependency == .object
      && target.actors.allSatisfy { roles.kinds[$0] == .person || roles.kinds[$0] == .group }
  }
}

internal import EntenteLanguage
internal import EntenteModel

/// French verbs that mean less where players and witnesses do what they say.
extension EventCoder {
  /// "A rejoint la France en finale", "retrouve son ancien club", "a reconnu son agresseur": what
  /// nobody agreed on, and no meeting.
  func isOfSport(_ target: Filler, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french else { return false }
    let tree = roles.tree
    if isSite(of: target, trigger, roles) || isMajority(target, trigger, roles) { return true }
    guard trigger.extent == 0 else { return false }
    switch trigger.entry.phrase.head {
    case "rejoindre", "retrouver", "affronter", "défier", "battre", "rencontrer":
      if tree.span(of: trigger.word).contains(where: { Self.rounds.contains(tree.lemmas[$0]) }) {
        return true
      }
      if trigger.entry.phrase.head == "affronter", let host = subject(of: trigger.word, roles) {
        // Two persons, two clubs or two countries play; armies and crowds fight.
        return isRival(target, roles) && isRival(host, roles)
      }
      // "La Croatie rencontrera l'Angleterre": governments meet, countries play.
      if trigger.entry.phrase.head == "rencontrer", trigger.entry.type == "meet",
        isCountry(target, roles),
        let host = subject(of: trigger.word, roles), isCountry(host, roles)
      {
        return true
      }
      return trigger.entry.phrase.head == "retrouver"
        && target.actors.count == 1 && roles.kinds[target.actors[0]] == .organization
        && target.word.map { tree.grammar[$0].isPlural != true } ?? false
    case "reconnaître":
      return trigger.entry.type == "agree"
        && target.actors.allSatisfy { roles.kinds[$0] == .person || roles.kinds[$0] == .group }
        && !tree.span(of: trigger.word).contains { tree.words[$0].key == "comme" }
    case "éliminer":
      // "La France a éliminé le Portugal": one kills rebels, not states.
      return trigger.entry.type == "assault"
        && target.actors.allSatisfy {
          roles.kinds[$0] == .state || roles.kinds[$0] == .organization
        }
    case "convoquer":
      return tree.span(of: trigger.word).contains { Self.squads.contains(tree.lemmas[$0]) }
    case "rechercher":
      // "Recherchent un adolescent disparu" accuses nobody.
      return target.word.map { word in
        tree.children(of: word).contains { Self.missing.contains(tree.lemmas[$0]) }
      } ?? false
    default: return false
    }
  }

  /// Whether somebody is one person, a club, or a country by its own name.
  private func isRival(_ filler: Filler, _ roles: SentenceRoles) -> Bool {
    if isCountry(filler, roles) { return true }
    guard let word = filler.word, filler.way == nil || filler.way == "apposition" else {
      return false
    }
    let lemma = roles.tree.lemmas[word]
    return !vocabulary.troops.contains(lemma) && !vocabulary.policeNouns.contains(lemma)
      && filler.actors.count == 1
      && [.person, .place, .other].contains(roles.kinds[filler.actors[0]])
  }

  /// Whether a country is named by its own name with an article, rather than by its capital.
  private func isCountry(_ filler: Filler, _ roles: SentenceRoles) -> Bool {
    guard let word = filler.word, word > 0, filler.way == nil,
      let mention = roles.mention(of: filler)
    else { return false }
    return mention.manner == .name && mention.actors.allSatisfy { roles.kinds[$0] == .state }
      && ["la", "le", "l'", "l’", "les"].contains(roles.tree.words[word - 1].key)
  }

  private static let squads: Set<String> = [
    "équipe", "sélection", "stage", "sélectionneur", "match", "entraîneur",
  ]

  /// "Ont le contrôle de la Chambre": who has a majority coerces nobody; "embauche des personnes".
  private func isMajority(_ target: Filler, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let tree = roles.tree
    guard let word = target.word else { return false }
    if trigger.entry.type == "coerce", let object = trigger.object,
      ["contrôle", "majorité"].contains(tree.lemmas[object])
    {
      return Self.houses.contains(tree.lemmas[word].lowercased())
    }
    return ["embaucher", "recruter", "employer"].contains(trigger.entry.phrase.head)
      && ["personne", "gens", "salarié", "employé"].contains(tree.lemmas[word])
  }

  static let houses: Set<String> = [
    "chambre", "parlement", "sénat", "congrès", "assemblée", "conseil", "hémicycle",
  ]

  private static let missing: Set<String> = [
    "disparaître", "disparu", "égarer", "égaré", "perdre", "perdu", "porter", "fuguer",
  ]

  /// "Condamne l'attaque de Goma", "refuse la création d'un poste à Plouvé": the town is where the
  /// thing is, and nobody who did or wanted it.
  private func isSite(of target: Filler, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let tree = roles.tree
    guard let word = target.word else { return false }
    if trigger.entry.type == "accuse", let object = trigger.object,
      vocabulary.violence.contains(tree.lemmas[object])
    {
      return target.way == nil && target.actors.allSatisfy { roles.kinds[$0] == .place }
    }
    guard trigger.entry.phrase.head == "refuser", trigger.object == nil, tree.markers[word] == "à",
      let object = roles.object(of: trigger.word), object < word
    else { return false }
    return Self.buildings.contains(tree.lemmas[object])
  }

  /// Nouns of what is done somewhere.
  private static let buildings: Set<String> = [
    "création", "ouverture", "construction", "implantation", "installation", "fermeture",
    "maintien", "extension", "organisation", "tenue", "agrandissement", "projet", "permis",
  ]

  /// "Velmor ferme son usine de Laval": whoever shuts what is his punishes nobody that is told of.
  func isOwnHouse(_ binding: Binding, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, let target = binding.target, target.actors.count == 1,
      trigger.entry.type == "sanction" || trigger.entry.type == "coerce",
      let whole = roles.institutions.whole(of: target.actors[0]),
      binding.source.actors == [whole]
    else { return false }
    return roles.kinds[target.actors[0]] == .organization
      || roles.kinds[target.actors[0]] == .place
  }

  /// Where a match stands in a tournament.
  private static let rounds: Set<String> = [
    "finale", "demi-finale", "quart", "huitième", "mi-temps", "prolongation", "play-off", "poule",
    "podium", "tie-break", "championnat", "journée", "barrage",
  ]
}

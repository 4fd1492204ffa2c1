internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "Les Suédois battent l'armée danoise": words that mostly tell of games and of what everybody
  /// does tell of war where both parties are peoples or armies.
  func fought(_ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles) -> Binding {
    guard lexicon.language == .french, let target = binding.target, !binding.isMutual,
      let act = Self.warlike[trigger.entry.phrase.head],
      trigger.entry.relation == .opposes, trigger.entry.weight <= 0.6,
      isBelligerent(binding.source, orPerson: true, roles)
        || trigger.entry.phrase.head == "prendre" && isSeat(target, roles)
          && binding.source.actors.allSatisfy({ roles.kinds[$0] == .organization }),
      !tellsOfGames(roles)
    else { return binding }
    let isTaken = act == "coerce" || act == "assault"
    guard isBelligerent(target, orPerson: false, roles) || isTaken && isSeat(target, roles) else {
      return binding
    }
    var binding = binding
    binding.weight = 0.85
    if trigger.entry.type == "reject" {
      binding.event = TypedRelation(relation: .opposes, type: "assault")
    }
    return binding
  }

  /// "S'est rendu à la police", "aux Suédois": one visits places, and gives oneself up to forces.
  func surrendered(_ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles) -> Binding {
    guard lexicon.language == .french, trigger.entry.type == "visit", let target = binding.target,
      trigger.entry.phrase.head == "rendre", let word = target.word,
      roles.tree.markers[word] == "à",
      Self.keepers.contains(roles.tree.lemmas[word])
        || isBelligerent(target, orPerson: false, roles)
    else { return binding }
    var binding = binding
    binding.event = TypedRelation(relation: .cooperatesWith, type: "concede")
    return binding
  }

  /// "Des heurts ont opposé X à Y": they fought.
  func isFray(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    encounter(trigger, roles).map(Self.frays.contains) ?? false
  }

  /// "Une finale opposera X à Y": they play.
  func isGame(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    encounter(trigger, roles).map(Self.bouts.contains) ?? false
  }

  /// What sets two against each other, where a thing does: "des heurts", "une finale".
  private func encounter(_ trigger: Trigger, _ roles: SentenceRoles) -> String? {
    guard trigger.entry.phrase.head == "opposer", trigger.entry.frame.source.dependency == .object
    else { return nil }
    guard let thing = roles.tree.child(of: trigger.word, .subject) else { return nil }
    // "Une bataille judiciaire", "la guerre commerciale" shed no blood.
    let isBloodless = roles.tree.children(of: thing).contains {
      roles.tree.relations[$0] == .adjective && Self.bloodless.contains(roles.tree.lemmas[$0])
        || roles.tree.markers[$0] == "de" && roles.mentionAt[$0] < 0
    }
    return isBloodless ? nil : roles.tree.lemmas[thing]
  }

  private static let bouts: Set<String> = [
    "match", "finale", "demi-finale", "rencontre", "derby", "tournoi", "partie", "quart",
  ]

  private static let bloodless: Set<String> = [
    "judiciaire", "juridique", "commercial", "politique", "électoral", "économique", "médiatique",
    "diplomatique", "tarifaire", "parlementaire", "sémantique", "boursier", "verbal", "fratricide",
    "législatif", "financier", "fiscal", "administratif", "interne",
  ]

  private static let frays: Set<String> = [
    "heurt", "affrontement", "combat", "bataille", "fusillade", "bagarre", "rixe", "guerre",
    "accrochage", "échauffourée", "escarmouche",
  ]

  /// "Died in an Israeli strike": whoever made the strike killed the subject.
  func killed(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    guard let victim = subject(of: trigger.word, roles),
      let assailant = roles.assailant(of: trigger.word), assailant.actors != victim.actors
    else { return nil }
    return Binding(
      rule: "active", reliability: Reliability.active, source: assailant, target: victim)
  }

  /// Whether a verb says of its subject that it dies.
  func isDeath(_ trigger: Trigger) -> Bool {
    trigger.entry.type == "assault" && trigger.entry.frame.target?.dependency == .subject
      && Self.dying.contains(trigger.entry.phrase.head)
  }

  private static let dying: Set<String> = ["die", "perish", "mourir", "périr"]

  /// Nouns of those to whom one gives oneself up besides armies.
  private static let keepers: Set<String> = [
    "police", "gendarmerie", "policier", "gendarme", "autorité", "justice", "ennemi", "vainqueur",
    "général", "assaillant",
  ]

  /// Whether a nominal is a people, an army or its men; or a person, who may lead one.
  private func isBelligerent(
    _ filler: Filler, orPerson: Bool, _ roles: SentenceRoles
  ) -> Bool {
    let tree = roles.tree
    guard let word = filler.word, word < tree.count else { return false }
    if orPerson, filler.way == nil || filler.way == "control",
      filler.actors.allSatisfy({ roles.kinds[$0] == .person || roles.kinds[$0] == .state }),
      tree.parts[word] != .pronoun
    {
      return true
    }
    if Self.troops.contains(tree.lemmas[word]) { return true }
    guard let mention = roles.mention(of: filler),
      mention.manner == .demonym || mention.manner == .name, !mention.isAdjective,
      mention.words.lowerBound > 0
    else { return false }
    return ["les", "des", "aux"].contains(tree.words[mention.words.lowerBound - 1].key)
  }

  /// Whether a nominal is a town or country under its name.
  private func isSeat(_ filler: Filler, _ roles: SentenceRoles) -> Bool {
    guard filler.way == nil, let mention = roles.mention(of: filler) else { return false }
    return mention.words.contains { roles.tree.words[$0].isCapitalized }
      && filler.actors.allSatisfy { roles.kinds[$0] == .place || roles.kinds[$0] == .state }
  }

  /// Whether a sentence tells of a game: it has a score, or a word of sport.
  private func tellsOfGames(_ roles: SentenceRoles) -> Bool {
    let tree = roles.tree
    return tree.words.indices.contains { word in
      if Self.games.contains(tree.lemmas[word]) { return true }
      guard word + 2 < tree.count, ["-", "à"].contains(tree.words[word + 1].key) else {
        return false
      }
      return tree.words[word].key.utf8.count <= 3 && tree.words[word + 2].key.utf8.count <= 3
        && Int(tree.words[word].key) != nil && Int(tree.words[word + 2].key) != nil
    }
  }

  /// Verbs that may tell of war, with what they tell then.
  private static let warlike: [String: String] = [
    "battre": "reject", "vaincre": "reject", "défaire": "reject", "écraser": "reject",
    "terrasser": "reject", "dominer": "reject", "combattre": "reject", "anéantir": "assault",
    "décimer": "assault", "affronter": "assault", "attaquer": "assault", "frapper": "assault",
    "abattre": "assault", "ravager": "assault", "dévaster": "assault", "occuper": "coerce",
    "prendre": "coerce", "soumettre": "coerce", "chasser": "coerce", "déloger": "coerce",
    "remporter": "reject", "l'emporter": "reject", "triompher": "reject", "gagner": "reject",
    "encercler": "coerce",
  ]

  private static let troops: Set<String> = [
    "armée", "troupe", "force", "flotte", "soldat", "garnison", "cavalerie", "escadron",
    "bataillon", "régiment", "milice", "milicien", "rebelle", "insurgé", "marine", "légion",
    "infanterie", "artillerie", "combattant", "mercenaire", "corsaire", "pirate", "horde",
    "croisé", "légionnaire", "partisan", "résistant", "escadre",
  ]

  private static let games: Set<String> = [
    "match", "finale", "demi-finale", "quart", "score", "but", "championnat", "coupe", "tournoi",
    "set", "mi-temps", "essai", "penalty", "qualification", "ligue", "groupe", "médaille",
    "éliminatoire", "équipe", "poule", "mondial", "phase", "saison",
  ]
}

internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// "les deux pays", "the two sides": the last two that were named.
  func several(
    _ nominal: Nominal, _ discourse: Discourse, _ actors: ArticleActors
  ) -> [Int]? {
    let kind = { (actor: Int) in actors.actors[actor].kind }
    let key = { (word: Int) in tree.words[word].key }
    let isBoth = tree.children(of: nominal.head).contains { key($0) == "both" }
    let isTwo =
      isBoth
      || tree.children(of: nominal.head).contains {
        ["deux", "two"].contains(key($0)) && $0 < nominal.head
      }
    if !isFrench, nominal.determination == .definite, nominal.isBare,
      tree.children(of: nominal.head).contains(where: { key($0) == "three" && $0 < nominal.head })
    {
      guard nominal.noun.name == "country" || Self.counterparts.contains(nominal.lemma) else {
        return nil
      }
      return discourse.together(3, before: index, within: 4, of: .state)
    }
    if !isFrench, nominal.isPlural, nominal.isBare, nominal.determination == .definite, !isTwo,
      Self.neighbours.contains(nominal.lemma)
    {
      return discourse.together(2, before: index, within: 1, of: .state)
    }
    // "Workers and engineers" are on one side.
    let isOpposed = { (pair: [Int]) in !pair.allSatisfy { kind($0) == .group } }
    guard isTwo, nominal.determination == .definite || isBoth, nominal.isBare else { return nil }
    if !isFrench, nominal.lemma == "rival",
      let pair = discourse.together(2, before: index, within: 1, of: .person)
        ?? discourse.pair(before: index)
    {
      return pair
    }
    if !isFrench, Self.counterparts.contains(nominal.lemma) || nominal.noun.isGovernment,
      let states = discourse.mainTwo(where: { kind($0) == .state })
        ?? discourse.latestTwo(from: index, where: { $0.kind == .state })
    {
      return states
    }
    if isFrench, Self.frenchStates.contains(nominal.lemma),
      let states = discourse.pair(before: index, of: [.state])
        ?? discourse.mainStates(state: actors.state(of:))
        ?? discourse.latestTwo(from: index, where: { $0.kind == .state })
    {
      return states
    }
    if !isFrench, Self.parties.contains(nominal.lemma),
      let pair = coordinated(before: nominal.head, actors)
        ?? discourse.gatheredPair(from: index, where: isOpposed)
    {
      return pair
    }
    // "Germany praised both countries": nobody does it to himself.
    let beside =
      isFrench ? [] : discourse.referents(beside: governor(of: nominal.head), in: index)
    let isApart = { (referent: Discourse.Referent) in
      !beside.contains { $0.actors == referent.actors }
    }
    switch isFrench && Self.frenchSides.contains(nominal.lemma) ? "side" : nominal.noun.name {
    case "side":
      // A state and an alliance may be the two.
      let branches = isFrench ? actors.branches : []
      let bodies =
        isFrench
        ? discourse.mainTwo(isEven: true) {
          [.state, .organization].contains(kind($0)) && !branches.contains($0)
        } : nil
      return bodies ?? (isFrench ? discourse.mainStates(state: actors.state(of:)) : nil)
        ?? (isFrench ? discourse.gatheredPair(from: index, where: isOpposed) : nil)
        ?? discourse.mainTwo(isEven: isFrench) { kind($0) == .state }
        ?? discourse.mainTwo(isEven: isFrench) { kind($0) == .organization }
        ?? discourse.mainTwo(isEven: isFrench) { kind($0) == .person }
        ?? (isFrench ? discourse.pair(before: index) : nil)
    case "country":
      return discourse.latestTwo(from: index) { $0.kind == .state && isApart($0) }
        ?? (isFrench ? nil : discourse.mainTwo { kind($0) == .state })
    case "company":
      // Of firms no catalogue tells.
      return discourse.latestTwo(from: index) {
        $0.kind == .organization && $0.lemma.isEmpty && $0.actors.allSatisfy(actors.isUnknown)
          && isApart($0)
      } ?? discourse.latestTwo(from: index) { $0.kind == .organization && isApart($0) }
    case "team", "party", "union", "association":
      return discourse.latestTwo(from: index) { $0.kind == .organization && isApart($0) }
    case let trade where isFrench && Self.trades.contains(trade):
      return discourse.latestTwo(from: index) {
        $0.kind == .person
          && $0.actors.allSatisfy {
            discourse.isLabelled([$0], trade)
          }
      }
    case "civilian" where isFrench:
      // "Le roi offre à chacun des deux hommes": he is neither.
      let doers = discourse.referents.filter { $0.sentence == index && $0.isSubject }
      return discourse.latestTwo(from: index) { referent in
        referent.kind == .person && !doers.contains { $0.actors == referent.actors }
      }
    case "civilian", "politician", "athlete", "worker":
      return discourse.latestTwo(from: index) { $0.kind == .person }
    default: return nil
    }
  }

  /// "Son voisin": of the two states that an article is about, the one whose neighbour it is not;
  /// "son voisin suédois": the one that is named.
  func neighbour(
    _ nominal: Nominal, _ discourse: Discourse, _ actors: ArticleActors
  ) -> [Int]? {
    guard ["voisin", "neighbour", "neighbor"].contains(nominal.lemma),
      nominal.determination == .possessive,
      !nominal.isPlural, let owner = whole(of: nominal), actors.actors[owner].kind == .state
    else { return nil }
    let named = nominal.words.lazy.map { mentionAt[$0] }.filter { $0 >= 0 }
      .flatMap { mentions[$0].actors }
      .first { $0 != owner && actors.actors[$0].kind == .state }
    if let named { return [named] }
    // No other state may have been told of at all.
    let others = discourse.counts.keys.filter {
      $0 != owner && actors.actors[$0].kind == .state
    }
    if others.count == 1 { return others }
    guard let two = discourse.mainTwo(where: { actors.actors[$0].kind == .state }),
      two.contains(owner)
    else { return nil }
    return two.filter { $0 != owner }
  }

  /// French nouns by which two states are called.
  private static let frenchStates: Set<String> = [
    "pays", "état", "etat", "voisin", "capitale", "puissance", "nation", "gouvernement", "armée",
    "diplomatie", "superpuissance", "parlement", "chancellerie",
  ]

  /// Classes of French nouns of whom two are those who are called so.
  private static let trades: Set<String> = ["cleric", "judge", "artist", "journalist", "soldier"]

  /// French nouns by which any two that have to do with each other are called.
  private static let frenchSides: Set<String> = [
    "camp", "partie", "rival", "adversaire", "ennemi", "partenaire", "allié", "protagoniste",
    "belligérant", "concurrent", "délégation",
  ]

  /// The last two that the sentence has coordinated before a word: "talks between X and Y".
  private func coordinated(before word: Int, _ actors: ArticleActors) -> [Int]? {
    for mention in mentions.reversed() where mention.head < word && mention.manner != .pronoun {
      let members = tree.conjuncts(of: mention.head)
      guard members.count == 2, members[0] == mention.head, members[1] < word else { continue }
      let position = mentionAt[members[1]]
      guard position >= 0, mentions[position].head == members[1],
        mentions[position].actors.count == 1, mention.actors.count == 1
      else { continue }
      let pair = [mention.actor, mentions[position].actor]
      guard pair[0] != pair[1], pair.allSatisfy({ actors.actors[$0].kind != .place }) else {
        continue
      }
      return pair
    }
    return nil
  }

  /// Nouns by which those are called who talk, trade or fight with each other.
  private static let parties: Set<String> = ["party", "side", "camp"]

  /// Nouns that two states bear without being counted.
  private static let neighbours: Set<String> = ["neighbour", "neighbor"]

  /// Nouns by which two states are called.
  private static let counterparts: Set<String> = [
    "neighbour", "neighbor", "ally", "power", "nation", "capital", "foe", "adversary", "government",
    "army", "navy", "parliament", "superpower",
  ]
}

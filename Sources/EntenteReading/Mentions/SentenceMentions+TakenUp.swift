internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// The actor with a name that a definite phrase takes up: "le parti" after a party's name, "le
  /// gouvernement" in an article on one state, "l'adolescent" where only one person was spoken of.
  func named(
    _ nominal: Nominal, _ actors: ArticleActors, _ discourse: Discourse
  ) -> [Int]? {
    if nominal.determination == .demonstrative, nominal.noun.name == "civilian",
      let persons = discourse.latestPersons(before: index, isPlural: nominal.isPlural)
    {
      return persons
    }
    // "its website", "the church's website" is not the church.
    let isSomebodys = tree.children(of: nominal.head).contains {
      SentenceTree.genitives.contains(tree.markers[$0])
    }
    if let rebels = rebels(nominal, actors, discourse) { return rebels }
    guard nominal.determination == .definite || nominal.determination == .demonstrative,
      !nominal.isPlural, !isSomebodys
    else { return nil }
    if nominal.noun.isGovernment {
      guard nominal.isBare, nominal.determination == .definite else { return nil }
      return discourse.mainState { actors.actors[$0].kind }.map { [$0] }
    }
    let noun = nominal.noun.name
    if nominal.lemma == "intéressé", nominal.isBare,
      let concerned = discourse.concerned(before: index)
    {
      return concerned
    }
    if Self.anybody.contains(nominal.lemma), nominal.isBare {
      return discourse.latest(
        noun: noun, before: index, governor: governor(of: nominal.head), isGeneric: true
      ) { referent in
        referent.kind == .person
          && (referent.isFeminine == nil || nominal.isFeminine == nil
            || Self.unsexed.contains(nominal.lemma) || referent.isFeminine == nominal.isFeminine)
      }
    }
    if isFrench, nominal.noun.kind == .person, let person = person(nominal, actors, discourse) {
      return person
    }
    let isGeneric = Self.generic.contains(nominal.lemma)
    guard isGeneric || Self.organizations.contains(noun) && !Self.standing.contains(nominal.lemma),
      nominal.words.count <= 3,
      !tree.children(of: nominal.head).contains(where: {
        tree.relations[$0] == .nominal && nominal.words.contains($0)
      }),
      !["ministry", "court", "school", "institution"].contains(noun) || nominal.isBare,
      whole(of: nominal).map({ [.state, .place].contains(actors.actors[$0].kind) }) ?? true
    else { return nil }
    if isOfOtherPeople(nominal, isGeneric: isGeneric) { return nil }
    let joined = joined(to: nominal.head) + owners(of: nominal.head, actors)
    return discourse.latest(
      noun: noun, before: index, governor: governor(of: nominal.head), isGeneric: isGeneric
    ) { referent in
      referent.lemma.isEmpty && !referent.isPronoun
        && !joined.contains(where: referent.actors.contains)
        && (referent.kind == .organization
          || referent.kind == .other && (referent.hasPart || isGeneric))
        && canBe(nominal.lemma, noun, referent.actors.map { actors.actors[$0].name })
        && !isNamesake(nominal, referent.actors.map { actors.actors[$0].name })
        && (isGeneric || referent.actors.allSatisfy(actors.isUnknown)
          || discourse.isLabelled(referent.actors, noun))
    }
  }

  /// "La rébellion", "les insurgés": the only movement or front that the article has named.
  private func rebels(
    _ nominal: Nominal, _ actors: ArticleActors, _ discourse: Discourse
  ) -> [Int]? {
    guard isFrench, Self.rebels.contains(nominal.lemma), nominal.determination == .definite,
      nominal.isBare || !nominal.isPlural, whole(of: nominal) == nil
    else { return nil }
    let found = discourse.counts.keys.filter { actor in
      let first = actors.actors[actor].name.lowercased().split(separator: " ").first ?? ""
      return actors.actors[actor].kind == .organization && Self.fronts.contains(String(first))
        && actors.state(of: actor) == nil
    }
    return found.count == 1 ? found : nil
  }

  private static let rebels: Set<String> = [
    "rébellion", "guérilla", "insurrection", "rebelle", "insurgé", "guérillero", "maquisard",
  ]
  private static let fronts: Set<String> = [
    "mouvement", "front", "m23", "farc", "brigades", "résistance",
  ]

  /// Bodies that every place has one of, whatever was named before.
  private static let standing: Set<String> = ["justice", "parquet", "jury"]

  /// "La radio publique", "la presse locale" are called so, whatever was named before.
  private func isOfOtherPeople(_ nominal: Nominal, isGeneric: Bool) -> Bool {
    isFrench && !isGeneric
      && nominal.words.contains {
        $0 > nominal.head && Self.anywhere.contains(tree.lemmas[$0].lowercased())
      }
  }

  private static let anywhere: Set<String> = [
    "public", "privé", "national", "local", "régional", "étranger", "international", "mondial",
    "officiel",
  ]

  /// "La fédération polonaise" is not the European one: a name with the same noun and another
  /// adjective is somebody else's.
  private func isNamesake(_ nominal: Nominal, _ names: [String]) -> Bool {
    guard isFrench, !nominal.isBare, let people = whole(of: nominal) else { return false }
    let adjective = nominal.words.first {
      mentionAt[$0] >= 0 && mentions[mentionAt[$0]].actor == people
        && mentions[mentionAt[$0]].isAdjective
    }
    guard let adjective else { return false }
    let stem = tree.words[adjective].key.prefix(5)
    return names.contains { name in
      let words = name.lowercased().split(separator: " ")
      return words.contains(Substring(nominal.lemma)) && !words.contains { $0.hasPrefix(stem) }
    }
  }

  /// "La direction de Velmor et le syndicat": who stands before "et" is not who stands behind it.
  private func joined(to noun: Int) -> [Int] {
    let first = tree.coordinationHead(of: noun)
    guard isFrench, first < noun else { return [] }
    return mentions.filter { $0.head >= first && $0.head < noun }.flatMap(\.actors)
  }

  /// "Le conseil de Velmor a repoussé l'offre du groupe": a body acts on others than on whose it
  /// is.
  private func owners(of noun: Int, _ actors: ArticleActors) -> [Int] {
    guard isFrench else { return [] }
    let doers = mentions.lazy.filter {
      $0.head < noun && !$0.isAdjective
        && tree.relations[tree.describedHead(of: $0.head)].isSubject
    }.flatMap(\.actors)
    return doers.flatMap { doer -> [Int] in
      // "Les salariés de Velmor réclament au groupe": to Velmor.
      guard actors.actors[doer].kind != .group else { return [] }
      let name = actors.actors[doer].name
      return actors.actors.indices.filter {
        $0 != doer && actors.actors[$0].kind != .state && isEnd(actors.actors[$0].name, of: name)
      }
    }
  }

  /// Whether the last words of a name are another name, as not those of "SAVIR" are "AVIR".
  private func isEnd(_ end: String, of name: String) -> Bool {
    guard name.hasSuffix(end) else { return false }
    return name.dropLast(end.count).last.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// Classes of nouns that can take up an organization's name.
  private static let organizations: Set<String> = [
    "party", "union", "association", "company", "press", "team", "school", "court", "ministry",
    "institution",
  ]

  /// Nouns that stand for any organization named before: "l'alliance", "le géant coréen".
  static let generic: Set<String> = [
    "alliance", "organisation", "organization", "groupe", "group", "entreprise", "company",
    "société", "firme", "firm", "compagnie", "institution", "bloc", "géant", "giant",
    "constructeur", "fabricant", "équipementier", "avionneur", "assureur", "distributeur",
    "fondeur", "verrier", "sidérurgiste", "aciériste", "papetier", "cimentier", "motoriste",
    "transporteur", "logisticien", "énergéticien", "semencier", "voyagiste", "croisiériste",
    "manufacturer", "maker", "carmaker", "établissement", "instance",
  ]

  func governor(of word: Int) -> Int {
    let head = tree.heads[tree.describedHead(of: word)]
    return head < 0 ? -1 : offset + head
  }
}

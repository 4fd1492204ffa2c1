internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// The mention that a noun phrase is: of somebody spoken of before, or of an actor of its own.
  func mention(
    of nominal: Nominal, _ actors: inout ArticleActors, _ discourse: inout Discourse
  ) -> Mention? {
    guard finder.takesPart(nominal.head), !describesName(nominal), !isAct(nominal),
      isSomebody(nominal), !listsPlaces(nominal)
    else { return nil }
    // "Le sommet de l'OTAN": who takes part in it has to do with the alliance.
    if nominal.noun.name == "occasion", !["exposition", "exhibition"].contains(nominal.lemma),
      whole(of: nominal) != nil
    {
      return nil
    }
    if isCraft(nominal, actors) { return nil }
    // "My country" is the speaker's.
    if nominal.noun.name == "country", !isFrench, nominal.determination == .possessive,
      tree.children(of: nominal.head).contains(where: {
        ["my", "our"].contains(tree.words[$0].key)
      })
    {
      return nil
    }
    if let bearer = nameBefore(nominal, actors) { return described(nominal, [bearer], 0.85) }
    if let states = statesTogether(nominal, actors) { return described(nominal, states, 0.8) }
    let text = self.text(nominal.core).lowercased()
    let isDefinite = nominal.determination != .indefinite
    if let several = several(nominal, discourse, actors) {
      return described(nominal, several, 0.7)
    }
    if isDefinite, nominal.noun.name == "country", nominal.isBare, !nominal.isPlural {
      guard let state = discourse.latestState() else { return nil }
      return described(nominal, state, 0.7)
    }
    // "le pays", "la capitale": what nobody named is no actor.
    if nominal.noun.name == "country", !nominal.isPlural { return nil }
    let isOther = nominal.words.contains {
      ["autre", "autres", "other", "another"].contains(tree.words[$0].key)
    }
    // "Rwandan soldiers" are not the soldiers spoken of before.
    // Neither is "the society's president" any other president.
    let isTakenUp =
      isFrench
      || !hasPossessor(nominal) && (isDefinite || !nominal.isBare && whole(of: nominal) == nil)
    let known =
      !isOther && isTakenUp && (isDefinite || !nominal.isBare)
      ? discourse.antecedent(
        lemma: nominal.lemma, text: text, isBare: nominal.isBare && isDefinite,
        isPlural: nominal.isPlural,
        isFeminine: isFrench ? nominal.isFeminine : nil, name: { actors.actors[$0].name }) : nil
    // "son ministre" is another than the minister whose he is.
    let owner = nominal.determination == .possessive ? whole(of: nominal) : nil
    let isOwner = owner.map { known == [$0] } ?? false
    let found =
      (isOwner ? nil : known) ?? named(nominal, actors, discourse)
      ?? [own(nominal, &actors, discourse)]
    discourse.note(
      referent(
        found, kind: actors.actors[found[0]].kind, at: nominal.head, isPlural: nominal.isPlural,
        isFeminine: nominal.isFeminine, lemma: nominal.lemma, text: text, noun: nominal.noun.name))
    return described(nominal, found, known == nil || isOwner ? 0.8 : 0.75)
  }

  /// "government troops", "government buildings": those of the state that the article is about.
  private func governmentOwning(
    _ nominal: Nominal, _ actors: ArticleActors, _ discourse: Discourse
  ) -> Int? {
    guard !isFrench, nominal.head > 0, tree.words[nominal.head - 1].key == "government",
      tree.heads[nominal.head - 1] == nominal.head
    else { return nil }
    return discourse.mainState { actors.actors[$0].kind }
  }

  /// "the Velmor party", "the Harlow movement": the name stands before the noun that says what it is.
  private func nameBefore(_ nominal: Nominal, _ actors: ArticleActors) -> Int? {
    guard !isFrench, !nominal.isPlural, Self.bearers.contains(nominal.lemma), nominal.head > 0
    else {
      return nil
    }
    let position = mentionAt[nominal.head - 1]
    guard position >= 0, mentions[position].manner == .name, !mentions[position].isAdjective,
      mentions[position].words.upperBound == nominal.head,
      tree.heads[nominal.head - 1] == nominal.head
        || mentions[position].words.contains(tree.heads[nominal.head - 1]),
      [.organization, .other, .group].contains(actors.actors[mentions[position].actor].kind)
    else { return nil }
    return mentions[position].actor
  }

  private static let bearers: Set<String> = [
    "party", "movement", "militia", "group", "gang", "cartel", "faction", "company", "firm",
    "corporation", "airline", "newspaper", "magazine", "daily", "weekly", "website", "site",
    "union", "coalition", "alliance", "front", "organization", "organisation", "network", "label",
  ]

  /// The actor that a phrase is of its own.
  private func own(
    _ nominal: Nominal, _ actors: inout ArticleActors, _ discourse: Discourse
  ) -> Int {
    let whole = whole(of: nominal) ?? governmentOwning(nominal, actors, discourse)
    var kind = nominal.kind
    // The government of a party or a town is no state.
    if kind == .state, whole.map({ actors.actors[$0].kind != .state }) ?? true {
      kind = .organization
    }
    var name = text(nominal.named)
    if !isFrench, let whole, kind != .state, isOwned(nominal) {
      // "Its managers" and "the managers" would say too little: whose they are belongs to the name.
      let owner = actors.actors[whole].name
      name = owner + (owner.hasSuffix("s") ? "' " : "'s ") + name
    }
    if isFrench, nominal.determination == .possessive, let whole,
      actors.actors[whole].kind == .person
    {
      // "ses députés" are somebody's, and no one's who reads the name alone.
      let owner = actors.actors[whole].name
      name += (owner.first.map { "AEIOUÉÈÊÂÎ".contains($0) } ?? false ? " d'" : " de ") + owner
    }
    return actors.index(ofDescription: name, kind: kind, parent: whole)
  }

  /// The actor with a name that a definite phrase takes up: "le parti" after a party's name, "le
  /// gouvernement" in an article on one state, "l'adolescent" where only one person was spoken of.
  private func named(
    _ nominal: Nominal, _ actors: ArticleActors, _ discourse: Discourse
  ) -> [Int]? {
    if nominal.determination == .demonstrative, nominal.noun.name == "civilian",
      let persons = discourse.latestPersons(before: index, isPlural: nominal.isPlural)
    {
      return persons
    }
    // "its website", "the church's website" is not the church.
    let isSomebodys = tree.children(of: nominal.head).contains {
      ["'s", "’s"].contains(tree.markers[$0])
    }
    guard nominal.determination == .definite || nominal.determination == .demonstrative,
      !nominal.isPlural, !isSomebodys
    else { return nil }
    if nominal.noun.isGovernment {
      guard nominal.isBare, nominal.determination == .definite else { return nil }
      return discourse.mainState { actors.actors[$0].kind }.map { [$0] }
    }
    let noun = nominal.noun.name
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
    guard isGeneric || Self.organizations.contains(noun) && nominal.lemma != "justice",
      nominal.words.count <= 3,
      !tree.children(of: nominal.head).contains(where: {
        tree.relations[$0] == .nominal && nominal.words.contains($0)
      }),
      !["ministry", "court", "school", "institution"].contains(noun) || nominal.isBare,
      whole(of: nominal).map({ actors.actors[$0].kind == .state }) ?? true
    else { return nil }
    return discourse.latest(
      noun: noun, before: index, governor: governor(of: nominal.head), isGeneric: isGeneric
    ) { referent in
      referent.lemma.isEmpty && !referent.isPronoun
        && (referent.kind == .organization || referent.kind == .other)
        && canBe(nominal.lemma, noun, referent.actors.map { actors.actors[$0].name })
        && (isGeneric || referent.actors.allSatisfy(actors.isUnknown)
          || discourse.isLabelled(referent.actors, noun))
    }
  }

  /// "L'athlète", "l'ancien maire": the only person named lately whom nothing sets apart from what
  /// the noun says.
  private func person(
    _ nominal: Nominal, _ actors: ArticleActors, _ discourse: Discourse
  ) -> [Int]? {
    let noun = nominal.noun.name
    let isOffice = Self.offices.contains(noun)
    guard isOffice || Self.callings.contains(noun), nominal.words.count <= 3,
      !tree.children(of: nominal.head).contains(where: {
        $0 > nominal.head
          && (tree.relations[$0] == .nominal || tree.relations[$0] == .apposition)
      }), whole(of: nominal) == nil
    else { return nil }
    if let known = discourse.antecedent(
      lemma: nominal.lemma, text: nominal.lemma, isBare: true, isPlural: false,
      isFeminine: nominal.isFeminine, name: { actors.actors[$0].name })
    {
      return known
    }
    return discourse.latest(
      noun: noun, before: index, governor: governor(of: nominal.head), isGeneric: false
    ) { referent in
      referent.lemma.isEmpty && !referent.isPronoun && referent.kind == .person
        && (referent.isFeminine == nil || nominal.isFeminine == nil
          || referent.isFeminine == nominal.isFeminine)
        // Two ministers are two persons.
        && !(isOffice && discourse.isLabelled(referent.actors, noun))
    }
  }

  /// Classes of nouns that say what a person does, by any of several words.
  private static let callings: Set<String> = ["athlete", "artist", "journalist", "student"]
  /// Classes of nouns of which each is an office of its own.
  private static let offices: Set<String> = ["politician", "judge", "cleric"]

  private func governor(of word: Int) -> Int {
    let head = tree.heads[tree.describedHead(of: word)]
    return head < 0 ? -1 : offset + head
  }

  /// "les villes de Lyon, Oslo et Rome" are those that are named.
  private func listsPlaces(_ nominal: Nominal) -> Bool {
    guard isFrench, nominal.isPlural, nominal.noun.name == "town" else { return false }
    return tree.children(of: nominal.head).contains { child in
      child > nominal.head && mentionAt[child] >= 0 && tree.markers[child] == "de"
        && mentions[mentionAt[child]].head == child && tree.hasChild(of: child, .conjunct)
    }
  }

  /// Whether a noun of actors means somebody here.
  private func isSomebody(_ nominal: Nominal) -> Bool {
    let head = nominal.head
    // "Their cabinet and army": the determiner of the first is the second's too.
    let isShared =
      !isFrench && tree.relations[head] == .conjunct && tree.heads[head] >= 0
      && tree.heads[head] < head && mentionAt[tree.heads[head]] >= 0
      && mentions[mentionAt[tree.heads[head]]].manner == .description
    if !nominal.isPlural, !nominal.isDetermined, !isShared,
      tree.block != .heading || !tree.relations[head].isSubject && tree.relations[head] != .root,
      !tree.words[head].isCapitalized || head == 0 || isAfterOpening(head)
    {
      // "prendre en otage", "en gare", "de presse": nobody in particular. English bodies may go
      // without article.
      guard !isFrench, Self.bareBodies.contains(nominal.lemma) else { return false }
    }
    if isFrench, nominal.lemma == "sommet", nominal.noun.name == "occasion",
      tree.children(of: nominal.head).contains(where: {
        $0 > nominal.head && tree.markers[$0] == "de" && mentionAt[$0] < 0
          && !["chef", "dirigeant", "ministre", "pays"].contains(tree.lemmas[$0])
      })
    {
      // "le sommet de sa carrière"
      return false
    }
    // "De son côté" is nobody's side.
    if isFrench, nominal.lemma == "côté", !nominal.isPlural { return false }
    if nominal.isBare, !nominal.isPlural, Self.vague.contains(nominal.lemma) { return false }
    if isFrench, !nominal.isPlural, nominal.lemma == "mort" {
      // "la mort" is no dead man.
      return nominal.isFeminine == false && nominal.determination != .possessive
        && tree.parts[head] == .noun && nominal.isDetermined
    }
    return true
  }

  private func isAfterOpening(_ word: Int) -> Bool {
    NameSpan.openingMarks.contains(tree.words[word - 1].key)
  }

  /// Singulars that English uses without article.
  private static let bareBodies: Set<String> = [
    "police", "parliament", "congress", "opposition", "government", "management", "staff", "court",
    "press", "church", "law enforcement", "customs", "royalty", "labor", "labour", "media",
  ]

  /// Nouns that mean an actor only with an adjective or a complement.
  private static let vague: Set<String> = [
    "pouvoir", "autorité", "présidence", "rue", "monde", "société", "réseau", "cellule", "marché",
    "secteur", "ordre", "instance", "centre", "direction", "unité", "cadre", "site", "base",
    "zone", "border", "frontière", "authority", "presidency", "society", "network", "cell",
    "market", "industry", "sector", "body", "center", "score", "quarter", "area", "region", "part",
  ]

  /// Classes of nouns that can take up an organization's name.
  private static let organizations: Set<String> = [
    "party", "union", "association", "company", "press", "team", "school", "court", "ministry",
    "institution",
  ]

  /// Nouns that say of a person nothing that others spoken of could not be.
  private static let anybody: Set<String> = [
    "homme", "femme", "jeune", "adolescent", "individu", "garçon", "intéressé", "quadragénaire",
    "trentenaire", "quinquagénaire", "sexagénaire", "septuagénaire", "adolescente", "suspect",
    "man", "woman", "boy", "girl", "teenager", "teen", "youth", "individual", "suspect", "victime",
    "militant", "militante", "opposant", "opposante", "activiste", "dissident", "dissidente",
    "chanteur", "chanteuse", "acteur", "actrice", "écrivain", "romancière", "romancier", "cinéaste",
    "milliardaire", "prisonnier", "prisonnière", "détenu", "détenue", "condamné", "activist",
    "dissident", "singer", "actor", "actress", "writer", "novelist", "billionaire", "prisoner",
    "victim", "défunt", "accusé", "prévenu", "defendant", "deceased", "octogénaire",
  ]

  /// Those of them whose gender is not the person's.
  private static let unsexed: Set<String> = ["victime", "victim", "individu", "suspect", "jeune"]

  /// Nouns that stand for any organization named before: "l'alliance", "le géant coréen".
  private static let generic: Set<String> = [
    "alliance", "organisation", "organization", "groupe", "group", "entreprise", "company",
    "société", "firme", "firm", "compagnie", "institution", "bloc", "géant", "giant",
    "constructeur", "fabricant", "manufacturer", "maker", "carmaker",
  ]

  /// Whether a noun that can be a body is an act here: "l'opposition de X à Y", "an alliance with Y".
  private func isAct(_ nominal: Nominal) -> Bool {
    let markers: Set<String> = ["à", "to", "contre", "against", "entre", "between", "avec", "with"]
    guard Self.acts.contains(nominal.lemma) else { return false }
    // "l'opposition, avec son chef, demande" is a body.
    let isBody = isFrench && nominal.lemma == "opposition"
    // "malgré l'opposition de l'UMP" is what the party does.
    if isBody, ["malgré", "face_à"].contains(tree.markers[nominal.head]) { return true }
    if Self.deeds.contains(nominal.lemma) {
      // "the resistance of the church" is what the church does.
      let hasDoer = tree.children(of: nominal.head).contains {
        mentionAt[$0] >= 0 && ["de", "of", "'s"].contains(tree.markers[$0])
      }
      if hasDoer { return true }
    }
    let verb = tree.heads[nominal.head]
    if isFrench, nominal.determination == .indefinite, !nominal.isPlural, verb >= 0,
      tree.relations[nominal.head] == .object, Self.forming.contains(tree.lemmas[verb])
    {
      // "Conclut une alliance avec X".
      return true
    }
    var open = [nominal.head]
    for _ in 0..<2 {
      open = open.flatMap { word in
        tree.children(of: word).filter {
          $0 > word && (tree.relations[$0] == .nominal || tree.relations[$0] == .oblique)
        }
      }
      if open.contains(where: {
        markers.contains(tree.markers[$0]) && !(isBody && tree.markers[$0] == "avec")
      }) {
        return true
      }
    }
    return false
  }

  private static let forming: Set<String> = [
    "conclure", "signer", "nouer", "former", "sceller", "faire", "proposer", "rompre", "passer",
  ]

  private static let deeds: Set<String> = [
    "resistance", "résistance", "mobilisation", "rassemblement", "intervention", "rally",
    "gathering", "defense", "defence", "défense", "mission", "renfort", "direction",
  ]

  private static let acts: Set<String> = [
    "resistance", "résistance", "gathering", "renfort",
    "opposition", "union", "alliance", "coalition", "mobilisation", "mission", "intervention",
    "fédération", "association", "mouvement", "rassemblement", "movement", "rally", "majority",
    "challenge", "défense", "defence", "defense", "direction", "commission", "contingent",
  ]

  private func described(_ nominal: Nominal, _ actors: [Int], _ certainty: Double) -> Mention {
    Mention(
      words: nominal.words,
      // Parsers hang the second of two nouns on the first: "election observers".
      head: nominal.words.contains(tree.heads[nominal.head])
        ? tree.heads[nominal.head] : nominal.head,
      actors: actors, manner: .description,
      certainty: certainty, named: nominal.named == nominal.words ? nil : nominal.named)
  }

  /// Whether the phrase only says what a name beside it is: "le constructeur Samsung".
  private func describesName(_ nominal: Nominal) -> Bool {
    let head = nominal.head
    if apposed.contains(head) || isNamedBehindComma(nominal) { return true }
    for child in tree.children(of: head) {
      let relation = tree.relations[child]
      guard mentionAt[child] >= 0, !mentions[mentionAt[child]].isAdjective else { continue }
      switch relation {
      case .apposition, .flat: return true
      case .compound where Self.generic.contains(nominal.lemma):
        // "The Petromar group" is Petromar.
        return mentions[mentionAt[child]].manner == .name && child < head
      case .nominal where tree.markers[child].isEmpty:
        // "le gouvernement Martin" is not Martin.
        return nominal.noun.name != "government" && nominal.noun.name != "regime"
          && nominal.noun.name != "cabinet"
      default: continue
      }
    }
    if nominal.determination != .indefinite, let next = tree.nameWord(behind: head),
      mentionAt[next] >= 0, mentions[mentionAt[next]].manner == .name,
      mentions[mentionAt[next]].words.lowerBound == next
    {
      return true
    }
    let outer = tree.heads[head]
    guard outer >= 0 else { return false }
    switch tree.relations[head] {
    case .apposition, .flat, .compound: return mentionAt[outer] >= 0
    default: return false
    }
  }

  /// "Le chef du réseau Velmor, Paul Sorel,": the name behind the comma is the chief's.
  private func isNamedBehindComma(_ nominal: Nominal) -> Bool {
    let next = nominal.words.upperBound
    guard isFrench, nominal.noun.kind == .person, !nominal.isPlural, next + 1 < tree.count,
      nominal.determination == .definite, tree.words[next].key == ",", mentionAt[next + 1] >= 0
    else { return false }
    let name = mentions[mentionAt[next + 1]]
    return name.manner == .name && name.words.lowerBound == next + 1 && name.words.count > 1
      && tree.relations[name.head] != .conjunct
      && (name.words.upperBound == tree.count || tree.words[name.words.upperBound].isPunctuation)
  }

  /// To whom the actors of a phrase belong: "la police afghane", "les rebelles de Homs".
  func whole(of nominal: Nominal) -> Int? {
    for child in tree.children(of: nominal.head) {
      let position = mentionAt[child]
      guard position >= 0 else { continue }
      let mention = mentions[position]
      if ["'s", "’s"].contains(tree.markers[child]) { return mention.actor }
      guard nominal.words.contains(child) else { continue }
      if mention.isAdjective || mention.manner == .body || mention.manner == .demonym
        || tree.relations[child] == .compound
      {
        return mention.actor
      }
      if ["de", "of"].contains(tree.markers[child]) { return mention.actor }
    }
    // "A Danish cargo ship": parsers hang the adjective on the noun between.
    if !isFrench {
      for word in nominal.words where word < nominal.head && mentionAt[word] >= 0 {
        let mention = mentions[mentionAt[word]]
        if mention.isAdjective, mention.manner == .demonym { return mention.actor }
      }
    }
    return nil
  }

  func text(_ range: Range<Int>) -> String { NameSpan.text(range, of: tree) }
}

internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// "les villes de Lyon, Oslo et Rome" are those that are named.
  func listsPlaces(_ nominal: Nominal) -> Bool {
    guard isFrench, nominal.isPlural, nominal.noun.name == "town" else { return false }
    return tree.children(of: nominal.head).contains { child in
      child > nominal.head && mentionAt[child] >= 0 && tree.markers[child] == "de"
        && mentions[mentionAt[child]].head == child && tree.hasChild(of: child, .conjunct)
    }
  }

  /// Whether a noun of actors means somebody here.
  func isSomebody(_ nominal: Nominal) -> Bool {
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
    if isFrench, isAffair(nominal) { return false }
    // "Exclut toute alliance" means none in particular.
    if isFrench, !nominal.isPlural, nominal.noun.kind != .person,
      tree.children(of: head).contains(where: {
        $0 == head - 1 && ["tout", "toute", "aucun", "aucune"].contains(tree.words[$0].key)
      })
    {
      return false
    }
    // "À l'étranger", "une main étrangère".
    if isFrench, nominal.lemma == "étranger", !nominal.isPlural || tree.parts[head] == .adjective {
      return false
    }
    // "Les secours de Paul Sorel" are what he sends.
    if isFrench, nominal.lemma == "secours",
      tree.children(of: head).contains(where: { $0 > head && tree.markers[$0] == "de" })
    {
      return false
    }
    // "De son côté" is nobody's side.
    if isFrench, nominal.lemma == "côté", !nominal.isPlural { return false }
    if isFrench, nominal.lemma == "direction" { return isStaff(nominal) }
    if nominal.isBare, !nominal.isPlural, Self.vague.contains(nominal.lemma) { return false }
    if isFrench, !nominal.isPlural, nominal.lemma == "mort" {
      // "la mort" is no dead man.
      return nominal.isFeminine == false && nominal.determination != .possessive
        && tree.parts[head] == .noun && nominal.isDetermined
    }
    return true
  }

  /// "La direction refuse", "la rencontre entre la direction et le syndicat": those who direct a
  /// firm.
  private func isStaff(_ nominal: Nominal) -> Bool {
    guard nominal.isBare, !nominal.isPlural, nominal.determination == .definite else {
      return false
    }
    let marker = tree.markers[nominal.head]
    switch tree.relations[nominal.head] {
    case .subject, .passiveSubject, .agent: return true
    case .conjunct: return true
    case .nominal, .oblique: return ["entre", "avec", "par", "contre"].contains(marker)
    default: return false
    }
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
}

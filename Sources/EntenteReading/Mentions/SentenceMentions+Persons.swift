internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// "L'athlète", "l'ancien maire": the only person named lately whom nothing sets apart from what
  /// the noun says.
  func person(
    _ nominal: Nominal, _ actors: ArticleActors, _ discourse: Discourse
  ) -> [Int]? {
    let noun = nominal.noun.name
    let isOffice = Self.offices.contains(noun)
    guard
      isOffice || Self.callings.contains(noun)
        || nominal.determination == .definite && Self.trades.contains(nominal.lemma),
      nominal.words.count <= 3,
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
    if Self.prelates.contains(nominal.lemma), let bishop = discourse.only(labelled: "mgr") {
      return [bishop]
    }
    return discourse.latest(
      noun: noun, before: index, governor: governor(of: nominal.head), isGeneric: false
    ) { referent in
      referent.lemma.isEmpty && !referent.isPronoun && referent.kind == .person
        && (referent.isFeminine == nil || nominal.isFeminine == nil
          || referent.isFeminine == nominal.isFeminine)
        // Two ministers are two persons; "l'élu" may be the mayor.
        && !(isOffice && !Self.anyOffice.contains(nominal.lemma)
          && discourse.isLabelled(referent.actors, noun))
    }
  }

  /// Classes of nouns that say what a person does, by any of several words.
  private static let callings: Set<String> = ["athlete", "artist", "journalist", "student"]
  /// Trades of one by which a text calls whom it has named.
  private static let trades: Set<String> = [
    "banquier", "financier", "affairiste", "homme", "espion", "transfuge", "industriel",
    "négociant", "courtier", "trésorier", "comptable", "armateur", "promoteur", "agriculteur",
    "éleveur", "paysan", "exploitant", "fermier", "vigneron", "viticulteur", "pêcheur",
    "commerçant", "restaurateur", "artisan", "ouvrier", "salarié", "employé", "fonctionnaire",
    "syndicaliste", "entrepreneur", "patron", "gérant", "directeur", "livreur", "chauffeur",
  ]
  /// Nouns for whoever holds any of the offices of a class.
  private static let anyOffice: Set<String> = ["élu", "édile", "prélat", "magistrat"]

  /// Who is called "Mgr".
  private static let prelates: Set<String> = ["évêque", "archevêque", "prélat", "cardinal"]

  /// Classes of nouns of which each is an office of its own.
  private static let offices: Set<String> = ["politician", "judge", "cleric"]

  /// Nouns that say of a person nothing that others spoken of could not be.
  static let anybody: Set<String> = [
    "homme", "femme", "jeune", "adolescent", "individu", "garçon", "intéressé", "quadragénaire",
    "trentenaire", "quinquagénaire", "sexagénaire", "septuagénaire", "adolescente", "suspect",
    "man", "woman", "boy", "girl", "teenager", "teen", "youth", "individual", "suspect", "victime",
    "militant", "militante", "opposant", "opposante", "activiste", "dissident", "dissidente",
    "chanteur", "chanteuse", "acteur", "actrice", "écrivain", "romancière", "romancier", "cinéaste",
    "milliardaire", "prisonnier", "prisonnière", "détenu", "détenue", "condamné", "activist",
    "dissident", "singer", "actor", "actress", "writer", "novelist", "billionaire", "prisoner",
    "victim", "défunt", "accusé", "prévenu", "defendant", "deceased", "octogénaire",
    "retraité", "retraitée", "automobiliste", "conducteur", "conductrice", "motard", "cycliste",
    "randonneur", "randonneuse", "détenue", "nonagénaire", "mère de famille", "père de famille",
  ]

  /// Those of them whose gender is not the person's.
  static let unsexed: Set<String> = ["victime", "victim", "individu", "suspect", "jeune"]
}

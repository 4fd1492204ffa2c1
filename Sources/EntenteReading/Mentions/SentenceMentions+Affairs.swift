internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// Whether a noun that can be of a body is of what bodies pay and people go through: "des
  /// commissions occultes", "suivre une formation", "recevoir une mission".
  func isAffair(_ nominal: Nominal) -> Bool {
    if nominal.lemma == "commission" { return isFee(nominal) }
    if isFixed(nominal) { return true }
    if nominal.lemma == "personne", !nominal.isPlural, nominal.determination == .definite {
      // "Sur la personne du ministre" is the minister.
      return tree.children(of: nominal.head).contains {
        $0 > nominal.head && tree.relations[$0] == .nominal && tree.markers[$0] == "de"
      }
    }
    return !nominal.isPlural && Self.trainings.contains(nominal.lemma)
      && whole(of: nominal) == nil && !tree.relations[nominal.head].isSubject
  }

  /// "Venir au secours de X", "prendre le parti de X", "les caisses de X": nouns of bodies that are
  /// none in some phrases.
  private func isFixed(_ nominal: Nominal) -> Bool {
    let verb = tree.heads[nominal.head]
    switch nominal.lemma {
    case "secours": return tree.markers[nominal.head] == "à"
    case "caisse": return nominal.isPlural
    case "siège", "domicile", "appartement", "villa", "résidence", "hôtel":
      // "Fait fouiller le siège du parti": the party is searched.
      return tree.relations[nominal.head] == .object && verb >= 0
        && Self.searching.contains(tree.lemmas[verb]) && isOwned(nominal.head)
    case "parti":
      return verb >= 0 && verb < nominal.head && tree.relations[nominal.head] == .object
        && ["prendre", "épouser", "embrasser", "tirer"].contains(tree.lemmas[verb])
    default: return false
    }
  }

  /// Whether a place is somebody's who can act.
  private func isOwned(_ place: Int) -> Bool {
    tree.children(of: place).contains { child in
      guard child > place, tree.relations[child] == .nominal, tree.markers[child] == "de" else {
        return false
      }
      if mentionAt[child] >= 0 { return !mentions[mentionAt[child]].isAdjective }
      return finder.nominal(at: child).map { $0.noun.kind != .place } ?? false
    }
  }

  /// What is done to a place and means who has it.
  private static let searching: Set<String> = [
    "perquisitionner", "fouiller", "assiéger", "saccager", "piller", "incendier", "attaquer",
    "encercler", "cambrioler", "mitrailler", "plastiquer", "envahir",
  ]

  /// "Une commission de trois millions", "des commissions occultes", "les commissions versées".
  private func isFee(_ nominal: Nominal) -> Bool {
    let children = tree.children(of: nominal.head)
    let isSum = children.contains { child in
      child > nominal.head
        && (tree.relations[child] == .nominal || tree.relations[child] == .number)
        && (tree.parts[child] == .numeral || tree.hasChild(of: child, .number)
          || Self.sums.contains(tree.lemmas[child]))
    }
    guard nominal.isPlural, !isSum else { return isSum }
    let verb = tree.heads[tree.describedHead(of: nominal.head)]
    return verb >= 0 && Self.paying.contains(tree.lemmas[verb])
      || children.contains {
        Self.secret.contains(tree.lemmas[$0])
          || tree.relations[$0] == .adnominalClause && Self.paying.contains(tree.lemmas[$0])
      }
  }

  private static let sums: Set<String> = [
    "million", "milliard", "millier", "euro", "franc", "dollar", "livre",
  ]

  private static let secret: Set<String> = ["occulte", "bancaire", "légal", "illégal", "secret"]

  private static let paying: Set<String> = [
    "verser", "payer", "toucher", "percevoir", "rembourser", "recevoir", "distribuer", "régler",
    "encaisser", "facturer",
  ]

  private static let trainings: Set<String> = ["formation", "mission"]
}

internal import EntenteLanguage

extension SentenceMentions {
  /// "Cette décision", "ces propos": a noun that takes up what somebody did or said stands for him.
  func deed(at word: Int, _ discourse: Discourse) -> Mention? {
    guard isFrench, tree.parts[word] == .noun, Self.deeds.contains(tree.lemmas[word]),
      isTakenUp(word), let doer = discourse.doer(before: index)
    else { return nil }
    return Mention(
      words: word..<(word + 1), head: word, actors: doer, manner: .description, certainty: 0.65)
  }

  /// Whether a demonstrative goes with a noun, and nothing that says whose deed it is.
  private func isTakenUp(_ word: Int) -> Bool {
    var isDemonstrative = false
    for child in tree.children(of: word) {
      switch tree.relations[child] {
      case .determiner:
        isDemonstrative = ["ce", "cet", "cette", "ces"].contains(tree.words[child].key)
      case .nominal, .relativeClause, .adnominalClause, .apposition: return false
      default: continue
      }
    }
    guard isDemonstrative else { return false }
    switch tree.relations[word] {
    case .object, .passiveSubject, .indirectObject, .oblique, .nominal: return true
    default: return false
    }
  }

  private static let deeds: Set<String> = [
    "décision", "acte", "mesure", "projet", "plan", "réforme", "choix", "geste", "initiative",
    "attaque", "agression", "attentat", "crime", "violence", "offensive", "invasion",
    "intervention", "exclusion", "arrestation", "condamnation", "sanction", "refus", "proposition",
    "offre", "demande", "requête", "appel", "invitation", "menace", "promesse", "annonce",
    "propos", "déclaration", "accusation", "critique", "affirmation", "révélation", "commentaire",
    "reproche", "insulte", "allégation", "provocation", "version", "explication", "argument",
    "revendication", "exigence", "ultimatum", "meurtre", "assassinat", "massacre", "tir",
    "bombardement", "frappe", "répression", "politique", "attitude", "comportement", "nomination",
    "suspension", "expulsion", "embargo", "loi", "accord", "convention", "collaboration",
    "partenariat", "rencontre", "coopération", "alliance", "traité", "pacte",
  ]
}

internal import EntenteLanguage

extension SentenceMentions {
  /// "Cette décision", "ces propos", "the move": a noun that takes up what somebody did or said
  /// stands for him.
  func deed(at word: Int, _ discourse: inout Discourse) -> Mention? {
    guard tree.parts[word] == .noun,
      (isFrench ? Self.deeds : Self.englishDeeds).contains(tree.lemmas[word]),
      isTakenUp(word), let doer = discourse.doer(before: index)
    else { return nil }
    discourse.note(deedOf: doer, in: index)
    return Mention(
      words: word..<(word + 1), head: word, actors: doer, manner: .description, certainty: 0.65)
  }

  /// Whether a demonstrative goes with a noun, in English with some an article, and nothing that
  /// says whose deed it is.
  private func isTakenUp(_ word: Int) -> Bool {
    var isDemonstrative = false
    for child in tree.children(of: word) {
      switch tree.relations[child] {
      case .determiner:
        let key = tree.words[child].key
        isDemonstrative =
          Self.demonstratives.contains(key)
          || key == "the" && Self.looseDeeds.contains(tree.lemmas[word])
      case .nominal, .relativeClause, .adnominalClause, .apposition: return false
      case .compound where !isFrench, .adjective where !isFrench: return false
      default: continue
      }
    }
    guard isDemonstrative else { return false }
    // "Made this move", "carried out the attack": whoever does it is named.
    if tree.heads[word] >= 0, Self.performing.contains(tree.lemmas[tree.heads[word]]) {
      return false
    }
    switch tree.relations[word] {
    case .object, .passiveSubject, .indirectObject, .oblique, .nominal: return true
    default: return false
    }
  }

  private static let demonstratives: Set<String> = [
    "ce", "cet", "cette", "ces", "this", "that", "these", "those",
  ]

  private static let performing: Set<String> = [
    "make", "take", "carry", "conduct", "launch", "issue", "announce", "stage", "defend", "explain",
    "commit", "perform",
  ]

  /// English nouns that take up a deed, those that do so even with a mere article first: an offer
  /// or a verdict that is spoken of so may be any.
  private static let englishDeeds: Set<String> = looseDeeds.union([
    "act", "measure", "measures", "gesture", "invasion", "offensive", "raid", "bombing", "shooting",
    "killing", "murder", "massacre", "crackdown", "arrest", "ruling", "verdict", "offer", "request",
    "demand", "statement", "behaviour", "behavior", "conduct", "ultimatum", "provocation",
    "aggression", "test", "launch",
  ])
  private static let looseDeeds: Set<String> = [
    "decision", "move", "action", "step", "attack", "ban", "refusal", "proposal", "threat",
    "announcement", "remark", "remarks", "comment", "comments", "allegation", "allegations",
    "accusation", "accusations", "criticism", "claim", "claims",
  ]

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

internal import EntenteLanguage

extension SentenceMentions {
  /// "Cette décision", "ces propos", "the move": a noun that takes up what somebody did or said
  /// stands for him.
  func deed(at word: Int, _ discourse: inout Discourse) -> Mention? {
    // "Against the fine": taggers take some nouns for adjectives.
    guard tree.parts[word] == .noun || tree.parts[word] == .adjective else { return nil }
    let isKnown = (isFrench ? Self.deeds : Self.englishDeeds).contains(tree.lemmas[word])
    var doers: [Int]?
    if isBareDefinite(word), isWeighed(word), !Self.ends.contains(tree.lemmas[word]) {
      let isKnown = isKnown || Self.weighed.contains(tree.lemmas[word])
      let others = doersHere(before: word)
      doers = discourse.acts.doers(of: tree.lemmas[word], before: index, except: others)
      if doers == nil, isKnown, let doer = discourse.doer(before: index),
        !doer.contains(where: others.contains)
      {
        doers = doer
      }
    } else if isKnown, isTakenUp(word) {
      doers = discourse.doer(before: index)
    }
    guard let doer = doers else { return nil }
    discourse.note(deedOf: doer, in: index)
    return Mention(
      words: word..<(word + 1), head: word, actors: doer, manner: .deed, certainty: 0.7)
  }

  /// Whether a noun has an article or a demonstrative and nothing that says whose or which it is.
  private func isBareDefinite(_ word: Int) -> Bool {
    var isDefinite = false
    for child in tree.children(of: word) {
      switch tree.relations[child] {
      case .determiner:
        let key = tree.words[child].key
        guard Self.demonstratives.contains(key) || Self.articles.contains(key) else { return false }
        isDefinite = true
      case .relativeClause, .adnominalClause, .apposition, .compound, .flat, .number: return false
      case .nominal: return false
      case .adjective where mentionAt[child] >= 0: return false
      case .adposition:
        // "Au projet", "du scrutin".
        if ["au", "aux", "du", "des"].contains(tree.words[child].key) { isDefinite = true }
      default: continue
      }
    }
    return isDefinite
  }

  /// Who does something in the sentence before a word.
  private func doersHere(before word: Int) -> [Int] {
    mentions.lazy.filter {
      $0.head < word && !$0.isAdjective
        && tree.relations[tree.describedHead(of: $0.head)].isSubject
    }.flatMap(\.actors)
  }

  private static let articles: Set<String> = ["the", "le", "la", "les", "l'", "l’"]

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

  /// What becomes of somebody: who welcomes his resignation does not praise him.
  private static let ends: Set<String> = [
    "resignation", "departure", "death", "defeat", "retirement", "exit", "loss", "failure",
    "collapse", "fall", "démission", "départ", "mort", "décès", "défaite", "retraite", "échec",
    "chute", "perte", "effondrement", "fuite", "disparition",
  ]

  /// English nouns that take up a deed where somebody judges it.
  private static let weighed: Set<String> = [
    "plan", "plans", "law", "bill", "legislation", "policy", "violence", "killings", "arrests",
    "strike", "strikes", "sanction", "sanctions", "tariff", "tariffs", "cut", "cuts", "closure",
    "appointment", "deal", "agreement", "strategy", "reform", "reforms", "project", "budget",
    "finding", "findings", "trial", "sentence", "sentencing", "jailing", "detention", "deployment",
    "exercise", "drill", "initiative", "intervention", "expulsion", "suspension", "dismissal",
    "repression", "restriction", "restrictions", "rule", "rules", "order", "choice", "bombardment",
    "shelling", "annexation", "occupation", "blockade", "merger", "takeover", "increase", "visit",
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

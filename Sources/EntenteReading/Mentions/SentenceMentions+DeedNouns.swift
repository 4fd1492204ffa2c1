/// Nouns by which what somebody did is taken up, and verbs beside them.
extension SentenceMentions {
  static let demonstrativePronouns: Set<String> = [
    "c'", "c’", "ce", "cela", "ça", "ceci", "this", "that",
  ]

  /// Verbs of who reproaches something, and nouns of what it is called.
  static let reproaching: Set<String> = [
    "dénoncer", "condamner", "fustiger", "déplorer", "parler", "crier", "évoquer", "voir",
    "stigmatiser", "regretter", "pointer", "denounce", "condemn", "decry", "deplore", "slam",
    "lament",
  ]

  static let reproaches: Set<String> = [
    "scandale", "trahison", "provocation", "honte", "mensonge", "injustice", "crime", "agression",
    "attaque", "mascarade", "farce", "coup", "atteinte", "violation", "manœuvre", "ingérence",
    "chantage", "abandon", "recul", "déni", "simulacre", "gâchis", "erreur", "faute", "hypocrisie",
    "dérive", "acharnement", "discrimination", "répression", "massacre", "acte", "décision",
    "mesure", "loi", "scrutin", "fraude", "reculade", "mépris", "passage", "régression",
    "imposture", "diversion", "complot", "betrayal", "scandal", "disgrace", "act", "attack",
    "assault", "sham", "insult", "mistake", "outrage", "escalation", "aggression", "breach",
    "mockery", "cover-up",
  ]

  /// Of these the nouns that open a new matter as often.
  static let openingNouns: Set<String> = [
    "attaque", "agression", "coup", "crime", "répression", "massacre", "acte", "décision", "mesure",
    "loi", "scrutin", "fraude", "passage", "discrimination", "violation", "erreur", "faute",
    "complot", "attack", "assault", "act", "mistake", "aggression", "breach",
  ]

  static let demonstratives: Set<String> = [
    "ce", "cet", "cette", "ces", "this", "that", "these", "those",
  ]

  static let performing: Set<String> = [
    "make", "take", "carry", "conduct", "launch", "issue", "announce", "stage", "defend", "explain",
    "commit", "perform",
  ]

  /// English nouns that take up a deed, those that do so even with a mere article first: an offer
  /// or a verdict that is spoken of so may be any.
  static let englishDeeds: Set<String> = looseDeeds.union([
    "act", "measure", "measures", "gesture", "invasion", "offensive", "raid", "bombing", "shooting",
    "killing", "murder", "massacre", "crackdown", "arrest", "ruling", "verdict", "offer", "request",
    "demand", "statement", "behaviour", "behavior", "conduct", "ultimatum", "provocation",
    "aggression", "test", "launch",
  ])

  static let looseDeeds: Set<String> = [
    "decision", "move", "action", "step", "attack", "ban", "refusal", "proposal", "threat",
    "announcement", "remark", "remarks", "comment", "comments", "allegation", "allegations",
    "accusation", "accusations", "criticism", "claim", "claims",
  ]

  /// What becomes of somebody: who welcomes his resignation does not praise him.
  static let ends: Set<String> = [
    "resignation", "departure", "death", "defeat", "retirement", "exit", "loss", "failure",
    "collapse", "fall", "démission", "départ", "mort", "décès", "défaite", "retraite", "échec",
    "chute", "perte", "effondrement", "fuite", "disparition",
  ]

  /// Nouns for anything that somebody has done.
  static let generalDeeds: Set<String> = [
    "decision", "move", "action", "act", "step", "measure", "measures", "gesture",
    "initiative", "attack", "behaviour", "behavior", "conduct", "choice", "manoeuvre", "violence",
    "décision", "mesure", "geste", "initiative", "choix", "acte", "démarche", "attitude",
    "manœuvre", "procédé", "comportement", "attaque",
  ]

  /// Of these and the French nouns those that tell what was done, so that it must have been told.
  static let violent: Set<String> = ["attack", "ban", "violence", "attaque", "threat"]

  static let frenchDeeds: Set<String> = [
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

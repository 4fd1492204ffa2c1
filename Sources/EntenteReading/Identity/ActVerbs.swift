/// Verbs by which something comes to be that people then judge: plans, laws, bans, attacks.
enum ActVerbs {
  /// The lemmas of one language.
  static func making(_ isFrench: Bool) -> Set<String> { isFrench ? french : english }

  private static let english: Set<String> = [
    "adopt", "announce", "arrange", "begin", "build", "call", "carry",
    "commit", "compose", "conclude", "conduct", "create", "decide", "declare", "decree", "deliver",
    "deploy", "design", "develop", "devise", "do", "draft", "draw", "enact", "enforce", "establish",
    "expand", "extend", "field", "file", "float", "form", "forge", "found", "give", "hand", "hold",
    "impose", "introduce", "issue", "launch", "levy", "lodge", "make", "mount", "offer", "open",
    "order", "organise", "organize", "outline", "pass", "perform", "perpetrate", "plan", "post",
    "prepare", "present", "produce", "pronounce", "propose", "publish", "pursue", "put", "raise",
    "release", "run", "send", "set", "show", "sign", "stage", "start", "strike", "submit",
    "table", "take", "undertake", "unleash", "unveil", "utter", "voice", "wage", "write",
  ]

  private static let french: Set<String> = [
    "accomplir", "accorder", "adopter", "adresser", "annoncer", "bâtir", "commettre",
    "conclure", "conduire", "construire", "convoquer", "créer", "diffuser", "décider", "déclarer",
    "déclencher", "décréter", "déployer", "déposer", "développer", "dévoiler", "effectuer",
    "élaborer", "émettre", "engager", "entamer", "entreprendre", "envoyer", "établir", "exercer",
    "faire", "fixer", "fonder", "former", "formuler", "imposer", "infliger", "instaurer",
    "instituer", "introduire", "lancer", "livrer", "mener", "mettre", "monter", "opérer",
    "ordonner", "organiser", "ouvrir", "perpétrer", "poser", "prendre", "préparer", "présenter",
    "prévoir", "produire", "promulguer", "prononcer", "proposer", "publier", "rédiger",
    "rendre", "réaliser", "signer", "soumettre", "tenir", "voter", "écrire", "proférer",
  ]
}

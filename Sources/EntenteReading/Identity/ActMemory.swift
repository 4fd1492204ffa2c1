/// The acts that an article has told of late, with those whose acts they were: what "the ban" and
/// "cette suppression" take up.
struct ActMemory {
  /// An act, as a verb or a noun tells it.
  private struct Act {
    let lemma: String
    let isVerb: Bool
    let doers: [Int]
    let sentence: Int
  }

  private var acts: [Act] = []
  /// At how many acts those out of reach are dropped: so rarely that it costs nothing.
  private var limit = 256

  /// How many sentences back an act is remembered, and what was called by the noun itself: a treaty
  /// is spoken of all through an article.
  private static let reach = 5
  private static let namedReach = 20

  /// Notes an act with its doers.
  mutating func note(_ lemma: String, isVerb: Bool, doers: [Int], in sentence: Int) {
    guard !doers.isEmpty else { return }
    if acts.count >= limit {
      acts.removeAll { sentence - $0.sentence > Self.namedReach }
      limit = max(256, 2 * acts.count)
    }
    acts.append(Act(lemma: lemma, isVerb: isVerb, doers: doers, sentence: sentence))
  }

  /// Whose act a noun takes up that was told before a sentence, the latest first.
  ///
  /// - Parameters:
  ///   - noun: The lemma of the noun.
  ///   - sentence: The number of its sentence.
  ///   - others: Who cannot be meant.
  /// - Returns: The doers; `nil` if the article has told of no such act.
  /// - Complexity: O(acts of the last sentences).
  func doers(of noun: String, before sentence: Int, except others: [Int]) -> [Int]? {
    let families = Self.families.filter { $0.contains(noun) }
    for act in acts.reversed() where act.sentence < sentence {
      let distance = sentence - act.sentence
      guard distance <= Self.namedReach else { break }
      guard distance <= Self.reach || !act.isVerb && act.lemma == noun else { continue }
      guard !act.doers.contains(where: others.contains) else { continue }
      let lemma = Self.shortened(act.lemma)
      if act.lemma == noun
        || families.contains(where: { $0.contains(act.lemma) || $0.contains(lemma) })
        || act.isVerb && Self.names(noun, theActOf: act.lemma)
      {
        return act.doers
      }
    }
    return nil
  }

  /// "Annull" for "annul": lemmas that were cut too late.
  private static func shortened(_ lemma: String) -> String {
    guard let last = lemma.utf8.last, lemma.utf8.dropLast().last == last else { return lemma }
    return String(lemma.dropLast())
  }

  /// Whether a noun is made of a verb, "suppression" of "supprimer": they share all but the ends.
  static func names(_ noun: String, theActOf verb: String) -> Bool {
    if noun == verb { return true }
    if let nouns = irregular[verb] { return nouns.contains(noun) }
    var stem = Substring(verb)
    for ending in ["er", "ir", "re"] where verb.utf8.count > 5 && stem.hasSuffix(ending) {
      stem = stem.dropLast(2)
      break
    }
    let shared = zip(noun, stem).prefix { $0 == $1 }.count
    guard shared >= 4, shared + 2 >= stem.count, shared + 7 >= noun.count else { return false }
    let rest = noun.dropFirst(shared)
    return rest.isEmpty || endings.contains { rest.hasSuffix($0) }
      || shared >= stem.count && stemEndings.contains { rest.hasSuffix($0) }
  }

  /// What nouns of acts end in.
  private static let endings = ["ion", "age", "ure", "ing", "ade", "ée"]
  /// Those that other words end in too, unless they follow the whole stem.
  private static let stemEndings = ["ment", "ance", "ence", "al", "at", "y"]

  /// Verbs whose nouns begin otherwise, or are other words.
  private static let irregular: [String: Set<String>] = [
    "sell": ["sale"], "choose": ["choice"], "kill": ["killing", "murder", "death"],
    "fire": ["dismissal", "firing", "shot", "shelling"], "sack": ["dismissal", "sacking"],
    "accorder": ["octroi"], "vendre": ["vente"], "arrêter": ["arrestation", "arrêt"],
    "nommer": ["nomination"], "reconnaître": ["reconnaissance"],
    "import": ["import", "imports", "importation"], "miss": ["miss"],
    "depart": ["departure"], "attend": ["attendance"], "condition": [],
    "détruire": ["destruction"], "tirer": ["tir"], "tuer": ["meurtre", "assassinat", "tuerie"],
    "choisir": ["choix"], "perdre": ["perte"], "battre": ["abattage"], "bannir": ["bannissement"],
  ]

  /// Nouns that can name one and the same act, and verbs that tell it.
  private static let families: [Set<String>] = [
    ["law", "legislation", "bill", "act", "statute", "legislate"],
    [
      "ruling", "verdict", "judgment", "judgement", "decision", "sentence", "conviction", "convict",
      "rule", "jail", "annul", "uphold", "overturn", "acquit", "imprison",
    ],
    [
      "attack", "strike", "raid", "bombing", "bombardment", "shelling", "assault", "violence",
      "killing", "killings", "massacre", "shooting", "bomb", "shell", "shoot", "kill",
      "disperse", "torture", "beat", "fire", "missile", "rocket", "drone",
    ],
    ["plan", "proposal", "project", "scheme", "idea", "propose", "intend"],
    ["offer", "bid", "proposal", "propose", "buyout"], ["order", "decree", "ordinance"],
    ["remark", "comment", "statement", "claim", "allegation", "accusation", "say", "accuse"],
    ["announcement", "announce", "unveil"], ["annonce", "annoncer", "dévoiler", "présenter"],
    ["deal", "agreement", "treaty", "accord", "pact", "sign", "agree"],
    ["accord", "traité", "pacte", "compromis", "convention"],
    ["layoff", "layoffs", "cut", "cuts", "redundancy", "redundancies", "slash"],
    ["takeover", "acquisition", "purchase", "buy", "acquire", "take"],
    ["dismissal", "sacking", "firing", "ouster", "sack", "oust", "dismiss", "fire"],
    ["sanction", "sanctions", "embargo", "ban", "penalty", "fine"],
    elections.english,
    ["loi", "texte", "projet", "réforme", "ordonnance", "décret"],
    [
      "jugement", "arrêt", "verdict", "décision", "sentence", "condamnation", "condamner",
      "relaxer",
      "annuler", "acquitter", "trancher", "statuer",
    ],
    [
      "attaque", "frappe", "bombardement", "raid", "assaut", "violence", "massacre", "tuerie",
      "tir", "attaquer", "bombarder", "frapper", "tuer", "tirer", "disperser", "réprimer",
      "répression", "torturer", "charger",
    ],
    ["plan", "projet", "proposition", "proposer", "envisager", "idée"],
    ["offre", "proposition", "proposer", "offrir"],
    ["propos", "déclaration", "accusation", "affirmation", "déclarer", "affirmer", "accuser"],
    ["licenciement", "suppression", "supprimer", "licencier"],
    ["rachat", "acquisition", "reprise", "racheter", "acquérir", "reprendre"],
    ["sanction", "embargo", "amende", "interdiction", "sanctionner"],
    elections.french,
  ]

  /// Nouns for votes, which are acts of the state that holds them.
  static let elections: (french: Set<String>, english: Set<String>) = (
    [
      "élection", "scrutin", "vote", "présidentielle", "législatives", "législative", "référendum",
      "résultat", "municipales",
    ],
    ["election", "vote", "ballot", "poll", "referendum", "result", "outcome", "elections"]
  )
}

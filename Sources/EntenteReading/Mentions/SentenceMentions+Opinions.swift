internal import EntenteLanguage

/// Nouns on which the sentence says what somebody thinks of them.
extension SentenceMentions {
  /// Whether somebody judges what a noun means: "criticised the ban", "la régularité du scrutin est
  /// mise en doute", "said that the ban was illegal".
  func isWeighed(_ word: Int) -> Bool {
    var top = word
    for _ in 0..<2 {
      let head = tree.heads[top]
      guard head >= 0, tree.relations[top] == .nominal, tree.parts[head] == .noun,
        ["de", "of"].contains(tree.markers[top]), mentionAt[head] < 0,
        !Self.opinionNouns(isFrench).contains(tree.lemmas[head])
      else { break }
      top = head
    }
    let head = tree.heads[top]
    guard head >= 0 else { return false }
    switch tree.relations[top] {
    case .subject, .passiveSubject:
      if Self.opinions(isFrench).contains(tree.lemmas[head]) {
        return tree.relations[top] == .passiveSubject
      }
      if Self.affecting.contains(tree.lemmas[head]) { return true }
      // "The decision drew criticism from X".
      if tree.children(of: head).contains(where: {
        tree.relations[$0] == .object
          && Self.opinionNouns(isFrench).contains(tree.lemmas[$0])
      }) {
        return true
      }
      // "The ban is illegal", of which somebody says so.
      if tree.parts[head] == .adjective || tree.parts[head] == .noun { return true }
      // "X says that the ban breaks the treaty".
      return tree.relations[head] == .complement || tree.relations[head] == .parataxis
        || tree.relations[head] == .openComplement
    case .object, .indirectObject, .oblique:
      return Self.opinions(isFrench).contains(tree.lemmas[head])
        || tree.children(of: head).contains {
          tree.relations[$0] == .object
            && Self.opinionNouns(isFrench).contains(tree.lemmas[$0])
        }
    case .agent: return Self.affecting.contains(tree.lemmas[head])
    case .nominal: return Self.opinionNouns(isFrench).contains(tree.lemmas[head])
    default: return false
    }
  }

  /// Verbs of what something makes somebody feel.
  private static let affecting: Set<String> = [
    "anger", "outrage", "upset", "infuriate", "enrage", "dismay", "shock", "disappoint", "alarm",
    "worry", "please", "delight", "satisfy", "displease", "choquer", "scandaliser", "indigner",
    "irriter", "agacer", "exaspérer", "décevoir", "mécontenter", "révolter", "inquiéter",
    "satisfaire", "plaire", "convenir", "réjouir", "ravir", "préoccuper", "ulcérer", "heurter",
  ]

  /// Verbs of what somebody thinks of something.
  static func opinions(_ isFrench: Bool) -> Set<String> {
    isFrench ? frenchOpinions : englishOpinions
  }

  /// Nouns for what somebody thinks of something.
  private static func opinionNouns(_ isFrench: Bool) -> Set<String> {
    isFrench ? frenchOpinionNouns : englishOpinionNouns
  }

  private static let englishOpinions: Set<String> = [
    "criticise", "criticize", "condemn", "denounce", "deplore", "decry", "slam", "blast", "lambast",
    "lambaste", "attack", "reject", "oppose", "question", "doubt", "dispute", "contest",
    "challenge", "deny", "dismiss", "protest", "object", "regret", "lament", "mourn", "welcome",
    "hail",
    "praise", "applaud", "support", "back", "endorse", "approve", "celebrate", "commend", "salute",
    "thank", "appeal", "call", "label", "brand", "describe", "consider", "deem", "see", "view",
    "regard", "find", "ridicule", "mock", "rebuke", "resist", "refuse", "decline", "fight", "rail",
    "complain", "defend", "resent", "march", "demonstrate", "rally", "campaign",
    "appreciate", "like", "angry", "furious", "unhappy", "disappointed", "pleased", "opposed",
    "critical", "happy", "worried", "concerned", "outraged", "dismayed", "hostile", "delighted",
    "vilify", "castigate", "rubbish", "scorn",
  ]
  private static let englishOpinionNouns: Set<String> = [
    "criticism", "condemnation", "denunciation", "opposition", "objection", "protest", "anger",
    "outrage", "fury", "concern", "dismay", "doubt", "support", "praise", "backing", "approval",
    "rejection", "appeal", "challenge", "regret", "disappointment", "alarm", "complaint",
    "resistance", "question", "indignation",
  ]
  private static let frenchOpinions: Set<String> = [
    "critiquer", "condamner", "dénoncer", "déplorer", "fustiger", "réprouver", "stigmatiser",
    "rejeter", "refuser", "contester", "récuser", "combattre", "désapprouver", "opposer",
    "protester", "élever", "insurger", "indigner", "regretter", "saluer", "approuver", "soutenir",
    "applaudir", "féliciter", "réjouir", "défendre", "appuyer", "cautionner", "juger", "qualifier",
    "estimer", "trouver", "considérer", "appeler", "taxer", "décliner", "repousser", "attaquer",
    "plaindre", "inquiéter", "émouvoir", "railler", "vilipender", "écarter", "douter",
    "mettre", "blâmer", "désavouer", "décrier", "plébisciter", "louer", "vanter", "boycotter",
    "démentir", "nier", "réfuter", "balayer", "défiler", "manifester", "mobiliser", "battre",
    "lutter", "marcher", "accueillir", "apprécier", "digérer", "déçu", "mécontent", "furieux",
    "satisfait", "ravi", "indigné", "inquiet", "hostile", "favorable", "opposé", "choqué",
    "scandalisé", "outré", "décevoir",
  ]
  private static let frenchOpinionNouns: Set<String> = [
    "critique", "condamnation", "dénonciation", "opposition", "protestation", "colère",
    "indignation",
    "inquiétude", "doute", "soutien", "approbation", "rejet", "appel", "recours", "regret",
    "déception", "réserve", "préoccupation", "désapprobation", "satisfaction", "mécontentement",
    "hostilité", "refus", "tollé", "ire", "émoi", "désaccord", "consternation", "stupeur",
    "amertume", "scepticisme", "réprobation",
  ]
}

internal import EntenteLanguage

/// What a verb of a sentence says of itself and of the verbs that govern it.
struct ClauseVerb {
  /// The verb.
  let word: Int
  /// Whether its grammatical subject is acted on.
  let isPassive: Bool
  /// Whether a reflexive pronoun stands with it.
  let isReflexive: Bool
  /// The grammatical subject of a finite verb, the controller of another; a word of the sentence.
  let subject: Int?
  /// How the subject was found: as a pattern's name.
  let way: String
}

/// Reads the clauses of a tree.
struct ClauseReader {
  let tree: SentenceTree
  let isFrench: Bool

  private static let objectControl: Set<String> = [
    "forcer", "contraindre", "obliger", "inviter", "exhorter", "appeler", "inciter", "pousser",
    "encourager", "autoriser", "aider", "empêcher", "accuser", "soupçonner", "sommer", "presser",
    "convaincre", "persuader", "charger", "prier", "condamner", "suspecter", "dissuader",
    "force", "compel", "invite", "urge", "ask", "order", "persuade", "allow", "help", "encourage",
    "push", "press", "oblige", "tell", "instruct", "enable", "cause", "lead", "require", "want",
    "permit", "warn", "convince", "pressure", "expect", "get", "authorize", "authorise",
  ]

  private static let indirectControl: Set<String> = [
    "demander", "permettre", "interdire", "proposer", "ordonner", "conseiller", "suggérer",
    "recommander", "reprocher", "enjoindre", "imposer", "défendre",
  ]

  /// The verb at a word, with its subject.
  func verb(_ word: Int) -> ClauseVerb {
    let isPassive = isPassive(word)
    let isReflexive = isReflexive(word)
    let (subject, way) = subject(of: word, isPassive: isPassive, depth: 0)
    return ClauseVerb(
      word: word, isPassive: isPassive && !isReflexive, isReflexive: isReflexive,
      subject: subject, way: way)
  }

  private func isReflexive(_ word: Int) -> Bool {
    tree.children(of: word).contains { child in
      tree.parts[child] == .pronoun
        && ["s'", "se", "s’"].contains(tree.words[child].key) && isFrench
    }
  }

  private func isPassive(_ word: Int) -> Bool {
    let children = tree.children(of: word)
    if children.contains(where: {
      tree.relations[$0] == .passiveAuxiliary || tree.relations[$0] == .passiveSubject
    }) {
      return true
    }
    guard tree.grammar[word].form == .participle, tree.grammar[word].tense != .present else {
      return false
    }
    // A participle without auxiliary: "accusé par", "accused of".
    return !children.contains { tree.relations[$0] == .auxiliary || tree.relations[$0] == .copula }
  }

  private func ownSubject(_ word: Int) -> Int? {
    tree.children(of: word).first { tree.relations[$0].isSubject }
  }

  private func subject(of word: Int, isPassive: Bool, depth: Int) -> (Int?, String) {
    guard depth < 6 else { return (nil, "") }
    if let own = ownSubject(word) {
      // "qui": what the clause describes.
      if tree.grammar[own].pronoun == .relative, let outer = antecedent(of: word) {
        return (outer, "relative")
      }
      return (own, "")
    }
    let head = tree.heads[word]
    guard head >= 0 else { return (nil, "") }
    switch tree.relations[word] {
    case .conjunct:
      // "X a visité A et rencontré B": the verbs share their subject, if both have the same voice.
      guard tree.parts[head] == .verb || tree.parts[head] == .adjective else {
        return subject(of: head, isPassive: isPassive, depth: depth + 1)
      }
      let outer = subject(of: head, isPassive: self.isPassive(head), depth: depth + 1)
      return (outer.0, "coordination")
    case .openComplement, .clausalSubject, .complement:
      guard tree.grammar[word].form != .finite else { return (nil, "") }
      return (controller(of: word, in: head, depth: depth), "control")
    case .adnominalClause:
      // "Accusé par le Tchad, le Soudan": a participle describes its noun.
      if tree.grammar[word].form == .infinitive { return (nil, "") }
      return (head, "participle")
    case .relativeClause:
      return (nil, "")
    case .adverbialClause, .parataxis:
      guard tree.grammar[word].form != .finite else { return (nil, "") }
      let outer = subject(of: head, isPassive: self.isPassive(head), depth: depth + 1)
      return (outer.0, "adjunct")
    default:
      return (nil, "")
    }
  }

  /// The subject of an infinitive: the object of "forcer", the subject of "décider".
  private func controller(of word: Int, in head: Int, depth: Int) -> Int? {
    let lemma = tree.lemmas[head]
    if !isPassive(head), Self.objectControl.contains(lemma),
      let object = tree.child(of: head, .object)
    {
      return object
    }
    if Self.indirectControl.contains(lemma) {
      let dative = tree.children(of: head).first {
        tree.relations[$0] == .indirectObject
          || tree.relations[$0] == .oblique && tree.markers[$0] == "à"
      }
      if let dative { return dative }
    }
    return subject(of: head, isPassive: isPassive(head), depth: depth + 1).0
  }

  /// The noun that a relative clause describes.
  func antecedent(of word: Int) -> Int? {
    var current = word
    for _ in 0..<4 {
      let relation = tree.relations[current]
      let head = tree.heads[current]
      guard head >= 0 else { break }
      if relation == .relativeClause || relation == .adnominalClause { return head }
      // The relative clause became an adverbial one: the noun right before the pronoun.
      current = head
    }
    guard
      let pronoun = tree.children(of: word).first(where: {
        tree.relations[$0].isSubject && tree.grammar[$0].pronoun == .relative
      })
    else { return nil }
    var index = pronoun - 1
    while index >= 0, tree.words[index].isPunctuation { index -= 1 }
    return index >= 0 && [.noun, .name].contains(tree.parts[index]) ? index : nil
  }
}

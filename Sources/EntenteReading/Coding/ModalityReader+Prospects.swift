internal import EntenteLanguage
internal import EntenteModel

/// What English says of an act by the word that it is the subject of, or by the word before a
/// gerund.
extension ModalityReader {
  /// "Will decide whether to help X", "discussed how best to help X".
  func isUndecided(_ clause: Int) -> Bool {
    guard tree.language == .english, tree.parts[clause] == .verb,
      tree.grammar[clause].form == .infinitive,
      let opener = tree.children(of: clause).first, opener < clause
    else { return false }
    if ["whether", "how"].contains(tree.words[opener].key) { return true }
    return opener > 1 && tree.words[opener - 1].key == "best"
      && tree.words[opener - 2].key == "how"
  }

  /// "Signed an agreement to help X", "a memorandum on cooperation": what is agreed is still to be
  /// done.
  func isAgreed(under noun: Int) -> Bool {
    tree.language == .english && tree.parts[noun] == .noun
      && Self.agreements.contains(tree.lemmas[noun])
  }

  static let agreements: Set<String> = [
    "agreement", "deal", "pact", "accord", "memorandum", "treaty", "protocol", "contract",
    "commitment", "undertaking", "declaration", "roadmap", "framework", "pledge", "promise",
    "vow",
  ]

  /// "A visit by X is possible", "aid to X is under discussion", "a deal is near": what a predicate
  /// makes of the act that it is said of.
  func prospect(of head: Int) -> ComplementEffect? {
    guard tree.language == .english, !hasOpenClause(head) else { return nil }
    let lemma = tree.lemmas[head]
    if Self.pending.contains(lemma), tree.parts[head] == .verb { return .possible }
    if lemma == "remain" || lemma == "look" || lemma == "seem" || lemma == "appear" {
      // "Remains a possibility", "looks unlikely".
      return tree.children(of: head).lazy.compactMap { child in
        switch tree.relations[child] {
        case .object, .openComplement, .oblique: named(child)
        default: nil
        }
      }.first
    }
    if Self.awaiting.contains(lemma), tree.hasChild(of: head, .passiveAuxiliary) {
      // What had been expected came.
      return tree.children(of: head).contains { tree.words[$0].key == "had" } ? nil : .planned
    }
    return tree.hasChild(of: head, .copula) ? named(head) : nil
  }

  private func named(_ predicate: Int) -> ComplementEffect? {
    let marker = tree.markers[predicate]
    let lemma = tree.lemmas[predicate]
    if marker.isEmpty {
      if Self.openPredicates.contains(lemma) { return .possible }
      return Self.comingPredicates.contains(lemma) ? .planned : nil
    }
    return Self.openPhrases[marker]?.contains(lemma) ?? false ? .possible : nil
  }

  /// What a predicate leaves of an act, where it does not only judge it: "aid to X is impossible",
  /// but "aid to X may not be enough".
  func touches(_ predicate: Int) -> Bool {
    tree.language != .english || tree.parts[predicate] != .adjective
      || Self.existences.contains(tree.lemmas[predicate])
      || Self.openPredicates.contains(tree.lemmas[predicate])
      || Self.comingPredicates.contains(tree.lemmas[predicate])
  }

  private static let existences: Set<String> = [
    "real", "true", "genuine", "actual", "ready", "complete", "final", "official", "certain",
    "sure", "available", "thinkable", "underway", "ongoing", "new", "open", "formal", "signed",
    "concluded", "definite", "existent", "visible", "legal", "allowed", "permitted",
  ]

  /// "Is likely to increase": something else is said to come.
  private func hasOpenClause(_ head: Int) -> Bool {
    tree.children(of: head).contains {
      $0 > head && tree.grammar[$0].form == .infinitive
        && (tree.relations[$0] == .openComplement || tree.relations[$0] == .adverbialClause)
    }
  }

  /// "Is interested in helping X", "talked about helping X": it is only thought of.
  func isMooted(_ gerund: Int) -> Bool {
    let head = tree.heads[gerund]
    guard tree.language == .english, head >= 0 else { return false }
    return Self.mooting[tree.lemmas[head]]?.contains(tree.markers[gerund]) ?? false
  }

  /// "Will help X if Y asks", "will help X on condition that": what has to come first.
  func proviso(of word: Int) -> Int? {
    guard tree.language == .english else { return nil }
    return tree.children(of: word).first { child in
      switch tree.relations[child] {
      case .adverbialClause, .openComplement:
        // "Provided that Y asks": a participle to parsers.
        if ["provided", "providing", "assuming"].contains(tree.words[child].key) {
          return child > word && tree.hasChild(of: child, .complement)
        }
        guard Self.provisos.contains(tree.markers[child]) else { return false }
        // "Even if" lays down no condition.
        let start = tree.span(of: child).lowerBound
        return tree.words[start].key != "even"
          && (start == 0 || tree.words[start - 1].key != "even")
      case .oblique:
        return tree.markers[child] == "in_case_of"
          || tree.lemmas[child] == "condition" && tree.markers[child] == "on"
            && !tree.hasChild(of: child, .nominal)
      case .adverb:
        // "As long as Y pays".
        return tree.words[child].key == "long" && tree.hasChild(of: child, .adverbialClause)
      default: return false
      }
    }
  }

  private static let provisos: Set<String> = [
    "if", "unless", "provided", "providing", "assuming", "provided_that", "lest",
  ]

  private static let pending: Set<String> = ["depend", "hinge"]

  private static let awaiting: Set<String> = [
    "expect", "await", "anticipate", "foresee", "envisage", "predict",
  ]

  private static let openPredicates: Set<String> = [
    "possible", "likely", "probable", "plausible", "conceivable", "feasible", "unlikely",
    "doubtful", "uncertain", "thinkable", "imaginable", "option", "possibility", "prospect",
    "chance",
  ]

  private static let comingPredicates: Set<String> = [
    "near", "imminent", "due", "close", "expected", "scheduled", "planned", "forthcoming",
  ]

  private static let openPhrases: [String: Set<String>] = [
    "under": ["discussion", "consideration", "review", "negotiation", "study", "examination"],
    "on": ["table", "card", "cards", "horizon", "agenda"],
    "within": ["reach", "sight", "grasp"],
    "in": ["doubt", "sight", "prospect", "pipeline", "offing", "works", "balance", "preparation"],
  ]

  private static let mooting: [String: Set<String>] = [
    "interested": ["in"], "talk": ["about", "of"], "speak": ["about", "of"],
    "think": ["about", "of"], "dream": ["about", "of"], "ask": ["about"], "serious": ["about"],
    "look": ["into", "at"], "capable": ["of"], "keen": ["on"], "open": ["to"], "close": ["to"],
    "plan": ["on"], "intent": ["on"], "toy": ["with"], "flirt": ["with"], "hint": ["at"],
    "enthusiastic": ["about"], "optimistic": ["about"], "work": ["towards", "toward"],
    "hope": ["for"], "aim": ["at"], "wary": ["of"], "argue": ["for"], "vote": ["on", "for"],
    "push": ["for"], "press": ["for"], "campaign": ["for"], "call": ["for"], "lobby": ["for"],
    "plead": ["for"], "consult": ["on"], "negotiate": ["on", "about"],
  ]
}

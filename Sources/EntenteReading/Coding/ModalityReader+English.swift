internal import EntenteLanguage
internal import EntenteModel

/// Claims that English words alone make.
extension ModalityReader {
  /// "Should X attack Y, prices will rise": a condition without "if".
  func isInvertedCondition(_ word: Int) -> Bool {
    guard tree.language == .english, tree.relations[word] == .adverbialClause,
      tree.markers[word].isEmpty,
      let subject = tree.children(of: word).first(where: { tree.relations[$0].isSubject })
    else { return false }
    // Parsers may hang the auxiliary on the main verb.
    let before = tree.span(of: word).lowerBound - 1
    return before >= 0 && Self.inverting.contains(tree.words[before].key)
      && tree.heads[before] == tree.heads[word]
      || tree.children(of: word).contains { child in
        (tree.relations[child] == .auxiliary || tree.relations[child] == .passiveAuxiliary)
          && child < subject && Self.inverting.contains(tree.words[child].key)
      }
  }

  /// "Has to help X", "is supposed to help X": it is still to be done; "had to" tells that it was.
  func isDue(_ clause: Int, under verb: Int) -> Bool {
    guard tree.language == .english, tree.relations[clause] == .openComplement,
      tree.grammar[clause].form == .infinitive
    else { return false }
    switch tree.lemmas[verb] {
    case "have", "need": return tree.grammar[verb].tense == .present
    case "suppose", "mean": return roles.isPassive(verb)
    default: return false
    }
  }

  private static let inverting: Set<String> = ["should", "had", "were"]

  /// "Was able to free X": it was done.
  func isAchieved(_ head: Int) -> Bool {
    guard tree.language == .english, tree.lemmas[head] == "able" else { return false }
    let verbs = tree.children(of: head).filter {
      tree.relations[$0] == .copula || tree.relations[$0] == .auxiliary
    }
    return verbs.contains { ["was", "were", "been"].contains(tree.words[$0].key) }
      && !verbs.contains { vocabulary.enabling.contains(tree.words[$0].key) }
  }

  /// "Stopped short of accusing X".
  func isSpared(_ clause: Int) -> Bool {
    let head = tree.heads[clause]
    guard tree.language == .english, tree.markers[clause] == "of", head >= 0,
      tree.words[head].key == "short", tree.heads[head] >= 0
    else { return false }
    return ["stop", "fall"].contains(tree.lemmas[tree.heads[head]])
  }

  /// "Has yet to recognize X".
  func isOutstanding(under head: Int) -> Bool {
    tree.language == .english && ["have", "be"].contains(tree.lemmas[head])
      && tree.children(of: head).contains { tree.words[$0].key == "yet" && $0 > head }
  }

  /// "Was to have met X": it came to nothing.
  func isMissed(_ verb: Int) -> Bool {
    guard tree.language == .english else { return false }
    let children = tree.children(of: verb).filter { $0 < verb }
    guard let be = children.first(where: { ["was", "were"].contains(tree.words[$0].key) }),
      let to = children.first(where: { tree.words[$0].key == "to" && $0 > be })
    else { return false }
    return children.contains { tree.words[$0].key == "have" && $0 > to }
  }

  /// The infinitive below a word that says that its subject takes place.
  func occurrence(under head: Int) -> Int? {
    guard tree.language == .english else { return nil }
    return tree.children(of: head).first {
      $0 > head && tree.relations[$0] == .openComplement && tree.parts[$0] == .verb
        && (isComing($0) || tree.lemmas[$0] == "go"
          || roles.isPassive($0) && vocabulary.lightVerbs.contains(tree.lemmas[$0]))
    }
  }

  /// Whether a verb says that its subject takes place, or gets where it is meant to: "aid to X has
  /// not arrived".
  func isComing(_ verb: Int) -> Bool {
    vocabulary.occurring.contains(tree.lemmas[verb])
      || tree.language == .english && Self.arriving.contains(tree.lemmas[verb])
  }

  /// "Aid to X was to be delivered".
  func isDelivery(_ verb: Int) -> Bool {
    tree.language == .english && Self.delivering.contains(tree.lemmas[verb])
      && roles.isPassive(verb)
  }

  private static let delivering: Set<String> = [
    "deliver", "send", "ship", "disburse", "pay", "provide", "grant", "transfer", "dispatch",
  ]

  private static let arriving: Set<String> = [
    "arrive", "come", "materialise", "flow", "reach", "follow",
  ]

  /// What is left open of a clause by a word that is denied: `actual` where the clause says how or
  /// why something happened, `possible` where it is only not known whether; `nil` where the denial
  /// goes on to the clause.
  func openQuestion(at head: Int, over clause: Int) -> Modality? {
    guard tree.language == .english else { return nil }
    let opener = tree.children(of: clause).first { $0 < clause }
    let asks = opener.map { Self.questions.contains(tree.words[$0].key) } ?? false
    if asks, tree.parts[head] == .verb || Self.certainties.contains(tree.lemmas[head]) {
      return .actual
    }
    if vocabulary.conditions.contains(tree.markers[clause]) { return .possible }
    return Self.certainties.contains(tree.lemmas[head]) ? .possible : nil
  }

  private static let questions: Set<String> = ["how", "why", "when", "where"]
  private static let certainties: Set<String> = [
    "clear", "certain", "sure", "known", "evident", "obvious", "convinced", "confirmed", "proven",
    "prove", "confirm", "know",
  ]

  /// Verbs after which nothing comes of it: what is violated or opposed may well be.
  private static let declining: Set<String> = [
    "reject", "refuse", "decline", "turn", "rebuff", "veto", "block", "thwart", "foil", "spurn",
    "rule", "scrap", "dismiss", "resist",
  ]

  /// "Not even X will go", "not one of them went".
  func isExcluded(_ subject: Int) -> Bool {
    guard tree.language == .english, tree.relations[subject].isSubject else { return false }
    return tree.children(of: subject).contains { child in
      child < subject && tree.words[child].key == "not" && child + 1 < tree.count
        && ["even", "one", "a", "all"].contains(tree.words[child + 1].key)
    }
  }

  /// "Rejected an attack on X", "turned down Y's request to join Z": what is not to be. Charges and
  /// demands were made though they are rejected.
  func isDeclined(_ word: Int, under verb: Int, isDeed: Bool) -> Bool {
    // An offer that is turned down was made.
    guard tree.language == .english, Self.declining.contains(tree.lemmas[verb]),
      tree.lemmas[word] != "offer",
      readings[verb].contains(where: { $0.entry.type == "reject" && $0.entry.kind == .verb })
    else { return false }
    // What was asked for or planned, where the noun is not the deed itself.
    if !isDeed {
      return readings[word].contains {
        $0.entry.type == "request" || $0.entry.effect == .planned || $0.entry.effect == .possible
      }
    }
    let told = readings[word].compactMap(\.entry.type?.rawValue)
    return told.allSatisfy {
      [
        "assault", "mobilize", "coerce", "sanction", "agree", "meet", "visit", "aid", "cooperate",
        "retreat", "concede",
      ].contains($0)
    }
  }
}

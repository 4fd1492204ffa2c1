internal import EntenteLanguage
internal import EntenteModel

/// What rests on hearsay.
extension ModalityReader {
  /// "Rumours that X left", "des rumeurs affirment que X est parti", "reports suggest that X left":
  /// nobody vouches for it.
  func isHearsay(_ head: Int) -> Bool {
    if vocabulary.hearsay.contains(tree.lemmas[head]) { return true }
    if tree.language == .english, tree.parts[head] == .noun {
      return Self.allegations.contains(tree.lemmas[head])
    }
    guard tree.parts[head] == .verb else { return false }
    if isRumoured(head) { return true }
    return tree.children(of: head).contains { subject in
      guard tree.relations[subject].isSubject else { return false }
      if vocabulary.hearsay.contains(tree.lemmas[subject]) { return true }
      if tree.language == .english, isPleading(subject, before: head) { return true }
      return vocabulary.reports.contains(tree.lemmas[subject])
        && (vocabulary.hinting.contains(tree.lemmas[head])
          || tree.words[subject].key == "reports" && roles.isSaying(head))
    }
  }

  /// "The indictment says that X left", "the court heard that X left": what one side of a trial
  /// holds.
  private func isPleading(_ subject: Int, before verb: Int) -> Bool {
    let lemma = tree.lemmas[subject]
    if Self.courts.contains(lemma) {
      return tree.lemmas[verb] == "hear"
        || tree.lemmas[verb] == "tell"
          && roles.isPassive(verb) && !tree.hasChild(of: verb, .agent)
    }
    return Self.pleaders.contains(lemma) && roles.isSaying(verb)
  }

  /// "According to prosecutors", "according to rumours": who vouches only for his own case.
  func isPartial(_ source: Int) -> Bool {
    vocabulary.hearsay.contains(tree.lemmas[source])
      || tree.language == .english && Self.pleaders.contains(tree.lemmas[source])
  }

  /// "Charges that X left": parsers take "that" for a relative pronoun.
  func isCharge(_ noun: Int, of clause: Int) -> Bool {
    guard tree.language == .english, Self.allegations.contains(tree.lemmas[noun]),
      let opener = tree.children(of: clause).first
    else { return false }
    return tree.words[opener].key == "that"
      && tree.children(of: clause).contains { tree.relations[$0] == .subject && $0 > opener }
      && tree.children(of: clause).contains { tree.relations[$0] == .object && $0 > clause }
  }

  private static let courts: Set<String> = [
    "court", "jury", "judge", "tribunal", "inquest", "inquiry", "hearing", "juror",
  ]

  private static let pleaders: Set<String> = [
    "prosecution", "prosecutor", "indictment", "plaintiff", "lawsuit", "suit", "complaint",
    "complainant", "accuser", "petition", "affidavit", "filing", "writ", "detractor",
  ]

  /// "It is said that X left".
  private func isRumoured(_ verb: Int) -> Bool {
    guard tree.language == .english, Self.rumouring.contains(tree.lemmas[verb]),
      roles.isPassive(verb), !tree.hasChild(of: verb, .agent)
    else { return false }
    return tree.children(of: verb).contains {
      (tree.relations[$0].isSubject || tree.relations[$0] == .expletive)
        && tree.words[$0].key == "it"
    }
  }

  /// "Is proud that X helped Y", "will not forget that X helped Y": that it did is beyond question.
  func isTakenForTrue(by head: Int) -> Bool {
    tree.language == .english && Self.factive.contains(tree.lemmas[head])
  }

  /// "There are fears that X helps Y", "doubts remain whether X helped Y", "an inquiry into
  /// whether": parsers hang the clause on the verb.
  func isDoubted(_ clause: Int) -> Bool {
    guard tree.language == .english else { return false }
    let marker = tree.markers[clause]
    if tree.children(of: clause).contains(where: { tree.words[$0].key == "whether" }) {
      return true
    }
    let verb = tree.heads[clause]
    guard marker == "that", verb >= 0, ["be", "remain"].contains(tree.lemmas[verb]) else {
      return false
    }
    return tree.children(of: verb).contains {
      tree.relations[$0].isSubject && isHearsay($0)
    }
  }

  private static let rumouring: Set<String> = [
    "say", "report", "think", "believe", "claim", "allege", "rumor", "rumour", "understand",
    "suggest", "speculate", "suspect", "assume", "fear", "hint", "whisper", "presume", "suppose",
  ]

  /// Nouns of what somebody says or thinks that a clause holds, and others need not.
  private static let allegations: Set<String> = [
    "report", "allegation", "claim", "accusation", "suggestion", "hint", "suspicion", "theory",
    "belief", "assumption", "impression", "idea", "notion", "concern", "fear", "hope", "chance",
    "possibility", "prospect", "insinuation", "charge", "story", "scenario", "hypothesis",
    "perception", "expectation", "assertion", "likelihood", "danger", "worry", "condition",
    "proposal", "demand", "request",
  ]

  private static let factive: Set<String> = [
    "proud", "forget", "remember", "regret", "grateful", "thankful", "glad", "sorry", "ashamed",
    "ignore", "overlook", "appreciate", "resent", "realize", "realise", "acknowledge", "admit",
    "forgive", "deplore", "lament",
  ]
}

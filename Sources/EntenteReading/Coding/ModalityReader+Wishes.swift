internal import EntenteLanguage
internal import EntenteModel

/// What English wishes, foresees or supposes.
extension ModalityReader {
  /// "Wants talks with X", "needs aid from X": whether a verb tells what somebody would like to
  /// have.
  func isWished(by verb: Int) -> Bool {
    // "Wants its aid to be praised" gives it.
    tree.language == .english && Self.wishing.contains(tree.lemmas[verb]) && !roles.isPassive(verb)
      && !tree.hasChild(of: verb, .openComplement)
  }

  private static let wishing: Set<String> = [
    "want", "wish", "seek", "desire", "need", "request", "demand", "urge", "recommend", "advocate",
    "propose", "require", "favor", "favour", "prefer",
  ]

  /// "The plan provides for cooperation with X", "France called for talks between X and Y": what
  /// verbs with their subject or preposition make of an act.
  func foreseen(_ noun: Int, by verb: Int) -> ComplementEffect? {
    guard tree.language == .english, tree.parts[verb] == .verb, !roles.isPassive(verb) else {
      return nil
    }
    let relation = tree.relations[noun]
    guard relation == .object || relation == .oblique else { return nil }
    if isIntoBeing(noun, by: verb) { return .possible }
    let lemma = tree.lemmas[verb]
    let marker = tree.markers[noun]
    if relation == .oblique, Self.wishingFor[marker]?.contains(lemma) ?? false { return .possible }
    guard marker.isEmpty || marker == "for", Self.foreseeing.contains(lemma),
      let subject = roles.subject(of: verb)
    else { return nil }
    let scheme = tree.lemmas[subject.word]
    return Self.schemes.contains(scheme) || Self.agreements.contains(scheme) ? .planned : nil
  }

  /// "Could lead to a deal", "may negotiate a treaty", "are negotiating a treaty": it is not there
  /// yet.
  private func isIntoBeing(_ noun: Int, by verb: Int) -> Bool {
    let relation = tree.relations[noun]
    if relation == .oblique {
      return own(verb) == .possible
        && (tree.lemmas[verb] == "lead" && tree.markers[noun] == "to"
          || tree.lemmas[verb] == "result" && tree.markers[noun] == "in"
          || tree.lemmas[verb] == "pave" && tree.markers[noun] == "for")
    }
    return tree.lemmas[verb] == "negotiate" && tree.words[verb].key == "negotiating"
  }

  /// "A merger of X and Y would create a giant": there is none so far.
  func isHypothesis(_ noun: Int, of verb: Int) -> Bool {
    guard tree.language == .english, tree.relations[noun].isSubject, tree.parts[noun] == .noun,
      own(verb) == .possible
    else { return false }
    return tree.children(of: noun).contains {
      tree.relations[$0] == .determiner && ["a", "an", "any"].contains(tree.words[$0].key)
    }
  }

  /// "Is seen as pro-Danish", "described as close to X": so others think.
  func isReputed(_ trigger: Int) -> Bool {
    guard tree.language == .english else { return false }
    var word = trigger
    while tree.relations[word] == .compound || tree.relations[word] == .apposition,
      tree.heads[word] >= 0
    {
      word = tree.heads[word]
    }
    let verb = tree.heads[word]
    guard tree.markers[word] == "as", verb >= 0, tree.parts[verb] == .verb,
      vocabulary.appraisals.contains(tree.lemmas[verb])
        || vocabulary.believing.contains(tree.lemmas[verb])
    else { return false }
    return roles.isPassive(verb) && !tree.hasChild(of: verb, .agent)
      || tree.relations[verb] == .adnominalClause && !tree.hasChild(of: verb, .object)
  }

  /// "Speculation about a deal", "talk of a visit".
  func isSpeculation(_ noun: Int, over word: Int) -> Bool {
    guard tree.language == .english else { return false }
    return vocabulary.hearsay.contains(tree.lemmas[noun])
      || tree.words[noun].key == "talk" && tree.markers[word] == "of"
  }

  /// "Wants X to help Y": it is for X to decide.
  func isAskedOfAnother(_ clause: Int, under verb: Int) -> Bool {
    tree.language == .english && tree.lemmas[verb] == "want"
      && tree.grammar[clause].form == .infinitive
      && (tree.hasChild(of: clause, .subject) || tree.hasChild(of: verb, .object))
  }

  /// "Suggested that X help Y": English shows by the bare verb that he need not.
  func isRequired(_ clause: Int, by verb: Int) -> Bool {
    guard tree.language == .english, tree.relations[clause] == .complement,
      Self.requiring.contains(tree.lemmas[verb]), tree.words[clause].key == tree.lemmas[clause],
      !hasAuxiliary(clause)
    else { return false }
    return tree.children(of: clause).contains {
      tree.relations[$0].isSubject && tree.grammar[$0].isPlural != true
    }
  }

  private static let requiring: Set<String> = [
    "suggest", "demand", "insist", "recommend", "propose", "request", "require", "urge", "ask",
    "order", "advise", "stipulate", "plead", "beg", "move", "decree", "desire", "prefer",
  ]

  /// "Hopes that X will help Y", "fears that X will attack Y".
  func isUncertain(_ clause: Int, under verb: Int) -> Bool {
    guard tree.language == .english,
      tree.relations[clause] == .complement || tree.relations[clause] == .clausalSubject
    else { return false }
    return vocabulary.fears.contains(tree.lemmas[verb])
      || ["hope", "hop", "wish", "pray", "wonder"].contains(tree.lemmas[verb])
  }

  private static let wishingFor: [String: Set<String>] = [
    "for": [
      "call", "push", "press", "hope", "ask", "appeal", "lobby", "wish", "plead", "argue",
      "campaign", "strive", "aim", "bid", "apply", "angle", "clamour", "clamor", "beg", "long",
      "opt",
    ],
    "on": ["work"], "toward": ["work", "move"], "towards": ["work", "move"],
  ]

  private static let foreseeing: Set<String> = [
    "foresee", "provide", "include", "envisage", "envision", "call", "stipulate", "involve",
    "propose", "contain", "allow", "set",
  ]

  static let schemes: Set<String> = [
    "plan", "draft", "bill", "proposal", "project", "programme", "program", "roadmap", "scheme",
    "blueprint", "initiative", "package", "resolution",
  ]
}

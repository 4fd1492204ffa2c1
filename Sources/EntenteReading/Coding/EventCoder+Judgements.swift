internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "La décision de Y est scandaleuse, juge X", "Y a menti, dit X": what X says of Y.
  ///
  /// Praise that is denied is blame; blame that is denied says nothing of anyone.
  func judgement(
    _ trigger: Trigger, _ roles: SentenceRoles, _ modalities: ModalityReader
  ) -> Binding? {
    let word = trigger.word
    if let binding = appraisal(trigger, roles, modalities) { return binding }
    let claim = modalities.claim(of: word)
    guard
      let source = claim.speaker.flatMap({ roles.filler(at: $0) })
        ?? roles.quotedSpeaker(of: word) ?? holder(of: word, roles),
      let target = judged(trigger, roles), target.word != source.word,
      !target.actors.contains(where: source.actors.contains),
      !target.actors.contains(where: { roles.kinds[$0] == .place })
    else { return nil }
    var binding = Binding(
      rule: "judgement", reliability: Reliability.judgement, source: source, target: target)
    binding.modality = claim.saying.map { modalities.claim(of: $0).modality } ?? .actual
    if modalities.isDenied(word) {
      guard trigger.entry.type == "support" else { return nil }
      binding.event = TypedRelation(relation: .opposes, type: "accuse")
    }
    return binding
  }

  /// "Pour X, la décision de Y est une honte": who holds what a clause states.
  private func holder(of word: Int, _ roles: SentenceRoles) -> Filler? {
    let tree = roles.tree
    guard lexicon.language == .french else { return nil }
    for child in tree.children(of: word)
    where child < word && tree.markers[child] == "pour" && roles.isNominal(child) {
      let span = tree.span(of: child)
      // Parsers hang the comma on either side.
      guard span.lowerBound == 0, span.upperBound < tree.count,
        tree.words[span.upperBound].key == "," || tree.words[span.upperBound - 1].key == ",",
        let holder = roles.filler(at: child),
        holder.actors.allSatisfy({ roles.kinds[$0] != .place && roles.kinds[$0] != .other })
      else { continue }
      return holder
    }
    return nil
  }

  /// "X a qualifié Y de menteur", "X juge la décision de Y scandaleuse", "X pointe les erreurs de
  /// Y": who is called what by whom.
  private func appraisal(
    _ trigger: Trigger, _ roles: SentenceRoles, _ modalities: ModalityReader
  ) -> Binding? {
    let (tree, word) = (roles.tree, trigger.word)
    var verb = tree.heads[word]
    guard trigger.entry.kind != .verb, verb >= 0 else { return nil }
    if tree.relations[word] == .adjective, roles.mentionAt[verb] >= 0,
      tree.relations[verb] == .object, tree.heads[verb] >= 0, word > verb
    {
      // "X juge Y irresponsable": parsers make it Y's.
      verb = tree.heads[verb]
    } else if isPredicate(word, of: verb, roles) {
      // "X trouve la décision de Y disproportionnée".
      verb = tree.heads[verb]
    }
    // "Tient Y en échec" finds no failure.
    guard tree.parts[verb] == .verb, lexicon.language != .french || tree.markers[word] != "en"
    else { return nil }
    let isNamed = vocabulary.appraisals.contains(tree.lemmas[verb])
    let isPassive = roles.isPassive(verb)
    var target: Filler?
    switch tree.relations[word] {
    case .openComplement, .oblique, .adverbialClause, .nominal, .adjective, .adnominalClause,
      .other:
      guard isNamed else { break }
      target =
        isPassive
        ? roles.subjectFiller(of: verb) : roles.object(of: verb).flatMap { roles.filler(at: $0) }
    default: break
    }
    if target == nil, trigger.entry.kind == .noun, !isPassive,
      tree.relations[word] == .object || tree.relations[word] == .oblique,
      isNamed || roles.isSaying(verb) || vocabulary.mentioning.contains(tree.lemmas[verb])
    {
      target = possessor(of: word, roles)
    }
    guard let target,
      let source = isPassive ? roles.agentFiller(of: verb) : roles.subjectFiller(of: verb),
      target.word != source.word, !target.actors.contains(where: source.actors.contains),
      // "Sold the stadium; the opposition called it a scandal".
      !target.actors.allSatisfy({ roles.kinds[$0] == .place })
    else { return nil }
    var binding = Binding(
      rule: "appraisal", reliability: Reliability.judgement, source: source, target: target)
    binding.modality = modalities.claim(of: verb).modality
    return binding
  }

  /// Whether an adjective behind a definite object and its complement says what the verb's subject
  /// thinks of it.
  private func isPredicate(_ adjective: Int, of noun: Int, _ roles: SentenceRoles) -> Bool {
    let tree = roles.tree
    guard lexicon.language == .french,
      tree.relations[adjective] == .adjective || tree.relations[adjective] == .adnominalClause,
      adjective > noun, tree.relations[noun] == .object, tree.heads[noun] >= 0,
      ["juger", "trouver", "estimer", "considérer"].contains(tree.lemmas[tree.heads[noun]]),
      roles.isDefinite(noun), roles.mentionAt[noun] < 0
    else { return false }
    return tree.children(of: noun).contains {
      $0 > noun && $0 < adjective && tree.relations[$0] == .nominal
    }
  }

  /// "La trahison de X", "cette faute du gouvernement".
  private func possessor(of noun: Int, _ roles: SentenceRoles) -> Filler? {
    roles.complements(of: noun, markers: vocabulary.possession).lazy
      .compactMap { roles.filler(at: $0) }.first
  }

  /// Of whom, or of whose deed, a judgement is said.
  private func judged(_ trigger: Trigger, _ roles: SentenceRoles) -> Filler? {
    let word = trigger.word
    let tree = roles.tree
    if let subject = roles.subject(of: word), !subject.isShared {
      if let filler = roles.filler(at: subject.word) { return filler }
      // "X, vous êtes un menteur", "c'est une honte que X ait cédé".
      if vocabulary.secondPersons.contains(tree.words[subject.word].key) {
        return roles.vocative(beside: word)
      }
      guard tree.parts[subject.word] == .pronoun else { return nil }
    }
    for child in tree.children(of: word) {
      switch tree.relations[child] {
      case .complement, .clausalSubject:
        if let filler = roles.subjectFiller(of: child) { return filler }
      case .oblique:
        // "Inacceptable dans la mesure où X a cédé".
        if let clause = tree.child(of: child, .relativeClause, .adnominalClause),
          vocabulary.measures.contains(tree.lemmas[child]),
          let filler = roles.subjectFiller(of: clause)
        {
          return filler
        }
      case .adverbialClause:
        if !vocabulary.conditions.contains(tree.markers[child]),
          tree.grammar[child].form != .infinitive, let filler = roles.subjectFiller(of: child)
        {
          return filler
        }
      default: continue
      }
    }
    switch trigger.entry.kind {
    case .verb: return roles.isPassive(word) ? nil : roles.subjectFiller(of: word)
    case .adjective:
      return roles.subjectFiller(of: word) ?? modified(by: word, roles) ?? doer(of: word, roles)
    case .noun: return possessor(of: word, roles)
    }
  }

  /// "Y a pris une décision courageuse": who did what an adjective goes with.
  private func doer(of adjective: Int, _ roles: SentenceRoles) -> Filler? {
    let tree = roles.tree
    let noun = tree.heads[adjective]
    guard noun >= 0, tree.relations[adjective] == .adjective, tree.relations[noun] == .object,
      tree.heads[noun] >= 0
    else { return nil }
    let verb = tree.lemmas[tree.heads[noun]]
    guard vocabulary.lightVerbs.contains(verb) || vocabulary.doing.contains(verb) else {
      return nil
    }
    return roles.subjectFiller(of: tree.heads[noun])
  }

  /// "« X fait suspendre la séance », a dénoncé Y": of whom a quotation speaks that is introduced
  /// as blame.
  func quoted(_ trigger: Trigger, _ source: Filler, _ roles: SentenceRoles) -> Binding? {
    guard trigger.entry.type == "accuse", !roles.quotation.contains(trigger.word),
      roles.speaker == nil || roles.speaker == source.actors,
      let target = roles.quotedTopic(besides: source.actors)
    else { return nil }
    return Binding(
      rule: "quoted", reliability: Reliability.judgement, source: source, target: target)
  }

  /// "« Vous avez menti », a lancé X à Y": what is thrown in somebody's face is no talk.
  func isReproach(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, trigger.entry.type == "consult", !roles.quotation.isEmpty,
      !roles.quotation.contains(trigger.word), roles.isSaying(trigger.word)
    else { return false }
    let tree = roles.tree
    return tree.words.indices.contains { word in
      guard tree.parts[word] == .verb, roles.quotation.contains(word),
        Self.misdeeds.contains(tree.lemmas[word]), !tree.hasChild(of: word, .openComplement)
      else { return false }
      return tree.children(of: word).contains {
        tree.relations[$0] == .subject && vocabulary.secondPersons.contains(tree.words[$0].key)
      }
    }
  }

  /// What one accuses of whom one says it to.
  private static let misdeeds: Set<String> = [
    "mentir", "cacher", "dissimuler", "trahir", "tromper", "voler", "abandonner", "mépriser",
    "bafouer", "ruiner", "détruire", "saboter", "brader", "piller", "escroquer", "manipuler",
    "diffamer", "insulter", "humilier", "sacrifier", "négliger", "exploiter", "instrumentaliser",
    "salir", "massacrer", "assassiner", "tuer", "affamer", "duper", "berner", "trafiquer",
    "falsifier", "détourner", "violer", "truquer", "étouffer", "dilapider", "gâcher", "oublier",
  ]

  /// Whether somebody can be spoken to.
  func isAddressee(_ filler: Filler, _ roles: SentenceRoles) -> Bool {
    filler.actors.allSatisfy { roles.kinds[$0] != .place && roles.kinds[$0] != .state }
  }
}

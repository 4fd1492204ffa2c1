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
    let claim = modalities.claim(of: word)
    guard
      let source = claim.speaker.flatMap({ roles.filler(at: $0) }) ?? roles.quotedSpeaker(of: word),
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
    case .adjective: return roles.subjectFiller(of: word) ?? modified(by: word, roles)
    case .noun:
      // "La trahison de X", "cette faute du gouvernement".
      return roles.complements(of: word, markers: vocabulary.possession.sorted()).lazy
        .compactMap { roles.filler(at: $0) }.first
    }
  }

  /// "« X fait suspendre la séance », a dénoncé Y": of whom a quotation speaks that is introduced
  /// as blame.
  func quoted(_ trigger: Trigger, _ source: Filler, _ roles: SentenceRoles) -> Binding? {
    guard trigger.entry.type == "accuse", let speaker = roles.speaker, speaker == source.actors,
      !roles.quotation.contains(trigger.word), let target = roles.quotedTopic()
    else { return nil }
    return Binding(
      rule: "quoted", reliability: Reliability.judgement, source: source, target: target)
  }

  /// Whether a word says that somebody says something.
  func isSaying(_ word: Int, _ roles: SentenceRoles) -> Bool {
    finder.triggers(at: word, in: roles.tree).contains { $0.entry.effect == .attributed }
  }

  /// Whether somebody can be spoken to.
  func isAddressee(_ filler: Filler, _ roles: SentenceRoles) -> Bool {
    filler.actors.allSatisfy { roles.kinds[$0] != .place && roles.kinds[$0] != .state }
  }
}

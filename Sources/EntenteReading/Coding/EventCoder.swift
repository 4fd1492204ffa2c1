internal import EntenteLanguage
internal import EntenteModel

/// Binds the event words of a sentence to the actors around them, over its tree.
///
/// Each pattern has a name that explanations give: `active`, `passive`, `mutual`, `noun`,
/// `noun-between`, `noun-supported`, `adjective`, `statement` and so on, with the ways in which its
/// fillers were found ("things", "control", "relative") in brackets. Where the frame of an entry
/// finds no actor the event is left out rather than guessed.
struct EventCoder: Sendable {
  let lexicon: Lexicon
  let vocabulary: CoderVocabulary
  let finder: TriggerFinder

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    vocabulary = CoderVocabulary.words(of: lexicon.language)
    finder = TriggerFinder(lexicon: lexicon, vocabulary: vocabulary)
  }

  /// What a sentence gives: its events in the order of their words, or why there is none.
  struct Result {
    var events: [CodedEvent] = []
    var reason = "no word of the lexicon stands between the actors"
  }

  /// A binding of an entry's frame.
  struct Binding {
    var rule: String
    var reliability: Double
    var source: Filler
    var target: Filler?
    var isMutual = false
    /// What is stated, where it is not what the entry says: of praise that is denied.
    var event: TypedRelation?
    /// What is claimed of it, where it is not what is claimed of the word.
    var modality: Modality?
    /// How far the word can be trusted between these parties, where it is not what the entry says.
    var weight: Double?
  }

  /// Codes a sentence.
  ///
  /// - Parameters:
  ///   - tree: The sentence.
  ///   - triggers: What the lexicon reads at its words.
  ///   - sentence: The actors that it names, and who speaks in it.
  ///   - kinds: The kinds of the article's actors.
  ///   - seats: Towns that can stand for their states, and sites for whose they are.
  ///   - institutions: Who acts where a sentence does not say who did.
  /// - Returns: The events, and why there is none.
  func events(
    in tree: SentenceTree, triggers: SentenceTriggers, _ sentence: NamedSentence,
    kinds: [ActorKind], seats: [Int: Int], institutions: inout Institutions
  ) -> Result {
    var result = Result()
    guard !sentence.mentions.isEmpty else { return result }
    let readings = triggers.words
    var roles = SentenceRoles(
      tree: tree, readings: readings, sentence: sentence, kinds: kinds, institutions: institutions,
      vocabulary: vocabulary)
    defer { institutions = roles.institutions }
    let modalities = ModalityReader(roles: roles)
    var consumed: Set<Int> = []
    var misses: [(Int, String)] = []
    let order =
      tree.words.indices.filter { tree.parts[$0] == .verb }
      + tree.words.indices.filter { tree.parts[$0] != .verb }
    for word in order where !consumed.contains(word) {
      var triggers = readings[word].filter { $0.entry.event != nil }
      if mentionAt(word, roles) {
        // Of a name or a description only what it says of itself: "les partisans de X".
        triggers = triggers.filter {
          $0.entry.frame.source.dependency == .itself
            && (tree.language == .english || !roles.isNamed(word))
            || $0.entry.frame.target?.markers == ["-"]
        }
      }
      guard !triggers.isEmpty else { continue }
      let presences = triggers.filter(\.isPresence)
      let acts = triggers.filter { !$0.isPresence }
      if let (trigger, binding) = best(acts, roles, modalities) {
        if let event = event(trigger, binding, roles, modalities, seats) {
          if let object = trigger.object { consumed.insert(object) }
          if let last = trigger.last, trigger.object == nil {
            // "Declared war on": the noun inside says no more than the phrase.
            consumed.formUnion(min(word + 1, last)...last)
          } else if let last = trigger.last {
            consumed.insert(last)
          }
          if trigger.entry.type == "meet", let target = binding.target, target.way != nil,
            let summit = target.word
          {
            // "Participer au sommet de l'OTAN": the summit itself says no more.
            consumed.insert(summit)
          }
          if trigger.entry.frame.target?.dependency == .openClause,
            let clause = roles.openClause(of: word)
          {
            // What is refused or threatened is no deed of its own.
            consumed.insert(clause)
          }
          result.events.append(event)
          roles.institutions.note(event, of: trigger.entry.phrase.head)
        }
        if let visit = visited(trigger, binding, roles),
          let event = event(trigger, visit, roles, modalities, seats)
        {
          result.events.append(event)
        }
        if trigger.entry.type == "state",
          let (demand, wanted) = demanded(trigger, binding, roles),
          let event = event(demand, wanted, roles, modalities, seats)
        {
          result.events.append(event)
        }
      } else if let first = acts.first {
        misses.append((word, missing(first, roles)))
      }
      // Whoever speaks somewhere is there, whatever else he does by it.
      if let (trigger, binding) = best(presences, roles, modalities), isPresent(binding, roles),
        let event = event(trigger, binding, roles, modalities, seats)
      {
        result.events.append(event)
      }
    }
    result.events += whereabouts(roles, modalities, seats)
    result.events += jointActs(besides: result.events, roles, modalities, seats)
    for rebuff in rebuffs(roles, modalities, seats) {
      // "Called the charge baseless" rings nobody up.
      result.events.removeAll { $0.trigger == rebuff.trigger && $0.type != "state" }
      if !result.events.contains(where: {
        $0.sources == rebuff.sources && $0.targets == rebuff.targets
      }) {
        result.events.append(rebuff)
      }
    }
    // "Refuse de rencontrer X" is one thing, told once.
    let refusals = result.events.filter { $0.type == "reject" }
    result.events.removeAll { event in
      event.modality == .denied
        && refusals.contains {
          roles.tree.heads[event.trigger] == $0.trigger
            && roles.tree.relations[event.trigger] == .openComplement && $0.targets == event.targets
        }
    }
    // "Refused to rule out Y" opposes nobody.
    result.events.removeAll { event in
      let above = roles.tree.heads[event.trigger]
      return event.type == "reject" && event.modality == .denied && above >= 0
        && vocabulary.declining.contains(roles.tree.lemmas[above])
        && roles.tree.relations[event.trigger] == .openComplement
    }
    // "Met to discuss Y" is one thing as well.
    let meetings = result.events.filter { $0.type == "meet" }
    result.events.removeAll { event in
      event.type == "consult"
        && meetings.contains {
          roles.tree.heads[event.trigger] == $0.trigger && event.sources == $0.sources
            && (event.targets.isEmpty || event.targets == $0.targets)
            && roles.tree.grammar[event.trigger].form == .infinitive
        }
    }
    result.events.sort { $0.trigger < $1.trigger }
    if let miss = misses.min(by: { $0.0 < $1.0 }) { result.reason = miss.1 }
    return result
  }

  /// Whether a word is part of a name, and so no event.
  private func mentionAt(_ word: Int, _ roles: SentenceRoles) -> Bool {
    let index = roles.mentionAt[word]
    guard index >= 0 else { return false }
    return roles.tree.parts[word] != .verb || roles.mentions[index].manner == .name
  }

  func bind(
    _ trigger: Trigger, _ roles: SentenceRoles, _ modalities: ModalityReader
  ) -> Binding? {
    if trigger.entry.type == "state" { return statement(trigger, roles) }
    if trigger.entry.isJudgement { return judgement(trigger, roles, modalities) }
    let binding: Binding? =
      switch trigger.entry.kind {
      case .verb:
        verbal(trigger, roles).map { surrendered(trigger, fought(trigger, $0, roles), roles) }
      case .noun:
        nominal(trigger, roles).map { belied(trigger, ended(trigger, $0, roles), roles) }
      case .adjective: adjectival(trigger, roles)
      }
    return binding.flatMap { released(trigger, $0, roles) }
      .flatMap { isOwnHouse($0, trigger, roles) || isClearance(trigger, $0, roles) ? nil : $0 }
  }

  /// Whether a person is at a place that is not his own.
  private func isPresent(_ binding: Binding, _ roles: SentenceRoles) -> Bool {
    guard let target = binding.target, target.way == nil else { return false }
    // "Spoke at the airport" visits nothing.
    if lexicon.language == .english, isSite(target, roles) { return false }
    return binding.source.actors.allSatisfy { roles.kinds[$0] == .person }
      && target.actors.allSatisfy { roles.kinds[$0] == .place || roles.kinds[$0] == .state }
  }

  /// Why a reading bound no actors.
  private func missing(_ trigger: Trigger, _ roles: SentenceRoles) -> String {
    let word = roles.tree.words[trigger.word].text
    let frame = trigger.entry.frame.notation
    return "\"\(word)\" finds no actors for \(frame)"
  }
}

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
          if trigger.entry.type == "meet", let target = binding.target, target.way != nil {
            // "Participer au sommet de l'OTAN": the summit itself says no more.
            consumed.insert(target.word)
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
    // "Refuse de rencontrer X" is one thing, told once.
    let refusals = result.events.filter { $0.type == "reject" }
    result.events.removeAll { event in
      event.modality == .denied
        && refusals.contains {
          roles.tree.heads[event.trigger] == $0.trigger
            && roles.tree.relations[event.trigger] == .openComplement && $0.targets == event.targets
        }
    }
    if lexicon.language == .english {
      // "Refused to rule out Y" opposes nobody.
      result.events.removeAll { event in
        let above = roles.tree.heads[event.trigger]
        return event.type == "reject" && event.modality == .denied && above >= 0
          && ["refuse", "decline"].contains(roles.tree.lemmas[above])
          && roles.tree.relations[event.trigger] == .openComplement
      }
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

  /// The best binding of the readings of a word: the longest phrase that binds, then the surest.
  private func best(
    _ triggers: [Trigger], _ roles: SentenceRoles, _ modalities: ModalityReader
  ) -> (Trigger, Binding)? {
    var found: (Trigger, Binding, Double)?
    var best = (-1, 0.0)
    let threshold =
      lexicon.language == .english ? Reliability.englishThreshold : Reliability.threshold
    for trigger in triggers {
      if let found, found.0.extent > trigger.extent { break }
      if isEclipsed(trigger, by: triggers, roles) { continue }
      guard let binding = bind(trigger, roles, modalities),
        !(binding.isMutual
          && hasRivalTarget(triggers.filter { $0.extent >= trigger.extent }, roles))
      else { continue }
      let value = confidence(trigger, binding, roles)
      guard value >= threshold else { continue }
      let rank = rank(trigger, binding)
      if (rank, value) > best { (found, best) = ((trigger, binding, value), (rank, value)) }
    }
    return found.map { ($0.0, $0.1) }
  }

  /// "A reçu une lettre et un disque": where a phrase takes the letter for what is received, nobody
  /// is.
  private func isEclipsed(_ trigger: Trigger, by triggers: [Trigger], _ roles: SentenceRoles)
    -> Bool
  {
    guard lexicon.language == .french, trigger.object == nil, trigger.entry.type == "host",
      trigger.entry.frame.target?.dependency == .object
    else { return false }
    return triggers.contains {
      guard let object = $0.object, roles.mentionAt[object] < 0 else { return false }
      return roles.tree.relations[object] == .object
    }
  }

  /// Whether another reading has a target: "X et Y s'opposent à Z" is no quarrel of X with Y, whoever
  /// Z is.
  private func hasRivalTarget(_ triggers: [Trigger], _ roles: SentenceRoles) -> Bool {
    triggers.contains { trigger in
      guard let slot = trigger.entry.frame.target, slot.dependency == .oblique, !slot.isPlace,
        !trigger.entry.isMutual, trigger.entry.kind == .verb
      else { return false }
      return roles.tree.children(of: trigger.word).contains {
        slot.markers.contains(roles.tree.markers[$0]) && roles.isNominal($0)
          && roles.tree.parts[$0] != .pronoun
          && !["other", "another"].contains(roles.tree.lemmas[$0])
      }
    }
  }

  /// What goes before confidence: to say something to somebody is more than to say it, and "the
  /// opposition of X and Y to Z" is no quarrel of X with Y.
  private func rank(_ trigger: Trigger, _ binding: Binding) -> Int {
    if trigger.entry.type == "state" { return 0 }
    return trigger.entry.kind == .noun && binding.isMutual ? 1 : 2
  }

  private func bind(
    _ trigger: Trigger, _ roles: SentenceRoles, _ modalities: ModalityReader
  ) -> Binding? {
    if trigger.entry.type == "state" { return statement(trigger, roles) }
    if trigger.entry.isJudgement { return judgement(trigger, roles, modalities) }
    return switch trigger.entry.kind {
    case .verb:
      verbal(trigger, roles).map { surrendered(trigger, fought(trigger, $0, roles), roles) }
    case .noun: nominal(trigger, roles).map { ended(trigger, $0, roles) }
    case .adjective: adjectival(trigger, roles)
    }
  }

  /// Whether some nameless people are said to go somewhere, or somebody to be on some site: the flight
  /// of refugees is no visit, nor is a day at the works.
  private func isOuting(_ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, trigger.entry.type == "visit", binding.event == nil,
      trigger.entry.weight <= 0.5,
      let target = binding.target
    else { return false }
    let nameless = roles.institutions.passersby
    return binding.source.actors.allSatisfy {
      nameless.contains($0) && (roles.kinds[$0] == .group || roles.kinds[$0] == .person)
        || roles.kinds[$0] == .place
    }
      || trigger.isPresence
        && target.actors.allSatisfy { nameless.contains($0) && roles.kinds[$0] == .place }
  }

  /// Whether a target is a place that only a noun names.
  private func isSite(_ target: Filler?, _ roles: SentenceRoles) -> Bool {
    guard let target, target.word >= 0, roles.mentionAt[target.word] >= 0 else { return false }
    return roles.mentions[roles.mentionAt[target.word]].manner == .description
      && target.actors.allSatisfy { roles.kinds[$0] == .place }
  }

  /// Whether a person is at a place that is not his own.
  private func isPresent(_ binding: Binding, _ roles: SentenceRoles) -> Bool {
    guard let target = binding.target, target.way == nil else { return false }
    return binding.source.actors.allSatisfy { roles.kinds[$0] == .person }
      && target.actors.allSatisfy { roles.kinds[$0] == .place || roles.kinds[$0] == .state }
  }

  func confidence(_ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles) -> Double {
    // The weaker of the two mentions decides: both rest on the same reading of the article.
    let certainty = min(binding.source.certainty, binding.target?.certainty ?? 1)
    var weight = binding.weight ?? trigger.entry.weight
    if let slot = trigger.entry.frame.target,
      slot.dependency == .object || slot.markers.contains("à"), let target = binding.target,
      target.way == nil, weight >= 0.5, target.actors.allSatisfy({ roles.kinds[$0] == .person })
    {
      // Words with everyday senses mean what they say of persons: one suspends talks, or somebody.
      weight = (1 + weight) / 2
    }
    var value = weight * binding.reliability * certainty
    if binding.source.actors.allSatisfy({ roles.kinds[$0] == .place }) {
      value *= Reliability.actingPlace
    }
    // "Des témoins ont alerté les secours": nobody is named, and neither comes back. Violence is told
    // of anybody.
    if isOuting(trigger, binding, roles) { value *= Reliability.outing }
    if lexicon.language == .french, trigger.entry.type != "assault", let target = binding.target,
      (binding.source.actors + target.actors).allSatisfy(roles.institutions.passersby.contains)
    {
      value *= Reliability.passersby
    }
    return value
  }

  private func event(
    _ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles, _ modalities: ModalityReader,
    _ seats: [Int: Int]
  ) -> CodedEvent? {
    guard let stated = binding.event ?? trigger.entry.event else { return nil }
    let (relation, type) = (stated.relation, stated.type)
    let sources = binding.source.actors
    var targets = binding.target?.actors ?? []
    if relation != .visits, trigger.entry.frame.target?.isPlace != true {
      // "A livré des chars à Kiev": who is acted on is no town.
      targets = targets.map { seats[$0] ?? $0 }
    }
    if ["cooperate", "agree", "consult", "meet", "request", "aid", "support"].contains(type),
      isSite(binding.target, roles)
    {
      // One buys ships and meets in hotels, not from them or with them.
      return nil
    }
    // Towns are where things happen, even those that stand for states.
    let places = lexicon.language == .english ? binding.target?.actors ?? targets : targets
    if isWhere(trigger, binding.target, places, roles) { return nil }
    if isHelped(trigger, binding.target, roles) { return nil }
    targets.removeAll(where: sources.contains)
    if binding.isMutual {
      guard sources.count > 1 else { return nil }
    } else if type != "state" {
      guard !targets.isEmpty else { return nil }
    }
    let claim = modalities.claim(of: trigger.word)
    let ways = [binding.source.way, binding.target?.way].compactMap { $0 }
    let value = Calibration.probability(ofScore: confidence(trigger, binding, roles))
    let speaker = claim.speaker.flatMap { roles.filler(at: $0)?.actors.first }
    return CodedEvent(
      entry: trigger.place, entryID: trigger.entry.id, relation: relation, type: type,
      rule: ways.isEmpty ? binding.rule : "\(binding.rule) (\(ways.joined(separator: ", ")))",
      sources: sources, targets: targets, isMutual: binding.isMutual,
      modality: outstanding(trigger, roles, binding.modality ?? claim.modality),
      confidence: value, trigger: trigger.word,
      speaker: speaker.flatMap { sources == [$0] ? nil : $0 },
      attribution: claim.saying.map { roles.tree.span(of: claim.speaker ?? $0) })
  }

  /// "Promised aid to X", "offered to shelter X": what is promised is still to be done, and what is
  /// offered need not be taken.
  private func outstanding(
    _ trigger: Trigger, _ roles: SentenceRoles, _ modality: Modality
  ) -> Modality {
    guard modality == .actual, trigger.entry.type == "aid", trigger.entry.kind == .verb else {
      return modality
    }
    let verb = trigger.entry.phrase.head
    if vocabulary.promising.contains(verb) { return .planned }
    // "Offrir un vase" gives it; "offrir son aide" does not.
    let isOffered =
      vocabulary.offering[verb].map { nouns in
        nouns.isEmpty || trigger.object.map { nouns.contains(roles.tree.lemmas[$0]) } ?? false
      } ?? false
    return isOffered ? .possible : modality
  }

  /// "Fonde un club avec l'aide de X": the help says what X does.
  private func isHelped(_ trigger: Trigger, _ target: Filler?, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, trigger.entry.kind == .verb,
      trigger.entry.relation == .cooperatesWith, let target, target.word >= 0,
      roles.tree.markers[target.word] == "avec", roles.mentionAt[target.word] < 0
    else { return false }
    return roles.readings[target.word].contains {
      guard let type = $0.entry.type?.rawValue else { return false }
      return ["aid", "support", "cooperate", "agree"].contains(type)
    }
  }

  /// Whether the complement of an act only says where it happens: "supprimer des postes à Lyon",
  /// "déposer plainte à Paris".
  private func isWhere(
    _ trigger: Trigger, _ target: Filler?, _ targets: [Int], _ roles: SentenceRoles
  ) -> Bool {
    if lexicon.language == .english { return isAround(trigger, targets, kinds: roles.kinds) }
    guard let slot = trigger.entry.frame.target, !slot.isPlace,
      slot.markers.contains("à") || slot.markers.contains("devant"),
      // One searches where one suspects somebody.
      trigger.entry.phrase.head != "perquisitionner",
      let type = trigger.entry.type?.rawValue
    else { return false }
    if slot.dependency == .nominal, type == "accuse", let target, target.word >= 0,
      roles.tree.markers[target.word] == "à"
    {
      // Complaints are lodged at Paris, not against it, whoever sits there.
      return target.actors.contains { roles.kinds[$0] == .place }
    }
    guard slot.dependency == .oblique,
      ["consult", "aid", "sanction", "support", "request", "accuse", "cooperate"].contains(type)
    else { return false }
    return targets.first.map { roles.kinds[$0] == .place } ?? false
  }

  /// "Tightened the blockade in the Adriatic": a place beside an object only says where.
  private func isAround(_ trigger: Trigger, _ targets: [Int], kinds: [ActorKind]) -> Bool {
    guard let slot = trigger.entry.frame.target, !slot.isPlace, trigger.object != nil,
      slot.dependency == .oblique, slot.markers.contains("in")
    else { return false }
    return !targets.isEmpty && targets.allSatisfy { kinds[$0] == .place }
  }

  /// Why a reading bound no actors.
  private func missing(_ trigger: Trigger, _ roles: SentenceRoles) -> String {
    let word = roles.tree.words[trigger.word].text
    let frame = trigger.entry.frame.notation
    return "\"\(word)\" finds no actors for \(frame)"
  }
}

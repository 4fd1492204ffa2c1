internal import EntenteLanguage
internal import EntenteModel

/// The patterns at work on one sentence.
struct SentenceCoder {
  let tree: SentenceTree
  let lexicon: Lexicon
  let isFrench: Bool
  let parties: PartyFinder
  let clauses: ClauseReader
  let slots: SlotFiller
  let phrases: PhraseMatcher
  let claims: ModalityReader

  init(
    tree: SentenceTree, lexicon: Lexicon, functions: FunctionWords, isFrench: Bool,
    mentions: [Mention]
  ) {
    self.tree = tree
    self.lexicon = lexicon
    self.isFrench = isFrench
    parties = PartyFinder(tree: tree, mentions: mentions, functions: functions)
    clauses = ClauseReader(tree: tree, isFrench: isFrench)
    slots = SlotFiller(tree: tree, parties: parties, isFrench: isFrench)
    phrases = PhraseMatcher(tree: tree)
    claims = ModalityReader(tree: tree, lexicon: lexicon, functions: functions)
  }

  /// An event with what decides between it and others of the same words.
  struct Draft {
    var event: CodedEvent
    /// How many words of a phrase stood beside its head.
    var length: Int
    /// The word that states it, and the object of a light verb.
    var words: [Int]
  }

  /// The events in the order of their words; of two with the same parties and type the surer.
  func events() -> [CodedEvent] {
    var drafts: [Draft] = []
    for word in tree.words.indices
    where parties.mention(at: word) == nil || tree.parts[word] == .verb {
      if let draft = best(at: word) { drafts.append(draft) }
    }
    // A noun that a light verb took for its object states nothing of its own.
    let taken = Set(drafts.filter { $0.words.count > 1 }.flatMap { $0.words.dropFirst() })
    var result: [CodedEvent] = []
    for draft in drafts where !taken.contains(draft.words[0]) {
      let event = draft.event
      let type = lexicon.entries[event.entry].type
      let same = result.firstIndex {
        $0.sources == event.sources && $0.targets == event.targets
          && lexicon.entries[$0.entry].type == type
      }
      if let same {
        if result[same].confidence < event.confidence { result[same] = event }
      } else {
        result.append(event)
      }
    }
    return result
  }

  /// The best reading of a word.
  private func best(at word: Int) -> Draft? {
    let kinds: [LexiconEntry.Kind]
    switch tree.parts[word] {
    case .verb: kinds = [.verb, .adjective]
    case .noun: kinds = [.noun, .adjective]
    case .adjective: kinds = [.adjective]
    case .auxiliary: kinds = [.verb]
    default: return nil
    }
    var best: Draft?
    for kind in kinds {
      for place in lexicon.places(of: tree.lemmas[word].lowercased(), kind: kind) {
        let entry = lexicon.entries[place]
        guard entry.event != nil, let match = phrases.match(entry.phrase, at: word) else {
          continue
        }
        let draft: Draft?
        switch kind {
        case .verb: draft = verbal(entry, place, at: word, match)
        case .noun: draft = nominal(entry, place, at: word, match)
        case .adjective: draft = predicate(entry, place, at: word, match)
        }
        guard let draft else { continue }
        if let known = best,
          (known.length, known.event.confidence) >= (draft.length, draft.event.confidence)
        {
          continue
        }
        best = draft
      }
    }
    return best
  }

  func draft(
    _ entry: LexiconEntry, _ place: Int, _ rule: String, source: Party, target: Party?,
    claim: ModalityReader.Claim, words: [Int], length: Int, factor: Double = 1
  ) -> Draft? {
    // What one charges another with is the charge, not the deed.
    guard !claim.isCharge else { return nil }
    let sources = source.actors
    let targets = (target?.actors ?? []).filter { !sources.contains($0) }
    let isMutual = target == nil
    guard isMutual ? sources.count > 1 : !targets.isEmpty else { return nil }
    let confidence =
      0.9 * entry.weight * factor * min(1, source.certainty) * min(1, target?.certainty ?? 1)
    guard confidence >= 0.3 else { return nil }
    let ways = [source.way, target?.way ?? ""].filter { !$0.isEmpty }.joined(separator: "+")
    let spans = [source.span, target?.span ?? source.span]
    let lower = min(words.min() ?? 0, spans.map(\.lowerBound).min() ?? 0)
    let upper = max((words.max() ?? 0) + 1, spans.map(\.upperBound).max() ?? 0)
    return Draft(
      event: CodedEvent(
        entry: place, rule: ways.isEmpty ? rule : "\(rule) (\(ways))", sources: sources,
        targets: targets, isMutual: isMutual, modality: claim.modality,
        confidence: (confidence * 100).rounded() / 100, words: lower..<upper),
      length: length, words: words)
  }
}

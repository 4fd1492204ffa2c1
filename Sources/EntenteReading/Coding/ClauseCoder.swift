internal import EntenteModel

/// Binds the verbs and event nouns of a sentence to the actors around them.
///
/// Clauses are cut at function words and punctuation; no tree is needed. Where the frame of an
/// entry finds no actor the event is left out rather than guessed.
struct ClauseCoder: Sendable {
  let lexicon: Lexicon
  let functions: FunctionWords
  private let forms: FormAnalyzer

  init(lexicon: Lexicon, functions: FunctionWords) {
    self.lexicon = lexicon
    self.functions = functions
    forms = FormAnalyzer(lexicon)
  }

  /// Returns the events of a sentence, in the order of their words.
  func events(in words: [Word], mentions: [Mention]) -> [CodedEvent] {
    guard mentions.count > 1 else { return [] }
    let clauses = Clauses(words: words, mentions: mentions, functions: functions)
    let readings = words.indices.map { index in
      clauses.mentionAt[index] < 0 ? forms.forms(of: words[index].key) : []
    }
    func isVerb(_ index: Int) -> Bool {
      functions.auxiliaries.contains(words[index].key)
        || readings[index].contains { $0.morphology.isFinite }
    }
    var events: [CodedEvent] = []
    for index in words.indices {
      var found: CodedEvent?
      for reading in readings[index] {
        let entry = lexicon.entries[reading.entry]
        guard entry.event != nil, entry.phrase.before.isEmpty, entry.phrase.after.isEmpty,
          entry.phrase.object == nil
        else { continue }
        let coded =
          entry.kind == .noun
          ? nominal(reading, at: index, clauses, isVerb)
          : verbal(reading, at: index, clauses, isVerb)
        if let coded, coded.confidence > found?.confidence ?? 0 { found = coded }
      }
      if let found { events.append(found) }
    }
    return events
  }

  /// "La Russie s'oppose à l'OTAN", "X a été accusé par Y".
  private func verbal(
    _ reading: LexiconForm, at index: Int, _ clauses: Clauses, _ isVerb: (Int) -> Bool
  ) -> CodedEvent? {
    let entry = lexicon.entries[reading.entry]
    let words = clauses.words
    let start = groupStart(before: index, words)
    let group = words[start..<index].map(\.key)
    guard entry.phrase.isReflexive == group.contains(where: { $0 == "se" || $0 == "s'" }) else {
      return nil
    }
    let isParticiple = reading.morphology.form == .pastParticiple
    let hasAuxiliary = group.contains(where: functions.auxiliaries.contains)
    guard reading.morphology.isFinite || hasAuxiliary || reading.morphology.form == .infinitive
    else { return nil }
    if reading.morphology.form == .infinitive, start == index { return nil }
    let isPassive =
      isParticiple && !entry.phrase.isReflexive && entry.frame.target?.dependency == .object
      && group.contains(where: functions.copulas.contains)
    guard let subject = clauses.subject(before: start, isVerb: isVerb) else { return nil }
    let modality = modality(of: group, form: reading.morphology.form)
    func complement(_ markers: [String]) -> Filler? {
      clauses.complement(after: index, markers: markers, reach: 16, isVerb: isVerb)
    }
    if isPassive {
      guard let agent = complement(["par", "by"]) else { return nil }
      return event(
        reading, "passive", agent, subject, modality, clauses, from: subject.words.lowerBound,
        to: agent.words.upperBound)
    }
    if let slot = entry.frame.target, let target = complement(slot.markers) {
      return event(
        reading, "active", subject, target, modality, clauses, from: subject.words.lowerBound,
        to: target.words.upperBound)
    }
    guard entry.isMutual, subject.mentions.count > 1 else { return nil }
    return event(
      reading, "mutual", subject, nil, modality, clauses, from: subject.words.lowerBound,
      to: index + 1)
  }

  /// "L'opposition de la Russie à l'OTAN", "la coopération entre A et B".
  private func nominal(
    _ reading: LexiconForm, at index: Int, _ clauses: Clauses, _ isVerb: (Int) -> Bool
  ) -> CodedEvent? {
    let entry = lexicon.entries[reading.entry]
    func complement(_ markers: [String]) -> Filler? {
      clauses.complement(after: index, markers: markers, reach: 14, isVerb: isVerb)
    }
    let modality = Modality.actual
    let between = entry.isMutual ? complement(["entre", "between"]) : nil
    if let between, between.mentions.count > 1 {
      return event(
        reading, "noun-between", between, nil, modality, clauses, from: index,
        to: between.words.upperBound)
    }
    guard !entry.frame.source.markers.isEmpty, let slot = entry.frame.target,
      !slot.markers.isEmpty, let source = complement(entry.frame.source.markers),
      let target = complement(slot.markers), source.words != target.words
    else { return nil }
    return event(
      reading, "noun", source, target, modality, clauses, from: index,
      to: max(source.words.upperBound, target.words.upperBound))
  }

  private func event(
    _ reading: LexiconForm, _ rule: String, _ source: Filler, _ target: Filler?,
    _ modality: Modality, _ clauses: Clauses, from start: Int, to end: Int
  ) -> CodedEvent? {
    let entry = lexicon.entries[reading.entry]
    func actors(_ filler: Filler) -> [Int] {
      var actors: [Int] = []
      for mention in filler.mentions.map({ clauses.mentions[$0].actor })
      where !actors.contains(mention) {
        actors.append(mention)
      }
      return actors
    }
    func certainty(_ filler: Filler) -> Double {
      filler.factor * (filler.mentions.map { clauses.mentions[$0].certainty }.min() ?? 0)
    }
    let sources = actors(source)
    let targets = (target.map(actors) ?? []).filter { !sources.contains($0) }
    guard target == nil ? sources.count > 1 : !targets.isEmpty else { return nil }
    let confidence =
      0.9 * entry.weight * certainty(source) * (target.map(certainty) ?? 1)
    guard confidence >= 0.3 else { return nil }
    let way = [source.way, target?.way].compactMap { $0 }.joined(separator: "+")
    return CodedEvent(
      entry: reading.entry, rule: way.isEmpty ? rule : "\(rule) (\(way))", sources: sources,
      targets: targets, isMutual: target == nil, modality: modality,
      confidence: (confidence * 100).rounded() / 100, words: min(start, end - 1)..<end)
  }

  /// The first word of the verb group that ends with the verb at `index`.
  private func groupStart(before index: Int, _ words: [Word]) -> Int {
    var start = index
    while start > 0, index - start < 7 {
      let key = words[start - 1].key
      guard
        functions.auxiliaries.contains(key) || functions.negations.contains(key)
          || functions.plans.contains(key) || functions.possibilities.contains(key)
          || functions.refusals.contains(key) || key == "se" || key == "s'" || key == "to"
          || key == "à" || key == "de" || key == "y" || key == "en"
      else { break }
      start -= 1
    }
    return start
  }

  private func modality(of group: [String], form: Morphology.Form) -> Modality {
    if group.contains(where: { functions.negations.contains($0) || functions.refusals.contains($0) }
    ) {
      return .denied
    }
    if form == .conditional || group.contains(where: functions.possibilities.contains) {
      return .possible
    }
    return form == .future || group.contains(where: functions.plans.contains) ? .planned : .actual
  }
}

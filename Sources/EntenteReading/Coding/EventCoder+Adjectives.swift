internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "X est hostile à Y", "X, hostile à Y".
  func adjectival(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    let word = trigger.word
    guard let slot = trigger.entry.frame.target else { return nil }
    if slot.markers == ["-"] { return prefixed(word, roles) }
    if let both = atOdds(trigger, slot, roles) { return both }
    guard
      let source = subject(of: word, roles) ?? modified(by: word, roles)
        ?? detached(before: word, roles) ?? opened(by: word, roles),
      let found = roles.oblique(
        of: word, markers: slot.markers, excluding: source.word.map { [$0] } ?? [])
        ?? besides(word, slot, roles),
      let target = roles.filler(at: found.word), target.actors != source.actors
    else { return nil }
    return Binding(
      rule: "adjective", reliability: Reliability.adjective, source: source, target: target)
  }

  /// "X and Y are at odds": without saying with whom, with each other.
  private func atOdds(_ trigger: Trigger, _ slot: FrameSlot, _ roles: SentenceRoles) -> Binding? {
    guard lexicon.language == .english, slot.markers.contains("with"),
      ["odds", "loggerheads", "war", "talks", "talk", "contact", "touch", "conflict"]
        .contains(trigger.entry.phrase.head),
      roles.oblique(of: trigger.word, markers: slot.markers, excluding: []) == nil,
      let source = subject(of: trigger.word, roles), source.actors.count > 1,
      !(source.way?.contains("things") ?? false)
    else { return nil }
    return Binding(
      rule: "mutual", reliability: Reliability.adjective, source: source, isMutual: true)
  }

  /// "Est restée fidèle à X": parsers hang the complement on the verb.
  private func besides(
    _ word: Int, _ slot: FrameSlot, _ roles: SentenceRoles
  ) -> (word: Int, isDisplaced: Bool)? {
    let verb = roles.tree.heads[word]
    guard lexicon.language == .french, verb >= 0, verb < word,
      roles.tree.relations[word] == .openComplement,
      ["rester", "demeurer", "montrer", "dire", "déclarer", "juger", "paraître"]
        .contains(roles.tree.lemmas[verb])
    else { return nil }
    return roles.oblique(of: verb, markers: slot.markers, excluding: []).flatMap {
      $0.word > word ? $0 : nil
    }
  }

  func modified(by adjective: Int, _ roles: SentenceRoles) -> Filler? {
    let head = roles.tree.heads[adjective]
    guard head >= 0 else { return nil }
    switch roles.tree.relations[adjective] {
    case .adjective: return roles.filler(at: head)
    case .adnominalClause where roles.tree.parts[adjective] == .adjective:
      return roles.filler(at: head)
    default: return nil
    }
  }

  /// "De passage à Rome, X salue Y": what opens a sentence is said of its subject.
  private func opened(by word: Int, _ roles: SentenceRoles) -> Filler? {
    let tree = roles.tree
    guard lexicon.language == .french, word == 1, tree.parts[word] == .noun,
      tree.relations[word] == .oblique, tree.heads[word] > word,
      tree.markers[word] == "de"
    else { return nil }
    return roles.subjectFiller(of: tree.heads[word])
  }

  /// "L'Irak, alors en guerre contre l'Iran, refuse", "X, de passage à Rome,": what is said between
  /// commas of whoever is named before them.
  private func detached(before word: Int, _ roles: SentenceRoles) -> Filler? {
    let tree = roles.tree
    guard lexicon.language == .french, tree.parts[word] == .noun, word > 1,
      tree.words[word - 1].key == "en" || tree.words[word - 1].key == "de"
    else { return nil }
    var comma = word - 2
    while comma > 0, tree.parts[comma] == .adverb { comma -= 1 }
    guard comma > 0, tree.words[comma].key == ",", roles.mentionAt[comma - 1] >= 0 else {
      return nil
    }
    let mention = roles.mentions[roles.mentionAt[comma - 1]]
    return mention.isAdjective ? nil : roles.filler(at: mention.head)
  }
}

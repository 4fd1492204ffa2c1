internal import EntenteLanguage
internal import EntenteModel

extension SentenceCoder {
  /// "La Russie s'oppose à l'OTAN", "X a été accusé par Y", "le traité que X a signé avec Y".
  func verbal(
    _ entry: LexiconEntry, _ place: Int, at word: Int, _ match: PhraseMatcher.Match
  ) -> Draft? {
    let verb = clauses.verb(word)
    let frame = entry.frame
    let words = [word] + [match.object].compactMap { $0 }
    let isReciprocal = verb.isReflexive && !entry.phrase.isReflexive
    // "Se rencontrer", "s'accuser mutuellement": the members of the subject act on each other.
    if isReciprocal {
      guard frame.target?.dependency == .object, match.length == 0, let subject = verb.subject,
        let group = parties.party(at: subject, allowsThings: false), group.actors.count > 1,
        isSaidToBeMutual(word) || frame.isMutual
      else { return nil }
      return draft(
        entry, place, "reciprocal", source: group, target: nil, claim: claims.claim(ofVerb: word),
        words: words, length: match.length)
    }
    guard verb.isReflexive == entry.phrase.isReflexive else { return nil }
    let claim = claims.claim(ofVerb: word)
    let subject = verb.subject.flatMap { parties.party(at: $0, allowsThings: false) }
    if verb.isPassive, entry.phrase.object == nil, frame.target?.dependency == .object {
      // What is acted on is the subject; who acts, the agent.
      guard let agent = agent(of: word),
        let patient = verb.subject.flatMap({ parties.party(at: $0, allowsThings: true) })
      else { return nil }
      return draft(
        entry, place, name("passive", verb), source: agent, target: patient, claim: claim,
        words: words, length: match.length)
    }
    let source: Party?
    if verb.isPassive, match.object != nil {
      // "Des sanctions ont été imposées par l'Union à la Biélorussie."
      source = agent(of: word)
    } else {
      guard !verb.isPassive else { return nil }
      source = subject
    }
    guard let source else { return nil }
    if isReciprocalPhrase(word), frame.target?.dependency == .object, source.actors.count > 1 {
      return draft(
        entry, place, "reciprocal", source: source, target: nil, claim: claim, words: words,
        length: match.length)
    }
    if let slot = frame.target,
      let target = slots.party(slot, of: word, object: match.object, isPassive: verb.isPassive)
    {
      if frame.isMutual, source.actors.contains(where: target.actors.contains) { return nil }
      return draft(
        entry, place, name("active", verb), source: source, target: target, claim: claim,
        words: words, length: match.length, factor: verb.way.isEmpty ? 1 : 0.95)
    }
    guard entry.isMutual, source.actors.count > 1 else { return nil }
    return draft(
      entry, place, name("mutual", verb), source: source, target: nil, claim: claim, words: words,
      length: match.length)
  }

  private func name(_ pattern: String, _ verb: ClauseVerb) -> String {
    verb.way.isEmpty ? pattern : "\(pattern), \(verb.way)"
  }

  /// "par X", "by X".
  func agent(of word: Int) -> Party? {
    for child in tree.children(of: word) {
      guard [.oblique, .agent, .nominal].contains(tree.relations[child]),
        ["par", "by"].contains(tree.markers[child]) || tree.relations[child] == .agent
      else { continue }
      if let party = parties.party(at: child, allowsThings: false) { return party }
    }
    return nil
  }

  /// Whether the clause says that the parties do the same to each other.
  private func isSaidToBeMutual(_ word: Int) -> Bool {
    isReciprocalPhrase(word)
      || tree.children(of: word).contains {
        ["mutuellement", "réciproquement", "entre"].contains(tree.words[$0].key)
      }
  }

  /// "l'un l'autre", "each other", "one another".
  private func isReciprocalPhrase(_ word: Int) -> Bool {
    for index in (word + 1)..<max(word + 1, min(word + 5, tree.count)) {
      let key = tree.words[index].key
      if (key == "each" || key == "one"), index + 1 < tree.count,
        ["other", "another"].contains(tree.words[index + 1].key)
      {
        return true
      }
      if key == "mutuellement" || key == "réciproquement" { return true }
    }
    return false
  }
}

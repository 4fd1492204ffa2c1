internal import EntenteLanguage

/// Where a sentence or its next clause begins.
extension EnglishTreeMender {
  /// "X plans to leave, and a commissioner, Paul Sorel, has urged Y": the noun before the verb was
  /// coordinated with the last one of the clause before.
  mutating func mendNewSubjects() {
    for noun in words.indices
    where relations[noun] == .conjunct && isNoun(noun) && heads[noun] >= 0 && noun > 2 {
      let first = heads[noun]
      guard !relations[first].isSubject, has(first, .adposition), has(noun, .determiner),
        !has(noun, .adposition),
        let and = words.indices.first(where: {
          heads[$0] == noun && relations[$0] == .coordinator && $0 < noun
        }), and > 0, words[and - 1].text == ","
      else { continue }
      // Behind the noun, its name between commas, and then the verb with its auxiliaries.
      var next = noun + 1
      if next < words.count, words[next].text == "," {
        next += 1
        while next < words.count, words[next].text != ",", next - noun < 6 { next += 1 }
        next += 1
      }
      while next < words.count, parts[next] == .auxiliary || parts[next] == .adverb { next += 1 }
      guard next < words.count, parts[next] == .verb, grammar[next].form != .infinitive,
        relations[next] == .root || relations[next] == .conjunct || relations[next] == .parataxis,
        has(next, .auxiliary) || grammar[next].form == .finite || grammar[next].tense == .past,
        !words.indices.contains(where: {
          heads[$0] == next && relations[$0].isSubject && $0 > and
        }), !isBelow(next, noun)
      else { continue }
      heads[noun] = next
      relations[noun] = .subject
      heads[and] = next
    }
  }

  /// "Could save lives and help X": a bare verb was taken for a noun, though it has an object.
  mutating func mendCoordinatedBares() {
    for verb in words.indices
    where relations[verb] == .conjunct && parts[verb] == .noun && heads[verb] >= 0 {
      let first = heads[verb]
      guard first < verb, has(verb, .object), has(verb, .coordinator),
        words[verb].key == lemmas[verb],
        Self.presents.contains(lemmas[verb]) || Self.bares.contains(lemmas[verb])
      else { continue }
      if parts[first] == .verb {
        parts[verb] = .verb
      } else if relations[first] == .object, heads[first] >= 0, parts[heads[first]] == .verb {
        parts[verb] = .verb
        heads[verb] = heads[first]
      }
    }
  }

  private static let bares: Set<String> = ["rescue", "shelter", "escort", "harbor", "harbour"]
}

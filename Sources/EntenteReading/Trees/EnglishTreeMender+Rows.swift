internal import EntenteLanguage

extension EnglishTreeMender {
  /// "A, B and C were each suspended": what stands between the first and the last is one of them.
  mutating func mendRows() {
    for word in words.indices
    where relations[word] == .other && isNoun(word) && words[word].isCapitalized {
      let first = heads[word]
      guard first >= 0, first < word, isNoun(first), words[word - 1].text == ",",
        words.indices.contains(where: {
          $0 > word && heads[$0] == first && relations[$0] == .conjunct && has($0, .coordinator)
        })
      else { continue }
      relations[word] = .conjunct
    }
  }

  /// "The league suspended A for ten games, B for five and C for two": those behind the first have
  /// lost their verb.
  mutating func mendGaps() {
    guard let first = words.indices.first(where: isMeasured) else { return }
    let verb = heads[first]
    guard verb >= 0, verb < first, parts[verb] == .verb,
      let party = words.indices.first(where: {
        heads[$0] == verb && isNoun($0)
          && (relations[$0] == .passiveSubject && has(verb, .passiveAuxiliary)
            || relations[$0] == .object && $0 > verb)
      }), words[party].isCapitalized
    else { return }
    for start in words.indices where start > first && isNoun(start) && words[start].isCapitalized {
      guard [",", "and"].contains(words[start - 1].key) else { continue }
      var end = start + 1
      while end < words.count, words[end].isCapitalized, isNoun(end) { end += 1 }
      guard end + 1 < words.count, words[end].key == "for", parts[end + 1] == .numeral,
        heads[start] >= 0, !(start..<end).contains(heads[start]), !isBelow(party, start)
      else { continue }
      heads[start] = party
      relations[start] = .conjunct
      for index in (start + 1)..<end {
        heads[index] = start
        relations[index] = .flat
      }
    }
  }

  /// Whether a word is what "for" measures a verb by: "for ten games".
  private func isMeasured(_ word: Int) -> Bool {
    relations[word] == .oblique
      && words.indices.contains {
        heads[$0] == word && relations[$0] == .adposition && words[$0].key == "for"
      }
  }

  /// "They left, and police used tear gas": a clause whose verb was taken for an adjective of its
  /// object. "The union demands the ministry issue rules": one whose verb was taken for a noun.
  mutating func mendHiddenClauses() {
    for verb in words.indices where verb > 0 && parts[verb] == .verb && heads[verb] > verb {
      let (subject, object) = (verb - 1, heads[verb])
      guard relations[verb] == .adjective, grammar[verb].tense == .past, isNoun(subject),
        isNoun(object), heads[object] == subject, relations[object] == .conjunct,
        !has(object, .coordinator), relations[subject] == .conjunct, has(subject, .coordinator)
      else { continue }
      guard let above = climb(from: heads[subject], to: { parts[$0] == .verb }) else { continue }
      heads[verb] = above
      relations[verb] = .conjunct
      heads[subject] = verb
      relations[subject] = .subject
      heads[object] = verb
      relations[object] = .object
      for index in words.indices
      where index > verb && heads[index] == subject && relations[index] == .adnominalClause {
        heads[index] = verb
        relations[index] = .adverbialClause
      }
    }
    for verb in words.indices where verb > 1 && parts[verb] == .noun && heads[verb] >= 0 {
      let (subject, demand) = (verb - 1, heads[verb])
      guard relations[verb] == .object, heads[subject] == verb, relations[subject] == .compound,
        parts[demand] == .verb, Self.demands.contains(lemmas[demand]),
        words[verb].key == lemmas[verb],
        let object = words.indices.first(where: {
          $0 > verb && heads[$0] == demand && relations[$0] == .object
        })
      else { continue }
      parts[verb] = .verb
      relations[verb] = .complement
      relations[subject] = .subject
      for index in words.indices where index < subject && heads[index] == verb {
        heads[index] = subject
      }
      heads[object] = verb
    }
  }

  private static let demands: Set<String> = [
    "demand", "request", "insist", "propose", "recommend", "suggest", "ask", "urge", "require",
  ]
}

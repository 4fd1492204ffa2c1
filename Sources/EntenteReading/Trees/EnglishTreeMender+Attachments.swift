internal import EntenteLanguage

extension EnglishTreeMender {
  /// "Fishermen blocked the harbour": a noun before its verb was taken for a verb, and a present
  /// behind a pronoun for a noun ("She plans to meet X").
  mutating func mendParts() {
    for word in words.indices {
      if parts[word] == .verb, relations[word].isSubject, heads[word] > word,
        grammar[word].tense == .past, !words.indices.contains(where: { isArgument($0, of: word) })
      {
        parts[word] = .noun
        if words[word].key.hasSuffix("men") {
          lemmas[word] = words[word].key.dropLast(3) + "man"
        }
      } else if parts[word] == .noun, heads[word] < 0, words[word].key.hasSuffix("s"),
        Self.presents.contains(lemmas[word]), opensClause(after: word),
        words.indices.contains(where: {
          heads[$0] == word && $0 < word && relations[$0] == .subject
            && ["he", "she", "it"].contains(words[$0].key)
        }), !has(word, .copula), !has(word, .determiner)
      {
        parts[word] = .verb
      } else if !isNoun(word), relations[word].isSubject, words[word].key.hasSuffix("men"),
        words[word].key.utf8.count > 4
      {
        // "Fishermen have helped X".
        parts[word] = .noun
        lemmas[word] = words[word].key.dropLast(3) + "man"
      } else if parts[word] == .adjective, relations[word].isSubject, word > 0,
        relations[word - 1] == .determiner, heads[word - 1] == word,
        words[word].key.hasSuffix("er")
      {
        // "The farmer criticised X": taken for a comparative.
        parts[word] = .noun
        lemmas[word] = words[word].key
      } else if parts[word] == .verb, grammar[word].form != .participle, isOwned(word) {
        // "Paul Sorel's visit to Norway angered Sweden".
        parts[word] = .noun
      } else if parts[word] == .adverb, relations[word].isSubject,
        has(word, .adjective) || has(word, .nominal) || has(word, .determiner)
      {
        parts[word] = .noun
      }
    }
  }

  /// Whether a possessive stands right before a word, and belongs to it.
  private func isOwned(_ word: Int) -> Bool {
    guard relations[word].isSubject || relations[word] == .object || relations[word] == .oblique,
      word > 1, relations[word - 1] == .adposition,
      SentenceTree.genitives.contains(words[word - 1].key)
    else { return false }
    let owner = heads[word - 1]
    return owner >= 0 && owner < word && heads[owner] == word && relations[owner] == .nominal
  }

  private func isArgument(_ word: Int, of verb: Int) -> Bool {
    guard heads[word] == verb else { return false }
    switch relations[word] {
    case .subject, .passiveSubject, .object, .auxiliary, .passiveAuxiliary, .marker, .complement,
      .openComplement:
      return true
    default: return false
    }
  }

  /// "A visit by X to Japan": what has a preposition of its own is no part of a name. "The league,
  /// which is based in X, fined": a nominal with a clause and without preposition is the subject.
  mutating func mendNames() {
    for word in words.indices where isNoun(word) && heads[word] >= 0 {
      if relations[word] == .flat, heads[word] < word,
        words.indices.contains(where: {
          heads[$0] == word && relations[$0] == .adposition && $0 > heads[word]
        })
      {
        let above = heads[heads[word]]
        guard above >= 0 else { continue }
        heads[word] = above
        relations[word] = parts[above] == .verb ? .oblique : .nominal
      } else if relations[word] == .oblique, heads[word] > word, parts[heads[word]] == .verb,
        has(word, .relativeClause), !has(word, .adposition), !has(heads[word], .subject),
        !has(heads[word], .passiveSubject), grammar[heads[word]].form == .finite
      {
        relations[word] = .subject
      }
    }
  }

  /// "X was sued by Y, a company that": the apposition was taken for another subject or for one of
  /// several.
  mutating func mendLateSubjects() {
    for word in words.indices where isNoun(word) && heads[word] >= 0 && heads[word] < word {
      switch relations[word] {
      case .subject, .passiveSubject: break
      case .conjunct where !has(word, .coordinator): break
      default: continue
      }
      var start = word
      while start > 0, heads[start - 1] == word, relations[start - 1] != .punctuation { start -= 1 }
      guard start > 1, start < word, ["a", "an", "the"].contains(words[start].key),
        words[start - 1].text == ",", !words[word].isCapitalized
      else { continue }
      guard let name = climb(from: start - 2, to: { isNameHead($0, before: start - 1) }),
        isNoun(name), words[name].isCapitalized, name != word, !isBelow(name, word),
        !has(name, .coordinator)
      else { continue }
      if relations[word] == .conjunct {
        // "The mayor, the council and the police": a row.
        guard
          !words.indices.contains(where: {
            $0 > word && relations[$0] == .conjunct
              && (heads[$0] == heads[word] || heads[$0] == word)
          })
        else { continue }
      } else {
        guard
          words.indices.contains(where: {
            $0 < heads[word] && heads[$0] == heads[word] && relations[$0].isSubject
          })
        else { continue }
      }
      heads[word] = name
      relations[word] = .apposition
    }
  }

  /// "Belarus, Russia's closest ally, is host to X": of two subjects between commas the second
  /// describes the first.
  mutating func mendEarlySubjects() {
    for word in words.indices where isCutOff(word) {
      let verb = heads[word]
      guard
        let name = words.indices.first(where: {
          $0 < word && heads[$0] == verb && relations[$0] == .subject && words[$0].isCapitalized
        }),
        let start = words.indices.first(where: {
          $0 > name && ($0 == word || isBelow($0, word)) && words[$0].text != ","
        }), start > 0, words[start - 1].text == ","
      else { continue }
      heads[word] = name
      relations[word] = .apposition
    }
  }

  /// Whether a word is a common noun that a comma parts from the verb of which it is a subject.
  private func isCutOff(_ word: Int) -> Bool {
    relations[word] == .subject && isNoun(word) && heads[word] > word
      && !words[word].isCapitalized && word + 1 < words.count && words[word + 1].text == ","
  }

  /// "World Rugby, the governing body, has opened": the name was taken for a part of what describes
  /// it.
  mutating func mendDescribedNames() {
    for word in words.indices where isCutOff(word) {
      let verb = heads[word]
      guard
        let name = words.indices.first(where: {
          $0 < word && heads[$0] == word && words[$0].isCapitalized && isNoun($0)
            && (relations[$0] == .compound || relations[$0] == .nominal) && !has($0, .adposition)
        }),
        let mark = words.indices.first(where: { $0 > name && words[$0].text == "," }), mark < word,
        words.indices.contains(where: { $0 > mark && $0 < word && relations[$0] == .determiner })
      else { continue }
      heads[name] = verb
      relations[name] = .subject
      heads[word] = name
      relations[word] = .apposition
    }
  }

  /// "They shouted at the judges, and police used tear gas": the subject of the second clause was
  /// coordinated with what the first clause ends in.
  mutating func mendSharedSubjects() {
    for word in words.indices
    where relations[word] == .conjunct && isNoun(word) && word + 1 < words.count {
      let verb = word + 1
      guard parts[verb] == .verb, grammar[verb].form == .finite, heads[verb] >= 0,
        heads[verb] < word, !isBelow(verb, word), !has(verb, .subject),
        !has(verb, .passiveSubject), !has(verb, .marker),
        let coordinator = coordinator(behindCommaOf: word), coordinator < word,
        parts[heads[word]] != .verb
      else { continue }
      heads[word] = verb
      relations[word] = .subject
    }
  }

  /// "X ruled out a meeting, but his rival, Y, said": the subject of the second clause with what
  /// describes it was coordinated with the first one's object.
  mutating func mendDistantSubjects() {
    for word in words.indices where relations[word] == .conjunct && isNoun(word) {
      let object = heads[word]
      guard object >= 0, object < word, isNoun(object),
        let coordinator = coordinator(behindCommaOf: word), coordinator < word,
        let end = words.indices.last(where: { isBelow($0, word) && isNoun($0) }), end > word,
        end + 2 < words.count, words[word + 1].text == ",", words[end + 1].text == ","
      else { continue }
      let verb = end + 2
      guard parts[verb] == .verb, grammar[verb].form == .finite, heads[verb] >= 0,
        heads[verb] < object, !has(verb, .subject), !has(verb, .passiveSubject),
        !has(verb, .marker), !has(verb, .coordinator)
      else { continue }
      heads[word] = verb
      relations[word] = .subject
    }
  }

  /// "X said that Y would leave and accused Z": what is in the past cannot share the auxiliary and
  /// is what X does. Neither goes it with an infinitive: "called it insulting and demanded that".
  mutating func mendReportedConjuncts() {
    for verb in words.indices where relations[verb] == .conjunct && parts[verb] == .verb {
      let clause = heads[verb]
      guard clause >= 0, clause < verb, relations[clause] == .complement,
        heads[clause] >= 0, heads[clause] < clause,
        grammar[verb].form == .finite, grammar[verb].tense == .past,
        !has(verb, .subject), !has(verb, .passiveSubject), !has(verb, .auxiliary),
        words.indices.contains(where: {
          heads[$0] == clause && relations[$0] == .auxiliary
            && Self.shifting.contains(words[$0].key)
        }), grammar[heads[clause]].tense == .past
      else { continue }
      heads[verb] = heads[clause]
    }
    for verb in words.indices where relations[verb] == .conjunct && parts[verb] == .verb {
      let head = heads[verb]
      guard head >= 0, head < verb, parts[head] == .verb, isUnfinished(head),
        grammar[verb].form == .finite, grammar[verb].tense == .past,
        !has(verb, .subject), !has(verb, .passiveSubject), !has(verb, .auxiliary)
      else { continue }
      let above = climb(from: head) { parts[$0] == .verb && !isUnfinished($0) }
      if let above { heads[verb] = above }
    }
  }

  /// Whether a verb is an infinitive or a gerund without auxiliary.
  private func isUnfinished(_ verb: Int) -> Bool {
    guard relations[verb] == .openComplement || relations[verb] == .adverbialClause else {
      return false
    }
    let form = grammar[verb].form
    return form == .infinitive || form == .gerund
      || form == .participle && grammar[verb].tense == .present
  }

  /// "Germany supported X; Hungary supported Y": no coordination goes beyond a semicolon.
  mutating func mendSemicolons() {
    for word in words.indices where relations[word] == .conjunct && isNoun(word) {
      let head = heads[word]
      guard head >= 0, head < word, parts[head] != .verb, !has(word, .coordinator),
        let mark = words.indices.first(where: { $0 > head && $0 < word && words[$0].text == ";" }),
        words.indices.contains(where: { $0 > mark && parts[$0] == .verb && heads[$0] < mark })
      else { continue }
      relations[word] = .parataxis
    }
  }

  /// Auxiliaries whose verb is no past.
  private static let shifting: Set<String> = [
    "would", "will", "could", "can", "might", "may", "must", "should", "had", "'d", "did",
  ]
}

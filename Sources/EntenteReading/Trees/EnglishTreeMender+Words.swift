internal import EntenteLanguage

extension EnglishTreeMender {
  /// "To 5,000 families": the preposition was hung on the number.
  mutating func mendCounted() {
    for word in words.indices where relations[word] == .adposition && heads[word] > word {
      let number = heads[word]
      guard parts[number] == .numeral, heads[number] > number,
        relations[number] == .number || relations[number] == .compound,
        parts[heads[number]] == .noun, !has(heads[number], .adposition)
      else { continue }
      heads[word] = heads[number]
    }
  }

  /// "Kenya's president, Paul Sorel, flew to Oslo": a title between its owner and its name was taken
  /// for when or where.
  mutating func mendTitledSubjects() {
    for title in words.indices where relations[title] == .oblique && parts[title] == .noun {
      let verb = heads[title]
      guard verb > title, parts[verb] == .verb, !has(title, .adposition), !has(verb, .subject),
        !has(verb, .passiveSubject),
        words.indices.contains(where: {
          heads[$0] == title && relations[$0] == .apposition && parts[$0] == .name
            && $0 > title && $0 < verb
        })
      else { continue }
      relations[title] = has(verb, .passiveAuxiliary) ? .passiveSubject : .subject
    }
  }

  /// "Critics of the mayor say": the lemma of a noun that opens the sentence was left a plural.
  mutating func mendOpeningPlural() {
    guard let first = words.first, parts[0] == .noun, grammar[0].isPlural == true,
      lemmas[0] == first.key, first.key.hasSuffix("s"), !first.key.hasSuffix("ss"),
      first.key.utf8.count > 4
    else { return }
    lemmas[0] = String(first.key.dropLast())
  }

  /// "Hamas freed three hostages": a name that opens the sentence was taken for an auxiliary, and
  /// the verb for an adjective.
  mutating func mendOpeningNames() {
    guard words.count > 3, words[0].isCapitalized, heads[0] == 1, parts[0] == .auxiliary,
      relations[0] == .copula || relations[0] == .auxiliary,
      !FunctionWords.english.isFunction(words[0].key), parts[1] == .adjective,
      words[1].key.hasSuffix("ed"), relations[1] == .root
    else { return }
    parts[0] = .name
    lemmas[0] = words[0].text
    relations[0] = .subject
    parts[1] = .verb
    lemmas[1] = String(words[1].key.dropLast(2))
    for word in words.indices where heads[word] == 0 {
      heads[word] = 1
    }
  }

  /// "A demand from neighbouring Bolivia": the adjective was taken for a verb with an object.
  mutating func mendNeighbours() {
    for word in words.indices
    where ["neighbouring", "neighboring"].contains(words[word].key) && parts[word] == .verb {
      guard heads[word] >= 0,
        let name = words.indices.first(where: {
          $0 > word && heads[$0] == word && relations[$0] == .object
        })
      else { continue }
      var above = heads[word]
      if parts[above] == .verb, word > 1, isNoun(word - 2), heads[word - 2] == above {
        // "Rejected a demand from": of the demand.
        above = word - 2
      }
      for index in words.indices where heads[index] == word && index != name {
        if relations[index] == .marker {
          heads[index] = name
          relations[index] = .adposition
        } else {
          heads[index] = above
        }
      }
      parts[word] = .adjective
      heads[name] = above
      relations[name] = parts[above] == .verb ? .oblique : .nominal
      heads[word] = name
      relations[word] = .adjective
    }
  }

  /// "Demanded that Peru apologise": a verb that the parser does not know was taken for a noun with
  /// a name before it.
  mutating func mendClausesInDisguise() {
    for word in words.indices where parts[word] == .noun && word > 1 && heads[word] >= 0 {
      let subject = word - 1
      guard heads[subject] == word, relations[subject] == .compound, words[subject].isCapitalized,
        !words[word].isCapitalized, !has(word, .copula),
        words.indices.contains(where: {
          $0 < subject && heads[$0] == word && relations[$0] == .marker && words[$0].key == "that"
        })
      else { continue }
      parts[word] = .verb
      relations[word] = .complement
      relations[subject] = .subject
    }
  }
}

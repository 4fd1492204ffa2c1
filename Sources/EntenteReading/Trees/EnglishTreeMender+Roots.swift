internal import EntenteLanguage

/// Roots that are no verbs, and the verbs that the parser lost to them.
extension EnglishTreeMender {
  /// The root, if it is a noun that is no predicate in a sentence that ends as sentences do.
  var nominalRoot: Int? {
    guard let root = heads.firstIndex(of: -1), isNoun(root),
      let last = words.last(where: { $0.isPunctuation && !["\"", "”", "''"].contains($0.text) }),
      last.text.hasPrefix("."), words.count > 3
    else { return nil }
    for (index, head) in heads.enumerated() where head == root {
      switch relations[index] {
      case .copula, .passiveSubject, .auxiliary: return nil
      case .subject where !isNoun(index) || index > root: return nil
      default: continue
      }
    }
    return root
  }

  /// The first past form after a nominal that nothing makes a participle: no agent, no auxiliary.
  func lostPast(after root: Int) -> Int? {
    for word in words.indices where word > root && parts[word] == .verb {
      let form = grammar[word].form
      guard form == .finite || form == .participle && grammar[word].tense != .present else {
        continue
      }
      guard relations[word] != .relativeClause, relations[word] != .complement,
        !has(word, .auxiliary), !has(word, .passiveAuxiliary), !has(word, .marker),
        !has(word, .subject), !has(word, .passiveSubject), isBelow(word, root)
      else { return nil }
      if grammar[word].tense == .present { return nil }
      let next = word + 1 < words.count ? words[word + 1].key : ""
      guard next != "by", !["-", "–"].contains(words[word - 1].text) else { return nil }
      return word
    }
    return nil
  }

  /// "Denmark on Monday rejected calls": the verb and its subject hang on the object.
  func innerPast(before root: Int) -> (subject: Int, verb: Int)? {
    guard
      let verb = words.indices.last(where: {
        $0 < root && heads[$0] == root && parts[$0] == .verb
          && [.adjective, .compound, .adposition].contains(relations[$0])
          && grammar[$0].form != .infinitive && grammar[$0].tense != .present
      }), verb > 0, !["-", "–"].contains(words[verb - 1].text),
      let subject = words.indices.first(where: {
        $0 < verb && (heads[$0] == root || heads[$0] == verb) && isNoun($0)
          && !has($0, .adposition)
          && [.compound, .nominal, .subject].contains(relations[$0])
      }),
      subject == 0 || parts[subject] == .name || has(subject, .determiner)
        || has(subject, .nominal)
        || relations[subject - 1] == .determiner && heads[subject - 1] == root
    else { return nil }
    return (subject, verb)
  }

  /// "The request of the towns results from the ruling", "Greece, like others, plans to leave".
  func lostPresent(after root: Int) -> Int? {
    for word in words.indices where word > root + 1 && parts[word] == .noun {
      guard looksPresent(word), isBelow(word, root), !has(word, .determiner),
        !has(word, .adposition), !has(word, .adjective), !has(word, .copula)
      else { continue }
      let next = word + 1 < words.count ? words[word + 1].key : ""
      let before = words[word - 1].key
      if next == "to", before == ",", word + 2 < words.count, parts[word + 2] == .verb {
        return word
      }
    }
    // "Scientists at X, in collaboration with Y, report a".
    guard words[root].key.hasSuffix("s") else { return nil }
    return words.indices.first { word in
      word > root + 1 && word + 1 < words.count && parts[word] == .noun
        && Self.presents.contains(words[word].key) && words[word - 1].text == ","
        && ["a", "an", "the", "that"].contains(words[word + 1].key) && isBelow(word, root)
        && !has(word, .determiner) && !has(word, .adposition) && !has(word, .adjective)
    }
  }

  /// Whether a noun's form is that of a verb in the present, and its lemma of one used as such.
  private func looksPresent(_ word: Int) -> Bool {
    let key = words[word].key
    return key.hasSuffix("s") && !key.hasSuffix("ss") && !words[word].isCapitalized
      && Self.presents.contains(lemmas[word])
  }

  /// Makes a verb the root, and the root its subject.
  mutating func raise(_ verb: Int, over root: Int) {
    let above = heads[verb]
    heads[verb] = -1
    relations[verb] = .root
    heads[root] = verb
    relations[root] = .subject
    for index in words.indices where index != verb && index != root {
      guard index > verb || relations[index] == .oblique else { continue }
      let head = heads[index]
      guard head >= 0, head < verb, head == root || isBelow(head, root), index > root else {
        continue
      }
      reattach(index, to: verb)
    }
    // "rejected calls": the verb was taken for an adjective of its object.
    if above > verb, heads[above] == verb || above != root && isBelow(above, root) {
      reattach(above, to: verb)
    }
  }

  /// Hangs what stood under the old root on the verb.
  mutating func reattach(_ word: Int, to verb: Int) {
    heads[word] = verb
    switch relations[word] {
    case .nominal, .apposition, .compound, .subject, .oblique, .agent:
      guard isNoun(word) || parts[word] == .pronoun else { return }
      if has(word, .adposition) {
        if relations[word] != .agent { relations[word] = .oblique }
      } else if relations[word] != .oblique {
        let hasObject = words.indices.contains {
          $0 != word && heads[$0] == verb && relations[$0] == .object
        }
        relations[word] = hasObject ? .apposition : .object
      }
    case .adnominalClause, .adverbialClause:
      relations[word] = grammar[word].form == .infinitive ? .openComplement : .adverbialClause
    case .relativeClause where grammar[word].form != .infinitive:
      relations[word] = .complement
    default: return
    }
  }
}

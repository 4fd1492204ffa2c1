internal import EntenteLanguage

/// Subjects that parsers lose between the commas before their verb.
extension FrenchTreeMender {
  /// "Depuis la chute de X, la Norvège refuse", "à Lyon, Paul Sorel, assisté de Y, nie": who stands
  /// behind the comma does what the verb says, and goes with nothing before it.
  mutating func mendLostSubject(_ verb: Int) {
    if relations[verb] == .conjunct { return mendJoinedSubject(verb) }
    guard isFinite(verb), let first = opening(of: verb), first > 2,
      relations[verb] == .root || relations[verb] == .complement || relations[verb] == .parataxis,
      !hasSubject(verb)
    else { return }
    var found: Int?
    for word in (1..<first).reversed()
    where parts[word] == .name || parts[word] == .noun {
      guard isStray(word), isAbove(verb, heads[word]) || heads[word] == verb,
        let start = apartStart(of: word)
      else { continue }
      let end = lastWord(under: word)
      guard end < first, fits(word, verb),
        end + 1 == first
          || words[end + 1].key == ","
            && (end + 2 == first || isSetOff(end + 2..<first, verb))
      else { continue }
      // What stands before the comma must be no subject itself.
      guard start > 1, !isSubjectLike(start - 2, verb) else { continue }
      found = word
      break
    }
    guard let found else { return }
    move(found, to: verb, as: hasChild(verb, .passiveAuxiliary) ? .passiveSubject : .subject)
  }

  /// "Regrette la décision, et la Norvège a condamné X": what is joined right before a second verb
  /// that "et" does not open is that verb's subject, and goes with nothing before it.
  private mutating func mendJoinedSubject(_ verb: Int) {
    guard isFinite(verb), heads[verb] >= 0, heads[verb] < verb, parts[heads[verb]] == .verb,
      let first = opening(of: verb), first > 3, !hasSubject(verb),
      !hasChild(verb, .coordinator)
    else { return }
    var word = first - 1
    if words[word].key == ",", let name = setOff(endingAt: word - 1, above: heads[verb]) {
      word = name
    }
    while relations[word] == .flat || parts[word] != .name && parts[word] != .noun
      || relations[word] == .nominal || relations[word] == .apposition
    {
      guard heads[word] > heads[verb], heads[word] < word,
        parts[word] != .verb, !words[word].isPunctuation
      else { return }
      word = heads[word]
    }
    guard relations[word] == .conjunct, heads[word] >= heads[verb], heads[word] < word,
      let joint = (max(0, word - 4)..<word).last(where: {
        heads[$0] == word && relations[$0] == .coordinator
      }), ["et", "mais", "ou"].contains(words[joint].key),
      (joint + 1..<word).allSatisfy({ heads[$0] == word }),
      words[word].isCapitalized || fits(word, verb)
    else { return }
    move(word, to: verb, as: hasChild(verb, .passiveAuxiliary) ? .passiveSubject : .subject)
    heads[joint] = verb
  }

  /// "La Norvège, suivie du Danemark, renonce": whose participle stands between the commas.
  private func setOff(endingAt end: Int, above verb: Int) -> Int? {
    guard
      let participle = climb(
        from: end,
        to: {
          relations[$0] == .adnominalClause && grammar[$0].form == .participle
        }), participle > verb, words[participle - 1].key == ",", heads[participle] > verb,
      heads[participle] < participle
    else { return nil }
    return heads[participle]
  }

  private func isFinite(_ verb: Int) -> Bool {
    guard parts[verb] == .verb else { return false }
    return grammar[verb].form == .finite
      || (max(0, verb - 6)..<verb).contains {
        heads[$0] == verb && grammar[$0].form == .finite
          && (relations[$0] == .auxiliary || relations[$0] == .passiveAuxiliary)
      }
  }

  /// The first of the auxiliaries, pronouns and adverbs right before a verb, or the verb.
  private func opening(of verb: Int) -> Int? {
    var first = verb
    while first > 0, heads[first - 1] == verb,
      [.auxiliary, .passiveAuxiliary, .adverb, .expletive, .object, .indirectObject]
        .contains(relations[first - 1]), parts[first - 1] != .noun, parts[first - 1] != .name
    {
      first -= 1
    }
    return first
  }

  private func hasSubject(_ verb: Int) -> Bool {
    words.indices.contains { heads[$0] == verb && relations[$0].isSubject }
  }

  /// Whether a nominal hangs on what stands before it in a way that only neighbours do.
  private func isStray(_ word: Int) -> Bool {
    guard heads[word] >= 0, adposition(of: word) == nil else { return false }
    switch relations[word] {
    case .apposition, .conjunct, .other, .dislocated, .flat, .nominal:
      return heads[word] < word && !hasChild(word, .coordinator)
    default: return false
    }
  }

  /// Where the phrase of a nominal starts, if a comma stands before it.
  private func apartStart(of word: Int) -> Int? {
    var start = word
    while start > 0, heads[start - 1] == word,
      [.determiner, .adjective, .number].contains(relations[start - 1])
    {
      start -= 1
    }
    return start > 1 && words[start - 1].key == "," ? start : nil
  }

  private func lastWord(under word: Int) -> Int {
    words.indices.last { isAbove(word, $0) && !words[$0].isPunctuation } ?? word
  }

  /// Whether only clauses of a verb's stand between the commas before it.
  private func isSetOff(_ range: Range<Int>, _ verb: Int) -> Bool {
    guard !range.isEmpty, words[range.upperBound - 1].key == "," else { return false }
    return range.allSatisfy { word in
      if words[word].isPunctuation { return true }
      guard let top = climb(from: word, to: { heads[$0] == verb }) else { return false }
      return range.contains(top)
        && (relations[top] == .adverbialClause || relations[top] == .oblique
          || relations[top] == .adverb)
    }
  }

  private func isSubjectLike(_ word: Int, _ verb: Int) -> Bool {
    climb(from: word) { heads[$0] == verb }.map { relations[$0].isSubject } ?? false
  }

  private func fits(_ word: Int, _ verb: Int) -> Bool {
    guard parts[word] == .noun, let isPlural = grammar[word].isPlural else {
      return parts[word] == .name || parts[word] == .noun
    }
    let form = (max(0, verb - 6)..<verb + 1).first {
      ($0 == verb || heads[$0] == verb) && grammar[$0].form == .finite
    }
    guard let form, let other = grammar[form].isPlural else { return true }
    return isPlural == other
  }

  /// "Celle-ci fait fouiller le siège": French sets no object before a verb without subject, but
  /// for the small pronouns.
  mutating func mendFronted(_ word: Int) {
    let verb = heads[word]
    guard verb > word, isFinite(verb), !hasSubject(verb), adposition(of: word) == nil,
      ["celui-ci", "celle-ci", "ceux-ci", "celles-ci", "celui-là", "celle-là"]
        .contains(words[word].key)
    else { return }
    relations[word] = .subject
  }

  /// "Fait fouiller le siège, obtient de X, au bout d'un an, la liste": what stands behind the
  /// second verb of a subject is its object.
  mutating func mendTakenThing(_ noun: Int) {
    let verb = heads[noun]
    guard verb >= 0, verb < noun, parts[noun] == .noun, relations[verb] == .conjunct,
      parts[verb] == .verb, grammar[verb].form == .finite, heads[verb] >= 0, heads[verb] < verb,
      parts[heads[verb]] == .verb, adposition(of: noun) == nil, hasChild(noun, .determiner),
      (0..<heads[verb]).contains(where: {
        heads[$0] == heads[verb] && relations[$0].isSubject
      }),
      !(0..<verb).contains(where: { heads[$0] == verb && relations[$0].isSubject }),
      !hasChild(verb, .object, within: 30), !hasChild(verb, .auxiliary),
      !words[verb..<noun].contains(where: { [";", ":", "»"].contains($0.text) })
    else { return }
    relations[noun] = .object
  }

  /// "Signèrent une trêve ; le navire, vidé, fut rendu": a subject behind the semicolon belongs to
  /// the verb behind it.
  mutating func mendSubjectBehind(_ subject: Int) {
    let verb = heads[subject]
    guard verb >= 0, verb < subject,
      words[verb..<subject].contains(where: { $0.key == ";" }),
      let next = (subject + 1..<min(words.count, subject + 14)).first(where: {
        isFinite($0) && (relations[$0] == .conjunct || relations[$0] == .parataxis)
          && !isAbove(subject, $0)
      }), heads[next] >= 0, heads[next] == verb || isAbove(heads[next], verb), !hasSubject(next)
    else { return }
    move(
      subject, to: next, as: hasChild(next, .passiveAuxiliary) ? .passiveSubject : .subject)
  }

  /// "Paul Sorel, lequel, entendu par X, nie": without preposition it is the subject of the verb
  /// behind the comma, and means who stands before.
  mutating func mendWhich(_ pronoun: Int) {
    guard pronoun > 1, pronoun + 1 < words.count, words[pronoun - 1].key == ",",
      words[pronoun + 1].key == ",", adposition(of: pronoun) == nil,
      let verb = (pronoun + 2..<min(words.count, pronoun + 26)).first(where: { word in
        isFinite(word) && !hasSubject(word)
          && opening(of: word).map { words[$0 - 1].key == "," } ?? false
      }), heads[verb] >= 0
    else { return }
    var name = pronoun - 2
    while relations[name] == .flat || parts[name] == .adjective {
      guard heads[name] >= 0, heads[name] < name else { return }
      name = heads[name]
    }
    guard parts[name] == .name || parts[name] == .noun, !isAbove(verb, name) else { return }
    for word in pronoun + 2..<verb where heads[word] >= 0 && heads[word] <= name {
      // What stands between goes with the verb, if it hung on what is before.
      if relations[word] == .oblique { move(word, to: verb, as: .oblique) }
    }
    move(verb, to: name, as: .relativeClause)
    move(pronoun, to: verb, as: .subject)
  }

  /// "Dont le chancelier Paul Sorel, déjà affaibli, prit la défense": the noun behind "dont" is the
  /// subject of the verb that the parser left outside.
  mutating func mendVerblessRelative(_ noun: Int) {
    guard relations[noun] == .relativeClause, parts[noun] == .noun || parts[noun] == .name,
      heads[noun] >= 0, !hasChild(noun, .copula),
      let joint = (max(0, noun - 4)..<noun).first(where: {
        words[$0].key == "dont" && heads[$0] == noun
      }),
      let verb = (noun + 1..<min(words.count, noun + 14)).first(where: {
        isFinite($0) && (relations[$0] == .parataxis || relations[$0] == .conjunct)
          && !hasSubject($0) && !isAbove(noun, $0)
      })
    else { return }
    let above = heads[noun]
    guard isAbove(heads[verb], above) else { return }
    move(verb, to: above, as: .relativeClause)
    heads[noun] = verb
    relations[noun] = .subject
    heads[joint] = noun
    mendWhose(of: verb)
  }
}

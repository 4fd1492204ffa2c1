internal import EntenteLanguage

extension EnglishTreeMender {
  /// "Algeria, which backs X, praised Y": the main verb hangs in the clause before it.
  func verbBehindClause(of root: Int) -> Int? {
    guard
      let clause = words.indices.first(where: {
        $0 > root && heads[$0] == root && relations[$0] == .relativeClause
      }),
      let start = words.indices.first(where: { $0 > root && ($0 == clause || isBelow($0, clause)) }
      ),
      words[root + 1].text == "," || words[start].text == "," || words[start - 1].text == ","
    else { return nil }
    return words.indices.first { verb in
      verb > clause && isFreePast(verb) && isBelow(verb, root)
        && relations[verb] != .relativeClause && isAfterComma(verb)
    }
  }

  /// "Talks between X and Y will begin": a verb with auxiliary was made one of several subjects.
  func verbWithAuxiliary(of root: Int) -> Int? {
    words.indices.first { verb in
      guard verb > root, heads[verb] == root, parts[verb] == .verb,
        !has(verb, .subject), !has(verb, .passiveSubject), !has(verb, .marker),
        !has(verb, .coordinator)
      else { return false }
      switch relations[verb] {
      case .conjunct, .adnominalClause, .parataxis, .apposition, .other: break
      default: return false
      }
      return words.indices.contains {
        heads[$0] == verb && $0 < verb && grammar[$0].form == .finite
          && (relations[$0] == .auxiliary || relations[$0] == .passiveAuxiliary)
      }
    }
  }

  /// "Belgium, the former colonial power, suspended aid": the verb was taken for an adjective of
  /// its object, and the apposition for a subject.
  func verbBehindApposition(of root: Int) -> Int? {
    guard root + 1 < words.count, words[root + 1].text == "," else { return nil }
    return words.indices.first { verb in
      let object = heads[verb]
      guard verb > root + 2, object > verb, isNoun(object), parts[verb] == .verb,
        relations[verb] == .adjective || relations[verb] == .compound,
        grammar[verb].form != .infinitive, grammar[verb].tense != .present,
        words[verb - 1].text == ",", isBelow(object, root)
      else { return false }
      return words.indices.contains {
        $0 > root && $0 < verb && isNoun($0) && heads[$0] == object
          && (relations[$0] == .subject || relations[$0] == .nominal)
      }
    }
  }

  /// What stood before a raised verb and below its object describes its subject.
  mutating func mendAppositions(before verb: Int, of root: Int) {
    for object in words.indices where object > verb && heads[object] == verb && isNoun(object) {
      for index in words.indices where index > root && index < verb && heads[index] == object {
        heads[index] = root
        if isNoun(index) { relations[index] = .apposition }
      }
      if relations[object] == .conjunct, !has(object, .adposition) { relations[object] = .object }
    }
  }

  /// Whether a word is a verb in the past without subject, which no auxiliary shows to be a
  /// participle and no preposition introduces.
  private func isFreePast(_ verb: Int) -> Bool {
    guard parts[verb] == .verb, grammar[verb].form != .infinitive,
      !has(verb, .subject), !has(verb, .passiveSubject), !has(verb, .marker)
    else { return false }
    let hasAuxiliary = has(verb, .auxiliary) || has(verb, .passiveAuxiliary)
    if grammar[verb].form == .finite || hasAuxiliary { return true }
    // "Accused of theft" is what a participle says; "praised its stance" is not.
    return grammar[verb].tense == .past && (has(verb, .object) || has(verb, .complement))
  }

  /// Whether a comma stands before a verb and its auxiliaries and adverbs.
  private func isAfterComma(_ verb: Int) -> Bool {
    var before = verb - 1
    while before > 0, heads[before] == verb,
      [.auxiliary, .passiveAuxiliary, .adverb].contains(relations[before])
    {
      before -= 1
    }
    return before > 0 && words[before].text == ","
  }
}

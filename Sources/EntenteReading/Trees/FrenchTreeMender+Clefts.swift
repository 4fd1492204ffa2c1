internal import EntenteLanguage

extension FrenchTreeMender {
  /// "Ce sont deux hommes qui ont tiré", "c'est à Lyon que le ministre a parlé".
  ///
  /// What is set apart by "c'est" is the subject, the object or a complement of the verb behind
  /// "qui" or "que", wherever the parser hung that verb.
  mutating func mendCleft(_ pronoun: Int) {
    let copula = pronoun + 1
    guard copula < words.count, lemmas[copula] == "être", heads[copula] > copula,
      heads[copula] == heads[pronoun] || heads[pronoun] == copula
    else { return }
    let focus = heads[copula]
    guard parts[focus] == .noun || parts[focus] == .name,
      let joint = joint(behind: focus)
    else { return }
    let verb = heads[joint]
    guard verb > joint, parts[verb] == .verb || parts[verb] == .adjective || parts[verb] == .noun,
      heads[verb] >= 0, isAbove(focus, heads[verb]), relations[verb].isClause
    else { return }
    guard words[joint].key != "qui" else {
      move(verb, to: focus, as: .relativeClause)
      return
    }
    guard adposition(of: focus) != nil else {
      if relations[joint] == .marker || relations[joint] == .object {
        // "C'est Paul Sorel que la police a arrêté".
        move(verb, to: focus, as: .relativeClause)
      }
      return
    }
    let (head, relation) = (heads[focus], relations[focus])
    for word in words.indices
    where heads[word] == focus && (word < pronoun || word > verb) && word != verb {
      heads[word] = verb
    }
    heads[verb] = head
    relations[verb] = relation
    heads[focus] = verb
    relations[focus] = .oblique
    relations[pronoun] = .expletive
    relations[copula] = .other
    relations[joint] = .other
  }

  /// The "qui" or "que" behind what is set apart, before any other verb.
  private func joint(behind focus: Int) -> Int? {
    var index = focus + 1
    while index < words.count, index - focus < 14 {
      switch words[index].key {
      case "qui", "que", "qu'", "qu’": return index
      case ",", ";", ":", "«", "»": return nil
      default: break
      }
      if parts[index] == .verb, grammar[index].form == .finite { return nil }
      index += 1
    }
    return nil
  }
}

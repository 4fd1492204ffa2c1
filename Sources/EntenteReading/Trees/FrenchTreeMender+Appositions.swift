internal import EntenteLanguage

/// Names set apart by commas, and subjects and objects that belong together.
extension FrenchTreeMender {
  /// "Le maire Paul Sorel et son homologue belge, Luc Devos, ont signé": a name behind a comma
  /// belongs to the noun that ends right before it.
  ///
  /// Parsers hang it on the first of the two, or take it for a subject of its own.
  mutating func mendSetApartName(_ name: Int) {
    guard name > 1, parts[name] == .name, words[name - 1].key == ",", heads[name] >= 0,
      adposition(of: name) == nil, !hasChild(name, .coordinator)
    else { return }
    var noun = name - 2
    var steps = 0
    while parts[noun] != .noun || relations[noun] != .conjunct {
      guard heads[noun] >= 0, heads[noun] < noun, steps < 6,
        [.adjective, .nominal, .flat, .apposition].contains(relations[noun])
      else { return }
      noun = heads[noun]
      steps += 1
    }
    guard noun < name, !words[noun].isCapitalized, hasDeterminer(noun), !isNamed(noun, before: name)
    else { return }
    let first = heads[noun]
    switch relations[name] {
    case .apposition:
      guard heads[name] == first else { return }
    case .subject, .passiveSubject:
      guard first >= 0, heads[first] == heads[name], closes(name) else { return }
    default: return
    }
    move(name, to: noun, as: .apposition)
  }

  /// "Son adjoint, le lieutenant Sorel, est arrêté": what nothing joins and commas set apart says
  /// who stands before it.
  mutating func mendUnjoined(_ second: Int) {
    let first = heads[second]
    // "L'un des mécènes, le pétrolier Velmor," as well.
    guard first >= 0, first < second,
      parts[first] == .noun || ["un", "une"].contains(words[first].key), hasDeterminer(first),
      relations[first] != .conjunct, parts[second] == .noun || parts[second] == .name,
      adposition(of: second) == nil, !hasChild(second, .coordinator),
      let start = phraseStart(of: second), start > 1, words[start - 1].key == ",",
      start == second || heads[start] == second && relations[start] == .determiner,
      parts[second] == .name || isNamed(second, before: words.count)
        || first > 0 && Self.possessives.contains(words[first - 1].key),
      !isNamed(first, before: start),
      grammar[first].isPlural != true, grammar[second].isPlural != true,
      let end = words.indices.last(where: { isAbove(second, $0) && !words[$0].isPunctuation }),
      end + 1 == words.count || words[end + 1].isPunctuation,
      !words.indices.contains(where: {
        $0 != second && heads[$0] == first && relations[$0] == .conjunct
      })
    else { return }
    relations[second] = .apposition
  }

  /// "Tué par un agent danois, Paul Sorel.": a name that hangs loose on the verb says who the noun
  /// before the comma is.
  mutating func mendLooseName(_ name: Int) {
    guard name > 2, parts[name] == .name, words[name - 1].key == ",", heads[name] >= 0,
      heads[name] < name - 1, parts[heads[name]] == .verb, adposition(of: name) == nil,
      closes(name), !hasChild(name, .coordinator), !hasChild(name, .determiner),
      relations[name + 1 < words.count ? name + 1 : name] == .flat
    else { return }
    let verb = heads[name]
    var noun = name - 2
    while parts[noun] != .noun || !hasArticle(noun) {
      guard heads[noun] > verb, heads[noun] < noun,
        [.adjective, .nominal].contains(relations[noun])
      else { return }
      noun = heads[noun]
    }
    guard noun > verb, !words[noun].isCapitalized, !isNamed(noun, before: name),
      heads[noun] == verb,
      [.object, .oblique, .agent].contains(relations[noun])
    else { return }
    move(name, to: noun, as: .apposition)
  }

  /// Whether a noun has an indefinite article.
  private func hasArticle(_ noun: Int) -> Bool {
    (max(0, noun - 3)..<noun).contains {
      heads[$0] == noun && relations[$0] == .determiner && ["un", "une"].contains(words[$0].key)
    }
  }

  /// "Un comptable de la firme Velmor, Paul Sorel,": a name that has, or is, a name already is not
  /// named again; what is named is the noun that they belong to.
  mutating func mendNamedTwice(_ name: Int) {
    guard name > 1, parts[name] == .name, words[name - 1].key == ",",
      adposition(of: name) == nil, closes(name), !hasChild(name, .coordinator),
      !hasChild(name, .conjunct)
    else { return }
    var noun = heads[name]
    guard noun >= 0, noun < name - 1, parts[noun] == .name || isNamed(noun, before: name - 1) else {
      return
    }
    while noun >= 0, parts[noun] == .name || isNamed(noun, before: name - 1) {
      guard
        relations[noun] == .nominal || relations[noun] == .apposition || relations[noun] == .flat,
        heads[noun] < noun
      else { return }
      noun = heads[noun]
    }
    guard noun >= 0, parts[noun] == .noun, hasDeterminer(noun), !words[noun].isCapitalized else {
      return
    }
    move(name, to: noun, as: .apposition)
  }

  /// "Dépêche son envoyé, le général Paul Sorel": of two objects parted by a comma the second says
  /// who the first is.
  mutating func mendSecondObject(_ second: Int) {
    let verb = heads[second]
    guard verb >= 0, verb < second, let start = phraseStart(of: second), start > verb + 2,
      words[start - 1].key == ",",
      let first = ((verb + 1)..<(start - 1)).last(where: {
        heads[$0] == verb && relations[$0] == .object
      }), parts[first] == .noun, hasDeterminer(first), !isNamed(first, before: start),
      parts[second] == .name || isNamed(second, before: words.count)
        || first > 0 && Self.possessives.contains(words[first - 1].key),
      (first + 1..<start - 1).allSatisfy({ isAbove(first, $0) })
    else { return }
    move(second, to: first, as: .apposition)
  }

  /// "Félicite par télégramme Paul Sorel": a name without preposition behind another complement is
  /// the object.
  mutating func mendBareName(_ name: Int) {
    let verb = heads[name]
    guard verb >= 0, verb < name - 1, parts[verb] == .verb, parts[name] == .name,
      adposition(of: name) == nil, !hasChild(name, .determiner),
      relations[verb] != .adnominalClause || grammar[verb].form == .finite,
      grammar[verb].form != .participle || hasChild(verb, .auxiliary),
      !hasChild(verb, .passiveAuxiliary),
      !hasChild(verb, .object, within: 30), !hasChild(verb, .copula),
      (verb + 1..<name).contains(where: { heads[$0] == verb && relations[$0] == .oblique }),
      !(verb + 1..<name).contains(where: { words[$0].isPunctuation }),
      words[name].key.first?.isLetter == true, words[name].isCapitalized
    else { return }
    relations[name] = .object
  }

  /// Whether a mark closes the phrase that a name begins.
  private func closes(_ name: Int) -> Bool {
    var end = name + 1
    while end < words.count, relations[end] == .flat, heads[end] >= name { end += 1 }
    return end == words.count || words[end].isPunctuation
  }

  func hasDeterminer(_ noun: Int) -> Bool {
    hasChild(noun, before: 4) { $0 == .determiner }
  }

  /// Whether a noun has its name right behind it.
  private func isNamed(_ noun: Int, before end: Int) -> Bool {
    (noun + 1..<min(end, noun + 5)).contains {
      parts[$0] == .name && heads[$0] == noun
        && [.apposition, .flat].contains(relations[$0])
    }
  }

  /// Where the phrase of a noun or name starts: at its determiner, if it has one.
  func phraseStart(of word: Int) -> Int? {
    guard adposition(of: word) == nil else { return nil }
    let start = (max(0, word - 6)..<word).first {
      heads[$0] == word && relations[$0] != .punctuation && relations[$0] != .coordinator
    }
    return start ?? word
  }
}

internal import EntenteLanguage

extension FrenchTreeMender {
  /// "Remit près de mille francs au député", "arrête plus de cent manifestants": what is counted is
  /// the object, not what something is near to.
  mutating func mendAmount(_ nominal: Int) {
    let near = heads[nominal]
    guard near >= 0, near < nominal, Self.approximate.contains(words[near].key),
      let marker = adposition(of: nominal), marker == near + 1, lemmas[marker] == "de",
      hasChild(nominal, .number), heads[near] >= 0, parts[heads[near]] == .verb
    else { return }
    let verb = heads[near]
    guard verb < near, !hasChild(verb, .passiveAuxiliary),
      !(max(0, verb - 3)..<verb).contains(where: {
        heads[$0] == verb && ["se", "s'", "s’"].contains(words[$0].key)
      }),
      relations[near] == .object || !hasChild(verb, .object, within: 30)
    else { return }
    heads[nominal] = verb
    relations[nominal] = .object
    relations[marker] = .determiner
    heads[near] = nominal
    relations[near] = .adverb
  }

  private static let approximate: Set<String> = ["près", "plus", "moins"]

  /// "Siège avant d'être dispersée par la police": what is done after is told of the verb.
  mutating func mendBefore(_ clause: Int) {
    let before = heads[clause]
    guard before >= 0, before < clause, words[before].key == "avant", parts[clause] == .verb,
      relations[before] == .adverb, heads[before] >= 0,
      clause - before < 6, words[before + 1].key == "de" || words[before + 1].key.hasPrefix("d")
    else { return }
    move(clause, to: heads[before], as: .adverbialClause)
    move(before, to: clause, as: .marker)
  }

  /// "Met en demeure la Suède de partir": a noun without article is no clause.
  mutating func mendFixed(_ noun: Int) {
    let verb = heads[noun]
    guard noun > 0, parts[noun] == .noun || words[noun].key == "référé", verb >= 0, verb < noun,
      parts[verb] == .verb, ["en", "à", "sur", "sous", "hors"].contains(words[noun - 1].key),
      heads[noun - 1] == noun,
      relations[noun - 1] == .marker
    else { return }
    relations[noun] = .oblique
    relations[noun - 1] = .adposition
    for word in noun + 1..<words.count where heads[word] == noun && relations[word] == .object {
      heads[word] = verb
    }
  }

  /// "Dépêche à Oslo son envoyé, le général Paul Sorel": a noun with a possessive and no copula is
  /// no clause, but the object.
  mutating func mendSent(_ noun: Int) {
    let verb = heads[noun]
    guard noun > 1, parts[noun] == .noun, verb >= 0, verb < noun, parts[verb] == .verb,
      heads[noun - 1] == noun, relations[noun - 1] == .determiner,
      relations[noun] != .oblique || Self.possessives.contains(words[noun - 1].key),
      !hasChild(noun, .copula),
      !hasChild(noun, .marker), !hasChild(noun, .subject), !hasChild(verb, .object, within: 30),
      !hasChild(verb, .passiveAuxiliary), !words[noun - 2].isPunctuation
    else { return }
    relations[noun] = .object
    for name in noun + 1..<min(words.count, noun + 8)
    where heads[name] == verb && relations[name] == .conjunct && !hasChild(name, .coordinator) {
      if phraseStart(of: name).map({ $0 > 0 && words[$0 - 1].key == "," }) == true {
        move(name, to: noun, as: .apposition)
      }
    }
  }

  static let possessives = FunctionWords.french.possessives

  /// "Raille pour sa part ces députés": what stands behind such an aside is the verb's.
  mutating func mendAside(_ aside: Int) {
    guard aside > 2, aside + 1 < words.count,
      words[aside - 2].key == "pour" || words[aside - 2].key == "de"
        || words[aside - 2].key == "à", Self.owners.contains(words[aside - 1].key),
      heads[aside] >= 0, heads[aside] < aside - 2, parts[heads[aside]] == .verb
    else { return }
    let verb = heads[aside]
    relations[aside] = .oblique
    let next = aside + 1
    let object = parts[next] == .name ? next : relations[next] == .determiner ? heads[next] : -1
    guard object > aside, adposition(of: object) == nil, !relations[object].isSubject,
      !hasChild(verb, .object, within: 30), !hasChild(verb, .passiveAuxiliary),
      grammar[verb].form != .participle || hasChild(verb, .auxiliary), !isAbove(object, verb)
    else { return }
    move(object, to: verb, as: .object)
  }

  /// "Entendu à huis clos par la commission": closed doors question nobody.
  mutating func mendDoors(_ doors: Int) {
    let closed = doors + 1
    guard closed < words.count, words[closed].key == "clos", heads[doors] >= 0,
      heads[closed] >= 0, heads[closed] <= doors
    else { return }
    heads[closed] = doors
    relations[closed] = .adjective
    parts[closed] = .adjective
    for word in words.indices where word > closed && heads[word] == closed {
      heads[word] = heads[doors]
    }
  }

  /// "Selon Me Paul Sorel", "assisté de Me Sorel": the short form of "maître" is no pronoun.
  mutating func mendMaster(_ title: Int) {
    let name = title + 1
    guard words[title].text == "Me", parts[title] == .pronoun, name < words.count,
      parts[name] == .name, words[name].isCapitalized
    else { return }
    parts[title] = .noun
    lemmas[title] = "maître"
    if heads[name] == title || isAbove(title, name) {
      relations[name] = .apposition
      return
    }
    if relations[title] == .adposition || heads[title] == name {
      // Hung on the name: it takes the name's place.
      (heads[title], relations[title]) = (heads[name], relations[name])
    }
    for word in 0..<title where heads[word] == name && relations[word] == .adposition {
      heads[word] = title
    }
    if let marker = adposition(of: title), marker < title,
      relations[title] == .object || relations[title] == .indirectObject
    {
      relations[title] = .oblique
    } else if adposition(of: title) == nil, relations[name].isSubject {
      relations[title] = relations[name]
    }
    heads[name] = title
    relations[name] = .apposition
  }

  /// "Félicite par lettre Paul Sorel", "suspend à vie Paul Sorel": the noun without article is how
  /// it is done, and the name behind it to whom.
  mutating func mendManner(_ name: Int, of noun: Int) -> Bool {
    guard noun == name - 1, parts[noun] == .noun, relations[noun] == .oblique, heads[noun] >= 0,
      let marker = adposition(of: noun), marker == noun - 1,
      ["à", "par", "sans", "avec"].contains(lemmas[marker]), words[marker].key != "au",
      words[marker].key != "aux", !words[noun].isCapitalized,
      parts[heads[noun]] == .verb, heads[noun] < noun,
      !hasChild(heads[noun], .object, within: 20), !hasChild(heads[noun], .passiveAuxiliary),
      grammar[heads[noun]].form != .participle || hasChild(heads[noun], .auxiliary)
    else { return false }
    move(name, to: heads[noun], as: .object)
    return true
  }
}

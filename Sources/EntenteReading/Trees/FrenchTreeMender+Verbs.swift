internal import EntenteLanguage

extension FrenchTreeMender {
  /// "L'armée a repris la ville, a annoncé le ministère": what stands before the comma belongs to
  /// what is announced, and what stands behind the verb announces it.
  ///
  /// Parsers hang the subject or object before the comma on the verb behind it.
  mutating func mendSaying(_ verb: Int) {
    guard parts[verb] == .verb, relations[verb] == .parataxis, heads[verb] >= 0, heads[verb] < verb,
      let comma = comma(before: verb)
    else { return }
    let above = heads[verb]
    var stray: Int?
    for word in above..<comma where heads[word] == verb && word != above {
      switch relations[word] {
      case .subject, .passiveSubject, .object: stray = word
      default: continue
      }
    }
    // "X paie ; Y, son client, avait rompu": what stands behind the semicolon is no part of X.
    guard let stray, above < stray,
      !words[above..<stray].contains(where: { $0.key == ";" || $0.key == ":" })
    else { return }
    let isTaken = hasChild(above, .object, within: 30)
    move(stray, to: above, as: isTaken ? .oblique : .object)
    let behind = (verb + 1)..<words.count
    guard !behind.contains(where: { heads[$0] == verb && relations[$0] == .subject }),
      let speaker = behind.first(where: {
        heads[$0] == verb && relations[$0] == .object && adposition(of: $0) == nil
          && !hasChild($0, .relativeClause, within: 0)
      })
    else { return }
    relations[speaker] = .subject
  }

  /// "A répondu la porte-parole de la fédération à un journal": to whom somebody says it is no part
  /// of who says it.
  mutating func mendAddressee(_ nominal: Int) {
    guard let marker = adposition(of: nominal), lemmas[marker] == "à", heads[nominal] >= 0,
      heads[nominal] < nominal, parts[nominal] == .noun || parts[nominal] == .name
    else { return }
    var top = heads[nominal]
    while relations[top] == .nominal || relations[top] == .apposition || relations[top] == .flat {
      guard heads[top] >= 0, heads[top] < top else { return }
      top = heads[top]
    }
    let verb = heads[top]
    guard verb >= 0, verb < top, Self.addressing.contains(lemmas[verb]),
      relations[top] == .object || relations[top].isSubject, adposition(of: top) == nil,
      comma(before: verb) != nil || verb > 2 && ["»", "\"", "”"].contains(words[verb - 2].text)
    else { return }
    move(nominal, to: verb, as: .oblique)
  }

  private static let addressing: Set<String> = [
    "répondre", "dire", "déclarer", "confier", "lancer", "expliquer", "indiquer", "affirmer",
    "répliquer", "rétorquer", "assurer", "glisser", "préciser", "raconter", "promettre",
  ]

  /// The comma right before a verb and its auxiliary.
  private func comma(before verb: Int) -> Int? {
    var first = verb
    while first > 0, heads[first - 1] == verb,
      relations[first - 1] == .auxiliary || relations[first - 1] == .adverb
    {
      first -= 1
    }
    return first > 0 && words[first - 1].key == "," ? first - 1 : nil
  }

  /// "Il adhère au syndicat et rencontre Paul Sorel": of two verbs with one subject the name right
  /// behind the second is what it takes.
  mutating func mendTaken(_ name: Int) {
    let verb = heads[name]
    guard verb >= 0, verb < name, name - verb <= 3, relations[verb] == .conjunct,
      parts[verb] == .verb, grammar[verb].form == .finite, heads[verb] >= 0,
      parts[heads[verb]] == .verb, hasSubject(before: heads[verb]), adposition(of: name) == nil,
      !((verb + 1)..<name).contains(where: { words[$0].isPunctuation }),
      !hasChild(verb, .object), !hasChild(verb, .auxiliary), !hasSubject(before: verb)
    else { return }
    relations[name] = .object
  }

  private func hasSubject(before verb: Int) -> Bool {
    hasChild(verb, before: 30, \.isSubject)
  }

  /// "Est fait prisonnier par les Danois": the agent belongs to the passive, not to what follows
  /// it.
  mutating func mendAgent(_ word: Int) {
    let complement = heads[word]
    guard complement >= 0, complement < word, relations[complement] == .openComplement,
      parts[complement] != .verb, let marker = adposition(of: word), words[marker].key == "par",
      marker == complement + 1
    else { return }
    let verb = heads[complement]
    guard verb >= 0, verb < complement, hasChild(verb, .passiveAuxiliary) else { return }
    move(word, to: verb, as: .agent)
  }

  /// "Il fut à son tour assassiné": the participle is what is said, not the turn.
  mutating func mendTurn(_ turn: Int) {
    let verb = turn + 1
    guard turn > 1, verb < words.count, heads[verb] == turn,
      relations[verb] == .adnominalClause || relations[verb] == .adjective,
      grammar[verb].form == .participle, lemmas[turn - 2] == "à",
      let copula = (max(0, turn - 6)..<turn).first(where: {
        heads[$0] == turn && relations[$0] == .copula
      })
    else { return }
    for word in words.indices where heads[word] == turn && word != turn - 1 && word != turn - 2 {
      heads[word] = verb
      if relations[word] == .subject { relations[word] = .passiveSubject }
    }
    heads[verb] = heads[turn]
    relations[verb] = relations[turn]
    relations[copula] = .passiveAuxiliary
    parts[verb] = .verb
    heads[turn] = verb
    relations[turn] = .oblique
  }

  /// "Sanctionne le Nigeria, accusé d'aider les rebelles": the participle right behind a name's
  /// comma goes with the name, if it agrees with it.
  mutating func mendParticiple(behind verb: Int) {
    let comma = verb - 1
    guard comma > 0, words[comma].key == ",", grammar[verb].form == .participle,
      grammar[verb].tense != .present, heads[verb] >= 0, heads[verb] < comma,
      !hasSubject(before: verb)
    else { return }
    let name = nameHead(endingAt: comma - 1)
    guard parts[name] == .name, name > heads[verb], grammar[verb].isPlural != true else { return }
    move(verb, to: name, as: .adnominalClause)
  }

  /// "Exclut les entreprises suisses de ses marchés", "prive le club de ses recettes": what
  /// somebody is kept from is no part of him.
  mutating func mendKeptFrom(_ noun: Int) {
    let object = heads[noun]
    guard object >= 0, object < noun, relations[object] == .object, heads[object] >= 0,
      Self.keeping.contains(lemmas[heads[object]]), let marker = adposition(of: noun),
      lemmas[marker] == "de", marker > object,
      lemmas[heads[object]] == "priver"
        || Self.possessives.contains(words[marker + 1].key)
    else { return }
    move(noun, to: heads[object], as: .oblique)
  }

  private static let keeping: Set<String> = [
    "priver", "exclure", "expulser", "écarter", "bannir", "chasser", "libérer", "radier", "évincer",
    "retirer", "exempter", "exonérer", "dispenser", "déposséder", "dépouiller", "renvoyer",
    "débarquer",
  ]

  /// "Accuse le gouvernement d'amateurisme": of what somebody is accused is no part of him.
  mutating func mendCharge(_ noun: Int) {
    let object = heads[noun]
    guard object >= 0, object < noun, relations[object] == .object, heads[object] >= 0,
      Self.charging.contains(lemmas[heads[object]]), let marker = adposition(of: noun),
      lemmas[marker] == "de", parts[noun] == .noun,
      !["du", "des"].contains(words[marker].key) && !hasChild(noun, .determiner)
        && (marker + 1..<noun).allSatisfy({
          heads[$0] == noun && (parts[$0] == .adjective || words[$0].isPunctuation)
        })
        || Self.depriving.contains(lemmas[heads[object]]) && isLast(noun, of: object)
    else { return }
    move(noun, to: heads[object], as: .oblique)
  }

  /// Whether no other complement with "de" stands behind a noun's.
  private func isLast(_ noun: Int, of object: Int) -> Bool {
    !((noun + 1)..<max(noun + 1, min(words.count, noun + 8))).contains {
      heads[$0] == object && adposition(of: $0).map { lemmas[$0] } == "de"
    }
  }

  /// Verbs that always say with "de" of what somebody is rid or what he is sure of.
  private static let depriving: Set<String> = ["priver", "assurer", "dépouiller", "délester"]

  /// Verbs that say with "de" what somebody has done or is to have.
  static let charging: Set<String> = [
    "accuser", "soupçonner", "suspecter", "qualifier", "traiter", "taxer", "menacer", "priver",
    "inculper", "assurer", "charger", "dépouiller", "délester",
  ]

  /// "Son parti, le RDR, et l'UMP", "et son homologue danois, Paul Sorel,": the name between commas
  /// is the party's.
  mutating func mendOwn(_ name: Int) {
    let head = heads[name]
    guard head >= 0, head < name, parts[name] == .name, name > 2, adposition(of: name) == nil else {
      return
    }
    var comma = name - 1
    if relations[comma] == .determiner { comma -= 1 }
    guard comma > 1, words[comma].key == ",", let noun = owned(endingAt: comma - 1),
      noun == head || heads[noun] == head
    else { return }
    var end = name + 1
    while end < words.count, relations[end] == .flat { end += 1 }
    guard end < words.count, words[end].isPunctuation else { return }
    move(name, to: noun, as: .apposition)
  }

  /// "Son homologue danois Paul Sorel a signé": of two subjects in a row the name belongs to the
  /// noun.
  mutating func mendOwned(_ name: Int) {
    guard parts[name] == .name, name > 2, heads[name] > name, adposition(of: name) == nil,
      let noun = owned(endingAt: name - 1),
      heads[noun] == heads[name]
        || heads[noun] >= 0 && heads[heads[noun]] == heads[name]
    else { return }
    move(name, to: noun, as: .apposition)
  }

  /// The noun with a possessive whose phrase a word ends.
  private func owned(endingAt end: Int) -> Int? {
    var noun = end
    if parts[noun] == .adjective, heads[noun] >= 0, heads[noun] == noun - 1 { noun -= 1 }
    guard parts[noun] == .noun, noun > 0, Self.owners.contains(words[noun - 1].key),
      heads[noun - 1] == noun
    else { return nil }
    return noun
  }

  /// Possessives of one thing.
  static let owners: Set<String> = ["son", "sa", "leur"]
}

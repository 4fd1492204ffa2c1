internal import EntenteLanguage

extension FrenchTreeMender {
  /// "Paul Sorel, maire de Lyon, attaque Anne Rode", "le maire Paul Sorel critique Anne Rode": the
  /// verb behind an apposition or a title's name, which parsers take for a noun where its form is
  /// one; what stands between semicolons and colons has no other verb then.
  mutating func mendVerbless(_ word: Int) {
    guard let lemma = Self.presents[words[word].key] ?? Self.behindCommas[words[word].key],
      parts[word] == .noun || parts[word] == .adjective || words[word].key == "garde", word > 2,
      word + 1 < words.count,
      words[word - 1].key == "," || parts[word - 1] == .name,
      adposition(of: word) == nil, !hasChild(word, .determiner),
      [.nominal, .apposition, .conjunct, .adjective, .object, .oblique, .root, .subject]
        .contains(relations[word]),
      let object = object(behind: word)
    else { return }
    let isMark = { (index: Int) in words[index].key == ";" || words[index].key == ":" }
    let start = (0..<word).last(where: isMark).map { $0 + 1 } ?? 0
    let end = (word..<words.count).first(where: isMark) ?? words.count
    guard start < word - 1, object < end,
      let subject = (start..<word - 1).first(where: {
        (parts[$0] == .name || parts[$0] == .noun) && adposition(of: $0) == nil && !isTime($0)
      }), parts[subject] == .name || hasChild(subject, .determiner) || words[subject].isCapitalized,
      words[subject..<word].contains(where: { $0.key == "," }) || parts[word + 1] == .name,
      (start..<subject).allSatisfy({ grammar[$0].form != .finite })
    else { return }
    // Finite verbs stand in relative clauses and behind "mais", with the same subject.
    var second: Int?
    for index in start..<end where grammar[index].form == .finite && index != word {
      var verb = index
      if [.auxiliary, .passiveAuxiliary, .copula].contains(relations[verb]) { verb = heads[verb] }
      if isSubordinate(verb) { continue }
      guard second == nil || second == verb, verb > object,
        let joint = (object..<verb).last(where: {
          heads[$0] == verb && relations[$0] == .coordinator
        }), (joint + 1..<verb).allSatisfy({ heads[$0] == verb && !relations[$0].isSubject })
      else { return }
      second = verb
    }
    guard let root = climb(from: word, to: { heads[$0] < 0 }) else { return }
    let isInside = (start..<end).contains(root)
    for index in words.indices where index != word && index != second {
      let isWithin = (start..<end).contains(index)
      let hangsWithin = heads[index] >= 0 && (start..<end).contains(heads[index])
      guard
        isWithin != hangsWithin && (isWithin || index == root || isInside)
          || heads[index] == word && index < word || heads[index] == second && index < word
          || isWithin && index > word && heads[index] < word
      else { continue }
      if relations[index] == .adnominalClause, index < word, index > subject {
        heads[index] = subject
      } else {
        heads[index] = word
        if index > word { reattach(index, to: word) }
      }
    }
    heads[word] = isInside ? -1 : root
    relations[word] = isInside ? .root : .parataxis
    parts[word] = .verb
    lemmas[word] = lemma
    if let second {
      heads[second] = word
      relations[second] = .conjunct
    }
    heads[subject] = word
    relations[subject] = .subject
    heads[object] = word
    relations[object] = adposition(of: object) == nil ? .object : .oblique
  }

  /// The noun or name that opens right behind a word.
  private func object(behind word: Int) -> Int? {
    let next = word + 1
    if parts[next] == .name { return next }
    if ["avec", "à", "au", "aux"].contains(words[next].key) {
      // "Reproche à X de mentir".
      if words[word].key == "reproche", next + 1 < words.count, let noun = addressee(behind: next) {
        return noun
      }
      // "Signe avec X un contrat".
      return (next + 1..<min(words.count, next + 8)).first {
        heads[$0] >= word && heads[$0] < $0 && parts[$0] == .noun && adposition(of: $0) == nil
          && hasChild($0, .determiner)
      }
    }
    if ["celui-ci", "celle-ci", "ceux-ci", "celles-ci"].contains(words[next].key) { return next }
    guard parts[next] == .determiner || words[next].key == "des", heads[next] > next,
      parts[heads[next]] == .noun || parts[heads[next]] == .name
    else { return nil }
    return heads[next]
  }

  /// To whom "à" gives what an infinitive with "de" says soon after.
  private func addressee(behind marker: Int) -> Int? {
    let noun = heads[marker]
    guard noun > marker, noun - marker < 6,
      let clause = (noun + 1..<min(words.count, noun + 10)).first(where: {
        grammar[$0].form == .infinitive
      }),
      (noun..<clause).contains(where: {
        heads[$0] == clause && relations[$0] == .marker && lemmas[$0] == "de"
      })
    else { return nil }
    return noun
  }

  /// Whether a verb stands in a relative or a subordinate clause.
  private func isSubordinate(_ verb: Int) -> Bool {
    guard let first = climb(from: verb, to: { relations[$0] != .conjunct }) else { return false }
    return relations[first] == .relativeClause
      || relations[first] == .adnominalClause && hasChild(first, .marker)
      || relations[first] == .complement && hasChild(first, .marker)
  }

  /// "Paul Sorel s'oppose à Anne Rode": nothing is done to the subject of a reflexive verb.
  mutating func mendReflexive(_ subject: Int) {
    let verb = heads[subject]
    guard verb > 0, !hasChild(verb, .passiveAuxiliary), subject < verb,
      ["s'", "s’", "se"].contains(words[verb - 1].key), heads[verb - 1] == verb
    else { return }
    relations[subject] = .subject
  }

  /// "Anne Rode, que la police soupçonnait, a été relâchée": between a name's comma and the next a
  /// clause with "que" tells of the name.
  mutating func mendSetApart(_ verb: Int) {
    guard parts[verb] == .verb, heads[verb] > verb,
      let joint = (max(0, verb - 8)..<verb).first(where: {
        heads[$0] == verb && ["que", "qu'", "qu’"].contains(words[$0].key)
      }), joint > 1, words[joint - 1].key == ",",
      (joint + 1..<verb).contains(where: { heads[$0] == verb && relations[$0] == .subject })
    else { return }
    let name = nameHead(endingAt: joint - 2)
    guard parts[name] == .name, heads[name] == heads[verb] else { return }
    move(verb, to: name, as: .relativeClause)
    relations[joint] = .other
  }

  /// "A fait savoir à Anne Rode que": what is made known is told by whoever makes it known.
  mutating func mendCausative(_ auxiliary: Int) {
    let verb = heads[auxiliary]
    guard verb == auxiliary + 1, lemmas[auxiliary] == "faire", relations[auxiliary] == .auxiliary,
      Self.told.contains(words[verb].key)
    else { return }
    raise(auxiliary, over: verb, with: words.indices.filter { heads[$0] == verb })
  }

  /// "Lui faisait tenir cent francs", "il fait parvenir": what one makes reach somebody one gives
  /// him.
  mutating func mendDelivery(_ infinitive: Int) {
    guard Self.delivering.contains(words[infinitive].key), infinitive > 0 else { return }
    let above = heads[infinitive]
    if relations[infinitive] == .openComplement, above >= 0, above < infinitive,
      lemmas[above] == "faire", parts[above] == .verb
    {
      for index in words.indices where heads[index] == above && index != infinitive {
        heads[index] = infinitive
      }
      (heads[infinitive], relations[infinitive]) = (heads[above], relations[above])
      heads[above] = infinitive
      relations[above] = .auxiliary
    }
    guard
      let auxiliary = (max(0, infinitive - 3)..<infinitive).first(where: {
        heads[$0] == infinitive && relations[$0] == .auxiliary && lemmas[$0] == "faire"
      })
    else { return }
    for word in max(0, auxiliary - 3)..<auxiliary
    where heads[word] == infinitive && relations[word] == .expletive
      && ["il", "elle"].contains(words[word].key)
    {
      relations[word] = .subject
    }
  }

  private static let delivering: Set<String> = ["tenir", "parvenir", "passer"]

  private static let told: Set<String> = [
    "savoir", "remarquer", "observer", "comprendre", "valoir", "chanter",
  ]

  /// Forms that are nouns elsewhere, but not between a comma and an object.
  static let behindCommas: [String: String] = [
    "attaque": "attaquer", "critique": "critiquer", "rencontre": "rencontrer",
    "visite": "visiter", "menace": "menacer", "demande": "demander", "offre": "offrir",
    "aide": "aider", "signe": "signer", "juge": "juger", "blâme": "blâmer",
    "contrôle": "contrôler", "frappe": "frapper", "chasse": "chasser", "échange": "échanger",
    "embauche": "embaucher", "enquête": "enquêter", "tire": "tirer", "vole": "voler",
    "reproche": "reprocher", "récompense": "récompenser", "porte": "porter",
    "pousse": "pousser", "prône": "prôner", "réclame": "réclamer", "rallie": "rallier",
    "remarque": "remarquer", "conteste": "contester", "dispute": "disputer",
    "adresse": "adresser", "annonce": "annoncer", "recherche": "rechercher",
    "gouverne": "gouverner", "escorte": "escorter", "blesse": "blesser", "tue": "tuer",
    "prête": "prêter", "lance": "lancer", "mandate": "mandater", "sollicite": "solliciter",
  ]
}

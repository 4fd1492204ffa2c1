internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// Whether a noun takes up something told before and says no more of it: "l'attaque", "this raid".
  func isDefinite(_ noun: Int) -> Bool {
    let children = tree.children(of: noun)
    return children.contains {
      tree.relations[$0] == .determiner
        && ["le", "ce", "the", "this", "these", "that"].contains(tree.lemmas[$0])
    } && !children.contains { tree.relations[$0] == .nominal }
  }

  /// "La coopération entre X et l'alliance Y": the second party, where the parser hung it on the
  /// noun itself.
  func lostConjunct(of noun: Int, after party: Int) -> Filler? {
    guard ["entre", "between"].contains(tree.markers[party]) else { return nil }
    let conjunct = tree.children(of: noun).first {
      $0 > party && tree.relations[$0] == .conjunct && tree.markers[$0].isEmpty
    }
    return conjunct.flatMap { filler(at: $0) }
  }

  /// The complements of an event noun with one of the markers, the noun's own before a neighbour's.
  func complements(of noun: Int, markers: [String]) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = []
    func add(_ word: Int) {
      if seen.insert(word).inserted, filler(at: word) != nil { found.append(word) }
    }
    let possessive = markers.contains { vocabulary.possession.contains($0) && $0 != "à" }
    for child in tree.children(of: noun) {
      let marker = tree.markers[child]
      switch tree.relations[child] {
      case .nominal, .oblique, .agent, .apposition, .object, .indirectObject:
        if markers.contains(marker) { add(child) }
      case .determiner, .adjective, .compound, .flat:
        if possessive, mentionAt[child] >= 0 { add(child) }
      default: break
      }
      if possessive, tree.grammar[child].pronoun == .relative,
        ["dont", "whose"].contains(tree.words[child].key)
      {
        add(child)
      }
      if marker.isEmpty, possessive, tree.relations[child] == .nominal, child < noun,
        mentionAt[child] >= 0
      {
        add(child)
      }
    }
    for child in tree.children(of: noun) where tree.relations[child] == .adnominalClause {
      // "L'accord signé entre X et Y", "une attaque menée par X contre Y".
      for deeper in tree.children(of: child)
      where deeper > noun && markers.contains(tree.markers[deeper]) {
        // "L'enquête confiée au juge X" is no inquiry against him.
        if tree.language == .french, tree.markers[deeper] == "à",
          vocabulary.giving.contains(tree.lemmas[child]),
          !vocabulary.lightVerbs.contains(tree.lemmas[child])
        {
          continue
        }
        switch tree.relations[deeper] {
        case .oblique, .agent, .nominal, .object: add(deeper)
        default: continue
        }
      }
    }
    let loose = markers.filter { !vocabulary.possession.contains($0) || $0 == "à" }
    guard !loose.isEmpty else { return found }
    for child in tree.children(of: noun)
    where child > noun
      && (tree.relations[child] == .nominal
        || tree.language == .french && tree.relations[child] == .adjective)
    {
      // "Un concert de soutien à X": what somebody is helped with is not done to him.
      if vocabulary.purposeNouns.contains(tree.lemmas[child]) { continue }
      for deeper in tree.children(of: child) where loose.contains(tree.markers[deeper]) {
        // "Une grève victorieuse contre X": parsers hang X on the adjective.
        if tree.relations[deeper] == .nominal || tree.relations[child] == .adjective { add(deeper) }
      }
    }
    // "X a lancé une attaque contre Y": it may hang on the verb.
    let head = tree.heads[noun]
    if head >= 0, tree.parts[head] == .verb,
      tree.relations[noun] == .object
        || tree.relations[noun].isSubject || tree.relations[noun] == .oblique
    {
      // "L'enquête est confiée à X" is no inquiry against X.
      let isTold =
        tree.relations[noun].isSubject && !vocabulary.lightVerbs.contains(tree.lemmas[head])
      for sibling in tree.children(of: head)
      where sibling > noun && loose.contains(tree.markers[sibling]) {
        if isTold, ["à", "to"].contains(tree.markers[sibling]) { continue }
        switch tree.relations[sibling] {
        case .oblique, .agent, .indirectObject: add(sibling)
        default: continue
        }
      }
    }
    return found
  }

  /// Whether a word is part of the name or description whose head another is.
  func isInside(_ word: Int, _ head: Int) -> Bool {
    mentionAt[head] >= 0 && mentions[mentionAt[head]].words.contains(word)
  }

  /// Who a nominal after "between" names: of two, the second may hang on what describes the first,
  /// "between the rebels in the south and the army".
  func parties(at word: Int) -> Filler? {
    guard var first = filler(at: word) else { return nil }
    guard first.actors.count == 1, ["between", "entre"].contains(tree.markers[word]) else {
      return first
    }
    var open = [word]
    while let next = open.popLast() {
      for child in tree.children(of: next) where child > next {
        if tree.relations[child] == .conjunct, tree.markers[child].isEmpty,
          let second = filler(at: child), second.actors.allSatisfy({ !first.actors.contains($0) })
        {
          first.actors += second.actors
          first.certainty = min(first.certainty, second.certainty) * Reliability.displaced
          return first
        }
        if tree.relations[child] == .nominal || tree.relations[child] == .conjunct {
          open.append(child)
        }
      }
    }
    return first
  }

  /// Whether a word only says where somebody is from: "japonaise".
  func isDemonym(at word: Int) -> Bool {
    mentionAt[word] >= 0 && mentions[mentionAt[word]].manner == .demonym
  }

  /// Whom a noun names: "X, avocat de Y", "l'avocat X", "X est avocat", "les partisans de Y".
  func bearer(of noun: Int) -> Filler? {
    let name = tree.heads[noun]
    if tree.language == .french, tree.relations[noun] == .apposition, name >= 0, name < noun,
      mentionAt[name] >= 0, mentions[mentionAt[name]].manner == .name
    {
      // "X, bras droit de Y (patron de Z)": what stands in brackets is another's.
      return filler(at: name)
    }
    for child in tree.children(of: noun) {
      switch tree.relations[child] {
      case .apposition, .flat:
        if let filler = filler(at: child) { return filler }
      case .nominal where tree.markers[child].isEmpty && child > noun:
        if mentionAt[child] >= 0, let filler = filler(at: child) { return filler }
      case .subject where tree.hasChild(of: noun, .copula):
        return filler(at: child)
      default: continue
      }
    }
    let head = tree.heads[noun]
    if head >= 0, tree.relations[noun].isSubject, tree.hasChild(of: head, .copula),
      isNominal(head), let filler = filler(at: head)
    {
      // "Son rival était X".
      return filler
    }
    if head >= 0, tree.relations[noun] == .apposition, let filler = filler(at: head) {
      return filler
    }
    guard mentionAt[noun] >= 0 else { return nil }
    let mention = mentions[mentionAt[noun]]
    // A title is read with whom it names; of several no name is told: they are their noun.
    guard
      mention.manner == .title || mention.manner == .name
        || mention.manner == .description && tree.grammar[noun].isPlural == true
    else { return nil }
    return Filler(actors: mention.actors, certainty: mention.certainty, word: noun)
  }

  /// "Être la cible d'une attaque", "faire l'objet de critiques", "sous le feu des critiques".
  private func sufferer(of noun: Int) -> Int? {
    var place = noun
    let head = tree.heads[noun]
    if head >= 0, tree.parts[head] == .noun || tree.parts[head] == .adjective,
      tree.relations[noun] == .nominal || tree.relations[noun] == .oblique,
      vocabulary.victims.contains(tree.lemmas[head])
    {
      place = head
    }
    let isUnder = vocabulary.underMarkers.contains(tree.markers[place])
    guard place != noun || isUnder else { return nil }
    if tree.hasChild(of: place, .copula) {
      return tree.children(of: place).first { tree.relations[$0].isSubject }
    }
    let verb = tree.heads[place]
    guard verb >= 0 else { return nil }
    switch tree.relations[place] {
    case .object, .oblique, .openComplement:
      guard tree.parts[verb] == .verb, !isPassive(verb) else { return nil }
      return subject(of: verb)?.word
    case .apposition, .nominal: return isNominal(verb) ? verb : nil
    default: return nil
    }
  }

  /// The noun that opens the coordination of an event noun. "Help from X and gifts from Y": parsers
  /// coordinate the gifts with X.
  private func coordinated(_ event: Int) -> Int {
    let first = tree.coordinationHead(of: event)
    let head = tree.heads[first]
    guard first != event, !tree.markers[first].isEmpty, head >= 0, tree.parts[head] == .noun,
      tree.relations[first] == .nominal, mentionAt[event] < 0,
      tree.children(of: event).contains(where: { tree.markers[$0] == tree.markers[first] })
    else { return first }
    return head
  }

  /// "X est jugé pour le meurtre de Y", "accuse X de l'assassinat de Y": who is said to have done it.
  private func charged(with noun: Int) -> Int? {
    let verb = tree.heads[noun]
    guard tree.language == .french, verb >= 0, verb < noun, tree.parts[verb] == .verb,
      tree.relations[noun] == .oblique || tree.relations[noun] == .object,
      tree.markers[noun] == "pour" || tree.markers[noun] == "de",
      Self.charging.contains(tree.lemmas[verb])
    else { return nil }
    let doer = isPassive(verb) ? subject(of: verb)?.word : object(of: verb)
    return doer.flatMap { $0 != noun && filler(at: $0) != nil ? $0 : nil }
  }

  /// Verbs of holding a deed against somebody.
  private static let charging: Set<String> = [
    "accuser", "condamner", "juger", "inculper", "soupçonner", "suspecter", "poursuivre", "arrêter",
  ]

  /// The name that a noun stands in apposition to.
  private func appositive(of noun: Int) -> Int? {
    let head = tree.heads[noun]
    return tree.relations[noun] == .apposition && head >= 0 && mentionAt[head] >= 0 ? head : nil
  }

  /// Nouns for who does a deed that is named behind them.
  private static let authors: Set<String> = [
    "auteur", "instigateur", "commanditaire", "organisateur", "initiateur", "cerveau",
    "responsable",
    "inspirateur", "promoteur",
  ]

  /// "X est à l'origine d'un conflit avec Y", "X, à l'origine de l'attaque contre Y".
  private func author(of noun: Int) -> Int? {
    if tree.hasChild(of: noun, .copula) {
      return tree.children(of: noun).first { tree.relations[$0].isSubject }
    }
    let head = tree.heads[noun]
    return head >= 0 && isNominal(head) ? head : nil
  }

  /// On whom the deed of a noun bears that says how something comes about: "à l'appel de X, Y
  /// manifeste", "Y est libéré avec l'aide de X".
  func beneficiary(of noun: Int) -> Filler? {
    var head = tree.heads[noun]
    if head >= 0, tree.relations[head] == .object, tree.parts[head] == .noun,
      tree.markers[noun] != "à", tree.heads[head] >= 0
    {
      // "Adopte la loi malgré l'opposition de X".
      head = tree.heads[head]
    }
    guard head >= 0, tree.parts[head] == .verb || tree.hasChild(of: head, .copula) else {
      return nil
    }
    return subjectFiller(of: head)
  }

  /// Who does what an event noun names, where the noun itself does not say so.
  func supporter(of event: Int) -> (word: Int, suffers: Bool, pattern: String)? {
    // "Receives help from X and gifts from Y".
    let noun = tree.parts[event] == .noun ? coordinated(event) : event
    let head = tree.heads[noun]
    if let victim = sufferer(of: noun), filler(at: victim) != nil {
      return (victim, true, "noun-suffered")
    }
    if tree.language == .french, head >= 0, tree.relations[noun] == .nominal,
      tree.markers[noun] == "de", Self.authors.contains(tree.lemmas[head]),
      let author = tree.children(of: head).first(where: { tree.relations[$0].isSubject })
        ?? appositive(of: head), filler(at: author) != nil
    {
      // "X est l'auteur de l'attentat contre Y".
      return (author, false, "noun-origin")
    }
    if let charged = charged(with: noun) { return (charged, false, "noun-charged") }
    if vocabulary.origins.contains(tree.markers[noun]), let author = author(of: noun),
      filler(at: author) != nil
    {
      return (author, false, "noun-origin")
    }
    for child in tree.children(of: noun) {
      // "L'attaque lancée par X", "l'attaque que X a lancée".
      guard
        tree.relations[child] == .adnominalClause || tree.relations[child] == .relativeClause,
        vocabulary.lightVerbs.contains(tree.lemmas[child])
      else { continue }
      if isPassive(child) {
        if let agent = agent(of: child), filler(at: agent) != nil {
          return (agent, false, "noun-participle")
        }
      } else if let subject = subject(of: child), subject.word != noun,
        tree.grammar[subject.word].pronoun != .relative, filler(at: subject.word) != nil
      {
        return (subject.word, false, "noun-relative")
      }
    }
    if tree.language == .english, tree.hasChild(of: noun, .copula), tree.markers[noun] == "on",
      let subject = subject(of: noun), filler(at: subject.word) != nil
    {
      // "Who is on a visit to Y".
      return (subject.word, false, "noun-circumstance")
    }
    guard head >= 0 else { return nil }
    var verb = head
    // "X a annoncé la tenue d'une réunion avec Y": through one noun.
    if tree.parts[head] == .noun, tree.relations[noun] == .nominal, mentionAt[head] < 0,
      tree.relations[head] == .object, tree.heads[head] >= 0,
      [
        "motion", "message", "lettre", "politique", "tenue", "poursuite", "organisation", "reprise",
        "lancement", "start", "holding", "série",
        "nouveau", "round", "series", "resumption",
      ].contains(tree.lemmas[head])
    {
      verb = tree.heads[head]
    }
    let lemma = tree.lemmas[verb]
    switch tree.relations[verb == head ? noun : head] {
    case .object:
      if vocabulary.lightVerbs.contains(lemma), !isPassive(verb),
        let subject = subject(of: verb), filler(at: subject.word) != nil
      {
        return (subject.word, false, "noun-supported")
      }
      if vocabulary.sufferingVerbs.contains(lemma), !isPassive(verb),
        let subject = subject(of: verb), filler(at: subject.word) != nil
      {
        return (subject.word, true, "noun-suffered")
      }
    case .passiveSubject, .subject:
      if vocabulary.lightVerbs.contains(lemma), isPassive(verb), let agent = agent(of: verb),
        filler(at: agent) != nil
      {
        return (agent, false, "noun-supported")
      }
    case .oblique
    where tree.markers[noun] == "from" && vocabulary.sufferingVerbs.contains(lemma):
      if let subject = subject(of: verb), filler(at: subject.word) != nil {
        return (subject.word, true, "noun-suffered")
      }
    case .oblique where isCharged(verb, with: noun):
      // "Was charged with the murder of Y".
      let doer = isPassive(verb) ? subject(of: verb)?.word : object(of: verb)
      guard let doer, filler(at: doer) != nil else { return nil }
      return (doer, false, "noun-charged")
    case .oblique, .nominal, .apposition, .adverbialClause:
      guard
        vocabulary.circumstances.contains(tree.markers[noun])
          || tree.markers[noun] == "for" && isJourney(head)
      else { return nil }
      if isNominal(head), filler(at: head) != nil { return (head, false, "noun-circumstance") }
      if tree.parts[head] == .verb, vocabulary.sending.contains(lemma), !isPassive(head) {
        // "X a envoyé Y en mission à Z": who is sent goes.
        guard let sent = object(of: head), filler(at: sent) != nil else { return nil }
        return (sent, false, "noun-circumstance")
      }
      if tree.parts[head] == .verb, let subject = subject(of: head),
        filler(at: subject.word) != nil
      {
        return (subject.word, false, "noun-circumstance")
      }
    default: break
    }
    return nil
  }

  /// Whether a noun says what somebody is charged with, tried or punished for.
  private func isCharged(_ verb: Int, with noun: Int) -> Bool {
    tree.language == .english && ["with", "of", "for"].contains(tree.markers[noun])
      && ["charge", "accuse", "convict", "suspect", "acquit", "indict", "jail", "arrest"]
        .contains(tree.lemmas[verb])
      && readings[noun].contains { $0.entry.type == "assault" }
  }

  /// "Flew to Y for talks with Z": whether a verb tells that somebody comes to meet others.
  func isJourney(_ verb: Int) -> Bool {
    tree.language == .english && tree.parts[verb] == .verb
      && readings[verb].contains { $0.entry.type == "visit" || $0.entry.type == "meet" }
  }

  /// "Une attaque visant Y", "an operation targeting Y": who is acted on.
  func aim(of noun: Int) -> Int? {
    let verb = tree.heads[noun]
    if tree.language == .french, verb >= 0, tree.relations[noun] == .subject,
      ["viser", "cibler"].contains(tree.lemmas[verb]), let object = object(of: verb),
      filler(at: object) != nil
    {
      // "L'enquête du juge vise X".
      return object
    }
    for child in tree.children(of: noun)
    where tree.relations[child] == .adnominalClause || tree.relations[child] == .relativeClause {
      guard vocabulary.aimingVerbs.contains(tree.lemmas[child]),
        let object = object(of: child)
          ?? oblique(of: child, markers: ["à", "at", "against"])?.word,
        object != noun, filler(at: object) != nil
      else { continue }
      return object
    }
    return nil
  }

  /// "Le retrait de X de Y": the second complement, which the parser hangs on the first.
  func chained(after complement: Int, markers: [String]) -> Int? {
    guard mentionAt[complement] >= 0 else { return nil }
    let inside = mentions[mentionAt[complement]].words
    return tree.children(of: complement).first {
      !inside.contains($0) && tree.relations[$0] == .nominal && markers.contains(tree.markers[$0])
        && filler(at: $0) != nil
    }
  }
}

internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
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
    case .oblique, .nominal, .apposition, .adverbialClause:
      guard
        vocabulary.circumstances.contains(tree.markers[noun])
          || ["for", "pour"].contains(tree.markers[noun]) && isJourney(head)
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

  /// "X est jugé pour le meurtre de Y", "was charged with the murder of Y": who is said to have
  /// done it.
  private func charged(with noun: Int) -> Int? {
    let verb = tree.heads[noun]
    guard verb >= 0, verb < noun, tree.parts[verb] == .verb,
      tree.relations[noun] == .oblique || tree.relations[noun] == .object,
      vocabulary.chargeMarkers.contains(tree.markers[noun]),
      vocabulary.charging.contains(tree.lemmas[verb])
    else { return nil }
    let doer = isPassive(verb) ? subject(of: verb)?.word : object(of: verb)
    return doer.flatMap { $0 != noun && filler(at: $0) != nil ? $0 : nil }
  }

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
  func beneficiary(of noun: Int, isAsked: Bool) -> Filler? {
    var head = tree.heads[noun]
    if head >= 0, tree.relations[head] == .object, tree.parts[head] == .noun,
      tree.markers[noun] != "à", tree.heads[head] >= 0
    {
      // "Adopte la loi malgré l'opposition de X".
      head = tree.heads[head]
    }
    if isAsked, head >= 0, tree.language == .french, tree.relations[head] == .agent {
      // "Volé par X sur l'ordre de Y": parsers hang the order on X.
      return filler(at: head)
    }
    guard head >= 0, tree.parts[head] == .verb || tree.hasChild(of: head, .copula) else {
      return nil
    }
    // "Le rapport est détruit par X à la demande de Y": who does it is asked.
    if isAsked, tree.language == .french, isPassive(head) { return agentFiller(of: head) }
    return subjectFiller(of: head)
  }

  /// "Flew to Y for talks with Z": whether a verb tells that somebody comes to meet others.
  func isJourney(_ verb: Int) -> Bool {
    tree.parts[verb] == .verb
      && readings[verb].contains { $0.entry.type == "visit" || $0.entry.type == "meet" }
  }
}

internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// Whether the subject of a verb is acted on.
  func isPassive(_ verb: Int) -> Bool {
    let grammar = tree.grammar[verb]
    if vocabulary.movements.contains(tree.lemmas[verb]) { return false }
    // "Pékin a accusé": parsers call some subjects passive whose verb is not.
    let verbs = tree.children(of: verb).filter {
      tree.relations[$0] == .auxiliary || tree.relations[$0] == .passiveAuxiliary
        || tree.relations[$0] == .copula
    }
    if !verbs.isEmpty, verbs.allSatisfy({ ["avoir", "have"].contains(tree.lemmas[$0]) }) {
      return false
    }
    for child in tree.children(of: verb) {
      switch tree.relations[child] {
      case .passiveAuxiliary, .agent: return true
      case .passiveSubject: return true
      default: continue
      }
    }
    guard grammar.form == .participle, grammar.tense != .present else { return false }
    let auxiliaries = verbs.filter { tree.relations[$0] != .passiveAuxiliary }
    guard !auxiliaries.isEmpty else {
      switch tree.relations[verb] {
      case .adnominalClause, .adverbialClause, .adjective, .apposition: return true
      case .openComplement:
        return tree.heads[verb] >= 0 && tree.lemmas[tree.heads[verb]] != "avoir"
      case .conjunct: return tree.heads[verb] >= 0 && isPassive(tree.heads[verb])
      default: return !tree.children(of: verb).contains { tree.relations[$0].isSubject }
      }
    }
    let isReflexive = tree.children(of: verb).contains {
      vocabulary.reflexives.contains(tree.words[$0].key)
    }
    if isReflexive { return false }
    return auxiliaries.allSatisfy { ["être", "be"].contains(tree.lemmas[$0]) }
  }

  /// Whether what the subject of a verb suffers is that somebody gives it to somebody else.
  func isGivenAway(_ verb: Int) -> Bool {
    vocabulary.giving.contains(tree.lemmas[verb]) && isPassive(verb)
  }

  /// The nominal that is the subject of a verb, its own or another's.
  ///
  /// - Returns: The nominal's head, and whether it belongs to another word.
  func subject(of verb: Int, depth: Int = 0) -> (word: Int, isShared: Bool)? {
    guard depth < 6 else { return nil }
    let own = tree.children(of: verb).filter { tree.relations[$0].isSubject }
    // Of several, the one with an actor; of those the nearest before the verb.
    if let best = own.last(where: { $0 < verb && filler(at: $0) != nil })
      ?? own.last(where: { filler(at: $0) != nil }) ?? own.first
    {
      return (best, false)
    }
    if let postponed = inverted(after: verb) { return (postponed, false) }
    let head = tree.heads[verb]
    guard head >= 0 else { return nil }
    switch tree.relations[verb] {
    case .conjunct:
      return subject(of: head, depth: depth + 1).map { ($0.word, true) }
    case .openComplement, .complement:
      // "Had him expelled": who is expelled.
      if tree.language == .english, ["have", "get"].contains(tree.lemmas[head]),
        tree.grammar[verb].form == .participle, tree.grammar[verb].tense == .past,
        let object = tree.child(of: head, .object), object < verb
      {
        return (object, true)
      }
      if tree.relations[verb] == .complement, tree.grammar[verb].form == .finite { return nil }
      return controller(of: verb, head: head, depth: depth).map { ($0, true) }
    case .adverbialClause, .parataxis:
      guard tree.grammar[verb].form != .finite, !hasFiniteAuxiliary(verb) else { return nil }
      if isNominal(head) { return (head, true) }
      // "Accused X of taking sides", "a critiqué X pour avoir pris parti".
      if ["of", "for", "pour"].contains(tree.markers[verb]),
        tree.grammar[verb].form != .infinitive
          || tree.hasChild(of: verb, .auxiliary), let object = tree.child(of: head, .object),
        object < verb, filler(at: object) != nil, !isPassive(head)
      {
        return (object, true)
      }
      // "Called on X to act": parsers take the act for a purpose.
      if tree.grammar[verb].form == .infinitive, ["to", "à", "de"].contains(tree.markers[verb]),
        vocabulary.objectControls.contains(tree.lemmas[head])
      {
        return controller(of: verb, head: head, depth: depth).map { ($0, true) }
      }
      // "Blamed X for leaving", "warned X against leaving".
      if let object = reproached(by: verb, head: head) { return (object, true) }
      // "Quoted X as saying".
      if tree.markers[verb] == "as", vocabulary.objectControls.contains(tree.lemmas[head]),
        let object = object(of: head), object < verb
      {
        return (object, true)
      }
      var governor = head
      while tree.language == .english, tree.parts[governor] != .verb, tree.heads[governor] >= 0,
        governor != verb
      {
        governor = tree.heads[governor]
      }
      return subject(of: governor, depth: depth + 1).map { ($0.word, true) }
    case .adnominalClause, .relativeClause, .adjective, .apposition:
      if tree.grammar[verb].form == .infinitive {
        return owner(of: head, depth: depth).map { ($0, true) }
      }
      // "Left early, drawing criticism": of the clause, not of the noun.
      if tree.language == .english, tree.relations[verb] == .adjective, head > verb, verb > 0,
        tree.words[verb - 1].text == ",", tree.grammar[verb].tense != .past
      {
        var governor = tree.heads[head]
        while governor >= 0, tree.parts[governor] != .verb { governor = tree.heads[governor] }
        guard governor >= 0 else { return nil }
        return subject(of: governor, depth: depth + 1).map { ($0.word, true) }
      }
      // "Passed a resolution condemning X": who passed it condemns.
      if vocabulary.utterances.contains(tree.lemmas[head]), filler(at: head) == nil,
        !isPassive(verb), let owner = owner(of: head, depth: depth)
      {
        return (owner, true)
      }
      // "L'accord signé": the noun is what the subject of the passive would be.
      return isNominal(head) ? (head, true) : nil
    default: return nil
    }
  }

  /// The object or complement that does what a gerund with a preposition says.
  private func reproached(by gerund: Int, head: Int) -> Int? {
    guard tree.language == .english else { return nil }
    let lemma = tree.lemmas[head]
    switch tree.markers[gerund] {
    case "for":
      if isPassive(head) { return nil }
      if let object = object(of: head), object < gerund {
        if vocabulary.reproaches.contains(lemma), filler(at: object) != nil { return object }
        return tree.children(of: object).first {
          $0 > object && $0 < gerund && ["into", "of", "against"].contains(tree.markers[$0])
            && filler(at: $0) != nil
        }
      }
      return nil
    case "against", "from", "into", "of", "out_of":
      guard vocabulary.objectControls.contains(lemma) || vocabulary.reproaches.contains(lemma),
        !isPassive(head)
      else { return nil }
      return tree.children(of: head).first {
        $0 > head && $0 < gerund
          && (tree.relations[$0] == .object || tree.relations[$0] == .indirectObject)
          && filler(at: $0) != nil
      }
    default: return nil
    }
  }

  private func hasFiniteAuxiliary(_ verb: Int) -> Bool {
    tree.children(of: verb).contains {
      (tree.relations[$0] == .auxiliary || tree.relations[$0] == .passiveAuxiliary
        || tree.relations[$0] == .copula) && tree.grammar[$0].form == .finite
    }
  }

  func isNominal(_ word: Int) -> Bool {
    switch tree.parts[word] {
    case .noun, .name, .pronoun, .numeral, .symbol, .other: true
    default: mentionAt[word] >= 0
    }
  }

  /// The subject of a clause that has none: the object or the subject of the word above.
  private func controller(of verb: Int, head: Int, depth: Int) -> Int? {
    if vocabulary.objectControls.contains(tree.lemmas[head]) {
      if isPassive(head) { return subject(of: head, depth: depth + 1)?.word }
      for child in tree.children(of: head) {
        switch tree.relations[child] {
        case .object, .indirectObject, .oblique:
          if child < verb, !vocabulary.reflexives.contains(tree.words[child].key),
            filler(at: child) != nil
          {
            return child
          }
        default: continue
        }
      }
      // "Faire arrêter X": whoever has it done does it.
      if tree.lemmas[head] == "faire", tree.hasChild(of: verb, .object) || object(of: verb) != nil {
        return subject(of: head, depth: depth + 1)?.word
      }
      // Without object the one who is asked is not named; who helps or wants to do something does it.
      if ["help", "want", "expect"].contains(tree.lemmas[head]) {
        return subject(of: head, depth: depth + 1)?.word
      }
      return nil
    }
    if isNominal(head) { return owner(of: head, depth: depth) }
    return subject(of: head, depth: depth + 1)?.word
  }

  /// Who does what depends on a noun: its possessor, or the subject of its verb.
  func owner(of noun: Int, depth: Int) -> Int? {
    for child in tree.children(of: noun) {
      switch tree.relations[child] {
      case .nominal, .oblique, .agent:
        let marker = tree.markers[child]
        if vocabulary.possession.contains(marker) || vocabulary.agency.contains(marker),
          filler(at: child) != nil
        {
          return child
        }
      case .adjective, .determiner, .compound:
        if mentionAt[child] >= 0 { return child }
      default: continue
      }
    }
    let head = tree.heads[noun]
    guard head >= 0 else { return nil }
    switch tree.relations[noun] {
    case .object, .oblique, .openComplement, .indirectObject:
      return subject(of: head, depth: depth + 1)?.word
    default: return nil
    }
  }

  /// The agent of a passive.
  func agent(of verb: Int) -> Int? {
    if let agent = tree.child(of: verb, .agent) { return agent }
    return oblique(of: verb, markers: vocabulary.agency)?.word
  }

  /// Who does what a passive says: its agent, or who wields it ("par un tir lancé par X").
  func agentFiller(of verb: Int) -> Filler? {
    guard let agent = agent(of: verb) ?? barAgent(of: verb) else { return nil }
    if let filler = filler(at: agent) { return filler }
    for child in tree.children(of: agent) where tree.relations[child] == .adnominalClause {
      guard let wielder = self.agent(of: child), var filler = filler(at: wielder) else { continue }
      filler.certainty *= Reliability.displaced
      filler.way = "instrument"
      return filler
    }
    return nil
  }

  /// An agent without actor.
  private func barAgent(of verb: Int) -> Int? {
    tree.children(of: verb).first {
      $0 > verb && vocabulary.agency.contains(tree.markers[$0]) && isNominal($0)
    }
  }

  /// "S'est réjoui le maire Paul Sorel à Brême, près de Hambourg": the place may hang on the subject
  /// behind the verb.
  func place(besideSubjectOf verb: Int, markers: [String]) -> Int? {
    guard let subject = subject(of: verb)?.word, subject > verb else { return nil }
    for word in [subject] + tree.children(of: subject) where word >= subject {
      for child in tree.children(of: word)
      where child > word && tree.relations[child] == .nominal
        && markers.contains(tree.markers[child])
      {
        guard mentionAt[child] >= 0, mentions[mentionAt[child]].words.contains(child),
          mentionAt[child] != mentionAt[subject], kinds[mentions[mentionAt[child]].actor] == .place
        else { continue }
        return child
      }
    }
    return nil
  }

  /// Whom somebody refuses to do something with or for: "refuser de recevoir X".
  func refused(by verb: Int) -> Filler? {
    guard vocabulary.refusing.contains(tree.lemmas[verb]),
      let clause = tree.child(of: verb, .openComplement), tree.parts[clause] == .verb
    else { return nil }
    if let object = object(of: clause), let filler = filler(at: object) { return filler }
    return oblique(of: clause, markers: ["à", "avec", "de", "dans"]).flatMap {
      filler(at: $0.word)
    }
  }

  /// The subject after a verb of saying: "« ... », a répondu X", "said X".
  ///
  /// Parsers take it for an object, or hang it on the complement between.
  private func inverted(after verb: Int) -> Int? {
    guard isInversion(verb) else { return nil }
    for child in tree.children(of: verb) where child > verb && tree.markers[child].isEmpty {
      switch tree.relations[child] {
      case .object, .indirectObject, .oblique, .other, .dislocated, .apposition:
        if isNominal(child), tree.parts[child] != .pronoun, filler(at: child) != nil {
          return child
        }
      default: continue
      }
    }
    // "Déclare à l'agence X": the name behind the complement.
    for mention in mentions
    where mention.manner == .name && mention.head > verb && mention.words.lowerBound <= verb + 6 {
      guard kinds[mention.actor] == .person, tree.markers[mention.head].isEmpty,
        !tree.words[verb..<mention.words.lowerBound].contains(where: \.isPunctuation)
      else { continue }
      return mention.head
    }
    return nil
  }

  /// Whether a finite verb without subject follows a quotation.
  func isInversion(_ verb: Int) -> Bool {
    guard tree.parts[verb] == .verb,
      vocabulary.inverting.isEmpty || vocabulary.inverting.contains(tree.lemmas[verb])
    else { return false }
    let first =
      tree.children(of: verb).first {
        tree.relations[$0] == .auxiliary || tree.relations[$0] == .passiveAuxiliary
      } ?? verb
    guard first > 0, first <= verb, verb - first <= 3,
      tree.grammar[first].form == .finite || tree.grammar[verb].form == .finite
    else { return false }
    return [",", "»", "\"", "”", "’’"].contains(tree.words[first - 1].text)
  }

  /// The object of an active verb.
  func object(of verb: Int) -> Int? {
    let postponed = hasOwnSubject(verb) ? nil : inverted(after: verb)
    var loose: Int?
    for child in tree.children(of: verb)
    where !vocabulary.reflexives.contains(tree.words[child].key) {
      switch tree.relations[child] {
      case .object:
        if child == postponed { continue }
        if tree.markers[child].isEmpty || filler(at: child) != nil { return child }
      case .indirectObject:
        if loose == nil, tree.markers[child].isEmpty, tree.words[child].key != "lui" {
          loose = child
        }
      case .subject, .oblique, .other, .dislocated, .parataxis, .complement, .apposition:
        if child > verb, tree.markers[child].isEmpty, isNominal(child),
          mentionAt[child] >= 0, hasSubject(verb, other: child)
        {
          loose = child
        }
      default: continue
      }
    }
    if loose == nil, let below = tree.child(of: verb, .openComplement),
      ["laisser", "faire"].contains(tree.lemmas[verb])
    {
      // "Laisser partir X".
      loose = tree.child(of: below, .object)
    }
    if loose == nil, tree.relations[verb] == .openComplement, tree.heads[verb] >= 0,
      tree.lemmas[tree.heads[verb]] == "faire",
      let clitic = tree.children(of: tree.heads[verb]).first(where: {
        $0 < tree.heads[verb] && ["le", "la", "l'", "les"].contains(tree.words[$0].key)
      })
    {
      // "La fait exclure de la Ligue".
      return clitic
    }
    if let loose, loose != postponed { return loose }
    if let next = neighbour(after: verb), next != postponed { return next }
    let head = tree.heads[verb]
    switch tree.relations[verb] {
    case .relativeClause, .adnominalClause:
      // "L'accord que X a signé", "the deal X signed": the noun is what is signed.
      guard head >= 0, isNominal(head), tree.grammar[verb].form != .infinitive else { return nil }
      let own = tree.children(of: verb).first { tree.relations[$0].isSubject }
      guard let own, tree.grammar[own].pronoun != .relative, !isElsewhere(verb) else { return nil }
      return head
    case .conjunct:
      // "X a critiqué et condamné Y": the object stands with the last verb or the first.
      guard head >= 0, tree.parts[head] == .verb,
        !tree.children(of: verb).contains(where: { tree.relations[$0] == .oblique })
      else { return nil }
      return tree.children(of: head).first { tree.relations[$0] == .object && $0 > verb }
    default: return nil
    }
  }

  /// Whether a relative clause says something that happens at, of or with what it describes.
  private func isElsewhere(_ verb: Int) -> Bool {
    tree.children(of: verb).contains {
      ["où", "dont", "where", "when", "whose"].contains(tree.words[$0].key)
        || tree.grammar[$0].pronoun == .relative && !tree.markers[$0].isEmpty
        // "Au Chili, dont le gouvernement refuse".
        || tree.relations[$0].isSubject
          && tree.children(of: $0).contains { tree.words[$0].key == "dont" }
    }
  }

  /// The mention right behind a verb, whatever the parser made of it.
  private func neighbour(after verb: Int) -> Int? {
    var index = verb + 1
    while index < tree.count, mentionAt[index] < 0 {
      switch tree.parts[index] {
      case .determiner, .adverb: index += 1
      default: return nil
      }
    }
    guard index < tree.count, tree.markers[index].isEmpty || tree.heads[index] > index else {
      return nil
    }
    let mention = mentions[mentionAt[index]]
    guard !mention.isAdjective, tree.markers[mention.head].isEmpty else { return nil }
    switch tree.relations[mention.head] {
    case .subject, .passiveSubject, .compound, .other, .apposition, .conjunct, .flat, .vocative:
      return mention.head
    default: return nil
    }
  }

  /// The infinitive that a verb takes: "refused to help", "threatened to attack".
  func openClause(of verb: Int) -> Int? {
    tree.children(of: verb).first { child in
      guard child > verb, tree.parts[child] == .verb else { return false }
      switch tree.relations[child] {
      case .openComplement: return tree.grammar[child].form != .participle
      case .complement, .adverbialClause, .adnominalClause:
        return tree.grammar[child].form == .infinitive
          && ["to", "de", "à"].contains(tree.markers[child])
      default: return false
      }
    }
  }

  /// Who is acted on in a clause without subject: its object, its complement, or theirs.
  func undergoer(of clause: Int, except source: [Int], depth: Int = 0) -> Filler? {
    func fits(_ filler: Filler?) -> Filler? {
      guard let filler, filler.actors.allSatisfy({ !source.contains($0) }) else { return nil }
      return filler
    }
    if let object = object(of: clause), let filler = fits(filler(at: object)) {
      return fits(destination(of: clause, object)) ?? filler
    }
    for child in tree.children(of: clause) where child > clause {
      switch tree.relations[child] {
      case .oblique, .indirectObject, .nominal:
        if !vocabulary.circumstances.contains(tree.markers[child])
          || ["in", "on", "à"].contains(tree.markers[child]),
          let filler = fits(filler(at: child))
        {
          return filler
        }
      default: continue
      }
    }
    if let object = object(of: clause) {
      for child in tree.children(of: object) where child > object {
        guard tree.relations[child] == .nominal || tree.relations[child] == .adnominalClause else {
          continue
        }
        if let filler = fits(filler(at: child)) { return filler }
      }
    }
    guard depth < 2, let deeper = openClause(of: clause) else { return nil }
    return undergoer(of: deeper, except: source, depth: depth + 1)
  }

  /// "Refused to send troops to X": whom one's own troops are sent to is acted on, not they.
  private func destination(of verb: Int, _ object: Int) -> Filler? {
    guard tree.language == .english, Self.dispatches.contains(tree.lemmas[verb]),
      Self.forces.contains(tree.lemmas[object])
    else { return nil }
    return oblique(of: verb, markers: ["to", "in", "into", "from", "against"]).flatMap {
      filler(at: $0.word)
    }
  }

  private static let dispatches: Set<String> = [
    "send", "deploy", "dispatch", "withdraw", "station", "commit", "contribute", "pull", "move",
  ]

  private static let forces: Set<String> = [
    "troop", "troops", "soldier", "peacekeeper", "peacekeepers", "force", "forces", "army", "ship",
    "warship", "police", "observer", "envoy", "adviser", "reinforcement", "reinforcements",
  ]

  /// Who is the subject of a verb: all of "X et Y", also where the parser made them two subjects.
  func subjectFiller(of verb: Int) -> Filler? {
    guard let subject = subject(of: verb) else { return nearest(before: verb) }
    guard var filler = filler(at: subject.word) else { return nil }
    if subject.isShared {
      filler.certainty *= Reliability.control
      filler.way = filler.way ?? "control"
    }
    for child in tree.children(of: subject.word)
    where child > subject.word && tree.relations[child] == .nominal
      && tree.markers[child] == "avec"
    {
      // "L'opposition, avec Paul Sorel, demande": both do.
      let start = tree.span(of: child).lowerBound
      guard start > 0, tree.words[start - 1].key == ",", let other = self.filler(at: child) else {
        continue
      }
      filler.actors += other.actors.filter { !filler.actors.contains($0) }
    }
    let owner = tree.heads[subject.word]
    guard owner >= 0, tree.hasChild(of: subject.word, .coordinator) else { return filler }
    for child in tree.children(of: owner)
    where child < subject.word && tree.relations[child].isSubject {
      if let other = self.filler(at: child) {
        filler.actors = other.actors + filler.actors.filter { !other.actors.contains($0) }
      }
    }
    return filler
  }

  /// Whoever is named right before a finite verb that the parser left without subject.
  private func nearest(before verb: Int) -> Filler? {
    guard tree.language == .english, tree.parts[verb] == .verb,
      tree.grammar[verb].form == .finite || hasFiniteAuxiliary(verb)
    else { return nil }
    switch tree.relations[verb] {
    case .root, .parataxis, .conjunct, .complement, .adverbialClause: break
    default: return nil
    }
    var index = verb - 1
    while index >= 0, verb - index < 12 {
      if mentionAt[index] >= 0 {
        let mention = mentions[mentionAt[index]]
        index = mention.words.lowerBound - 1
        guard !mention.isAdjective, tree.markers[mention.head].isEmpty else { continue }
        var filler = filler(at: mention.head)
        filler?.certainty *= Reliability.nearest
        filler?.way = "nearest"
        return filler
      }
      switch tree.parts[index] {
      case .verb, .coordinator, .subordinator: return nil
      case .punctuation where ![",", "-"].contains(tree.words[index].text): return nil
      default: index -= 1
      }
    }
    return nil
  }

  private func hasOwnSubject(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { tree.relations[$0].isSubject }
  }

  private func hasSubject(_ verb: Int, other: Int) -> Bool {
    guard let subject = subject(of: verb) else { return false }
    return subject.word != other
  }

  /// The complement with one of the markers: the verb's, or one that hangs on a neighbour.
  func oblique(
    of verb: Int, markers: [String], excluding: [Int] = []
  ) -> (word: Int, isDisplaced: Bool)? {
    if let own = marked(under: verb, markers, after: nil, excluding) { return (own, false) }
    for child in tree.children(of: verb) where child > verb {
      switch tree.relations[child] {
      case .object, .oblique, .adverb, .openComplement, .adjective, .subject, .passiveSubject:
        guard tree.relations[child] != .openComplement || isNominal(child) else { continue }
        if mentionAt[child] >= 0, markers.contains("de") || markers.contains("of") { continue }
        for member in tree.conjuncts(of: child) {
          if let found = marked(under: member, markers, after: verb, excluding),
            // "Partir à la recherche de X": of a complement only its own.
            tree.relations[child] != .oblique || tree.markers[found] != "de"
              || tree.language != .french
          {
            return (found, true)
          }
          for deeper in tree.children(of: member)
          where tree.relations[deeper] == .nominal && !markers.contains("de") {
            if let found = marked(under: deeper, markers, after: verb, excluding) {
              return (found, true)
            }
          }
        }
      default: continue
      }
    }
    // "X et Y coopèrent et travaillent avec Z": of coordinated verbs.
    if tree.relations[verb] == .conjunct || tree.hasChild(of: verb, .conjunct) {
      for child in tree.children(of: verb)
      where tree.relations[child] == .conjunct && tree.parts[child] == .verb {
        if markers == vocabulary.agency, !isJoined(verb, child) { continue }
        if !tree.hasChild(of: child, .object),
          let found = marked(under: child, markers, after: verb, excluding)
        {
          return (found, true)
        }
      }
    }
    return nil
  }

  /// Whether nothing stands between two coordinated verbs: "critiqué et condamné par X", but not "mis
  /// en examen et remplacé par X".
  private func isJoined(_ first: Int, _ second: Int) -> Bool {
    !((first + 1)..<max(first + 1, second)).contains {
      switch tree.parts[$0] {
      case .noun, .name, .verb, .numeral, .pronoun: true
      default: false
      }
    }
  }

  /// The first nominal under a word with one of the markers and an actor.
  private func marked(
    under word: Int, _ markers: [String], after start: Int?, _ excluding: [Int]
  ) -> Int? {
    var clitic: Int?
    if markers.contains("à"),
      let dative = tree.children(of: word).first(where: {
        ["lui", "leur"].contains(tree.words[$0].key) && $0 < word && !excluding.contains($0)
          && start.map { start in start < word } ?? true
      }), filler(at: dative) != nil
    {
      // "Leur offre un banquet à l'hôtel": to them.
      return dative
    }
    for child in tree.children(of: word) where !excluding.contains(child) {
      if let start, child < start { continue }
      switch tree.relations[child] {
      case .oblique, .nominal, .agent, .indirectObject, .object, .adverb, .apposition,
        .openComplement, .other, .conjunct, .adverbialClause, .dislocated, .root:
        let marker = tree.markers[child]
        if !marker.isEmpty, isNominal(child), fits(marker, markers), filler(at: child) != nil {
          return child
        }
        if marker.isEmpty, tree.parts[child] == .pronoun || mentionAt[child] >= 0,
          tree.relations[child] != .object, isClitic(child, for: markers), filler(at: child) != nil
        {
          clitic = child
        }
      case .expletive:
        if tree.words[child].key == "y", isClitic(child, for: markers), filler(at: child) != nil {
          clitic = child
        }
      default: continue
      }
    }
    return clitic
  }

  /// Whether a pronoun without preposition says what one of the markers would: "lui", "dont".
  private func isClitic(_ word: Int, for markers: [String]) -> Bool {
    switch tree.words[word].key {
    case "lui", "leur", "me", "nous", "vous", "te": markers.contains("à")
    case "there": markers.contains("in") || markers.contains("to")
    case "y", "où": markers.contains("à") || markers.contains("dans")
    case "en", "dont": markers.contains("de")
    default: false
    }
  }

  private func fits(_ marker: String, _ markers: [String]) -> Bool {
    markers.contains { wanted in
      wanted == marker || marker == "de_" + wanted || marker.hasPrefix(wanted + "_le")
        || marker == "jusque_" + wanted
    }
  }
}

internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
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
      if ["of", "for", "pour"].contains(tree.markers[verb])
        || tree.language == .french && tree.markers[verb] == "de",
        tree.grammar[verb].form != .infinitive
          || tree.hasChild(of: verb, .auxiliary), let object = tree.child(of: head, .object),
        object < verb, filler(at: object) != nil, !isPassive(head)
      {
        return (object, true)
      }
      // "Envoie X négocier", "envoie X à Z pour négocier": who is sent does it.
      if tree.language == .french, tree.markers[verb] == "pour",
        vocabulary.sending.contains(tree.lemmas[head]), !isPassive(head),
        let object = object(of: head), object < verb, filler(at: object) != nil
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
      // "Avoue aux policiers avoir menti": who avows has lied.
      if tree.language == .french, tree.markers[verb].isEmpty, tree.relations[head] == .oblique,
        tree.heads[head] >= 0, tree.parts[tree.heads[head]] == .verb,
        tree.children(of: verb).contains(where: {
          tree.relations[$0] == .auxiliary && tree.grammar[$0].form == .infinitive
        })
      {
        return subject(of: tree.heads[head], depth: depth + 1).map { ($0.word, true) }
      }
      if tree.grammar[verb].form == .infinitive {
        if let described = described(by: head, depth: depth) { return described }
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
      if let closing = closing(verb, after: head, depth: depth) { return closing }
      // "Passed a resolution condemning X": who passed it condemns.
      if vocabulary.utterances.contains(tree.lemmas[head]), filler(at: head) == nil,
        !isPassive(verb), let owner = owner(of: head, depth: depth)
      {
        return (owner, true)
      }
      if tree.language == .french, isNominal(head), tree.hasChild(of: head, .copula),
        filler(at: head) == nil,
        let described = tree.children(of: head).first(where: { tree.relations[$0].isSubject }),
        filler(at: described) != nil
      {
        // "Velmor est une société financée par X": what is said of it is done to Velmor.
        return (described, true)
      }
      // "L'accord signé": the noun is what the subject of the passive would be.
      return isNominal(head) ? (head, true) : nil
    default: return nil
    }
  }

  /// "Rejected a deal that would let it play in May, accusing X": behind a comma a gerund says what
  /// the subject of the whole clause does, whatever noun stands before the comma.
  private func closing(
    _ verb: Int, after noun: Int, depth: Int
  ) -> (word: Int, isShared: Bool)? {
    guard tree.language == .english, tree.relations[verb] == .adnominalClause, verb > 0,
      tree.words[verb - 1].text == ",", tree.grammar[verb].form == .participle,
      tree.grammar[verb].tense == .present, !tree.relations[noun].isSubject
    else { return nil }
    var governor = tree.heads[noun]
    var steps = 0
    while governor >= 0, steps < 10 {
      steps += 1
      switch tree.relations[governor] {
      case .relativeClause, .adnominalClause, .nominal, .oblique, .object, .conjunct, .apposition,
        .openComplement:
        governor = tree.heads[governor]
      default:
        guard tree.parts[governor] == .verb else { return nil }
        return subject(of: governor, depth: depth + 1).map { ($0.word, true) }
      }
    }
    return nil
  }

  /// "X became the first leader to visit Y", "X is the last to leave Y": who is said to be it.
  private func described(by noun: Int, depth: Int) -> (word: Int, isShared: Bool)? {
    guard tree.language == .english,
      tree.children(of: noun).contains(where: {
        $0 < noun
          && ["first", "last", "only", "second", "third", "latest"]
            .contains(tree.words[$0].key)
      })
    else { return nil }
    if tree.hasChild(of: noun, .copula) {
      return tree.children(of: noun).first { tree.relations[$0].isSubject }.map { ($0, true) }
    }
    let verb = tree.heads[noun]
    guard verb >= 0, ["become", "be", "remain"].contains(tree.lemmas[verb]),
      tree.relations[noun] == .object || tree.relations[noun] == .openComplement
    else { return nil }
    return subject(of: verb, depth: depth + 1).map { ($0.word, true) }
  }

  func hasFiniteAuxiliary(_ verb: Int) -> Bool {
    tree.children(of: verb).contains {
      (tree.relations[$0] == .auxiliary || tree.relations[$0] == .passiveAuxiliary
        || tree.relations[$0] == .copula) && tree.grammar[$0].form == .finite
    }
  }

  func hasOwnSubject(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { tree.relations[$0].isSubject }
  }

  func hasSubject(_ verb: Int, other: Int) -> Bool {
    guard let subject = subject(of: verb) else { return false }
    return subject.word != other
  }

  func isNominal(_ word: Int) -> Bool {
    switch tree.parts[word] {
    case .noun, .name, .pronoun, .numeral, .symbol, .other: true
    default: mentionAt[word] >= 0
    }
  }

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
      guard start > 0, tree.words[start - 1].key == "," || tree.words[start].key == ",",
        let other = self.filler(at: child)
      else { continue }
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
}

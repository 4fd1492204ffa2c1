internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// The object or complement that does what a gerund with a preposition says.
  func reproached(by gerund: Int, head: Int) -> Int? {
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

  /// The subject of a clause that has none: the object or the subject of the word above.
  func controller(of verb: Int, head: Int, depth: Int) -> Int? {
    // "Made a pledge to help X": only a bare infinitive is the object's.
    let isBare = tree.lemmas[head] != "make" || tree.markers[verb] != "to" || isPassive(head)
    if vocabulary.objectControls.contains(tree.lemmas[head]), isBare {
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
      // Without object the one who is asked is not named; who helps or wants to do something does
      // it.
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
      // "Vetoed a move to punish Y": somebody else's.
      if tree.language == .english, tree.relations[noun] == .object,
        [
          "move", "plan", "bid", "attempt", "effort", "proposal", "motion", "resolution", "bill",
          "call",
        ]
        .contains(tree.lemmas[noun]),
        readings[head].contains(where: { $0.entry.type == "reject" })
      {
        return nil
      }
      // "Circulated a draft that would ban Y": those who are to adopt it would.
      if tree.language == .english, tree.relations[noun] == .object,
        ["circulate", "table", "submit", "introduce", "draft", "present", "propose", "distribute"]
          .contains(tree.lemmas[head]),
        ["draft", "resolution", "bill", "motion", "proposal", "text", "amendment"]
          .contains(tree.lemmas[noun])
      {
        return nil
      }
      return subject(of: head, depth: depth + 1)?.word
    default: return nil
    }
  }
}

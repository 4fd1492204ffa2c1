internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// The object of an active verb.
  func object(of verb: Int) -> Int? {
    let postponed = hasOwnSubject(verb) ? nil : inverted(after: verb)
    if let helped = helped(by: verb) { return helped }
    var loose: Int?
    for child in tree.children(of: verb)
    where !vocabulary.reflexives.contains(tree.words[child].key) {
      switch tree.relations[child] {
      case .object:
        if child == postponed { continue }
        // "A fait prisonnier le colonel": what somebody is made is not who is made it.
        if tree.language == .french, tree.parts[child] == .adjective, filler(at: child) == nil {
          continue
        }
        if tree.markers[child].isEmpty || filler(at: child) != nil { return child }
      case .indirectObject:
        if loose == nil, tree.markers[child].isEmpty,
          !["lui", "y", "en"].contains(tree.words[child].key)
        {
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
    if let next = neighbour(after: verb) ?? bareName(after: verb), next != postponed { return next }
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

  /// "Rencontre à Bruxelles Paul Sorel": the name behind a town's, which parsers take for one name.
  private func bareName(after verb: Int) -> Int? {
    guard tree.language == .french else { return nil }
    for town in tree.children(of: verb)
    where town > verb && tree.relations[town] == .oblique && mentionAt[town] >= 0 {
      let place = mentions[mentionAt[town]]
      let next = place.words.upperBound
      guard next < tree.count, mentionAt[next] >= 0, tree.relations[next] == .flat,
        kinds[place.actor] == .place || kinds[place.actor] == .state
      else { continue }
      let name = mentions[mentionAt[next]]
      if name.manner == .name, name.words.lowerBound == next, tree.isInside(next, subtreeOf: town) {
        return next
      }
    }
    return nil
  }

  /// "Helped the hospitals restore their systems": the subject of what one helps to do.
  private func helped(by verb: Int) -> Int? {
    guard tree.lemmas[verb] == "help" else { return nil }
    for below in tree.children(of: verb) where below > verb && tree.markers[below].isEmpty {
      guard tree.relations[below] == .complement || tree.relations[below] == .openComplement,
        !tree.hasChild(of: below, .auxiliary),
        let subject = tree.children(of: below).first(where: { tree.relations[$0].isSubject }),
        subject > verb
      else { continue }
      return subject
    }
    return nil
  }
}

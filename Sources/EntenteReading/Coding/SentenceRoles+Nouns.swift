internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// Whether a noun takes up something told before and says no more of it: "l'attaque", "this
  /// raid".
  func isDefinite(_ noun: Int) -> Bool {
    let children = tree.children(of: noun)
    return children.contains {
      tree.relations[$0] == .determiner
        && ["le", "ce", "the", "this", "these", "that"].contains(tree.lemmas[$0])
    } && !children.contains { tree.relations[$0] == .nominal }
  }

  /// Whether something is said to be somebody's.
  func isOwned(_ noun: Int) -> Bool {
    tree.children(of: noun).contains {
      tree.relations[$0] == .nominal && vocabulary.possession.contains(tree.markers[$0])
        || mentionAt[$0] >= 0 && mentions[mentionAt[$0]].manner == .possessive
    }
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
        // Who condemns an attack has not made it.
        if isTold, vocabulary.agency.contains(tree.markers[sibling]) { continue }
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

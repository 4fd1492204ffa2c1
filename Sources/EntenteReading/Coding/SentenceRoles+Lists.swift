internal import EntenteLanguage
internal import EntenteModel

/// The actors that a noun names by listing, explaining or owning them.
extension SentenceRoles {
  /// "Velmor, a company that": the noun is whoever is named before it.
  func apposed(at word: Int) -> Filler? {
    let name = tree.heads[word]
    guard tree.language == .english, tree.relations[word] == .apposition, name >= 0, name < word,
      tree.parts[word] == .noun, mentionAt[name] >= 0, mentions[mentionAt[name]].manner == .name
    else { return nil }
    return Filler(apposed: mentions[mentionAt[name]], to: word)
  }

  /// "Oxfam, one of the agencies feeding them": of those whom a description means the one named
  /// before the comma.
  func oneOf(_ word: Int) -> Filler? {
    guard tree.language == .english, tree.markers[word] == "of", tree.heads[word] >= 0,
      tree.words[tree.heads[word]].key == "one"
    else { return nil }
    let comma = tree.heads[word] - 1
    guard comma > 0, tree.words[comma].key == ",", mentionAt[comma - 1] >= 0 else { return nil }
    let name = mentions[mentionAt[comma - 1]]
    guard name.manner == .name, name.words.upperBound == comma else { return nil }
    return Filler(apposed: name, to: word)
  }

  /// "Son envoyé, le général à la retraite Paul Sorel": the title's name is the envoy's.
  func titled(behind word: Int, depth: Int) -> Filler? {
    guard tree.language == .french, tree.parts[word] == .noun, word > 0,
      FrenchTreeMender.owners.contains(tree.words[word - 1].key)
    else { return nil }
    for title in tree.children(of: word)
    where title > word && tree.relations[title] == .apposition && mentionAt[title] < 0
      && tree.parts[title] == .noun && tree.markers[title].isEmpty
    {
      let name = tree.children(of: title).first {
        $0 > title && mentionAt[$0] >= 0 && mentions[mentionAt[$0]].manner == .name
          && (tree.relations[$0] == .apposition || tree.relations[$0] == .flat)
      }
      if name != nil { return filler(at: title, depth: depth + 1) }
    }
    return nil
  }

  /// "Les villes de Lyon, Oslo et Rome": those that are named.
  func listed(at word: Int, depth: Int) -> Filler? {
    guard vocabulary.listings.contains(tree.lemmas[word]), tree.grammar[word].isPlural == true,
      let child = tree.children(of: word).first(where: {
        $0 > word && vocabulary.possession.contains(tree.markers[$0]) && mentionAt[$0] >= 0
      })
    else { return nil }
    return filler(at: child, depth: depth + 1)
  }

  /// "Des alliés tels que X et Y": who is named of those whom a description means.
  func examples(of noun: Int, depth: Int) -> Filler? {
    for child in tree.children(of: noun) where child > noun {
      let first =
        vocabulary.examples.contains(tree.markers[child])
        ? child
        : ["tel", "such"].contains(tree.lemmas[child])
          ? tree.children(of: child).first { ["que", "as"].contains(tree.markers[$0]) } : nil
      guard let first, var filler = filler(at: first, depth: depth + 1) else { continue }
      filler.certainty *= 0.9
      filler.way = "examples"
      filler.word = noun
      return filler
    }
    return nil
  }

  /// "Trois proches de X : Y, Z et W": those whom a colon names are meant.
  func enumerated(after mention: Mention, _ word: Int) -> Filler? {
    var index = mention.words.upperBound
    let isPair = tree.children(of: word).contains { tree.words[$0].key == "deux" }
    guard tree.language == .french, tree.grammar[word].isPlural == true || isPair,
      index < tree.count, tree.words[index].text == ":" || isPair && tree.words[index].text == ","
    else { return nil }
    let isApposed = tree.words[index].text == ","
    var result: Filler?
    repeat {
      index += 1
      if index < tree.count, tree.parts[index] == .determiner { index += 1 }
      guard index < tree.count, mentionAt[index] >= 0 else { break }
      let next = mentions[mentionAt[index]]
      guard next.manner == .name, !next.isAdjective else { break }
      var named = result ?? Filler(actors: [], certainty: 0.9, word: word, way: "examples")
      named.actors += next.actors.filter { !named.actors.contains($0) }
      named.certainty = min(named.certainty, next.certainty)
      result = named
      index = next.words.upperBound
    } while index < tree.count && [",", "et"].contains(tree.words[index].key)
    // "Les deux pays, X et Y": two, neither more nor less.
    if isApposed, result?.actors.count != 2 { return nil }
    return result
  }

  /// Who made the statement that a noun is, where his verb says so: "passed a law that bans X".
  func utterer(of noun: Int, depth: Int) -> Filler? {
    guard vocabulary.utterances.contains(tree.lemmas[noun]),
      let owner = owner(of: noun, depth: depth)
    else { return nil }
    return filler(at: owner, depth: depth + 1)
  }

  /// The noun that a relative pronoun stands for.
  func antecedent(of pronoun: Int) -> Int? {
    var word = pronoun
    while word >= 0 {
      let relation = tree.relations[word]
      let head = tree.heads[word]
      if relation == .relativeClause || relation == .adnominalClause {
        if head >= 0, head < pronoun { return head }
        break
      }
      word = head
    }
    // The parser lost the relative clause: the noun right before the pronoun.
    var before = pronoun - 1
    while before >= 0, tree.words[before].isPunctuation { before -= 1 }
    guard before >= 0, tree.parts[before] == .noun || tree.parts[before] == .name else {
      return nil
    }
    return before
  }

  /// Whether a noun names what somebody does, says or is, rather than what somebody has.
  private func isDeed(_ lemma: String) -> Bool {
    guard let deeds = vocabulary.deeds else { return true }
    return deeds.contains(lemma) || vocabulary.deedEndings.contains { lemma.hasSuffix($0) }
  }

  /// "Demanded his resignation": parsers of English hang possessives as they hang names. "Its" is
  /// too often the subject's own, but for "its members".
  private func isPossessive(_ word: Int) -> Bool {
    tree.language == .english && mentionAt[word] >= 0
      && mentions[mentionAt[word]].manner == .possessive
      && (tree.words[word].key != "its" || tree.lemmas[tree.heads[word]] == "member")
  }

  /// Who does what a noun names: "l'annexion de X par Y", "l'exportation de déchets par Y".
  private func doer(of noun: Int) -> Int? {
    let isDoer = { (word: Int) in
      word > noun && vocabulary.agency.contains(tree.markers[word])
    }
    if let own = tree.children(of: noun).first(where: isDoer) { return own }
    for child in tree.children(of: noun)
    where child > noun && tree.relations[child] == .nominal && mentionAt[child] < 0 {
      if let below = tree.children(of: child).first(where: {
        isDoer($0) && [.nominal, .agent].contains(tree.relations[$0])
      }) {
        return below
      }
    }
    return nil
  }

  /// "Un acte de piraterie de X": a noun without article says what kind of act it is, and whose it
  /// is stands behind.
  private func kind(of noun: Int, at child: Int) -> Int? {
    guard tree.language == .french, child > 0, mentionAt[child] < 0, tree.markers[child] == "de",
      tree.parts[child] == .noun, isDeed(tree.lemmas[noun]),
      ["de", "d'", "d’"].contains(tree.words[child - 1].key),
      !tree.hasChild(of: child, .determiner)
    else { return nil }
    return tree.children(of: child).first {
      $0 > child && tree.relations[$0] == .nominal && tree.markers[$0] == "de" && mentionAt[$0] >= 0
    }
  }

  /// "Les troupes de X", "la décision russe": whose thing the nominal is.
  func things(at word: Int, depth: Int) -> Filler? {
    guard tree.parts[word] == .noun || tree.parts[word] == .name, mentionAt[word] < 0 else {
      return nil
    }
    let lemma = tree.lemmas[word]
    guard !vocabulary.opaqueNouns.contains(lemma) else { return nil }
    let isBody = vocabulary.bodies.contains(lemma)
    // "L'annexion de X par Y" is Y's.
    if tree.language == .french, isDeed(lemma),
      let doer = doer(of: word), var filler = filler(at: doer, depth: depth + 1)
    {
      filler.certainty *= Reliability.things
      filler.way = "things"
      filler.word = word
      return filler
    }
    for child in tree.children(of: word) {
      var filler: Filler?
      switch tree.relations[child] {
      case .nominal, .oblique:
        let marker = tree.markers[child]
        // "La publication des comptes par X" is X's as "la décision de X" is.
        if vocabulary.possession.contains(marker) && marker != "à"
          || vocabulary.agency.contains(marker)
          || marker == "from" && vocabulary.utterances.contains(lemma)
          || marker == "with" && lemma == "border" || isPossessive(child)
          || tree.words[child].key == "whose"
        {
          filler = self.filler(at: kind(of: word, at: child) ?? child, depth: depth + 1)
        }
      case .adjective, .compound, .determiner, .flat:
        if mentionAt[child] >= 0 {
          let mention = mentions[mentionAt[child]]
          filler = Filler(actors: mention.actors, certainty: certainty(of: mention), word: child)
        }
      default: break
      }
      if var filler {
        if let way = filler.way, way != "relative" { filler.certainty *= 0.9 }
        let trust = isDeed(lemma) ? Reliability.things : Reliability.looseThings
        filler.certainty = isBody ? max(0.8, filler.certainty) : filler.certainty * trust
        filler.way = isBody ? "body" : "things"
        filler.word = word
        return filler
      }
    }
    // "A petition filed by X".
    if vocabulary.utterances.contains(lemma) || vocabulary.deeds != nil && isDeed(lemma) {
      for child in tree.children(of: word)
      where child > word && tree.relations[child] == .adnominalClause && isPassive(child) {
        if let agent = agent(of: child), var filler = filler(at: agent, depth: depth + 1) {
          filler.certainty *= Reliability.things
          filler.way = "things"
          filler.word = word
          return filler
        }
      }
    }
    guard vocabulary.affairs.contains(lemma) else { return nil }
    // "The vote in Belarus", and "the vote" where all is about one state.
    for child in tree.children(of: word)
    where child > word && tree.relations[child] == .nominal && tree.markers[child] == "in" {
      guard mentionAt[child] >= 0 else { return nil }
      let mention = mentions[mentionAt[child]]
      return Filler(
        actors: mention.actors, certainty: mention.certainty * Reliability.things, word: word,
        way: "affair")
    }
    if let state = institutions.state,
      tree.children(of: word).contains(where: { tree.words[$0].key == "the" })
    {
      return Filler(actors: [state], certainty: Reliability.affair, word: word, way: "affair")
    }
    return nil
  }
}

internal import EntenteLanguage
internal import EntenteModel

/// Things and deeds, which stand for whose they are.
extension SentenceRoles {
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
  func doer(of noun: Int) -> Int? {
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

  /// "Les positions que X tenait", "a village held by X": whoever holds a place.
  private func holder(of place: Int, depth: Int) -> Filler? {
    for clause in tree.children(of: place)
    where clause > place && vocabulary.holding.contains(tree.lemmas[clause]) {
      let holder: Filler?
      switch tree.relations[clause] {
      case .relativeClause where !isPassive(clause):
        // The subject that stands there: to look for others would come back to the place.
        holder = tree.children(of: clause).first {
          tree.relations[$0] == .subject && tree.grammar[$0].pronoun != .relative
        }.flatMap { filler(at: $0, depth: depth + 1) }
      case .adnominalClause where isPassive(clause):
        holder = agent(of: clause).flatMap {
          tree.grammar[$0].pronoun == .relative ? nil : filler(at: $0, depth: depth + 1)
        }
      default: continue
      }
      guard let holder else { continue }
      return holder.reached(by: "things", Reliability.things, at: place)
    }
    return nil
  }

  /// "L'accord de Paris", "the Geneva convention": a town says where it was made, not who made it.
  private func isVenue(_ town: Int, of noun: Int) -> Bool {
    guard mentionAt[town] >= 0 else { return false }
    let mention = mentions[mentionAt[town]]
    return (mention.manner == .seat || mention.actors.allSatisfy { kinds[$0] == .place })
      && !mention.isAdjective && !SentenceTree.genitives.contains(tree.markers[town])
      && vocabulary.venued.contains(tree.lemmas[noun])
  }

  private static let shares: Set<String> = [
    "tiers", "moitié", "quart", "totalité", "essentiel", "intégralité", "ensemble", "majorité",
  ]

  /// "Les troupes de X", "la décision russe": whose thing the nominal is.
  func things(at word: Int, depth: Int) -> Filler? {
    guard tree.parts[word] == .noun || tree.parts[word] == .name, mentionAt[word] < 0 else {
      return nil
    }
    let lemma = tree.lemmas[word]
    guard !vocabulary.opaqueNouns.contains(lemma) else { return nil }
    if vocabulary.undergone.contains(lemma) || vocabulary.elevations.contains(lemma),
      !tree.children(of: word).contains(where: { Self.aims.contains(tree.markers[$0]) })
    {
      return agent(ofUndergone: word, depth: depth)
    }
    // "Un tiers du budget de X": a share is what it is a share of.
    if tree.language == .french, Self.shares.contains(lemma),
      let whole = tree.children(of: word).first(where: {
        $0 > word && tree.relations[$0] == .nominal && tree.markers[$0] == "de"
      })
    {
      return filler(at: whole, depth: depth + 1)
    }
    let isBody = vocabulary.bodies.contains(lemma)
    // "Condamne l'attaque de Goma": the town was attacked.
    if tree.language == .french, vocabulary.violence.contains(lemma),
      let town = tree.children(of: word).first(where: {
        $0 > word && tree.relations[$0] == .nominal && tree.markers[$0] == "de"
          && mentionAt[$0] >= 0
      }), kinds[mentions[mentionAt[town]].actor] == .place
    {
      return agent(ofUndergone: word, depth: depth)
    }
    // "L'achat de X par Y" is Y's.
    if tree.language == .french, isDeed(lemma),
      let doer = doer(of: word), let filler = filler(at: doer, depth: depth + 1)
    {
      return filler.reached(by: "things", Reliability.things, at: word)
    }
    for child in tree.children(of: word) where !isVenue(child, of: word) {
      var filler: Filler?
      switch tree.relations[child] {
      case .nominal, .oblique:
        let marker = tree.markers[child]
        // "La publication des comptes par X" is X's as "la décision de X" is.
        if vocabulary.possession.contains(marker) && marker != "à"
          || vocabulary.agency.contains(marker)
          || marker == "from" && vocabulary.utterances.contains(lemma)
          || marker == "with" && lemma == "border" || isPossessive(child)
          || ["dans", "in"].contains(marker) && vocabulary.changes.contains(lemma)
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
        let trust =
          isDeed(lemma) || vocabulary.changes.contains(lemma)
          ? Reliability.things : Reliability.looseThings
        filler.certainty = isBody ? max(0.8, filler.certainty) : filler.certainty * trust
        filler.way = isBody && !vocabulary.utterances.contains(lemma) ? "body" : "things"
        filler.word = word
        return filler
      }
    }
    if let holder = holder(of: word, depth: depth) { return holder }
    // "Criticised a study by X": parsers hang the author on the verb.
    if vocabulary.utterances.contains(lemma), let author = distantDoer(of: word),
      author < word + 4, let filler = filler(at: author, depth: depth + 1)
    {
      return filler.reached(by: "things", Reliability.things, at: word)
    }
    // "A petition filed by X".
    if vocabulary.utterances.contains(lemma) || vocabulary.deeds != nil && isDeed(lemma) {
      for child in tree.children(of: word)
      where child > word && tree.relations[child] == .adnominalClause && isPassive(child) {
        if let agent = agent(of: child), let filler = filler(at: agent, depth: depth + 1) {
          return filler.reached(by: "things", Reliability.things, at: word)
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

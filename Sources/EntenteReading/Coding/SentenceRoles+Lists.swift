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
    // "L'un des mécènes, le pétrolier Velmor".
    guard tree.language == .french, word > 0,
      tree.parts[word] == .noun || ["un", "une"].contains(tree.words[word].key),
      FrenchTreeMender.owners.contains(tree.words[word - 1].key)
        || ["le", "la", "l'", "l’", "un", "une"].contains(tree.words[word - 1].key)
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

  /// "A spokesman for the ministry, Paul Sorel, said": parsers hang the name on the ministry.
  func named(behindComplementOf noun: Int) -> Filler? {
    guard tree.language == .english, tree.parts[noun] == .noun else { return nil }
    for complement in tree.children(of: noun)
    where complement > noun && tree.relations[complement] == .nominal
      && ["for", "of", "at", "from"].contains(tree.markers[complement])
      && tree.parts[complement] == .noun
    {
      for name in tree.children(of: complement)
      where name > complement && tree.relations[name] == .apposition && mentionAt[name] >= 0 {
        let mention = mentions[mentionAt[name]]
        guard mention.manner == .name, mention.words.lowerBound > 0,
          kinds[mention.actor] == .person,
          tree.words[mention.words.lowerBound - 1].key == ","
        else { continue }
        return Filler(apposed: mention, to: noun)
      }
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
      guard let first, let filler = filler(at: first, depth: depth + 1) else { continue }
      return filler.reached(by: "examples", 0.9, at: noun)
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

  /// "Plusieurs pays, dont X et Y, refusent": those who are named.
  func included(in mention: Mention, _ word: Int) -> Filler? {
    var index = mention.words.upperBound
    guard tree.language == .french, index + 2 < tree.count,
      tree.grammar[word].isPlural == true
        || tree.children(of: word).contains(where: { tree.words[$0].key == "plusieurs" })
    else { return nil }
    if tree.words[index].key == "," { index += 1 }
    guard tree.words[index].key == "dont" else { return nil }
    var result = Filler(actors: [], certainty: 0.9, word: word, way: "examples")
    repeat {
      index += 1
      if index < tree.count, tree.parts[index] == .determiner { index += 1 }
      guard index < tree.count, mentionAt[index] >= 0 else { return nil }
      let next = mentions[mentionAt[index]]
      guard next.manner == .name, !next.isAdjective else { return nil }
      result.actors += next.actors.filter { !result.actors.contains($0) }
      result.certainty = min(result.certainty, next.certainty)
      index = next.words.upperBound
    } while index < tree.count
      && ([",", "et"].contains(tree.words[index].key) && isNamedSoon(index))
    // "Des pays, dont X a parlé": a clause names nobody of them.
    guard index == tree.count || tree.words[index].isPunctuation else { return nil }
    return result
  }

  /// Whether a name begins right behind a comma or "et".
  private func isNamedSoon(_ joint: Int) -> Bool {
    let next =
      joint + 1 < tree.count && tree.parts[joint + 1] == .determiner ? joint + 2 : joint + 1
    return next < tree.count && mentionAt[next] >= 0 && mentions[mentionAt[next]].manner == .name
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
}

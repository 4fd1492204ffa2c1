internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// "Danish and Swedish soldiers", "US and British forces": those of two states are the states.
  func statesTogether(_ nominal: Nominal, _ actors: ArticleActors) -> [Int]? {
    guard !isFrench, nominal.isPlural,
      nominal.noun.speaksForState || Self.envoys.contains(nominal.lemma)
        || Self.envoys.contains(String(nominal.lemma.dropLast()))
    else { return nil }
    var states: [Int] = []
    var isJoined = false
    for word in max(0, nominal.words.lowerBound - 2)..<nominal.head {
      if tree.words[word].key == "and" { isJoined = !states.isEmpty }
      let position = mentionAt[word]
      guard position >= 0, mentions[position].head == word else { continue }
      let mention = mentions[position]
      guard mention.actors.count == 1, actors.actors[mention.actor].kind == .state,
        !states.contains(mention.actor)
      else { return nil }
      states.append(mention.actor)
    }
    return isJoined && states.count == 2 ? states : nil
  }

  /// "Paul Sorel, dont les hommes avaient enlevé X": of whom "dont" says whose the subject is.
  func owner(byRelativeOf nominal: Nominal) -> Int? {
    guard isFrench, nominal.determination == .definite, nominal.isPlural,
      tree.relations[nominal.head].isSubject, nominal.words.lowerBound > 2,
      tree.words[nominal.words.lowerBound - 1].key == "dont"
        || tree.words[nominal.words.lowerBound - 2].key == "dont",
      tree.heads[nominal.head] >= 0,
      tree.relations[tree.heads[nominal.head]] == .relativeClause
    else { return nil }
    let name = tree.heads[tree.heads[nominal.head]]
    guard name >= 0, name < nominal.head, mentionAt[name] >= 0,
      !mentions[mentionAt[name]].isAdjective, mentions[mentionAt[name]].actors.count == 1
    else { return nil }
    return mentions[mentionAt[name]].actor
  }

  /// Who speaks for a state though his noun is also that of others.
  private static let envoys: Set<String> = [
    "official", "negotiator", "diplomat", "minister", "leader", "envoy", "president", "force",
  ]

  /// Whether a ship or plane is its state's, which acts by it: "British ships", "a Danish trawler".
  func isCraft(_ nominal: Nominal, _ actors: ArticleActors) -> Bool {
    guard !isFrench, Self.crafts.contains(nominal.lemma), let owner = whole(of: nominal) else {
      return false
    }
    return actors.actors[owner].kind == .state
  }

  private static let crafts: Set<String> = [
    "ship", "boat", "vessel", "plane", "aircraft", "warship", "jet", "warplane", "helicopter",
    "frigate", "trawler", "submarine", "fighter jet", "tanker", "convoy",
  ]

  /// Whether somebody's name in the possessive stands before a phrase: "Velmor's managers".
  func isOwned(_ nominal: Nominal) -> Bool {
    possessors(of: nominal).contains { mentionAt[$0] >= 0 }
  }

  func hasPossessor(_ nominal: Nominal) -> Bool { !possessors(of: nominal).isEmpty }

  private func possessors(of nominal: Nominal) -> [Int] {
    tree.children(of: nominal.head).filter {
      $0 < nominal.head && SentenceTree.genitives.contains(tree.markers[$0])
    }
  }
}

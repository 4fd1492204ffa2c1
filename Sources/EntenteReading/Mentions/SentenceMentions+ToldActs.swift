internal import EntenteLanguage
internal import EntenteModel

/// What discourse remembers of the acts that a sentence tells.
extension SentenceMentions {
  /// Notes who does what the verbs and nouns of the sentence tell, for nouns that take it up.
  func noteActs(_ actors: ArticleActors, _ discourse: inout Discourse) {
    for mention in mentions {
      let top = tree.describedHead(of: mention.head)
      let verb = tree.heads[top]
      guard verb >= 0 else { continue }
      if mention.isAdjective || isOwner(top, mention, actors) {
        if tree.parts[verb] == .noun, mentionAt[verb] < 0 {
          discourse.acts.note(
            tree.lemmas[verb], isVerb: false, doers: mention.actors, in: index)
        }
        continue
      }
      switch tree.relations[top] {
      case .subject, .agent: noteDeeds(of: verb, by: doers(joinedAt: top), &discourse)
      default: continue
      }
    }
  }

  /// The actors of a coordination: of what they do together each is a doer.
  private func doers(joinedAt word: Int) -> [Int] {
    var found: [Int] = []
    for member in tree.conjuncts(of: word) where mentionAt[member] >= 0 {
      found += mentions[mentionAt[member]].actors.filter { !found.contains($0) }
    }
    return found
  }

  /// Notes a verb with its infinitives, the verbs beside it and the things that it makes.
  private func noteDeeds(of verb: Int, by doers: [Int], _ discourse: inout Discourse) {
    var open = [verb]
    var count = 0
    while let word = open.popLast(), count < 8 {
      count += 1
      // What is not done, or only if something else is, nobody takes up.
      if isUntold(word) { continue }
      discourse.acts.note(tree.lemmas[word], isVerb: true, doers: doers, in: index)
      for child in tree.children(of: word) {
        switch tree.relations[child] {
        case .openComplement:
          if tree.hasChild(of: child, .passiveAuxiliary) { continue }
          if let other = controller(of: child, under: word) {
            // "Asked Norway to lift the ban": Norway would lift it.
            if !doers.contains(where: other.contains) {
              discourse.acts.note(tree.lemmas[child], isVerb: true, doers: other, in: index)
            }
            continue
          }
          open.append(child)
        case .conjunct where !tree.children(of: child).contains { tree.relations[$0].isSubject }:
          open.append(child)
        case .object where isMade(child, by: word):
          discourse.acts.note(tree.lemmas[child], isVerb: false, doers: doers, in: index)
        // Of "Norway said it would ban imports" the ban is told of the pronoun.
        default: continue
        }
      }
    }
  }

  /// Whether a verb is denied, a condition, or what somebody refuses or fails to do.
  private func isUntold(_ verb: Int) -> Bool {
    let head = tree.heads[verb]
    if tree.relations[verb] == .openComplement, head >= 0, Self.refusing.contains(tree.lemmas[head])
    {
      return true
    }
    return tree.children(of: verb).contains {
      let key = tree.words[$0].key
      return ["not", "n't", "n’t", "never", "pas", "jamais"].contains(key)
        || tree.relations[$0] == .marker && ["if", "unless", "si", "s'", "s’"].contains(key)
    }
  }

  private static let refusing: Set<String> = [
    "refuse", "decline", "fail", "avoid", "forget", "hesitate", "refuser", "renoncer", "éviter",
    "hésiter", "manquer", "omettre",
  ]

  /// Who does what an infinitive says if somebody else is asked to.
  private func controller(of infinitive: Int, under verb: Int) -> [Int]? {
    tree.children(of: verb).first {
      $0 != infinitive && mentionAt[$0] >= 0
        && (tree.relations[$0] == .object || tree.relations[$0] == .indirectObject)
    }.map { mentions[mentionAt[$0]].actors }
  }

  /// Whether an object is what its verb makes, "announced a plan", rather than what it finds.
  private func isMade(_ object: Int, by verb: Int) -> Bool {
    tree.parts[object] == .noun && mentionAt[object] < 0
      && ActVerbs.making(isFrench).contains(tree.lemmas[verb])
  }

  /// Whether a mention says whose act the noun above is: "the decision of X", "X's decision"; of
  /// votes also where they are held.
  private func isOwner(_ word: Int, _ mention: Mention, _ actors: ArticleActors) -> Bool {
    let marker = tree.markers[word]
    // "The Paris agreement", "the Armenian massacre" are not theirs.
    if mention.manner == .seat || actors.actors[mention.actor].kind == .place { return false }
    switch tree.relations[word] {
    case .compound, .determiner: return true
    case .nominal:
      if ["de", "par", "of", "by"].contains(marker) || SentenceTree.genitives.contains(marker) {
        return true
      }
      let votes = ActMemory.elections
      return ["in", "à", "en"].contains(marker) && actors.actors[mention.actor].kind == .state
        && (isFrench ? votes.french : votes.english).contains(tree.lemmas[tree.heads[word]])
    default: return false
    }
  }
}

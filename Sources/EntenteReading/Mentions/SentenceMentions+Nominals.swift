internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// The mention that a noun phrase is: of somebody spoken of before, or of an actor of its own.
  func mention(
    of nominal: Nominal, _ actors: inout ArticleActors, _ discourse: inout Discourse
  ) -> Mention? {
    guard finder.takesPart(nominal.head), !describesName(nominal), !isAct(nominal),
      isSomebody(nominal), !listsPlaces(nominal)
    else { return nil }
    // "Le sommet de l'OTAN": who takes part in it has to do with the alliance.
    if nominal.noun.name == "occasion", !["exposition", "exhibition"].contains(nominal.lemma),
      whole(of: nominal) != nil
    {
      return nil
    }
    if isCraft(nominal, actors) { return nil }
    // "My country" is the speaker's.
    if nominal.noun.name == "country", !isFrench, nominal.determination == .possessive,
      tree.children(of: nominal.head).contains(where: {
        ["my", "our"].contains(tree.words[$0].key)
      })
    {
      return nil
    }
    if let bearer = nameBefore(nominal, actors) ?? nameAtEnd(nominal, actors) {
      return described(nominal, [bearer], 0.85)
    }
    if let states = statesTogether(nominal, actors) { return described(nominal, states, 0.8) }
    let text = self.text(nominal.core).lowercased()
    let isDefinite = nominal.determination != .indefinite
    if let neighbour = neighbour(nominal, discourse, actors) {
      return described(nominal, neighbour, 0.75)
    }
    if let several = several(nominal, discourse, actors) {
      return described(nominal, several, 0.7)
    }
    if isDefinite, nominal.noun.name == "country", nominal.isBare, !nominal.isPlural {
      // "L'État" is the one that the article is about, "le pays" the one named last.
      let own = isFrench && ["état", "etat"].contains(nominal.lemma)
      // "La filiale du groupe américain" makes no article one on the United States.
      let main =
        own
        ? discourse.mainState(isStrict: true) { actors.actors[$0].kind }
          .flatMap { discourse.named.contains($0) ? $0 : nil } : nil
      let found =
        own
        ? main.map { [$0] }
        : discourse.latestState(notBeside: governor(of: nominal.head), in: index)
      if let found { return described(nominal, found, 0.7) }
      // "L'État" of an article that names none is one all the same.
      guard own, tree.words[nominal.head].isCapitalized else { return nil }
      let state = actors.index(ofDescription: "État", kind: .organization, parent: nil)
      return described(nominal, [state], 0.75)
    }
    // "le pays", "la capitale": what nobody named is no actor.
    if nominal.noun.name == "country", !nominal.isPlural { return nil }
    let isOther = nominal.words.contains {
      ["autre", "autres", "other", "another"].contains(tree.words[$0].key)
    }
    // "Rwandan soldiers" are not the soldiers spoken of before.
    // Neither is "the society's president" any other president.
    let isTakenUp =
      isFrench
      || !hasPossessor(nominal) && (isDefinite || !nominal.isBare && whole(of: nominal) == nil)
    let antecedent = owner(byRelativeOf: nominal)
    let known =
      !isOther && antecedent == nil && isTakenUp && (isDefinite || !nominal.isBare)
      ? discourse.antecedent(
        lemma: nominal.lemma, text: text, isBare: nominal.isBare && isDefinite,
        isPlural: nominal.isPlural,
        isFeminine: isFrench ? nominal.isFeminine : nil, name: { actors.actors[$0].name }) : nil
    // "son ministre" is another than the minister whose he is.
    let owner = nominal.determination == .possessive ? whole(of: nominal) : nil
    let isOwner = owner.map { known == [$0] } ?? false
    let found =
      (isOwner ? nil : known) ?? (antecedent == nil ? named(nominal, actors, discourse) : nil)
      ?? [own(nominal, &actors, discourse)]
    discourse.note(
      referent(
        found, kind: actors.actors[found[0]].kind, at: nominal.head, isPlural: nominal.isPlural,
        isFeminine: nominal.isFeminine, lemma: nominal.lemma, text: text, noun: nominal.noun.name))
    return described(nominal, found, known == nil || isOwner ? 0.8 : 0.75)
  }

  /// "government troops", "government buildings": those of the state that the article is about.
  private func governmentOwning(
    _ nominal: Nominal, _ actors: ArticleActors, _ discourse: Discourse
  ) -> Int? {
    guard !isFrench, nominal.head > 0, tree.words[nominal.head - 1].key == "government",
      tree.heads[nominal.head - 1] == nominal.head
    else { return nil }
    return discourse.mainState { actors.actors[$0].kind }
  }

  /// The actor that a phrase is of its own.
  private func own(
    _ nominal: Nominal, _ actors: inout ArticleActors, _ discourse: Discourse
  ) -> Int {
    let whole = whole(of: nominal) ?? governmentOwning(nominal, actors, discourse)
    var kind = nominal.kind
    // The government of a party or a town is no state.
    if kind == .state, whole.map({ actors.actors[$0].kind != .state }) ?? true {
      kind = .organization
    }
    var name = text(nominal.named)
    if !isFrench, let whole, kind != .state, isOwned(nominal) {
      // "Its managers" and "the managers" would say too little: whose they are belongs to the name.
      let owner = actors.actors[whole].name
      name = owner + (owner.hasSuffix("s") ? "' " : "'s ") + name
    }
    if isFrench, nominal.determination == .possessive || owner(byRelativeOf: nominal) != nil,
      let whole,
      actors.actors[whole].kind == .person
        || nominal.isPlural && kind == .group && actors.actors[whole].kind == .organization
    {
      // "ses députés" are somebody's, and no one's who reads the name alone.
      let owner = actors.actors[whole].name
      name += (owner.first.map { "AEIOUÉÈÊÂÎ".contains($0) } ?? false ? " d'" : " de ") + owner
    }
    return actors.index(ofDescription: name, kind: kind, parent: whole)
  }

  private func described(_ nominal: Nominal, _ actors: [Int], _ certainty: Double) -> Mention {
    Mention(
      words: nominal.words,
      // Parsers hang the second of two nouns on the first: "election observers".
      head: nominal.words.contains(tree.heads[nominal.head])
        ? tree.heads[nominal.head] : nominal.head,
      actors: actors, manner: .description,
      certainty: certainty, named: nominal.named == nominal.words ? nil : nominal.named)
  }

  /// To whom the actors of a phrase belong: "la police afghane", "les rebelles de Homs".
  func whole(of nominal: Nominal) -> Int? {
    for child in tree.children(of: nominal.head) {
      let position = mentionAt[child]
      guard position >= 0 else { continue }
      let mention = mentions[position]
      if SentenceTree.genitives.contains(tree.markers[child]) { return mention.actor }
      guard nominal.words.contains(child) else { continue }
      if mention.isAdjective || mention.manner == .body || mention.manner == .demonym
        || tree.relations[child] == .compound
      {
        return mention.actor
      }
      if ["de", "of"].contains(tree.markers[child]) { return mention.actor }
    }
    if let owner = owner(byRelativeOf: nominal) { return owner }
    // "A Danish cargo ship": parsers hang the adjective on the noun between.
    if !isFrench {
      for word in nominal.words where word < nominal.head && mentionAt[word] >= 0 {
        let mention = mentions[mentionAt[word]]
        if mention.isAdjective, mention.manner == .demonym { return mention.actor }
      }
    }
    return nil
  }

  func text(_ range: Range<Int>) -> String { NameSpan.text(range, of: tree) }
}

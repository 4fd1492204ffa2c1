internal import EntenteLanguage
internal import EntenteModel

/// What discourse remembers of whoever a sentence names.
extension SentenceMentions {
  /// Notes actors that were named together, whom "ils" and "ces derniers" can mean.
  func noteCoordinations(_ actors: ArticleActors, _ discourse: inout Discourse) {
    for mention in mentions where !mention.isAdjective && !tree.children(of: mention.head).isEmpty {
      let head = mention.head
      guard tree.relations[head] != .conjunct else { continue }
      let members = tree.conjuncts(of: head).compactMap { word -> Mention? in
        let position = mentionAt[word]
        guard position >= 0, mentions[position].head == word else { return nil }
        return mentions[position]
      }
      let together = members.flatMap(\.actors)
      guard members.count > 1, Set(together).count == together.count, together.count < 6 else {
        continue
      }
      let kinds = Set(together.map { actors.actors[$0].kind })
      discourse.gather(
        referent(
          together, kind: kinds.count == 1 ? actors.actors[together[0]].kind : .group, at: head,
          isPlural: true,
          isFeminine: together.allSatisfy { actors.genders[$0] == true } ? true : nil))
    }
  }

  /// Notes a name, with the nouns that describe it.
  func note(
    _ mention: Mention, _ actors: ArticleActors, _ discourse: inout Discourse
  ) {
    let actor = mention.actors[0]
    let head = mention.head
    let kind = actors.actors[actor].kind
    discourse.note(
      referent(
        mention.actors, kind: kind, at: head,
        isPlural: mention.actors.count > 1 || kind != .person && isPluralName(mention, kind),
        isFeminine: kind == .person ? actors.genders[actor] : isFeminineName(mention)))
    let own = mention.words.filter {
      // Of "le chef du gouvernement" the chief, not the government.
      tree.parts[$0] == .noun && ($0 == head || tree.markers[$0].isEmpty)
    }
    for word in tree.describers(of: mention) + own {
      if isFrench, kind == .organization || kind == .other {
        // "Le géant américain Velmor" is "l'américain" from then on.
        for child in tree.children(of: word)
        where mentionAt[child] >= 0 && mentions[mentionAt[child]].isAdjective {
          discourse.nickname(actor, tree.lemmas[child])
        }
      }
      // "L'armateur, la société Velmor": Velmor is the owner from then on.
      let outer = tree.heads[word]
      if isFrench, kind == .organization || kind == .other, tree.relations[word] == .apposition,
        outer >= 0, outer < word, !mention.words.contains(outer),
        let second = finder.nominal(at: outer), !second.isPlural, second.noun.kind != .place
      {
        discourse.label(actor, second.lemma, second.noun.name)
      }
      if let nominal = finder.nominal(at: word) {
        // "Le président du club, Paul Sorel" is no club.
        if isFrench, kind == .person, nominal.noun.kind != .person { continue }
        discourse.label(actor, nominal.lemma, nominal.noun.name)
      } else if isFrench, kind == .organization || kind == .other, isNickname(word) {
        discourse.nickname(actor, tree.lemmas[word])
      } else if kind == .person, mention.words.contains(word) {
        // "Le général Paul Sorel" is no mayor.
        discourse.label(actor, tree.lemmas[word], "")
      }
    }
  }

  /// Whether a noun before a name is one by which it can be called again: "l'américain Velmor", "le
  /// géant coréen Samsung".
  private func isNickname(_ word: Int) -> Bool {
    (tree.parts[word] == .noun || tree.parts[word] == .adjective)
      && !tree.words[word].isCapitalized && tree.words[word].key.utf8.count > 3
      && !Self.matters.contains(tree.lemmas[word])
  }

  /// French nouns of what is called by somebody's name without being him: "l'affaire Velmor".
  private static let matters: Set<String> = [
    "accord", "affaire", "amendement", "chantier", "commission", "contrat", "crise", "dossier",
    "décret", "fusion", "loi", "marque", "modèle", "mission", "opération", "plan", "procès",
    "programme", "projet", "rachat", "rapport", "réforme", "scandale", "série", "site", "stade",
    "système", "texte", "traité", "usine", "vaccin", "cas", "procédure", "sommet", "tour",
    "phénomène",
    "effet", "méthode", "scrutin", "époque", "style", "ligne", "route", "pont", "port", "quartier",
  ]

  /// "L'américain" after "l'américain Velmor": who was called so before a name.
  func nicknamed(
    at word: Int, _ actors: ArticleActors, _ discourse: inout Discourse
  ) -> Mention? {
    guard isFrench, isNickname(word), word > 0, tree.grammar[word].isPlural != true,
      ["le", "la", "l'", "l’", "du", "au"].contains(tree.words[word - 1].key),
      word + 1 == tree.count
        || tree.parts[word + 1] != .noun && tree.parts[word + 1] != .name
          && tree.parts[word + 1] != .adjective,
      !tree.children(of: word).contains(where: { $0 > word && tree.relations[$0] == .nominal })
    else { return nil }
    guard let actor = discourse.called(tree.lemmas[word]) else { return nil }
    discourse.note(
      referent(
        [actor], kind: actors.actors[actor].kind, at: word, isPlural: false,
        isFeminine: tree.grammar[word].isFeminine))
    return Mention(
      words: word..<(word + 1), head: word, actors: [actor], manner: .description, certainty: 0.75)
  }

  /// The article of a name tells its gender and number: "la Poste", "les talibans".
  private func article(of mention: Mention) -> String? {
    let start = mention.words.lowerBound
    for word in [start - 1, start - 2, start] where word >= 0 {
      let key = tree.words[word].key
      if ["le", "la", "les", "un", "une", "du", "des", "au", "aux"].contains(key) { return key }
    }
    return nil
  }

  private func isPluralName(_ mention: Mention, _ kind: ActorKind) -> Bool {
    if isFrench, let article = article(of: mention) {
      return ["les", "des", "aux"].contains(article)
    }
    // "Reporters sans frontières" is one.
    if isFrench, kind == .organization, mention.words.count > 1 { return false }
    return tree.parts[mention.head] == .noun && tree.grammar[mention.head].isPlural ?? false
  }

  private func isFeminineName(_ mention: Mention) -> Bool? {
    guard isFrench else { return nil }
    switch article(of: mention) {
    case "la", "une": return true
    case "le", "un", "du", "au": return false
    default:
      if tree.words[mention.head].isAcronym { return nil }
      return tree.parts[mention.head] == .noun ? tree.grammar[mention.head].isFeminine : nil
    }
  }

  func referent(
    _ actors: [Int], kind: ActorKind, at head: Int, isPlural: Bool, isFeminine: Bool?,
    lemma: String = "", text: String = "", noun: String = "", isPronoun: Bool = false
  ) -> Discourse.Referent {
    let top = tree.describedHead(of: head)
    let verb = tree.heads[top]
    // Of two subjects the one behind the verb is what the verb takes.
    let isSecond =
      verb >= 0 && verb < top && tree.relations[top].isSubject
      && tree.children(of: verb).contains { $0 < verb && tree.relations[$0].isSubject }
    return Discourse.Referent(
      actors: actors, kind: kind, lemma: lemma, text: text, noun: noun, isPlural: isPlural,
      isFeminine: isFeminine, sentence: index, position: offset + head,
      isSubject: tree.relations[top].isSubject && !isSecond,
      isObject: tree.relations[top] == .object || isSecond,
      governor: verb < 0 || isSetApart(top) ? -1 : offset + verb, isPronoun: isPronoun,
      isQuoted: quotation.contains(head),
      isDoer: tree.relations[top] == .agent || tree.relations[top] == .subject && !isSecond
        || tree.relations[top] == .passiveSubject && verb >= 0
          && !tree.hasChild(of: verb, .passiveAuxiliary),
      isTopic: isTopic(top),
      isDeep: verb >= 0
        && (tree.relations[verb] == .relativeClause || tree.relations[verb] == .adnominalClause))
  }

  /// "Quant à X, il refuse", "selon X, Y l'a menacé": whom a clause is told about or by may be
  /// meant by a pronoun in it.
  private func isSetApart(_ word: Int) -> Bool {
    isFrench ? ["quant_à", "selon"].contains(tree.markers[word]) : isAsFor(word)
  }

  /// "As for X, the league banned him".
  private func isAsFor(_ word: Int) -> Bool {
    let start = tree.span(of: word).lowerBound
    return start + 1 < word && tree.words[start].key == "as" && tree.words[start + 1].key == "for"
  }

  /// "En ce qui concerne X, les fonds lui ont été remis".
  private func isTopic(_ word: Int) -> Bool {
    guard isFrench else { return isAsFor(word) }
    if tree.markers[word] == "quant_à" { return true }
    let verb = tree.heads[word]
    return verb > 0 && verb < word && tree.lemmas[verb] == "concerner"
      && tree.words[verb - 1].key == "qui"
  }
}

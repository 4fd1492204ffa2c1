internal import EntenteLanguage
internal import EntenteModel

/// Whom or what a title is held for, behind its preposition.
extension TitlePhrase {
  /// The word after "des Affaires étrangères", "of the Interior", "de Russie", "du groupe Velmor".
  mutating func afterPreposition(
    _ scan: MentionReader.Scan, _ reader: MentionReader, _ actors: inout ArticleActors
  ) -> Int? {
    let words = scan.words
    let tree = scan.tree
    guard end < words.count, ["de", "du", "des", "d'", "of", "for"].contains(words[end].key) else {
      return nil
    }
    let span = reader.span(of: tree)
    var index = end + 1
    while index < words.count, ["la", "l'", "le", "les", "the"].contains(words[index].key),
      !(words[index].isCapitalized && span.isPart(index + 1))
    {
      index += 1
    }
    guard index < words.count, !words[index].isPunctuation else { return nil }
    // "Réclame aux juges d'entendre X".
    if reader.vocabulary.isFrench, !words[index].isCapitalized,
      tree.parts[index] == .verb && tree.grammar[index].form == .infinitive
    {
      return nil
    }
    // "Accuses the president of rigging it", "prosecutors for questioning".
    if !reader.vocabulary.isFrench, !words[index].isCapitalized,
      tree.parts[index] == .verb || words[end].key == "for"
    {
      return nil
    }
    if !reader.vocabulary.isFrench, let noun = described(by: index, tree) {
      take(description: index..<(noun + 1), scan, reader, &actors)
      return noun + 1
    }
    if let known = entry(at: index, scan, reader, &actors) { return known }
    // "du groupe Velmor", "de la chaîne Horizon", "du groupe pétrolier Velmor".
    if reader.functions.organizationCues.contains(words[index].key), index + 1 < words.count,
      !words[index].isCapitalized
    {
      var name = index + 1
      if reader.vocabulary.isFrench, tree.parts[name] == .adjective, !words[name].isCapitalized,
        name + 1 < words.count, words[name + 1].isCapitalized,
        reader.entry(in: words, at: name) == nil
      {
        name += 1
      }
      if let known = entry(at: name, scan, reader, &actors) { return known }
      if let whole = span.end(from: name), !isPerson(name, whole, words, reader) {
        let last = endOfBody(name, whole, words, reader)
        take(name..<last, .organization, isGuess: false, tree, &actors)
        return last
      }
    }
    if let whole = span.end(from: index),
      !isPortfolio(words[index]) || isPerson(index, whole, words, reader)
    {
      let last = endOfBody(index, whole, words, reader)
      guard !isPerson(index, last, words, reader) else {
        // "avocat d'Anne Sorel": held for a person.
        take(index..<last, .person, isGuess: false, tree, &actors)
        return last
      }
      let isTownOffice =
        ["mayor", "prefect", "member of parliament", "senator", "governor"]
        .contains(role) && !reader.names.institutions.contains(words[index].key)
      let isInstitution = words[index..<last].contains {
        reader.names.institutions.contains($0.key)
      }
      take(
        index..<last, isTownOffice ? .place : .organization, isGuess: !isInstitution, tree, &actors)
      return last
    }
    let noun = index
    // "Reproche au cinéaste des propos blessants": what the verb takes is no part of the title.
    if reader.vocabulary.isFrench, tree.relations[noun] == .object, tree.heads[noun] < first,
      tree.heads[noun] >= 0, tree.parts[tree.heads[noun]] == .verb
    {
      return nil
    }
    // "L'avocat de l'assassin du préfet Paul Sorel": what follows names another.
    if reader.vocabulary.isFrench, ["l'", "l’", "la", "du"].contains(words[index - 1].key),
      tree.grammar[noun].isPlural != true, tree.parts[noun] == .noun,
      reader.vocabulary.nouns.classes(of: tree, at: noun).first?.kind == .person
    {
      return nil
    }
    index += 1
    while index < words.count, tree.parts[index] == .adjective, !words[index].isCapitalized,
      index - end < 5, reader.entry(in: words, at: index) == nil
    {
      index += 1
    }
    // "of the current Danish government"
    if let (length, entry) = reader.entry(in: words, at: index), entry.manner == .demonym {
      if whole == nil { whole = actors.index(of: reader.vocabulary.actor(of: entry)) }
      index += length
      if index < words.count, tree.parts[index] == .noun, !words[index].isCapitalized { index += 1 }
    } else if index > noun + 1, whole == nil,
      let kind = reader.vocabulary.nouns.classes(of: tree, at: noun).first?.kind,
      kind == .organization
    {
      // "président du groupe socialiste"
      let actor = actors.index(
        ofDescription: NameSpan.text(noun..<index, of: tree), kind: kind, parent: nil)
      whole = actor
      inner.append(
        Mention(
          words: noun..<index, actor: actor, manner: .description, certainty: 0.5,
          isAdjective: true))
    }
    return index
  }

  /// An actor of the catalogue, which is whom the title is held for.
  private mutating func entry(
    at index: Int, _ scan: MentionReader.Scan, _ reader: MentionReader,
    _ actors: inout ArticleActors
  ) -> Int? {
    guard let (length, entry) = reader.entry(in: scan.words, at: index), entry.manner != .demonym,
      NameSpan.isWholeName(index..<(index + length), in: scan.tree, reader)
    else { return nil }
    let actor = actors.index(of: reader.vocabulary.actor(of: entry))
    if whole == nil { whole = actor }
    inner.append(
      Mention(
        words: index..<(index + length), actor: actor, manner: .name, certainty: 0.5,
        isAdjective: true))
    return index + length
  }

  private mutating func take(
    _ range: Range<Int>, _ kind: ActorKind, isGuess: Bool, _ tree: SentenceTree,
    _ actors: inout ArticleActors
  ) {
    let actor = actors.index(
      ofName: NameSpan.text(range, of: tree), kind: kind, isGuess: isGuess)
    if whole == nil, kind != .person { whole = actor }
    inner.append(
      Mention(words: range, actor: actor, manner: .name, certainty: 0.5, isAdjective: true))
  }

  /// "Le directeur de Velmor Paul Sorel": where the body's name ends and its holder's begins.
  private func endOfBody(
    _ start: Int, _ end: Int, _ words: [Word], _ reader: MentionReader
  ) -> Int {
    guard reader.vocabulary.isFrench, end - start > 2,
      !reader.names.institutions.contains(words[start].key),
      reader.given.gender(of: words[start].key) == nil
    else { return end }
    let name = (start + 1..<end - 1).first {
      reader.given.gender(of: words[$0].key) != nil && words[$0].isCapitalized
        && words[$0 + 1].isCapitalized
    }
    return name ?? end
  }

  private func isPerson(
    _ start: Int, _ end: Int, _ words: [Word], _ reader: MentionReader
  ) -> Bool {
    end - start > 1 && end - start < 5 && reader.given.gender(of: words[start].key) != nil
      && !words[start..<end].contains { reader.names.companies.contains($0.key) }
  }

  /// Whether a capital is a portfolio's: "ministre de l'Intérieur", "Minister of Justice".
  private func isPortfolio(_ word: Word) -> Bool {
    role.contains("minister") && !word.isAcronym
  }
}

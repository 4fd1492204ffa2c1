internal import EntenteLanguage
internal import EntenteModel

extension MentionReader {
  /// A title with the name, the body and the portfolio that belong to it.
  func title(_ scan: inout Scan, _ actors: inout ArticleActors) -> Bool {
    guard var title = TitlePhrase(at: scan.index, in: scan, of: self, &actors) else { return false }
    let words = scan.words
    let names = endOfName(of: title, in: scan.tree)
    if let names {
      let name = NameSpan.text(names, of: scan.tree)
      let person = actors.index(ofName: name, kind: .person)
      title.end = names.upperBound
      note(title, of: person, scan, &actors)
      return take(title, as: person, .name, certainty: 0.95, &scan)
    }
    guard !title.isCourtesy else { return false }
    if isPredicate(title, scan) {
      // Whoever became president is the president from then on.
      if let person = scan.mentions.last(where: { actors.actors[$0.actor].kind == .person }) {
        actors.hold(title: title.role, by: person.actor)
        if let whole = title.whole {
          actors.hold(title: "\(title.role)|\(whole)", by: person.actor)
        }
      }
      scan.index = title.last
      return true
    }
    if let person = apposed(title, scan, actors) {
      note(title, of: person, scan, &actors)
      actors.learn(.person, of: person, isGuess: false)
      // "Paul Sorel, l'avocat d'Anne Leroy" ties the two: that is for the coder to read.
      guard title.isWithBody(actors) else { return false }
      return take(title, as: person, .title, certainty: 0.85, &scan)
    }
    if let whole = title.whole {
      let holder = title.isPlural ? nil : actors.holder(of: "\(title.role)|\(whole)")
      let actor =
        holder
        ?? actors.index(
          ofDescription: NameSpan.text(title.words, of: scan.tree),
          kind: title.isPlural ? .group : .person, parent: whole)
      if holder == nil, !title.isPlural {
        actors.affiliate(actor, with: whole, role: title.role)
        actors.hold(title: "\(title.role)|\(whole)", by: actor)
      }
      return take(title, as: actor, .title, certainty: holder == nil ? 0.8 : 0.85, &scan)
    }
    var article = title.start - 1
    if article > 0, Self.current.contains(words[article].key) { article -= 1 }
    guard article >= 0, ["le", "la", "l'", "the", "du", "au"].contains(words[article].key),
      !title.isPlural,
      let holder = actors.holder(of: word(of: title, scan)) ?? actors.holder(of: title.role),
      agrees(words[article].key, holder, actors)
    else { return false }
    scan.mentions.append(
      Mention(words: title.words, actor: holder, manner: .title, certainty: 0.7))
    scan.index = title.end
    return true
  }

  /// Enters what a title names, with what stands inside, and goes on behind it.
  private func take(
    _ title: TitlePhrase, as actor: Int, _ manner: Mention.Manner, certainty: Double,
    _ scan: inout Scan
  ) -> Bool {
    if title.takesBefore { scan.mentions.removeLast() }
    scan.inner += title.inner
    scan.mentions.append(
      Mention(words: title.words, actor: actor, manner: manner, certainty: certainty))
    scan.index = title.end
    return true
  }

  /// Notes who holds a title, and what the title's form tells of him or her.
  private func note(
    _ title: TitlePhrase, of person: Int, _ scan: Scan, _ actors: inout ArticleActors
  ) {
    let before = title.start > 0 ? scan.words[title.start - 1].key : ""
    let form = scan.words[title.first].key
    if Self.ladies.contains(form) || before == "la" && vocabulary.isFrench {
      actors.learn(isFeminine: true, of: person)
    } else if Self.gentlemen.contains(form)
      || ["le", "du", "au"].contains(before) && vocabulary.isFrench
    {
      actors.learn(isFeminine: false, of: person)
    }
    guard !title.isCourtesy else { return }
    if let whole = title.whole {
      actors.affiliate(person, with: whole, role: title.role)
      actors.hold(title: "\(title.role)|\(whole)", by: person)
    }
    actors.hold(title: title.role, by: person)
    actors.hold(title: word(of: title, scan), by: person)
  }

  private static let ladies: Set<String> = [
    "mme", "mlle", "madame", "mademoiselle", "mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen",
  ]
  private static let gentlemen: Set<String> = [
    "m.", "monsieur", "mr", "mr.", "sir", "lord", "king",
  ]

  /// A title's own word, by which it is held besides its role: "l'acteur" is no "cinéaste".
  private func word(of title: TitlePhrase, _ scan: Scan) -> String {
    "=" + scan.words[title.first..<title.last].map(\.key).joined(separator: " ")
  }

  /// Whether a title says what somebody is or becomes: "a été élu président de l'Égypte", "was a
  /// general in the army".
  private func isPredicate(_ title: TitlePhrase, _ scan: Scan) -> Bool {
    guard !title.takesBefore else { return false }
    var before = title.start - 1
    if before >= 0, ["a", "an", "the", "un", "une"].contains(scan.words[before].key) {
      before -= 1
    }
    guard before >= 0 else { return false }
    let key = scan.words[before].key
    return functions.copulas.contains(key) || Self.becoming.contains(key)
  }

  /// Whether an article's gender is a person's, as far as it is known.
  private func agrees(_ article: String, _ person: Int, _ actors: ArticleActors) -> Bool {
    let isFeminine: Bool
    switch article {
    case "la": isFeminine = true
    case "le", "du", "au": isFeminine = false
    default: return true
    }
    if let known = actors.genders[person] { return known == isFeminine }
    let first = actors.actors[person].name.split(separator: " ").first ?? ""
    switch given.gender(of: first.lowercased()) {
    case .feminine: return isFeminine
    // "la ministre" never means a man; "le ministre" may mean a woman.
    case .masculine: return !isFeminine
    case .either, nil: return true
    }
  }

  private static let current: Set<String> = [
    "nouveau", "nouvelle", "actuel", "actuelle", "new", "current", "incoming",
  ]

  private static let becoming: Set<String> = [
    "élu", "élue", "nommé", "nommée", "devenu", "devenue", "devient", "devint", "réélu", "réélue",
    "désigné", "désignée", "comme", "proclamé", "proclamée", "sacré", "became", "become", "becomes",
    "elected", "named", "appointed", "as", "re-elected", "remains", "resta", "reste",
  ]

  /// The words of the name that follows a title: at once, after adjectives ("le sénateur démocrate
  /// Paul Sorel") or between commas ("le ministre de l'Intérieur, Paul Sorel, a ...").
  private func endOfName(of title: TitlePhrase, in tree: SentenceTree) -> Range<Int>? {
    if let noble = title.noble { return noble }
    var start = title.end
    while start < tree.count, start - title.end < 2, tree.parts[start] == .adjective,
      !tree.words[start].isCapitalized,
      !vocabulary.isFrench || FrenchTreeMender.behindCommas[tree.words[start].key] == nil
    {
      start += 1
    }
    // "L'élu Vert Paul Sorel": the party is no part of the name.
    if start + 1 < tree.count, NameWords.labels.contains(tree.words[start].key),
      given.gender(of: tree.words[start + 1].key) != nil
    {
      start += 1
    }
    let named = afterRank(start, tree)
    if let end = endOfPersonalName(named, tree) { return named..<end }
    if let end = endOfSurname(behind: title, tree) { return start..<end }
    guard start == title.end, start < tree.count, tree.words[start].key == ",", !title.isPlural,
      !isInner(title, tree),
      let end = endOfPersonalName(afterRank(start + 1, tree), tree), end - start > 2,
      end == tree.count || tree.words[end].isPunctuation
        || title.start < 2 && tree.parts[end] != .coordinator,
      title.start == 0 || !functions.conjunctions.contains(tree.words[title.start - 1].key)
    else { return nil }
    return afterRank(start + 1, tree)..<end
  }

  /// "L'avocat du maire, Paul Sorel,": between commas the lawyer is named, not the mayor.
  private func isInner(_ title: TitlePhrase, _ tree: SentenceTree) -> Bool {
    guard vocabulary.isFrench, title.start > 2 else { return false }
    var before = title.start - 1
    if ["la", "l'", "l’"].contains(tree.words[before].key) { before -= 1 }
    guard ["du", "de", "d'", "d’"].contains(tree.words[before].key) else { return false }
    var word = title.first
    while tree.relations[word] == .nominal, tree.heads[word] >= 0, tree.heads[word] < word {
      word = tree.heads[word]
      if tree.parts[word] == .noun,
        !tree.words[word..<title.start].contains(where: \.isPunctuation),
        vocabulary.nouns.classes(of: tree, at: word).first?.kind == .person
      {
        return true
      }
    }
    return false
  }

  /// "Le président Hollande": a state's name right behind a title, without preposition, is a
  /// person's.
  private func endOfSurname(behind title: TitlePhrase, _ tree: SentenceTree) -> Int? {
    guard vocabulary.isFrench, !title.isPlural, title.whole == nil, title.end < tree.count,
      tree.parts[title.end] == .name,
      let (length, entry) = entry(in: tree.words, at: title.end), entry.manner == .name,
      length == 1,
      vocabulary.actor(of: entry).kind == .state,
      title.end + 1 == tree.count
        || !tree.words[title.end + 1].isCapitalized && tree.words[title.end + 1].key != "-"
    else { return nil }
    return title.end + 1
  }

  /// "The army chief, General Paul Sorel": where the name begins behind a second title.
  ///
  /// "Le chef de l'Union, le Belge Paul Sorel": behind what people he is of.
  private func afterRank(_ start: Int, _ tree: SentenceTree) -> Int {
    // "L'avocat des plaignants, Me Paul Sorel".
    if vocabulary.isFrench, start + 1 < tree.count, tree.words[start].isCapitalized,
      NameWords.courtesies.contains(tree.words[start].key)
    {
      return start + 1
    }
    if vocabulary.isFrench, start + 2 < tree.count, start > 0, tree.words[start - 1].key == ",",
      ["le", "la", "l'", "l’"].contains(tree.words[start].key)
    {
      let noun = start + 1
      let known = entry(in: tree.words, at: noun)
      let length = known?.length ?? 1
      guard
        tree.words[noun].isCapitalized && known?.entry.manner == .demonym
          || tree.parts[noun] == .noun && tree.heads[noun + 1] == noun
            && tree.words[noun + 1].isCapitalized,
        given.gender(of: tree.words[noun + length].key) != nil
      else { return start }
      return noun + length
    }
    guard !vocabulary.isFrench, start < tree.count, tree.words[start].isCapitalized,
      given.gender(of: tree.words[start].key) == nil,
      let (length, _) = vocabulary.title(in: tree.words, at: start),
      span(of: tree).isPart(start + length)
    else { return start }
    return start + length
  }

  /// The end of a row of capitalized words that can be a person's name; `nil` if none starts here.
  private func endOfPersonalName(_ start: Int, _ tree: SentenceTree) -> Int? {
    // "Justice Department", "Premier League": no judge or minister of that name.
    guard start < tree.count,
      !["department", "ministry", "league"].contains(tree.words[start].key),
      entry(in: tree.words, at: start) == nil || isGivenName(start, tree),
      !tree.words[start].isAcronym, let end = span(of: tree).end(from: start)
    else { return nil }
    return end
  }

  /// Whether a town's or state's name is a given name here: "Chelsea Sorel", "Israel Dupont".
  private func isGivenName(_ index: Int, _ tree: SentenceTree) -> Bool {
    given.gender(of: tree.words[index].key) != nil && span(of: tree).isPart(index + 1)
  }

  /// "Avant Paul Sorel, un ancien ministre avait parlé": the name only says when, or beside whom.
  private func isBesideClause(
    _ before: Mention, _ title: TitlePhrase, _ tree: SentenceTree
  ) -> Bool {
    let head = tree.head(of: before.words)
    return tree.relations[title.first].isSubject && tree.heads[title.first] >= title.end
      && tree.relations[head] == .oblique && tree.heads[head] == tree.heads[title.first]
  }

  /// The person after whose name a title stands: "Paul Sorel, président du groupe Velmor, a ...".
  private func apposed(_ title: TitlePhrase, _ scan: Scan, _ actors: ArticleActors) -> Int? {
    var comma = title.start - 1
    while comma > 0, title.start - comma < 3,
      functions.determiners.contains(scan.words[comma].key)
        || scan.tree.parts[comma] == .adjective
    {
      comma -= 1
    }
    guard comma > 0, scan.words[comma].key == ",", !title.isPlural,
      let before = scan.mention(endingAt: comma), before.manner == .name,
      actors.actors[before.actor].kind == .person || actors.isGuessed(before.actor),
      title.end >= scan.words.count
        || !functions.conjunctions.contains(scan.words[title.end].key),
      !isBesideClause(before, title, scan.tree)
    else { return nil }
    return before.actor
  }
}

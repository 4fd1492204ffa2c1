internal import EntenteLanguage
internal import EntenteModel

extension MentionReader {
  /// A capitalized name that neither the catalogue nor a title explains.
  func unknownName(_ scan: inout Scan, _ actors: inout ArticleActors) -> Bool {
    let words = scan.words
    var start = scan.index
    let span = self.span(of: scan.tree)
    guard var end = span.end(from: start) ?? endOfKnown(start, scan, actors),
      !isCommon(start..<end, scan, actors)
    else { return false }
    // "Rival Paul Sorel", "Neighbouring Malawi": the name begins behind.
    if end - start > 1, describesName(start, span, scan) { return false }
    var isTradeName = false
    if end - start > 1, isCapitalizedNoun(start, span, scan) {
      isTradeName = isTrade(words[start].key)
      start += 1
    }
    if vocabulary.isFrench, end - start > 1, NameWords.stories.contains(words[start].key),
      span.isOpening(start)
    {
      // "Affaire Velmor", "Procès Sorel": the heading names whom it is about.
      start += 1
    }
    if vocabulary.isFrench, end - start > 2, NameWords.labels.contains(words[start].key),
      given.gender(of: words[start + 1].key) != nil
    {
      start += 1
    }
    end = endOfClub(start..<end, scan, actors)
    let first = words[start]
    if isIdle(start..<end, words) {
      scan.index = end
      return true
    }
    if let state = fullState(start..<end, words, &actors) {
      scan.mentions.append(
        Mention(words: start..<end, actor: state, manner: .name, certainty: 0.95))
      scan.index = end
      return true
    }
    if start > 0, belongsToHead(start, end, scan) { start -= 1 }
    let text = NameSpan.text(start..<end, of: scan.tree)
    if end - start == 1 || scan.isTitleCase {
      let isStart = span.isOpening(start) || scan.isTitleCase
      guard
        actors.find(text) != nil || !isStart || innerCapitals.contains(first.key)
          || first.isAcronym || isSubjectName(start, scan)
      else { return false }
      if scan.isTitleCase, actors.find(text) == nil { return false }
    }
    if end - start == 1, first.text.unicodeScalars.count < 2 { return false }
    let known = actors.find(text)
    let guess =
      isTradeName
      ? (kind: ActorKind.organization, isGuess: false) : kind(ofName: start..<end, in: scan.tree)
    let actor = actors.index(ofName: text, kind: guess.kind, isGuess: guess.isGuess)
    scan.mentions.append(
      Mention(
        words: start..<end, actor: actor, manner: .name,
        certainty: known != nil || end - start > 1 || first.isAcronym || isTradeName ? 0.8 : 0.6))
    scan.index = end
    expansion(&scan, actor, &actors)
    return true
  }

  /// Whether a name is of something that cannot act, or a number: "Coupe du monde", "XIXe".
  private func isIdle(_ range: Range<Int>, _ words: [Word]) -> Bool {
    let key = words[vocabulary.isFrench ? range.lowerBound : range.upperBound - 1].key
    if NameWords.idle.contains(key), !isFullName(range, words) {
      return range.count > 1 || key.utf8.count > 2
    }
    guard range.count == 1 else { return false }
    if NameWords.idleAcronyms.contains(key), words[range.lowerBound].isAcronym { return true }
    return key.utf8.count > 1 && key.drop { "ivx".contains($0) }.allSatisfy { $0 == "e" }
  }

  /// "State of Israel", "République de Corée": a state under its full name.
  private func fullState(
    _ range: Range<Int>, _ words: [Word], _ actors: inout ArticleActors
  ) -> Int? {
    guard range.count > 2, NameWords.realms.contains(words[range.lowerBound].key) else {
      return nil
    }
    for index in range.dropFirst(2) {
      guard let (length, entry) = entry(in: words, at: index), entry.manner == .name,
        index + length == range.upperBound
      else { continue }
      let state = vocabulary.actor(of: entry)
      return state.kind == .state ? actors.index(of: state) : nil
    }
    return nil
  }

  /// Whether a common noun has its capital from the start of the sentence: "Chipmaker Velmor said",
  /// "Actor Paul Sorel".
  private func isCapitalizedNoun(_ index: Int, _ span: NameSpan, _ scan: Scan) -> Bool {
    let key = scan.words[index].key
    guard !vocabulary.isFrench, span.isOpening(index), !scan.words[index].isAcronym,
      given.gender(of: key) == nil
    else { return false }
    return isTrade(key)
      || vocabulary.nouns.classes(of: scan.tree, at: index).first?.isPerson ?? false
  }

  private func describesName(_ index: Int, _ span: NameSpan, _ scan: Scan) -> Bool {
    !vocabulary.isFrench && span.isOpening(index) && !scan.words[index].isAcronym
      && Self.describers.contains(scan.words[index].key)
  }

  /// Words that open a sentence before the name that they describe.
  private static let describers: Set<String> = [
    "rival", "neighbouring", "neighboring", "neighbour", "neighbor", "sponsor", "partner", "ally",
    "parent", "fellow", "veteran", "outgoing", "incumbent", "co-host", "hosts", "champions",
    "holders", "leaders", "newcomer", "newcomers", "debutant", "debutants", "compatriot",
  ]

  private func isTrade(_ key: String) -> Bool {
    key.hasSuffix("maker") && !["lawmaker", "filmmaker"].contains(key) || Self.trades.contains(key)
  }

  private static let trades: Set<String> = [
    "airline", "retailer", "insurer", "publisher", "broadcaster", "startup", "supplier", "giant",
    "brewer", "lender", "miner", "newspaper", "magazine", "operator",
  ]

  /// Whether a word that opens a sentence is a name all the same: a subject without article.
  private func isSubjectName(_ index: Int, _ scan: Scan) -> Bool {
    let tree = scan.tree
    let next = index + 1
    if next < tree.count, tree.parts[index] == .name, ["'s", "’s"].contains(tree.words[next].key) {
      return !scan.isTitleCase && tree.heads[next] == index
    }
    // "Velmor et Sorel signent": one of several that are all named.
    let isNamed =
      tree.parts[index] == .name
      || tree.parts[index] == .noun
        && tree.children(of: index).contains {
          tree.relations[$0] == .conjunct && tree.parts[$0] == .name
            && tree.words[$0].isCapitalized
        }
    return !scan.isTitleCase && isNamed && tree.relations[index].isSubject
      && tree.heads[index] > index && !tree.words[index].key.hasSuffix("s")
      && !tree.children(of: index).contains {
        tree.relations[$0] == .determiner || tree.relations[$0] == .adposition
      } && !functions.starters.contains(tree.words[index].key)
  }

  /// Where a club's name ends and a player's begins: "Dijon Mustangs Paul Sorel".
  private func endOfClub(_ range: Range<Int>, _ scan: Scan, _ actors: ArticleActors) -> Int {
    guard range.count > 2 else { return range.upperBound }
    for middle in range.dropFirst() where given.gender(of: scan.words[middle].key) != nil {
      guard
        let known = actors.find(NameSpan.text(range.lowerBound..<middle, of: scan.tree)),
        actors.actors[known].kind != .person || actors.isGuessed(known)
      else { continue }
      return middle
    }
    return range.upperBound
  }

  /// "De Sorel" at the start of a sentence, after the name was read inside one.
  private func endOfKnown(_ start: Int, _ scan: Scan, _ actors: ArticleActors) -> Int? {
    let words = scan.words
    guard words[start].isCapitalized, NameWords.openers.contains(words[start].key),
      start + 1 < words.count, words[start + 1].isCapitalized,
      let known = actors.find(NameSpan.text(start..<(start + 2), of: scan.tree)),
      actors.actors[known].kind == .person
    else { return nil }
    return start + 2
  }

  func span(of tree: SentenceTree) -> NameSpan { NameSpan(tree: tree, reader: self) }

  /// Whether a capital is no sign of a name: English adjectives and plurals of peoples, faiths and
  /// parties ("Islamic leaders", "Unionists"), the portfolio of a ministry.
  private func isCommon(_ range: Range<Int>, _ scan: Scan, _ actors: ArticleActors) -> Bool {
    let tree = scan.tree
    let start = range.lowerBound
    guard range.count == 1, !tree.words[start].isAcronym else { return false }
    if isPortfolio(start, tree) { return true }
    // "Court officials say": a noun before a noun, with the capital of the sentence.
    if !vocabulary.isFrench, tree.relations[start] == .compound, tree.heads[start] == start + 1,
      !tree.words[start + 1].isCapitalized, span(of: tree).isOpening(start),
      vocabulary.nouns.classes(of: tree, at: start).first != nil
    {
      return true
    }
    if !vocabulary.isFrench, tree.parts[start] == .adjective || tree.relations[start] == .adjective,
      range.upperBound < tree.count, !tree.words[range.upperBound].isCapitalized,
      tree.parts[range.upperBound] == .noun || tree.parts[range.upperBound] == .adjective,
      actors.find(tree.words[start].text) == nil
    {
      return true
    }
    guard let noun = vocabulary.nouns.classes(of: tree, at: start).first else { return false }
    // "the Republicans", "les Gardes suisses": several persons of a kind.
    if noun.isPerson {
      return !vocabulary.isFrench || tree.words[start].key.hasSuffix("s")
        || range.upperBound < tree.count && tree.parts[range.upperBound] == .adjective
    }
    return Self.bareState.contains(tree.words[start].key)
  }

  private static let bareState: Set<String> = [
    "état", "états", "etat", "etats", "state", "states", "gouvernement", "government", "nation",
  ]

  /// "Intérieur" in "ministère de l'Intérieur".
  private func isPortfolio(_ index: Int, _ tree: SentenceTree) -> Bool {
    // "La direction de Velmor" is a body of Velmor's; portfolios have an article.
    if index > 0, tree.words[index - 1].key == "de" { return false }
    var before = index - 1
    while before >= 0, index - before < 8,
      [
        "de", "du", "des", "la", "l'", "le", "of", "the", "for", "aux", "à", "d'", "les", "et",
        "and",
      ]
      .contains(tree.words[before].key)
        || before < index - 1
          && (tree.words[before].isCapitalized || tree.parts[before] == .adjective)
    {
      before -= 1
    }
    return before >= 0 && before < index - 1 && names.ministries.contains(tree.words[before].key)
  }

  /// "place Vauban", "école Jules-Ferry": a noun that is a part of the name after it.
  private func belongsToHead(_ start: Int, _ end: Int, _ scan: Scan) -> Bool {
    let before = scan.words[start - 1]
    guard vocabulary.isFrench, names.heads.contains(before.key), !before.isCapitalized,
      scan.tree.parts[start - 1] != .verb,
      scan.mentions.last.map({ $0.words.upperBound < start }) ?? true
    else { return false }
    // "le gouvernement Sorel", but "la présidence du gouvernement Paul Sorel".
    let isBody = ["gouvernement", "cabinet", "régime", "administration", "présidence", "clan"]
      .contains(before.key)
    return !isBody || end - start == 1 || given.gender(of: scan.words[start].key) == nil
  }

  /// "(OTAN)" after a name is its acronym; "(Institut du pétrole)" after an acronym what it is short
  /// for. After a person's it is the party.
  private func expansion(_ scan: inout Scan, _ actor: Int, _ actors: inout ArticleActors) {
    let index = scan.index
    guard scan.key(index) == "(" else { return longAcronym(scan, actor, &actors) }
    guard scan.key(index + 2) == ")" else {
      // What an acronym is short for: the words of the next name, up to the bracket.
      guard scan.words[index - 1].isAcronym || actors.actors[actor].kind != .person,
        let end = span(of: scan.tree).end(from: index + 1), scan.key(end) == ")", end > index + 2
      else { return }
      let text = NameSpan.text((index + 1)..<end, of: scan.tree)
      guard Self.isShort(actors.actors[actor].name, for: text) else { return }
      actors.addAlias(text, to: actor)
      actors.learn(.organization, of: actor, isGuess: false)
      return
    }
    let acronym = scan.words[index + 1]
    guard acronym.isAcronym || isMixed(acronym), actors.actors[actor].kind != .person,
      entry(in: scan.words, at: index + 1) == nil,
      Self.isShort(acronym.text, for: actors.actors[actor].name)
    else { return }
    actors.addAlias(acronym.text, to: actor)
    if actors.actors[actor].kind != .place {
      actors.learn(.organization, of: actor, isGuess: false)
    }
    scan.index = index + 3
  }

  /// "La Commission bancaire, financière et des assurances (CBFA)": the acronym tells that the name
  /// goes on.
  private func longAcronym(_ scan: Scan, _ actor: Int, _ actors: inout ArticleActors) {
    let start = scan.index
    guard vocabulary.isFrench, actors.actors[actor].kind != .person,
      [",", "et", "pour", "des", "du", "de"].contains(scan.key(start)),
      let end = (start..<min(start + 9, scan.words.count)).first(where: { scan.key($0) == "(" }),
      scan.key(end + 2) == ")", scan.words[end + 1].isAcronym,
      entry(in: scan.words, at: end + 1) == nil,
      !scan.words[start..<end].contains(where: { $0.key == "." || $0.isCapitalized })
    else { return }
    let (acronym, name) = (scan.words[end + 1].text, actors.actors[actor].name)
    let rest = NameSpan.text(start..<end, of: scan.tree)
    guard acronym.count > 2, acronym.first == name.first, !Self.isShort(acronym, for: name),
      Self.isShort(acronym, for: name + " " + rest)
    else { return }
    actors.addAlias(acronym, to: actor)
    actors.addAlias(name + (rest.hasPrefix(",") ? "" : " ") + rest, to: actor)
    actors.learn(.organization, of: actor, isGuess: false)
  }

  /// "BfV".
  private func isMixed(_ word: Word) -> Bool {
    (3...5).contains(word.text.utf8.count) && word.text.allSatisfy(\.isLetter)
      && word.text.lazy.filter(\.isUppercase).count > 1
  }

  /// Whether the letters of an acronym stand in that order at the starts of words or in a name.
  static func isShort(_ acronym: String, for name: String) -> Bool {
    let letters = NameKey(acronym).text.unicodeScalars.filter { $0 != " " }
    guard let first = letters.first else { return false }
    let words = NameKey(name).text.split(separator: " ")
    guard words.contains(where: { $0.unicodeScalars.first == first }) else { return false }
    var rest = letters[...]
    for scalar in NameKey(name).text.unicodeScalars where scalar == rest.first {
      rest = rest.dropFirst()
    }
    return rest.isEmpty
  }
}

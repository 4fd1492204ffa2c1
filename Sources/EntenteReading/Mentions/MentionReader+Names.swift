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
}

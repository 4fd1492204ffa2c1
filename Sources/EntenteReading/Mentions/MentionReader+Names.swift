internal import EntenteModel

extension MentionReader {
  /// A capitalized name that neither the catalogue nor a title explains.
  func unknownName(_ scan: inout Scan, _ actors: inout ArticleActors) -> Bool {
    let words = scan.words
    let start = scan.index
    let first = words[start]
    guard first.isCapitalized, !first.isPunctuation, !functions.calendar.contains(first.key),
      !functions.isFunction(first.key) || first.isAcronym && first.text.utf8.count > 2
    else { return false }
    var end = start + 1
    let isInstitution = functions.organizationCues.contains(first.key)
    while end < words.count, end - start < 7 {
      let word = words[end]
      if word.isCapitalized, !word.isPunctuation, !functions.calendar.contains(word.key),
        word.isAcronym || !functions.isFunction(word.key)
      {
        end += 1
      } else if let next = continuation(end, words, isInstitution: isInstitution) {
        end = next
      } else {
        break
      }
    }
    let text = words[start..<end].map(\.text).joined(separator: " ")
    if end - start == 1 || scan.isTitleCase {
      let isStart = start == 0 || words[start - 1].isPunctuation || scan.isTitleCase
      guard
        actors.find(text) != nil || !isStart || innerCapitals.contains(first.key) || first.isAcronym
      else { return false }
      if scan.isTitleCase, actors.find(text) == nil { return false }
    }
    if end - start == 1, first.text.unicodeScalars.count < 2 { return false }
    let known = actors.find(text)
    let kind = kind(ofName: start..<end, words)
    let actor = known ?? actors.index(ofName: text, kind: kind)
    scan.mentions.append(
      Mention(
        words: start..<end, actor: actor, manner: .name,
        certainty: known != nil || end - start > 1 || first.isAcronym ? 0.8 : 0.6))
    scan.index = end
    expansion(&scan, actor, &actors)
    return true
  }

  /// "of", "de la" inside the name of an institution; a noble or Arabic particle inside a person's.
  private func continuation(_ index: Int, _ words: [Word], isInstitution: Bool) -> Int? {
    var next = index
    let linkers: Set<String> =
      isInstitution
      ? ["de", "du", "des", "d'", "la", "l'", "les", "of", "the", "for", "pour"] : Self.particles
    while next < words.count, next - index < 2, linkers.contains(words[next].key) { next += 1 }
    guard next > index, next < words.count, words[next].isCapitalized, !words[next].isPunctuation,
      isInstitution || entry(in: words, at: next) == nil
    else { return nil }
    return next + 1
  }

  /// "(OTAN)" after a name is its acronym.
  private func expansion(_ scan: inout Scan, _ actor: Int, _ actors: inout ArticleActors) {
    let index = scan.index
    guard scan.key(index) == "(", scan.key(index + 2) == ")", scan.words[index + 1].isAcronym
    else { return }
    actors.addAlias(scan.words[index + 1].text, to: actor)
    scan.index = index + 3
  }

  /// What kind of actor bears a name, by the words around and in it.
  private func kind(ofName range: Range<Int>, _ words: [Word]) -> ActorKind {
    let before = range.lowerBound > 0 ? words[range.lowerBound - 1].key : ""
    if ["m.", "mme", "mm.", "mr.", "mr", "mrs.", "ms.", "dr", "dr.", "me"].contains(before) {
      return .person
    }
    if functions.organizationCues.contains(before)
      || words[range].contains(where: { functions.organizationCues.contains($0.key) })
      || words[range].contains(where: { ["sa", "inc", "ltd", "ag", "gmbh"].contains($0.key) })
    {
      return .organization
    }
    if range.count == 1, words[range.lowerBound].isAcronym { return .organization }
    if ["à", "in", "at", "en"].contains(before) { return .place }
    let isDetermined = functions.determiners.contains(before)
    if (2...4).contains(range.count), !isDetermined,
      !words[range].contains(where: \.isAcronym)
    {
      return .person
    }
    return .other
  }
}

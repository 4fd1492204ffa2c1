internal import EntenteModel

extension MentionReader {
  /// A title with the name, the body and the portfolio that belong to it.
  func title(_ scan: inout Scan, _ actors: inout ArticleActors) -> Bool {
    let words = scan.words
    guard let (length, roles) = vocabulary.titles.longest(in: words, at: scan.index),
      let role = roles.first
    else { return false }
    var start = scan.index
    var index = start + length
    var whole: Int?
    // "NATO Secretary General", "Japanese Prime Minister": whom it speaks for stands before.
    if let before = scan.mention(endingAt: start), before.isAdjective || !vocabulary.isFrench {
      whole = before.actor
      start = before.words.lowerBound
    }
    var lastPortfolio = index
    for _ in 0..<4 {
      if let (length, entry) = entry(in: words, at: index),
        entry.manner == .demonym || index > scan.index + roles.count
      {
        if whole == nil { whole = actors.index(of: vocabulary.actor(of: entry)) }
        index += length
        lastPortfolio = index
        continue
      }
      guard let next = afterPortfolio(index, words, &whole, &actors) else { break }
      index = next
      lastPortfolio = index
    }
    var nameStart = lastPortfolio
    if scan.key(nameStart) == "," { nameStart += 1 }
    let nameEnd = endOfPersonalName(nameStart, words)
    if nameEnd > nameStart {
      let name = words[nameStart..<nameEnd].map(\.text).joined(separator: " ")
      let person = actors.index(ofName: name, kind: .person)
      if let whole {
        actors.affiliate(person, with: whole, role: role)
        actors.hold(title: "\(role)|\(whole)", by: person)
      }
      actors.hold(title: role, by: person)
      if start < scan.index { scan.mentions.removeLast() }
      scan.mentions.append(
        Mention(words: start..<nameEnd, actor: person, manner: .name, certainty: 0.95))
      scan.index = nameEnd
      return true
    }
    if let whole {
      if start < scan.index { scan.mentions.removeLast() }
      let holder = actors.holder(of: "\(role)|\(whole)")
      scan.mentions.append(
        Mention(
          words: start..<lastPortfolio, actor: holder ?? whole, manner: .title,
          certainty: holder == nil ? 0.7 : 0.85))
      scan.index = lastPortfolio
      return true
    }
    guard start > 0, ["le", "la", "l'", "the"].contains(words[start - 1].key),
      let holder = actors.holder(of: role)
    else { return false }
    scan.mentions.append(
      Mention(words: start..<lastPortfolio, actor: holder, manner: .title, certainty: 0.7))
    scan.index = lastPortfolio
    return true
  }

  /// The word after "des Affaires étrangères", "de la Défense", "of the Interior", "de Russie".
  private func afterPortfolio(
    _ start: Int, _ words: [Word], _ whole: inout Int?, _ actors: inout ArticleActors
  ) -> Int? {
    guard start < words.count,
      ["de", "du", "des", "d'", "of", "for"].contains(words[start].key)
    else { return nil }
    var index = start + 1
    while index < words.count, ["la", "l'", "le", "les", "the"].contains(words[index].key) {
      index += 1
    }
    guard index < words.count, !words[index].isPunctuation else { return nil }
    if let (length, entry) = entry(in: words, at: index), entry.manner != .demonym {
      if whole == nil { whole = actors.index(of: vocabulary.actor(of: entry)) }
      return index + length
    }
    index += 1
    if index < words.count, Self.portfolioAdjectives.contains(words[index].key) { index += 1 }
    return index
  }

  private static let portfolioAdjectives: Set<String> = [
    "étrangères", "extérieures", "intérieures", "sociales", "européennes", "générale", "publique",
    "nationale", "affairs", "supérieur", "civile", "relations",
  ]

  /// The end of a row of capitalized words that can be a person's name.
  func endOfPersonalName(_ start: Int, _ words: [Word]) -> Int {
    var index = start
    while index < words.count, index - start < 5 {
      let word = words[index]
      if word.isCapitalized, !word.isPunctuation, !functions.isFunction(word.key),
        !functions.calendar.contains(word.key)
      {
        if index == start, entry(in: words, at: index) != nil { break }
        index += 1
      } else if index > start, Self.particles.contains(word.key), index + 1 < words.count,
        words[index + 1].isCapitalized, entry(in: words, at: index + 1) == nil
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  static let particles: Set<String> = [
    "de", "von", "van", "der", "den", "bin", "ben", "al", "el", "da", "dos", "di", "du", "le",
  ]
}

internal import EntenteLanguage
internal import EntenteModel

extension MentionReader {
  /// "Franco-allemand", "sino-américaines": an adjective of two peoples.
  func twoPeoples(_ index: Int, _ words: [Word], _ actors: inout ArticleActors) -> Mention? {
    // Looking for a byte costs less than looking for a letter, and this is asked of every word.
    guard vocabulary.isFrench,
      words[index].key.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }),
      let hyphen = words[index].key.firstIndex(where: { "-‑".contains($0) }),
      let name = Self.prefixes[String(words[index].key[..<hyphen])]
    else { return nil }
    let key = words[index].key
    let second = Word(range: words[index].range, text: String(key[key.index(after: hyphen)...]))
    let first = Word(range: words[index].range, text: name)
    guard let one = entry(in: [first], at: 0), one.length == 1,
      let two = entry(in: [second], at: 0),
      two.length == 1, two.entry.manner == .demonym
    else { return nil }
    let both = [one.entry, two.entry].map { actors.index(of: vocabulary.actor(of: $0)) }
    guard both[0] != both[1] else { return nil }
    return Mention(
      words: index..<(index + 1), head: index, actors: both, manner: .demonym, certainty: 0.6,
      isAdjective: true)
  }

  /// What stands for a state before a hyphen.
  private static let prefixes = [
    "franco": "France", "germano": "Allemagne", "russo": "Russie", "sino": "Chine",
    "nippo": "Japon", "italo": "Italie", "hispano": "Espagne", "luso": "Portugal",
    "austro": "Autriche", "anglo": "Royaume-Uni", "britannico": "Royaume-Uni",
    "américano": "États-Unis", "israélo": "Israël", "indo": "Inde", "gréco": "Grèce",
    "turco": "Turquie", "syro": "Syrie", "irano": "Iran", "irako": "Irak", "algéro": "Algérie",
    "maroco": "Maroc", "polono": "Pologne", "belgo": "Belgique", "canado": "Canada",
    "américo": "États-Unis", "ukraino": "Ukraine", "égypto": "Égypte", "libano": "Liban",
    "saoudo": "Arabie saoudite", "coréo": "Corée du Sud", "serbo": "Serbie",
  ]

  /// "deux Belges", "some Danes": people of a state, not the state.
  func people(
    _ range: Range<Int>, of state: Int, _ scan: Scan, _ actors: inout ArticleActors
  ) -> Mention? {
    let start = range.lowerBound
    let word = scan.words[start]
    guard word.isCapitalized, start > 0, scan.tree.parts[start] != .adjective else { return nil }
    if actors.actors[state].kind == .place, word.key.hasSuffix("s") {
      // "black Africans": a continent acts through its people.
      var first = start
      while first > 0, scan.tree.parts[first - 1] == .adjective,
        !scan.words[first - 1].isCapitalized
      {
        first -= 1
      }
      let words = first..<range.upperBound
      let group = actors.index(
        ofDescription: NameSpan.text(words, of: scan.tree), kind: .group, parent: state)
      return Mention(words: words, actor: group, manner: .description, certainty: 0.7)
    }
    guard
      names.quantities.contains(scan.words[start - 1].key)
        || scan.tree.parts[start - 1] == .numeral || isMinority(range, scan),
      range.upperBound == scan.words.count || !scan.words[range.upperBound].isCapitalized
    else { return nil }
    // "des Russes" may be "de" with the article: of the Russians.
    if scan.words[start - 1].key == "des", scan.tree.parts[start - 1] == .adposition { return nil }
    let group = actors.index(
      ofDescription: NameSpan.text(range, of: scan.tree), kind: .group, parent: state)
    let words = (start - 1)..<range.upperBound
    return Mention(
      words: words, head: range.lowerBound, actors: [group], manner: .description, certainty: 0.7,
      named: range)
  }

  /// "ethnic Danes": some who are not where the others are.
  private func isMinority(_ range: Range<Int>, _ scan: Scan) -> Bool {
    !vocabulary.isFrench && scan.words[range.upperBound - 1].key.hasSuffix("s")
      && ["ethnic", "local", "native", "expatriate", "exiled"]
        .contains(scan.words[range.lowerBound - 1].key)
  }

  /// "British Army", "Danish Supreme Court", "Northern Ireland Assembly": a body under its own
  /// name.
  func stateBody(
    _ range: Range<Int>, of state: Int, _ scan: Scan, _ actors: inout ArticleActors
  ) -> Mention? {
    guard !vocabulary.isFrench, !scan.isTitleCase else { return nil }
    let span = self.span(of: scan.tree)
    let next = range.upperBound
    guard span.isPart(next), !span.isKnown(next),
      !span.isTitle(next), let end = span.end(from: next),
      (next..<end).contains(where: { names.institutions.contains(scan.words[$0].key) })
    else { return nil }
    let words = range.lowerBound..<end
    let body = actors.index(
      ofName: NameSpan.text(words, of: scan.tree), kind: .organization, parent: state)
    return Mention(words: words, actor: body, manner: .name, certainty: 0.85)
  }

  /// "France 24": a number that counts nothing makes a channel of a country or town.
  func channel(
    _ range: Range<Int>, _ scan: Scan, _ actors: inout ArticleActors
  ) -> Mention? {
    let index = range.upperBound
    guard range.count == 1, index + 1 < scan.words.count,
      (1...2).contains(scan.words[index].key.utf8.count),
      scan.words[index].key.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      NameSpan.countsNothing(scan.tree, at: index) || span(of: scan.tree).isPart(index + 1)
    else { return nil }
    let words = range.lowerBound..<(index + 1)
    let channel = actors.index(
      ofName: NameSpan.text(words, of: scan.tree), kind: .organization, isGuess: true)
    return Mention(words: words, actor: channel, manner: .name, certainty: 0.7)
  }
}

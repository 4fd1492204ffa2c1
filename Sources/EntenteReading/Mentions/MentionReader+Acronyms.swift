internal import EntenteLanguage
internal import EntenteModel

/// Acronyms in brackets behind the names that they are short for.
extension MentionReader {
  /// "(OTAN)" after a name is its acronym; "(Institut du pétrole)" after an acronym what it is
  /// short for. After a person's it is the party.
  func expansion(_ scan: inout Scan, _ actor: Int, _ actors: inout ArticleActors) {
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
    guard actors.actors[actor].kind != .person, let acronym = acronym(behind: index, scan),
      Self.isShort(acronym.text, for: actors.actors[actor].name)
        || isForeign(acronym, for: actors.actors[actor])
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
      let short = acronym(behind: end, scan), short.isAcronym,
      !scan.words[start..<end].contains(where: { $0.key == "." || $0.isCapitalized })
    else { return }
    let (acronym, name) = (short.text, actors.actors[actor].name)
    let rest = NameSpan.text(start..<end, of: scan.tree)
    guard acronym.count > 2, acronym.first == name.first, !Self.isShort(acronym, for: name),
      Self.isShort(acronym, for: name + " " + rest)
    else { return }
    actors.addAlias(acronym, to: actor)
    actors.addAlias(name + (rest.hasPrefix(",") ? "" : " ") + rest, to: actor)
    actors.learn(.organization, of: actor, isGuess: false)
  }

  /// The acronym that stands alone in the brackets that open at a word, and in no catalogue.
  private func acronym(behind open: Int, _ scan: Scan) -> Word? {
    guard scan.key(open + 2) == ")" else { return nil }
    let word = scan.words[open + 1]
    return (word.isAcronym || isMixed(word)) && entry(in: scan.words, at: open + 1) == nil
      ? word : nil
  }

  /// "The International Cycling Union (UCI)": short for its name in another language.
  private func isForeign(_ acronym: Word, for actor: Actor) -> Bool {
    actor.kind == .organization && acronym.isAcronym && (3...6).contains(acronym.text.utf8.count)
      && acronym.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      && actor.name.split(separator: " ").count > 2
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

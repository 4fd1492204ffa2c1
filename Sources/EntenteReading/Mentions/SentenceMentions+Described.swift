internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// "the Velmor party", "the Harlow movement": the name stands before the noun that says what it
  /// is.
  func nameBefore(_ nominal: Nominal, _ actors: ArticleActors) -> Int? {
    guard !isFrench, !nominal.isPlural, Self.bearers.contains(nominal.lemma), nominal.head > 0
    else {
      return nil
    }
    let position = mentionAt[nominal.head - 1]
    guard position >= 0, mentions[position].manner == .name, !mentions[position].isAdjective,
      mentions[position].words.upperBound == nominal.head,
      tree.heads[nominal.head - 1] == nominal.head
        || mentions[position].words.contains(tree.heads[nominal.head - 1]),
      [.organization, .other, .group].contains(actors.actors[mentions[position].actor].kind)
    else { return nil }
    return mentions[position].actor
  }

  /// "L'inspecteur des colonies Paul Sorel": parsers hang the person's name on the noun between.
  func nameAtEnd(_ nominal: Nominal, _ actors: ArticleActors) -> Int? {
    let last = nominal.words.upperBound - 1
    guard isFrench, !nominal.isPlural, nominal.noun.kind == .person, last > nominal.head + 2,
      mentionAt[last] >= 0
    else { return nil }
    let name = mentions[mentionAt[last]]
    let start = name.words.lowerBound
    guard name.manner == .name, name.words.count > 1, name.words.upperBound == last + 1,
      start > nominal.head + 1,
      tree.parts[start - 1] == .noun || tree.parts[start - 1] == .adjective,
      actors.actors[name.actor].kind == .person
    else { return nil }
    return name.actor
  }

  private static let bearers: Set<String> = [
    "party", "movement", "militia", "group", "gang", "cartel", "faction", "company", "firm",
    "corporation", "airline", "newspaper", "magazine", "daily", "weekly", "website", "site",
    "union", "coalition", "alliance", "front", "organization", "organisation", "network", "label",
  ]

  /// Whether the phrase only says what a name beside it is: "le constructeur Samsung".
  func describesName(_ nominal: Nominal) -> Bool {
    let head = nominal.head
    if apposed.contains(head) || isNamedBehindComma(nominal) { return true }
    for child in tree.children(of: head) {
      let relation = tree.relations[child]
      guard mentionAt[child] >= 0, !mentions[mentionAt[child]].isAdjective else { continue }
      switch relation {
      case .apposition, .flat: return true
      case .compound where Self.generic.contains(nominal.lemma):
        // "The Petromar group" is Petromar.
        return mentions[mentionAt[child]].manner == .name && child < head
      case .nominal where tree.markers[child].isEmpty:
        // "le gouvernement Martin" is not Martin.
        return nominal.noun.name != "government" && nominal.noun.name != "regime"
          && nominal.noun.name != "cabinet"
      default: continue
      }
    }
    if nominal.determination != .indefinite, let next = tree.nameWord(behind: head),
      mentionAt[next] >= 0, mentions[mentionAt[next]].manner == .name,
      mentions[mentionAt[next]].words.lowerBound == next
    {
      return true
    }
    let outer = tree.heads[head]
    guard outer >= 0 else { return false }
    switch tree.relations[head] {
    case .apposition, .flat, .compound: return mentionAt[outer] >= 0
    default: return false
    }
  }

  /// "Le chef du réseau Velmor, Paul Sorel,", "son adjoint, le lieutenant Sorel,": the name behind
  /// the comma is the chief's.
  private func isNamedBehindComma(_ nominal: Nominal) -> Bool {
    guard nominal.noun.kind == .person, !nominal.isPlural else { return false }
    guard isFrench else { return isNamedBehindPhrase(nominal) }
    if let name = nameBehind(comma: nominal.words.upperBound) { return closes(name) }
    // "Un comptable de la firme Velmor, Paul Sorel,": parsers hang the name on the firm.
    for word in nominal.words where word > nominal.head + 1 {
      guard let name = nameBehind(comma: word) else { continue }
      return name.words.upperBound == nominal.words.upperBound && closes(name)
    }
    return false
  }

  /// "A spokesman for the ministry, Paul Sorel, said".
  private func isNamedBehindPhrase(_ nominal: Nominal) -> Bool {
    guard
      let phrase = tree.children(of: nominal.head).first(where: {
        $0 > nominal.head && tree.relations[$0] == .nominal
          && ["for", "of", "at", "from"].contains(tree.markers[$0])
      }),
      let comma = (phrase + 1..<min(tree.count, phrase + 4)).first(where: {
        tree.words[$0].key == ","
      }), let name = nameBehind(comma: comma)
    else { return false }
    return closes(name)
  }

  /// The name of more than a word that begins right behind a comma, or behind an article there.
  private func nameBehind(comma: Int) -> Mention? {
    guard comma + 1 < tree.count, tree.words[comma].key == "," else { return nil }
    var start = comma + 1
    if ["le", "la", "l'", "l’"].contains(tree.words[start].key), start + 1 < tree.count {
      start += 1
      // "Le chef du mouvement, le pasteur Paul Sorel".
      if mentionAt[start] < 0, tree.parts[start] == .noun, start + 1 < tree.count,
        // "Le chef de la mission, le Béninois Paul Sorel".
        tree.words[start].isCapitalized || finder.nominal(at: start)?.noun.kind == .person
      {
        start += 1
      }
    }
    guard mentionAt[start] >= 0 else { return nil }
    let name = mentions[mentionAt[start]]
    guard name.manner == .name, name.words.lowerBound == start, name.words.count > 1,
      tree.relations[name.head] != .conjunct || !tree.hasChild(of: name.head, .coordinator)
    else { return nil }
    return name
  }

  private func closes(_ name: Mention) -> Bool {
    name.words.upperBound == tree.count || tree.words[name.words.upperBound].isPunctuation
  }
}

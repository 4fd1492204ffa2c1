/// Finds the actors whose names another actor's name can be short for.
struct ActorNames {
  private let actors: [Actor]
  private let keys: [[String]]
  /// Actors with more than one word to their name, by that name, by a person's surname and by alias.
  private var owners: [String: Set<Int>] = [:]
  /// Persons with one word to their name.
  private var surnames: [String: [Int]] = [:]

  /// So many articles that speak of "Martin" speak of several: nothing tells whom each means.
  private static let mostNamesakes = 40

  init(_ actors: [Actor]) {
    self.actors = actors
    keys = actors.map { NameKey($0.name).text.split(separator: " ").map(String.init) }
    for (index, actor) in actors.enumerated() where !Self.isDescription(actor.name) {
      if keys[index].count == 1, actor.kind == .person {
        surnames[keys[index][0], default: []].append(index)
      }
      guard keys[index].count > 1 else { continue }
      owners[keys[index].joined(separator: " "), default: []].insert(index)
      if actor.kind == .person {
        for start in 1..<keys[index].count {
          owners[keys[index][start...].joined(separator: " "), default: []].insert(index)
        }
      }
      for alias in actor.aliases where !Self.isDescription(alias) {
        owners[NameKey(alias).text, default: []].insert(index)
      }
    }
  }

  /// "commander", "two officers": what an article calls somebody without a name tells nothing of whom
  /// another article calls so.
  private static func isDescription(_ name: String) -> Bool {
    name.unicodeScalars.first?.properties.isLowercase == true
  }

  /// The actors that the one at `index` can be, in ascending order: those with a longer name; if
  /// there is none, persons known by the same surname.
  func candidates(for index: Int) -> [Int] {
    let name = keys[index].joined(separator: " ")
    guard !name.isEmpty, !Self.isDescription(actors[index].name) else { return [] }
    let longer = (owners[name] ?? []).filter { other in
      guard other != index, isKindCompatible(index, other) else { return false }
      // Of two with one full name the first identifier stays.
      if keys[index] == keys[other] { return actors[other].id < actors[index].id }
      if actors[other].kind == .person { return keys[index].count < keys[other].count }
      return isAcronym(actors[index].name)
    }.sorted()
    guard longer.isEmpty, actors[index].kind == .person, let namesakes = surnames[name],
      namesakes.count <= Self.mostNamesakes
    else { return longer }
    return namesakes.filter { actors[$0].id < actors[index].id }
  }

  /// Whether two actors have one name of several words.
  func isSameFullName(_ first: Int, _ second: Int) -> Bool {
    keys[first].count > 1 && keys[first] == keys[second]
  }

  private func isKindCompatible(_ first: Int, _ second: Int) -> Bool {
    let kinds = [actors[first].kind, actors[second].kind]
    if kinds[0] == kinds[1] || kinds.contains(.other) { return true }
    return Set(kinds) == [.organization, .group]
  }

  private func isAcronym(_ name: String) -> Bool {
    let letters = name.filter(\.isLetter)
    return letters.count > 1 && letters == letters.uppercased()
  }
}

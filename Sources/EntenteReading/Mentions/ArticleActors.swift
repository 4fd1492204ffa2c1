internal import EntenteModel

/// The actors of one article while it is read, found again by name.
struct ArticleActors {
  /// What tells the article from others, for actors that are its own.
  var scope = ""
  private(set) var actors: [Actor] = []
  private(set) var affiliations: [Affiliation] = []
  private var byName: [String: Int] = [:]
  private var byID: [Identifier<Actor>: Int] = [:]
  private var affiliated: Set<Affiliation> = []
  /// Persons by title and body, for a title that stands alone later.
  private var byTitle: [String: Int] = [:]
  /// Words that stand in names of two actors and so find neither.
  private var ambiguous: Set<String> = []

  /// The actor of the catalogue, entered at its first mention.
  mutating func index(of actor: Actor) -> Int {
    if let known = byID[actor.id] { return known }
    return enter(actor)
  }

  /// The actor of a name that no catalogue has.
  mutating func index(ofName name: String, kind: ActorKind) -> Int {
    if let known = find(name) {
      if actors[known].kind == .other, kind != .other { actors[known].kind = kind }
      return known
    }
    let id = Identifier<Actor>.made(from: name, kind: kind, unless: { byID[$0] != nil })
    let index = enter(Actor(id: id, kind: kind, name: name))
    let words = name.split(separator: " ")
    // A surname alone means the person later; a name in two persons' names means neither.
    if words.count > 1, kind == .person || kind == .other, let surname = words.last {
      let key = Self.key(String(surname))
      if let other = byName[key], other != index {
        ambiguous.insert(key)
      } else {
        byName[key] = index
      }
    }
    return index
  }

  /// An actor that only a description names: "police afghane", "85 demonstrators".
  ///
  /// One that belongs to an actor with a name is the same in every article. Any other is the
  /// article's own: its identifier ends with digits of the article's.
  mutating func index(ofDescription name: String, kind: ActorKind, parent: Int?) -> Int {
    let whole = parent.map { actors[$0].id }
    var slug = name
    if let whole {
      if !name.lowercased().contains(whole.rawValue) { slug += " \(whole.rawValue)" }
    } else {
      slug += " \(SHA256.hexadecimal(of: scope.utf8).prefix(4))"
    }
    let id = Identifier<Actor>.made(from: slug, kind: kind == .person ? .other : kind)
    if let known = byID[id] { return known }
    let index = actors.count
    actors.append(Actor(id: id, kind: kind, name: name, parent: whole))
    byID[id] = index
    return index
  }

  /// The actor of the article that has this name.
  func find(_ name: String) -> Int? {
    let key = Self.key(name)
    return ambiguous.contains(key) ? nil : byName[key]
  }

  /// Notes another name of an actor.
  mutating func addAlias(_ alias: String, to index: Int) {
    guard alias != actors[index].name, !actors[index].aliases.contains(alias) else { return }
    actors[index].aliases.append(alias)
    if byName[Self.key(alias)] == nil { byName[Self.key(alias)] = index }
  }

  /// Notes that an actor holds an office, or speaks for another.
  mutating func affiliate(_ person: Int, with whole: Int, role: String) {
    guard person != whole else { return }
    let affiliation = Affiliation(actor: actors[person].id, of: actors[whole].id, role: role)
    if affiliated.insert(affiliation).inserted { affiliations.append(affiliation) }
  }

  /// Notes whose title this is.
  mutating func hold(title: String, by person: Int) {
    byTitle[title] = person
  }

  func holder(of title: String) -> Int? { byTitle[title] }

  private mutating func enter(_ actor: Actor) -> Int {
    let index = actors.count
    actors.append(actor)
    byID[actor.id] = index
    let key = Self.key(actor.name)
    if byName[key] == nil { byName[key] = index }
    return index
  }

  private static func key(_ name: String) -> String { name.lowercased() }
}

internal import EntenteModel

/// The actors of one article while it is read, found again by name.
struct ArticleActors {
  /// What tells the article from others, for actors that are its own.
  var scope = ""
  private(set) var actors: [Actor] = []
  private(set) var affiliations: [Affiliation] = []
  /// Whether an actor is a woman, as far as names and titles tell; beside `actors`.
  private(set) var genders: [Bool?] = []
  private var names = PartialNames()
  private var byID: [Identifier<Actor>: Int] = [:]
  private var affiliated: Set<Affiliation> = []
  /// Persons by title and body, for a title that stands alone later.
  private var byTitle: [String: Int] = [:]
  /// Actors whose kind is only guessed.
  private var guessed: Set<Int> = []
  /// Actors that no catalogue knows but that have a name.
  private var unknown: Set<Int> = []
  /// Actors that only a description names that tells of nobody whose they are.
  private(set) var anonymous: Set<Int> = []
  /// Actors that only descriptions name.
  private(set) var described: Set<Int> = []
  /// To whom an actor belongs, or for whom he first spoke.
  private var wholes: [Int: Int] = [:]

  /// The actor of the catalogue, entered at its first mention.
  mutating func index(of actor: Actor) -> Int {
    if let known = byID[actor.id] { return known }
    let index = enter(actor)
    names.add(actor.name, of: index, isPerson: false, isPartial: false)
    return index
  }

  /// The actor of a name that no catalogue has.
  ///
  /// - Parameters:
  ///   - name: The name, whole or in part.
  ///   - kind: What the actor is.
  ///   - isGuess: Whether what the article says of it later may change the kind.
  ///   - parent: Whose part it is.
  /// - Returns: The actor, as an index into `actors`.
  mutating func index(
    ofName name: String, kind: ActorKind, isGuess: Bool = false, parent: Int? = nil
  ) -> Int {
    if let known = find(name) {
      learn(kind, of: known, isGuess: isGuess)
      // "Ana Pastor" of "Ana Pastor Sorel" is Pastor later.
      if actors[known].kind == .person, name != actors[known].name {
        names.add(name, of: known, isPerson: true)
      }
      return known
    }
    if kind == .person || kind == .other,
      let known = names.longer(name, where: { actors[$0].kind == .person || guessed.contains($0) })
    {
      // "B. Sorel", then "Blanche Sorel": the fuller name is the person's.
      addAlias(actors[known].name, to: known)
      actors[known].name = name
      names.add(name, of: known, isPerson: true)
      learn(kind, of: known, isGuess: isGuess)
      return known
    }
    let id = Identifier<Actor>.made(from: name, kind: kind, unless: { byID[$0] != nil })
    let index = enter(
      Actor(id: id, kind: kind, name: name, parent: parent.map { actors[$0].id }))
    if isGuess { guessed.insert(index) }
    unknown.insert(index)
    names.add(name, of: index, isPerson: kind == .person || kind == .other)
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
    let index = enter(Actor(id: id, kind: kind, name: name, parent: whole))
    described.insert(index)
    if whole == nil { anonymous.insert(index) }
    return index
  }

  /// The states whose seats of power the article names as towns, by the towns; and whose a site is,
  /// by the site: an attack on "a Danish base" is one on Denmark.
  var seats: [Int: Int] {
    var seats: [Int: Int] = [:]
    for (index, actor) in actors.enumerated() where actor.kind == .place {
      if let whole = actor.parent.flatMap({ byID[$0] }),
        actors[whole].kind == .state || actors[whole].kind == .organization
      {
        seats[index] = whole
      }
    }
    return seats
  }

  /// The state that an actor is or belongs to.
  func state(of index: Int) -> Int? {
    var current = index
    for _ in 0..<3 {
      if actors[current].kind == .state { return current }
      guard let whole = wholes[current] else { return nil }
      current = whole
    }
    return nil
  }

  /// The actors whose name is another's with a word more: "Velmor Express" beside "Velmor".
  ///
  /// - Complexity: O(n) in the number of words of all names.
  var branches: Set<Int> {
    let names = Set(actors.lazy.map(\.name))
    return Set(
      actors.indices.filter { index in
        let name = actors[index].name
        return name.indices.contains { name[$0] == " " && names.contains(String(name[..<$0])) }
      })
  }

  /// The actor of the article that has this name.
  func find(_ name: String) -> Int? { names.find(name) }

  /// Notes what kind an actor is. A guess gives way to what is known.
  mutating func learn(_ kind: ActorKind, of index: Int, isGuess: Bool) {
    guard guessed.contains(index) || actors[index].kind == .other, kind != .other else { return }
    if isGuess { return }
    actors[index].kind = kind
    guessed.remove(index)
    if kind == .person { names.add(actors[index].name, of: index, isPerson: true) }
  }

  /// Sets the kind of an actor by what speaks for it most; it stays a guess.
  mutating func guess(_ kind: ActorKind, of index: Int) {
    if guessed.contains(index) { actors[index].kind = kind }
  }

  /// Whether no catalogue knows the actor.
  func isUnknown(_ index: Int) -> Bool { unknown.contains(index) }

  func isGuessed(_ index: Int) -> Bool { guessed.contains(index) }

  /// Gives persons who have but one name identifiers of the article's own.
  ///
  /// "Martin" of one article and "Martin" of another need not be one: that is for merging to find
  /// out.
  mutating func keepSurnamesApart() {
    var renamed: [Identifier<Actor>: Identifier<Actor>] = [:]
    let digits = SHA256.hexadecimal(of: scope.utf8).prefix(4)
    for index in actors.indices
    where actors[index].kind == .person && unknown.contains(index)
      && !actors[index].name.utf8.contains(UInt8(ascii: " "))
    {
      let old = actors[index].id
      let new = Identifier<Actor>("\(old)-\(digits)")
      guard byID[new] == nil else { continue }
      byID[old] = nil
      byID[new] = index
      actors[index].id = new
      renamed[old] = new
    }
    guard !renamed.isEmpty else { return }
    for index in actors.indices {
      if let parent = actors[index].parent { actors[index].parent = renamed[parent] ?? parent }
    }
    for index in affiliations.indices {
      let known = affiliations[index]
      affiliations[index].actor = renamed[known.actor] ?? known.actor
      affiliations[index].whole = renamed[known.whole] ?? known.whole
    }
    affiliated = Set(affiliations)
  }

  /// Notes whether a person is a woman.
  mutating func learn(isFeminine: Bool, of index: Int) {
    if genders[index] == nil { genders[index] = isFeminine }
  }

  /// Notes another name of an actor.
  mutating func addAlias(_ alias: String, to index: Int) {
    guard alias != actors[index].name, !actors[index].aliases.contains(alias) else { return }
    actors[index].aliases.append(alias)
    names.add(alias, of: index, isPerson: false)
  }

  /// Notes that an actor holds an office, or speaks for another.
  mutating func affiliate(_ person: Int, with whole: Int, role: String) {
    guard person != whole else { return }
    if wholes[person] == nil { wholes[person] = whole }
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
    genders.append(nil)
    if let parent = actor.parent.flatMap({ byID[$0] }) { wholes[index] = parent }
    byID[actor.id] = index
    return index
  }
}

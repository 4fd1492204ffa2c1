/// Finds the actor that a user means by a name.
///
/// An identifier wins over names. Names are those of the chronicle's actors in all languages,
/// their aliases, and what the catalogue knows of the same actors; case, accents, articles and
/// Unicode form do not count.
public struct NameResolver: Sendable {
  private let ids: Set<Identifier<Actor>>
  private let actors: [NameKey: [Identifier<Actor>]]
  private let shown: [Identifier<Actor>: String]

  /// Creates a resolver for the actors of `chronicle`.
  ///
  /// - Parameters:
  ///   - chronicle: The chronicle whose actors can be meant.
  ///   - catalogue: The catalogue that knows further names of them.
  /// - Complexity: O(n) in the number of names.
  public init(_ chronicle: Chronicle, catalogue: Catalogue = .standard) {
    var actors: [NameKey: Set<Identifier<Actor>>] = [:]
    var shown: [Identifier<Actor>: String] = [:]
    for actor in chronicle.actors {
      var names = [actor.name] + actor.names.values + actor.aliases
      if let entry = catalogue[actor.id] {
        names += entry.actor.names.values + entry.actor.aliases
        for group in [entry.aliases, entry.acronyms, entry.seats] {
          names += group.values.flatMap { $0 }
        }
      }
      for name in names { actors[NameKey(name), default: []].insert(actor.id) }
      shown[actor.id] = shown[actor.id] ?? actor.name
    }
    ids = Set(shown.keys)
    self.actors = actors.mapValues { $0.sorted() }
    self.shown = shown
  }

  /// Returns the actor that `name` means.
  ///
  /// - Parameter name: A name or an identifier.
  /// - Returns: The actor.
  /// - Throws: A `NameError` with the candidates or the nearest names.
  /// - Complexity: O(1); O(n) in the number of names if the name is unknown.
  public func resolve(_ name: String) throws(NameError) -> Identifier<Actor> {
    let id = Identifier<Actor>(name)
    if ids.contains(id) { return id }
    let key = NameKey(name)
    let found = actors[key] ?? []
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw .ambiguous(
        name,
        candidates: found.map { NameError.Candidate(id: $0, name: shown[$0] ?? $0.rawValue) })
    }
    throw .unknown(name, nearest: nearest(to: key))
  }

  /// The names of at most three actors whose keys are a few letters away.
  private func nearest(to key: NameKey) -> [String] {
    let wanted = Array(key.text.unicodeScalars.prefix(64))
    guard !wanted.isEmpty else { return [] }
    let limit = max(1, wanted.count / 4)
    var ranked: [(distance: Int, key: NameKey, id: Identifier<Actor>)] = []
    for (candidate, ids) in actors {
      let scalars = Array(candidate.text.unicodeScalars.prefix(64))
      let isPart =
        !wanted.isEmpty
        && candidate.text.split(separator: " ").contains { word in
          word.hasPrefix(key.text)
        }
      let distance = isPart ? 0 : Self.distance(wanted, scalars)
      guard distance <= limit else { continue }
      for id in ids { ranked.append((distance, candidate, id)) }
    }
    ranked.sort { ($0.distance, $0.key, $0.id) < ($1.distance, $1.key, $1.id) }
    var nearest: [Identifier<Actor>] = []
    for entry in ranked where nearest.count < 3 && !nearest.contains(entry.id) {
      nearest.append(entry.id)
    }
    return nearest.compactMap { shown[$0] }
  }

  /// The number of letters to insert, remove or replace (Levenshtein).
  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var row = Array(0...second.count)
    for (index, left) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, right) in second.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(diagonal + (left == right ? 0 : 1), min(above, row[column]) + 1)
        diagonal = above
      }
    }
    return row[second.count]
  }
}

extension Actor {
  /// Returns the actors, each once, with the names of all records of it; sorted by identifier.
  package static func union(of actors: [Actor]) -> [Actor] {
    var result: [Identifier<Actor>: Actor] = [:]
    for actor in actors {
      result[actor.id] = result[actor.id].map { joined($0, actor) } ?? actor.withSortedAliases()
    }
    return result.values.sorted { $0.id < $1.id }
  }

  private static func joined(_ first: Actor, _ second: Actor) -> Actor {
    var aliases = first.aliases + second.aliases
    let isFirst = nameKey(first) <= nameKey(second)
    aliases.append(isFirst ? second.name : first.name)
    let names = first.names.merging(second.names) { one, other in
      aliases.append(max(one, other))
      return min(one, other)
    }
    let kinds = [first.kind, second.kind].filter { $0 != .other }.sorted {
      $0.rawValue < $1.rawValue
    }
    return Actor(
      id: first.id, kind: kinds.first ?? .other, name: isFirst ? first.name : second.name,
      names: names, aliases: aliases, parent: .least(first.parent, second.parent),
      wikidata: .least(first.wikidata, second.wikidata),
      identities: ActorIdentity.union(first.identities, second.identities),
      unknownFields: JSONMember.union(first.unknownFields, second.unknownFields)
    ).withSortedAliases()
  }

  /// Takes in an actor that was found to be this one: its names become aliases.
  mutating func absorb(_ other: Actor, because reason: String) {
    aliases += [other.name] + other.aliases
    for (language, name) in other.names.sorted(by: { $0.key < $1.key }) {
      if names[language] == nil { names[language] = name } else { aliases.append(name) }
    }
    if kind == .other { kind = other.kind }
    parent = parent ?? other.parent
    wikidata = wikidata ?? other.wikidata
    identities = ActorIdentity.union(
      identities, other.identities + [ActorIdentity(id: other.id, reason: reason)])
    unknownFields = JSONMember.union(unknownFields, other.unknownFields)
    self = withSortedAliases()
  }

  /// A name in capitals is a headline's; any other spelling comes before it.
  private static func nameKey(_ actor: Actor) -> String {
    (actor.name == actor.name.uppercased() ? "1" : "0") + actor.name
  }

  private func withSortedAliases() -> Actor {
    var result = self
    result.aliases = Set(aliases).subtracting(names.values).subtracting([name]).sorted()
    return result
  }
}

extension Affiliation {
  /// Returns the affiliations, each once.
  static func union(of affiliations: [Affiliation]) -> [Affiliation] {
    var result: [Affiliation] = []
    for affiliation in affiliations.sorted(by: isOrderedBefore) {
      guard let last = result.last, !isOrderedBefore(last, affiliation) else {
        result.append(affiliation)
        continue
      }
      result[result.count - 1].unknownFields = JSONMember.union(
        last.unknownFields, affiliation.unknownFields)
    }
    return result
  }
}

extension Chronicle {
  /// Returns one chronicle of many: identity across articles, one fact one event.
  ///
  /// - The same article is kept once; of different articles with one identifier the smallest digest
  ///   keeps it, the others get six digits of theirs, and their events follow.
  /// - Actors with the same identifier are one, with the names and aliases of all. So are actors of
  ///   different articles where a name and something else agree: "Kishida" of one is "Fumio
  ///   Kishida" of another. The reason stands in `identities`; in doubt they stay two.
  /// - Events with the same type, parties and modality whose dates can be the same are one event
  ///   with all the evidence, the smallest identifier and the narrower date. `A visits B` is joined
  ///   with `B hosts A` of the same day.
  /// - Of the same act of the same time, denied by one and told as actual by another, both stay and
  ///   name each other in `conflictsWith`.
  ///
  /// The order of the parts has no influence, and merging what is merged changes nothing.
  ///
  /// - Parameters:
  ///   - parts: The chronicles.
  ///   - apart: Events that are never joined with others as the same fact.
  ///   - strangers: Actors that are never found to be another.
  /// - Returns: The merged chronicle in canonical order.
  /// - Complexity: O(n log n) in the number of records.
  public static func merging(
    _ parts: [Chronicle], keepingApart apart: Set<Identifier<Event>> = [],
    strangers: Set<Identifier<Actor>> = []
  ) -> Chronicle {
    let articles = ArticleUnion(of: parts)
    var events: [Event] = []
    for part in parts { events += articles.repointed(part) }
    var result = Chronicle(
      articles: articles.articles,
      actors: Actor.union(of: parts.flatMap(\.actors)),
      affiliations: parts.flatMap(\.affiliations), events: events)
    result = Identities.resolved(result, keepingApart: strangers)
    result.affiliations = Affiliation.union(of: result.affiliations)
    result.events = EventUnion.events(result.events, keepingApart: apart)
    for part in parts {
      result.unknownFields = JSONMember.union(result.unknownFields, part.unknownFields)
    }
    return result.canonical()
  }

  /// Returns this chronicle merged with `other`.
  public func merging(_ other: Chronicle) -> Chronicle {
    Chronicle.merging([self, other])
  }
}

extension JSONMember {
  /// Returns the members of both by name; of two values the one that sorts first is kept, so that
  /// the order of the lists has no influence.
  static func union(_ first: [JSONMember], _ second: [JSONMember]) -> [JSONMember] {
    if first == second { return first }
    var values: [String: JSONValue] = [:]
    for member in first + second {
      if let value = values[member.name], "\(value)" <= "\(member.value)" { continue }
      values[member.name] = member.value
    }
    return values.sorted { $0.key < $1.key }.map { JSONMember($0.key, $0.value) }
  }
}

extension Comparable {
  /// Returns the smaller of two values that are there, else the one that is.
  static func least(_ first: Self?, _ second: Self?) -> Self? {
    guard let first, let second else { return first ?? second }
    return min(first, second)
  }
}

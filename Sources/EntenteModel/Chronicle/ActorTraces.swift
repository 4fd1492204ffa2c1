/// What the records of a chronicle tell of its actors beside their names: the articles that they
/// stand in, whom they act with and for whom they speak.
struct ActorTraces {
  private var articles: [Set<Identifier<Article>>]
  private var partners: [Set<Identifier<Actor>>]
  private var wholes: [Set<Identifier<Actor>>]
  private let ids: [Identifier<Actor>]
  private let states: Set<Identifier<Actor>>
  private let published: [Identifier<Article>: CalendarDay]

  init(_ chronicle: Chronicle) {
    ids = chronicle.actors.map(\.id)
    var places: [Identifier<Actor>: Int] = [:]
    for (place, id) in ids.enumerated() { places[id] = place }
    articles = Array(repeating: [], count: ids.count)
    partners = Array(repeating: [], count: ids.count)
    wholes = Array(repeating: [], count: ids.count)
    states = Set(chronicle.actors.lazy.filter { $0.kind == .state }.map(\.id))
    var published: [Identifier<Article>: CalendarDay] = [:]
    for article in chronicle.articles { published[article.id] = article.published }
    self.published = published
    for actor in chronicle.actors {
      if let parent = actor.parent, let place = places[actor.id] { wholes[place].insert(parent) }
    }
    for affiliation in chronicle.affiliations {
      if let place = places[affiliation.actor] { wholes[place].insert(affiliation.whole) }
    }
    for event in chronicle.events {
      let parties = event.sources + event.targets + [event.attributedTo].compactMap { $0 }
      var homes: [Identifier<Article>] = []
      for case .quote(let quotation) in event.evidence { homes.append(quotation.article) }
      for party in parties {
        guard let place = places[party] else { continue }
        articles[place].formUnion(homes)
        partners[place].formUnion(parties.lazy.filter { $0 != party })
      }
    }
  }

  /// Whether nothing contradicts that two actors are one.
  func areCompatible(_ first: Int, _ second: Int) -> Bool {
    guard articles[first].isDisjoint(with: articles[second]),
      !partners[first].contains(ids[second])
    else { return false }
    let served = (wholes[first].intersection(states), wholes[second].intersection(states))
    return served.0.isEmpty || served.1.isEmpty || !served.0.isDisjoint(with: served.1)
  }

  /// Whether two actors hold office for, or belong to, the same other.
  func serveTheSame(_ first: Int, _ second: Int) -> Bool {
    !wholes[first].isDisjoint(with: wholes[second])
  }

  /// What two actors have in common, in words; `nil` if it is too little.
  func commonTrace(_ first: Int, _ second: Int) -> String? {
    if let whole = wholes[first].intersection(wholes[second]).min() { return "belong to \(whole)" }
    let common = partners[first].union(wholes[first])
      .intersection(partners[second].union(wholes[second])).sorted()
    guard let partner = common.first else { return nil }
    if common.count > 1 { return "act with \(partner) and \(common[1])" }
    return areNear(first, second) ? "act with \(partner) within three months" : nil
  }

  /// Whether articles on both were published at about the same time.
  private func areNear(_ first: Int, _ second: Int) -> Bool {
    let days = [first, second].map { articles[$0].compactMap { published[$0]?.ordinal }.sorted() }
    return days[0].contains { day in
      let next = days[1].partitioningIndex { $0 >= day - 92 }
      return next < days[1].count && days[1][next] <= day + 92
    }
  }
}

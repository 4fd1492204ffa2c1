extension Chronicle {
  /// Returns everything that does not fit together, in the order of the records.
  ///
  /// - Complexity: O(n) in the size of the chronicle.
  public func faults() -> [ChronicleFault] {
    var finder = FaultFinder(self)
    for article in articles { finder.check(article) }
    for actor in actors { finder.check(actor) }
    for affiliation in affiliations { finder.check(affiliation) }
    for event in events { finder.check(event) }
    return finder.faults
  }
}

private struct FaultFinder {
  private(set) var faults: [ChronicleFault] = []
  private let articles: [Identifier<Article>: [Article]]
  private let actors: [Identifier<Actor>: [Actor]]
  private let events: [Identifier<Event>: Int]

  init(_ chronicle: Chronicle) {
    articles = Dictionary(grouping: chronicle.articles, by: \.id)
    actors = Dictionary(grouping: chronicle.actors, by: \.id)
    events = chronicle.events.reduce(into: [:]) { $0[$1.id, default: 0] += 1 }
  }

  mutating func check(_ article: Article) {
    let record = "article '\(article.id)'"
    if articles[article.id, default: []].count > 1 { add(.duplicate, record) }
    if let digest = article.digest, let text = article.text,
      digest != SHA256.hexadecimal(of: text.utf8)
    {
      add(.digest, record)
    }
  }

  mutating func check(_ actor: Actor) {
    let record = "actor '\(actor.id)'"
    if actors[actor.id, default: []].count > 1 { add(.duplicate, record) }
    guard let parent = actor.parent else { return }
    requireActor(parent, record)
    var seen: Set<Identifier<Actor>> = [actor.id]
    var current: Identifier<Actor>? = parent
    while let id = current {
      guard seen.insert(id).inserted else {
        if id == actor.id { add(.partOfItself, record) }
        return
      }
      current = actors[id]?.first?.parent
    }
  }

  mutating func check(_ affiliation: Affiliation) {
    let record = "affiliation of '\(affiliation.actor)'"
    requireActor(affiliation.actor, record)
    requireActor(affiliation.whole, record)
    if affiliation.actor == affiliation.whole { add(.partOfItself, record) }
  }

  mutating func check(_ event: Event) {
    let record = "event '\(event.id)'"
    if events[event.id, default: 0] > 1 { add(.duplicate, record) }
    if event.sources.isEmpty { add(.noSources, record) }
    if event.isMutual, !event.targets.isEmpty { add(.mutualTargets, record) }
    if !(0...1).contains(event.confidence) { add(.confidence, record) }
    if event.evidence.isEmpty { add(.noEvidence, record) }
    for actor in event.sources + event.targets { requireActor(actor, record) }
    if let place = event.place { requireActor(place, record) }
    if let speaker = event.attributedTo { requireActor(speaker, record) }
    // What `merged` names is gone by design.
    for other in event.conflictsWith where events[other] == nil {
      add(.unknownEvent(other), record)
    }
    for case .quote(let quotation) in event.evidence { check(quotation, record) }
  }

  private mutating func check(_ quotation: Quotation, _ record: String) {
    guard let homes = articles[quotation.article] else {
      return add(.unknownArticle(quotation.article), record)
    }
    let known = homes.filter { (quotation.part == .text ? $0.text : $0.title) != nil }
    if !known.isEmpty, !known.contains(where: quotation.stands) {
      add(.quote(quotation.article, quotation.range), record)
    }
  }

  private mutating func requireActor(_ id: Identifier<Actor>, _ record: String) {
    if actors[id] == nil { add(.unknownActor(id), record) }
  }

  private mutating func add(_ reason: ChronicleFault.Reason, _ record: String) {
    faults.append(ChronicleFault(reason: reason, record: record))
  }
}

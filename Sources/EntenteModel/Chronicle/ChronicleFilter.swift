/// Which events of a chronicle to keep; what is not set keeps all.
public struct ChronicleFilter: Hashable, Sendable {
  /// Keep events with one of these among their sources or targets; empty keeps all.
  public var actors: Set<Identifier<Actor>> = []

  /// Leave out events with one of these among their sources or targets.
  public var excluded: Set<Identifier<Actor>> = []

  /// Keep events of these families or event types; empty keeps all.
  public var relations: Set<String> = []

  /// Keep events of these modalities; empty keeps all.
  public var modalities: Set<Modality> = []

  /// Keep events between the first and the last day of this date.
  public var between: EventDate?

  /// Whether an event must lie in `between` for some choice of its days or for all.
  public var certainty: Certainty = .possible

  /// Whether events without a date pass `between`; an event without a date is never certain.
  public var keepsUndated = false

  /// Keep events of which the reading is as sure as this, from 0 to 1.
  public var minimumConfidence = 0.0

  /// Creates a filter that keeps everything.
  public init() {}

  /// Returns whether `event` passes.
  public func keeps(_ event: Event) -> Bool {
    guard event.confidence >= minimumConfidence,
      modalities.isEmpty || modalities.contains(event.modality),
      relations.isEmpty || relations.contains(event.relation.rawValue)
        || relations.contains(event.type.rawValue)
    else { return false }
    let parties = event.sources + event.targets
    guard actors.isEmpty || parties.contains(where: actors.contains),
      excluded.isEmpty || !parties.contains(where: excluded.contains)
    else { return false }
    return isInTime(event)
  }

  private func isInTime(_ event: Event) -> Bool {
    guard let between else { return true }
    guard let date = event.date else { return keepsUndated }
    switch certainty {
    case .possible:
      return date.earliest <= between.latest && between.earliest <= date.latest
    case .certain:
      return !date.isMarked && date.earliest >= between.earliest && date.latest <= between.latest
    }
  }

  /// Returns the events of `chronicle` that pass, with the articles and actors that they name.
  ///
  /// The wholes that an actor belongs to stay with it. A filter that keeps everything returns
  /// `chronicle` as it is.
  ///
  /// - Parameter chronicle: The chronicle.
  /// - Returns: A new chronicle.
  /// - Complexity: O(n) in the size of the chronicle.
  public func applied(to chronicle: Chronicle) -> Chronicle {
    guard self != ChronicleFilter() else { return chronicle }
    var result = chronicle
    result.events = chronicle.events.filter(keeps)
    return result.withoutUnused()
  }
}

extension Chronicle {
  /// Returns the chronicle without the articles, actors and affiliations that no event needs.
  package func withoutUnused() -> Chronicle {
    var used: Set<Identifier<Actor>> = []
    var articles: Set<Identifier<Article>> = []
    for event in events {
      used.formUnion(event.sources)
      used.formUnion(event.targets)
      if let place = event.place { used.insert(place) }
      if let speaker = event.attributedTo { used.insert(speaker) }
      for case .quote(let quotation) in event.evidence { articles.insert(quotation.article) }
    }
    var wholes: [Identifier<Actor>: [Identifier<Actor>]] = [:]
    for affiliation in affiliations {
      wholes[affiliation.actor, default: []] += [affiliation.whole]
    }
    for actor in actors {
      if let parent = actor.parent { wholes[actor.id, default: []] += [parent] }
    }
    var waiting = Array(used)
    while let actor = waiting.popLast() {
      for whole in wholes[actor] ?? [] where used.insert(whole).inserted { waiting.append(whole) }
    }
    var result = self
    result.articles.removeAll { !articles.contains($0.id) }
    result.actors.removeAll { !used.contains($0.id) }
    result.affiliations.removeAll { !used.contains($0.actor) }
    return result
  }
}

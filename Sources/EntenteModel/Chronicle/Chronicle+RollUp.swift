extension Chronicle {
  /// Returns a view in which acts of persons and parts count for whom they speak for.
  ///
  /// A person stands for the whole of an affiliation that can hold on the event's date; an army or
  /// a ministry for the actor that it is part of. Of several, states come before organizations,
  /// then the affiliation that began last, then the smallest identifier. A party that is rolled
  /// into another one of the event is named once. The chronicle itself stays as it is.
  ///
  /// - Returns: A new chronicle.
  /// - Complexity: O(n) in the size of the chronicle, for bounded numbers of offices a person.
  public func rolledUp() -> Chronicle {
    var result = self
    for (index, parties) in rolledUpParties().enumerated() {
      result.events[index].sources = parties.sources
      result.events[index].targets = parties.targets
    }
    return result
  }

  /// For each event, the parties that it has when rolled up.
  package func rolledUpParties() -> [(
    sources: [Identifier<Actor>], targets: [Identifier<Actor>]
  )] {
    let offices = Offices(of: self)
    return events.map { event in
      var seen: Set<Identifier<Actor>> = []
      let sources = event.sources.map { offices.whole(of: $0, on: event.date) }
        .filter { seen.insert($0).inserted }
      let targets = event.targets.map { offices.whole(of: $0, on: event.date) }
        .filter { seen.insert($0).inserted }
      return (sources, targets)
    }
  }
}

/// For whom persons and parts speak.
private struct Offices {
  private var actors: [Identifier<Actor>: Actor] = [:]
  private var affiliations: [Identifier<Actor>: [Affiliation]] = [:]

  init(of chronicle: Chronicle) {
    for actor in chronicle.actors { actors[actor.id] = actor }
    for affiliation in chronicle.affiliations {
      affiliations[affiliation.actor, default: []].append(affiliation)
    }
    affiliations = affiliations.mapValues { $0.sorted(by: isBetter) }
  }

  func whole(of actor: Identifier<Actor>, on date: EventDate?) -> Identifier<Actor> {
    var current = actor
    // A cycle of parts would go on for ever; no office is sixteen steps from its state.
    for _ in 0..<16 {
      guard let next = step(from: current, on: date) else { return current }
      current = next
    }
    return actor
  }

  private func step(from id: Identifier<Actor>, on date: EventDate?) -> Identifier<Actor>? {
    guard let actor = actors[id] else { return nil }
    if let parent = actor.parent, parent != id { return parent }
    guard actor.kind == .person else { return nil }
    return affiliations[id]?.first { holds($0, on: date) }?.whole
  }

  private func holds(_ affiliation: Affiliation, on date: EventDate?) -> Bool {
    guard let during = affiliation.during, let date else { return true }
    return during.earliest <= date.latest && date.earliest <= during.latest
  }

  private func isBetter(_ first: Affiliation, _ second: Affiliation) -> Bool {
    let ranks = (rank(first.whole), rank(second.whole))
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    let starts = (first.during?.earliest ?? .first, second.during?.earliest ?? .first)
    if starts.0 != starts.1 { return starts.0 > starts.1 }
    return Affiliation.isOrderedBefore(first, second)
  }

  private func rank(_ id: Identifier<Actor>) -> Int {
    switch actors[id]?.kind {
    case .state: 0
    case .organization: 1
    default: 2
    }
  }
}

extension Chronicle {
  /// Gives actors the identifiers of others wherever they are referred to; the records of the
  /// actors stay.
  ///
  /// What would tie an actor to itself is dropped.
  ///
  /// - Parameter heirs: The new identifiers by the old ones.
  package mutating func renameActors(_ heirs: [Identifier<Actor>: Identifier<Actor>]) {
    func name(_ id: Identifier<Actor>) -> Identifier<Actor> { heirs[id] ?? id }
    func names(_ ids: [Identifier<Actor>]) -> [Identifier<Actor>] {
      var seen: Set<Identifier<Actor>> = []
      return ids.map(name).filter { seen.insert($0).inserted }
    }
    for index in actors.indices {
      let parent = actors[index].parent.map(name)
      actors[index].parent = parent == actors[index].id ? nil : parent
    }
    for index in affiliations.indices {
      affiliations[index].actor = name(affiliations[index].actor)
      affiliations[index].whole = name(affiliations[index].whole)
    }
    affiliations.removeAll { $0.actor == $0.whole }
    for index in events.indices {
      events[index].sources = names(events[index].sources)
      events[index].targets = names(events[index].targets)
      events[index].place = events[index].place.map(name)
      events[index].attributedTo = events[index].attributedTo.map(name)
    }
  }
}

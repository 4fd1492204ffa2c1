public import EntenteModel

extension GraphView {
  /// Returns whom an actor can have reached in order of time: whom, when, and through whom.
  ///
  /// - Parameters:
  ///   - source: Where every way begins.
  ///   - rule: What makes two acts follow each other.
  ///   - maxHops: The most hops; `nil` for any number.
  /// - Returns: Everyone reached, in order of the day, then of the identifier; those whose day no
  ///   date tells come last.
  /// - Throws: A `PathError` if the graph does not know the actor.
  /// - Complexity: O(edges), on one day O(edges × hops) where chains within a day are allowed.
  public func reach(
    from source: Identifier<Actor>, rule: TimeRule = TimeRule(), maxHops: Int? = nil
  ) throws(PathError) -> [Reached] {
    try reach(source, rule, maxHops, .forward)
  }

  /// Returns who can have reached an actor in order of time, and when each must act at the latest.
  ///
  /// - Parameters:
  ///   - target: Where every way ends.
  ///   - rule: What makes two acts follow each other.
  ///   - maxHops: The most hops; `nil` for any number.
  /// - Returns: Everyone who reaches him, who can act last first, then in order of the identifier.
  /// - Throws: A `PathError` if the graph does not know the actor.
  /// - Complexity: O(edges), on one day O(edges × hops) where chains within a day are allowed.
  public func reach(
    to target: Identifier<Actor>, rule: TimeRule = TimeRule(), maxHops: Int? = nil
  ) throws(PathError) -> [Reached] {
    try reach(target, rule, maxHops, .backward)
  }

  private func reach(
    _ origin: Identifier<Actor>, _ rule: TimeRule, _ maxHops: Int?, _ direction: TimeDirection
  ) throws(PathError) -> [Reached] {
    guard let number = graph.number(of: origin) else { throw .unknownActor(origin) }
    let layout = storage.layout
    let contacts = layout.contacts
    var found: [(actor: Int, day: Int32, contact: Int)] = []
    if rule.waitingLimit == nil, maxHops == nil {
      let arrivals = ArrivalSweep.run(
        contacts, from: number, rule: rule, direction: direction, window: storage.window)
      for actor in 0..<graph.actorCount {
        if let day = arrivals.day(of: actor) {
          found.append((actor, day, Int(arrivals.through[actor])))
        }
      }
    } else {
      let isForward = direction == .forward
      let index = isForward ? layout.index : layout.mirror
      let window = storage.window.map {
        isForward ? $0 : -$0.upperBound...(-$0.lowerBound)
      }
      let search = LabelSearch(index, from: number, rule: rule, window: window, maxHops: maxHops)
      for actor in 0..<graph.actorCount {
        guard let day = search.day(of: actor), let last = search.contacts(to: actor).last else {
          continue
        }
        let contact = isForward ? last : Int(index.contacts.contact(last).edge)
        found.append((actor, isForward ? day : -day, contact))
      }
    }
    let reached = found.map { actor, day, contact in
      let contact = contacts.contact(contact)
      return Reached(
        number: actor, day: contacts.known(day).map { CalendarDay(ordinal: $0) },
        edge: graph.edge(Int(contact.edge)),
        throughNumber: Int(direction == .forward ? contact.source : contact.target))
    }
    return reached.map { ($0, $0.actor) }.sorted { first, second in
      switch (first.0.day, second.0.day) {
      case (let one?, let other?) where one != other:
        direction == .forward ? one < other : one > other
      case (_?, nil): true
      case (nil, _?): false
      default: first.1 < second.1
      }
    }.map(\.0)
  }
}

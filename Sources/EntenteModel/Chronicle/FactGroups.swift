/// Finds the events that tell one fact: same type, parties and modality, and dates that can be one.
///
/// Each group of events that agree in all but the date is sorted once, the narrowest dates first;
/// a wider date joins the one narrower date that it has days in common with. Where there are
/// several, which one it means is unknown, and it stays an event of its own.
enum FactGroups {
  private struct Key: Hashable {
    var relation: Relation
    var type: EventType
    var sources: [Identifier<Actor>]
    var targets: [Identifier<Actor>]
    var isMutual: Bool
    var modality: Modality
    /// What else must agree: the words of a statement, the event itself if it is kept apart.
    var rest: String
  }

  static func joined(_ events: [Event], keepingApart apart: Set<Identifier<Event>>) -> [Event] {
    var groups: [Key: [Event]] = [:]
    for event in events { groups[key(of: event, apart), default: []].append(event) }
    return groups.values.flatMap { group in
      group.count == 1 ? group : clusters(group).flatMap(byPlace).map(Event.joined)
    }
  }

  private static func key(of event: Event, _ apart: Set<Identifier<Event>>) -> Key {
    var rest = ""
    if apart.contains(event.id) {
      rest = event.id.rawValue
    } else if event.targets.isEmpty, !event.isMutual {
      // Parties and day do not tell two statements apart; their words do.
      rest =
        event.evidence.first.map { if case .quote(let words) = $0 { words.quote } else { "" } }
        ?? ""
      if rest.isEmpty { rest = event.id.rawValue }
    }
    return Key(
      relation: event.relation, type: event.type, sources: event.sources.sorted(),
      targets: event.targets.sorted(), isMutual: event.isMutual, modality: event.modality,
      rest: rest)
  }

  /// Splits events that agree in all but the date by their dates.
  private static func clusters(_ group: [Event]) -> [[Event]] {
    var exact: [String: [Event]] = [:]
    for event in group { exact[event.date?.edtf ?? "", default: []].append(event) }
    let dated = exact.filter { !$0.key.isEmpty }.compactMap { entry in
      entry.value[0].date.map { (date: $0, events: entry.value) }
    }
    .sorted { first, second in
      if first.date.width != second.date.width { return first.date.width < second.date.width }
      if first.date.earliest != second.date.earliest {
        return first.date.earliest < second.date.earliest
      }
      return first.date.edtf < second.date.edtf
    }
    // The dates of `found` have no day in common, so they are sorted by both ends.
    var found: [(date: EventDate, events: [Event])] = []
    var alone = exact[""].map { [$0] } ?? []
    for entry in dated {
      guard isRefinable(entry.date) else {
        alone.append(entry.events)
        continue
      }
      let start = found.partitioningIndex { $0.date.latest >= entry.date.earliest }
      let end = found.partitioningIndex { $0.date.earliest > entry.date.latest }
      switch end - start {
      case 0: found.insert(entry, at: start)
      case 1: found[start].events += entry.events
      default: alone.append(entry.events)
      }
    }
    return found.map(\.events) + alone
  }

  /// Whether a date is short enough to be another's, less precisely told: a point of up to a year,
  /// or something that lasted a month at most.
  private static func isRefinable(_ date: EventDate) -> Bool {
    date.width <= (date.isExtent ? 31 : 366)
  }

  /// Splits events by their places; those without one belong to the only place there is.
  private static func byPlace(_ events: [Event]) -> [[Event]] {
    let places = Set(events.compactMap(\.place))
    guard places.count > 1 else { return [events] }
    let groups = Dictionary(grouping: events) { $0.place?.rawValue ?? "" }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Array {
  /// Returns the index of the first element that satisfies `isAfter`, if all that do come last.
  func partitioningIndex(_ isAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

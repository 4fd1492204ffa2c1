/// Links events that cannot both be true: an act told as actual, and the same act denied.
enum Conflicts {
  private struct Key: Hashable {
    var type: EventType
    var sources: [Identifier<Actor>]
    var targets: [Identifier<Actor>]
  }

  /// Links the events, and turns references to replaced events to those that replaced them.
  static func link(_ events: inout [Event]) {
    var groups: [Key: (actual: [Int], denied: [Int])] = [:]
    for (index, event) in events.enumerated() where event.date != nil {
      guard event.isMutual || !event.targets.isEmpty else { continue }
      let key = Key(
        type: event.type, sources: event.sources.sorted(), targets: event.targets.sorted())
      switch event.modality {
      case .actual: groups[key, default: ([], [])].actual.append(index)
      case .denied: groups[key, default: ([], [])].denied.append(index)
      case .planned, .possible: continue
      }
    }
    for group in groups.values where !group.actual.isEmpty && !group.denied.isEmpty {
      for (actual, denied) in overlaps(group.actual, group.denied, in: events) {
        events[actual].conflictsWith.append(events[denied].id)
        events[denied].conflictsWith.append(events[actual].id)
      }
    }
    redirect(&events)
  }

  /// Returns the pairs whose dates have a day in common.
  private static func overlaps(
    _ actual: [Int], _ denied: [Int], in events: [Event]
  ) -> [(Int, Int)] {
    let sorted = actual.sorted { earliest($0, events) < earliest($1, events) }
    var latest: [CalendarDay] = []
    for index in sorted {
      latest.append(max(latest.last ?? .first, events[index].date?.latest ?? .first))
    }
    var pairs: [(Int, Int)] = []
    for index in denied {
      guard let date = events[index].date else { continue }
      var position = sorted.partitioningIndex { earliest($0, events) > date.latest }
      while position > 0, latest[position - 1] >= date.earliest {
        position -= 1
        if let other = events[sorted[position]].date, other.latest >= date.earliest {
          pairs.append((sorted[position], index))
        }
      }
    }
    return pairs
  }

  private static func earliest(_ index: Int, _ events: [Event]) -> CalendarDay {
    events[index].date?.earliest ?? .first
  }

  private static func redirect(_ events: inout [Event]) {
    var heirs: [Identifier<Event>: Identifier<Event>] = [:]
    for event in events {
      for id in event.merged { heirs[id] = event.id }
    }
    for index in events.indices where !events[index].conflictsWith.isEmpty {
      let id = events[index].id
      let all = events[index].conflictsWith.map { heirs[$0] ?? $0 }
      events[index].conflictsWith = Set(all).subtracting([id]).sorted()
    }
  }
}

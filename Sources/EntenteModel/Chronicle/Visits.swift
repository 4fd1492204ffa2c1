/// Joins "A visits B" with "B hosts A" of the same day: one visit, told from both sides.
enum Visits {
  private struct Key: Hashable {
    var guests: [Identifier<Actor>]
    var hosts: [Identifier<Actor>]
    var day: CalendarDay
    var modality: Modality
  }

  static func joined(_ events: [Event]) -> [Event] {
    var groups: [Key: [Event]] = [:]
    var result: [Event] = []
    for event in events {
      if let key = key(of: event) {
        groups[key, default: []].append(event)
      } else {
        result.append(event)
      }
    }
    for group in groups.values {
      let places = Set(group.compactMap(\.place))
      if Set(group.map(\.type)).count == 2, places.count <= 1 {
        result.append(Event.joined(group))
      } else {
        result += group
      }
    }
    return result
  }

  private static func key(of event: Event) -> Key? {
    guard event.type == "visit" || event.type == "host", !event.isMutual, !event.targets.isEmpty,
      let date = event.date, date.isDay
    else { return nil }
    let isVisit = event.type == "visit"
    return Key(
      guests: (isVisit ? event.sources : event.targets).sorted(),
      hosts: (isVisit ? event.targets : event.sources).sorted(), day: date.earliest,
      modality: event.modality)
  }
}

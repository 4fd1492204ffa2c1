/// Joins the events that tell the same fact.
enum EventUnion {
  static func events(_ all: [Event], keepingApart apart: Set<Identifier<Event>>) -> [Event] {
    var events = sameIdentifier(withoutCollisions(all))
    events = FactGroups.joined(events, keepingApart: apart)
    events = Visits.joined(events)
    Conflicts.link(&events)
    return events
  }

  /// Gives events that share an identifier by chance identifiers of their own, so that none is
  /// lost.
  private static func withoutCollisions(_ all: [Event]) -> [Event] {
    var origins: [Identifier<Event>: [String]] = [:]
    for event in all {
      let origin = event.origin
      if origins[event.id]?.contains(origin) != true { origins[event.id, default: []] += [origin] }
    }
    guard origins.values.contains(where: { $0.count > 1 }) else { return all }
    return all.map { event in
      guard let group = origins[event.id], group.count > 1, event.origin != group.min() else {
        return event
      }
      var result = event
      let digest = SHA256.hexadecimal(of: event.origin.utf8)
      result.id = Identifier("\(event.id)-\(digest.prefix(6))")
      return result
    }
  }

  /// Joins the records of one event, and those that an event has replaced before.
  private static func sameIdentifier(_ all: [Event]) -> [Event] {
    var classes = DisjointSets(count: all.count)
    var owners: [Identifier<Event>: Int] = [:]
    for (index, event) in all.enumerated() {
      for id in [event.id] + event.merged {
        if let owner = owners[id] { classes.join(owner, index) } else { owners[id] = index }
      }
    }
    return classes.groups().map { Event.joined($0.map { all[$0] }) }
  }
}

/// A partition of 0..<n that grows coarser (union by smallest member, path halving).
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func join(_ first: Int, _ second: Int) {
    let roots = (root(of: first), root(of: second))
    parents[max(roots.0, roots.1)] = min(roots.0, roots.1)
  }

  /// Returns the sets, each in ascending order, in the order of their smallest members.
  mutating func groups() -> [[Int]] {
    var groups: [[Int]] = []
    var places = [Int](repeating: -1, count: parents.count)
    for member in parents.indices {
      let root = root(of: member)
      if places[root] < 0 {
        places[root] = groups.count
        groups.append([])
      }
      groups[places[root]].append(member)
    }
    return groups
  }

  private mutating func root(of member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }
}

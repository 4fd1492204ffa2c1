/// Contacts with one certain day, in columns, grouped by day.
struct DayGroups: Sendable {
  /// Who acts.
  let sources: [Int32]
  /// On whom.
  let targets: [Int32]
  /// The caller's numbers of the edges.
  let edges: [Int32]
  /// The days that have contacts, in order.
  let days: [Int32]
  /// Where each day's contacts begin; one more than days.
  let starts: [Int32]

  /// The number of contacts.
  var count: Int { sources.count }

  /// Groups contacts that are sorted by day.
  init(sorted contacts: [Contact]) {
    sources = contacts.map(\.source)
    targets = contacts.map(\.target)
    edges = contacts.map(\.edge)
    var days: [Int32] = []
    var starts: [Int32] = []
    for (index, contact) in contacts.enumerated() where days.last != contact.earliest {
      days.append(contact.earliest)
      starts.append(Int32(index))
    }
    starts.append(Int32(contacts.count))
    (self.days, self.starts) = (days, starts)
  }

  /// Takes columns over as they are.
  init(sources: [Int32], targets: [Int32], edges: [Int32], days: [Int32], starts: [Int32]) {
    self.sources = sources
    self.targets = targets
    self.edges = edges
    self.days = days
    self.starts = starts
  }

  /// The contact at an index.
  func contact(_ index: Int) -> Contact {
    let day = days[group(of: Int32(index))]
    return Contact(
      source: sources[index], target: targets[index], earliest: day, latest: day,
      edge: edges[index])
  }

  /// The group that holds a contact.
  private func group(of index: Int32) -> Int {
    var (low, high) = (0, days.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    return low
  }

  /// The first group at or after a day.
  func firstGroup(from day: Int32) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

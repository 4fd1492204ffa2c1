/// Contacts with one certain day, in columns, grouped by day.
struct DayGroups: Sendable {
  /// Who acts.
  let sources: Column<Int32>
  /// On whom.
  let targets: Column<Int32>
  /// The caller's numbers of the edges; `nil` if contacts are numbered as edges are.
  let edges: Column<Int32>?
  /// The days that have contacts, in order.
  let days: [Int32]
  /// Where each day's contacts begin; one more than days.
  let starts: [Int32]

  /// The number of contacts.
  var count: Int { Int(starts.last ?? 0) }

  /// Groups contacts that are sorted by day.
  init(sorted contacts: [Contact]) {
    sources = Column(contacts.map(\.source))
    targets = Column(contacts.map(\.target))
    edges = Column(contacts.map(\.edge))
    var days: [Int32] = []
    var starts: [Int32] = []
    for (index, contact) in contacts.enumerated() where days.last != contact.earliest {
      days.append(contact.earliest)
      starts.append(Int32(index))
    }
    starts.append(Int32(contacts.count))
    (self.days, self.starts) = (days, starts)
  }

  /// Shares the columns of edges with one certain day, which are in order of time.
  init(_ columns: EdgeColumns) {
    sources = columns.sources
    targets = columns.targets
    edges = nil
    var days: [Int32] = []
    var starts: [Int32] = []
    var last = Int32.min
    let earliest = columns.earliest.base
    for edge in 0..<columns.preciseCount where earliest[edge] != last || edge == 0 {
      last = earliest[edge]
      days.append(last)
      starts.append(Int32(edge))
    }
    starts.append(Int32(columns.preciseCount))
    (self.days, self.starts) = (days, starts)
  }

  /// The contact at an index.
  func contact(_ index: Int) -> Contact {
    let day = days[group(of: Int32(index))]
    return Contact(
      source: sources[index], target: targets[index], earliest: day, latest: day,
      edge: edges?[index] ?? Int32(index))
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

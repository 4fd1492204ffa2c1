/// The contacts of a graph, laid out for sweeps through time.
///
/// Contacts with one certain day stand in columns grouped by day: a sweep reads 8 bytes for each,
/// from the first to the last. The others, wide ones, are few in data from tables and many in data
/// from articles; they stand apart, in order of their earliest day, with an index by source.
///
/// A contact has a number: precise ones from 0 in order of time, then the wide ones. Days without
/// bound are cut to a margin around the known days that is wide enough for every chain of wide
/// contacts that never comes back to an actor.
package struct Contacts: Sendable {
  /// The number of actors.
  package let actorCount: Int

  /// The first and last day that any contact names; `nil` if none names one.
  package let knownDays: ClosedRange<Int32>?

  let precise: DayGroups
  let wide: WideContacts
  let mirroredWide: WideContacts

  /// All days, with room to count a day on and to negate.
  package static let allDays: ClosedRange<Int32> = -(.max - 2)...(.max - 2)

  /// The number of contacts.
  package var count: Int { precise.count + wide.count }

  /// Lays out contacts.
  ///
  /// - Parameters:
  ///   - actorCount: The number of actors; sources and targets are below it.
  ///   - contacts: The contacts, in any order. Loops are left out: nobody reaches himself.
  /// - Complexity: O(n log n).
  package init(actorCount: Int, _ contacts: some Sequence<Contact>) {
    var precise: [Contact] = []
    var wide: [Contact] = []
    var first = Int32.max
    var last = Int32.min
    for contact in contacts where contact.source != contact.target {
      if contact.isPrecise { precise.append(contact) } else { wide.append(contact) }
      if contact.earliest != .min {
        (first, last) = (min(first, contact.earliest), max(last, contact.earliest))
      }
      if contact.latest != .max {
        (first, last) = (min(first, contact.latest), max(last, contact.latest))
      }
    }
    precise.sort {
      ($0.earliest, $0.edge, $0.source, $0.target) < ($1.earliest, $1.edge, $1.source, $1.target)
    }
    self.init(
      actorCount: actorCount, knownDays: first <= last ? first...last : nil,
      precise: DayGroups(sorted: precise), wide: wide)
  }

  /// Lays out contacts of which the precise ones are grouped already.
  init(
    actorCount: Int, knownDays known: ClosedRange<Int32>?, precise: DayGroups, wide: [Contact]
  ) {
    var wide = wide
    let margin = Int32(min(actorCount, wide.count) + 1)
    let floor = (known?.lowerBound ?? 0) - margin
    let ceiling = (known?.upperBound ?? 0) + margin
    for index in wide.indices {
      wide[index].earliest = max(wide[index].earliest, floor)
      wide[index].latest = min(wide[index].latest, ceiling)
    }
    wide.sort { ($0.earliest, $0.latest, $0.edge) < ($1.earliest, $1.latest, $1.edge) }
    let sorted = wide
    knownDays = known
    self.actorCount = actorCount
    self.precise = precise
    self.wide = WideContacts(
      actorCount: actorCount, sorted: sorted, numbers: Array(sorted.indices.map { Int32($0) }))
    let order = sorted.indices.sorted { (sorted[$1].latest, $0) < (sorted[$0].latest, $1) }
    mirroredWide = WideContacts(
      actorCount: actorCount, sorted: order.map { sorted[$0].mirrored },
      numbers: order.map { Int32($0) })
  }

  /// The contact of a number.
  package func contact(_ number: Int) -> Contact {
    number < precise.count ? precise.contact(number) : wide.contact(number - precise.count)
  }

  /// A day as an answer tells it: `nil` where only the margin tells it.
  package func known(_ day: Int32) -> Int32? {
    guard let knownDays, knownDays.contains(day) else { return nil }
    return day
  }

  /// The contacts with bounds on wide days.
  func wide(_ direction: TimeDirection) -> WideContacts {
    direction == .forward ? wide : mirroredWide
  }
}

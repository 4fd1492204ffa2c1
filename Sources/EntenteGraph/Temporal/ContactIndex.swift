/// Contacts by source, each source's in order of the earliest day.
package struct ContactIndex: Sendable {
  /// A contact out of an actor.
  struct Entry: Sendable {
    let target: Int32
    let earliest: Int32
    let latest: Int32
    let isCertain: Bool
    let number: Int
  }

  /// The contacts.
  package let contacts: Contacts
  private let starts: [Int]
  private let entries: [Entry]
  /// Of each actor, the most days between a contact's earliest and latest day.
  private let widest: [Int64]

  /// Sorts contacts by source.
  ///
  /// - Complexity: O(n log n).
  package init(_ contacts: Contacts) {
    self.contacts = contacts
    var starts = [Int](repeating: 0, count: contacts.actorCount + 1)
    let precise = contacts.precise
    for index in 0..<precise.count { starts[Int(precise.sources[index]) + 1] += 1 }
    for contact in contacts.wide.contacts { starts[Int(contact.source) + 1] += 1 }
    for actor in 0..<contacts.actorCount { starts[actor + 1] += starts[actor] }
    let none = Entry(target: 0, earliest: 0, latest: 0, isCertain: false, number: 0)
    var entries = [Entry](repeating: none, count: contacts.count)
    var widest = [Int64](repeating: 0, count: contacts.actorCount)
    var next = starts
    var wide = 0
    func place(_ source: Int32, _ entry: Entry) {
      entries[next[Int(source)]] = entry
      next[Int(source)] += 1
      widest[Int(source)] = max(widest[Int(source)], Int64(entry.latest) - Int64(entry.earliest))
    }
    func placeWide(until day: Int32) {
      while wide < contacts.wide.count, contacts.wide.contacts[wide].earliest <= day {
        let contact = contacts.wide.contacts[wide]
        place(
          contact.source,
          Entry(
            target: contact.target, earliest: contact.earliest, latest: contact.latest,
            isCertain: contact.isCertain, number: precise.count + wide))
        wide += 1
      }
    }
    for (group, day) in precise.days.enumerated() {
      placeWide(until: day)
      for index in Int(precise.starts[group])..<Int(precise.starts[group + 1]) {
        place(
          precise.sources[index],
          Entry(
            target: precise.targets[index], earliest: day, latest: day, isCertain: true,
            number: index))
      }
    }
    placeWide(until: .max)
    self.starts = starts
    self.entries = entries
    self.widest = widest
  }

  /// The contacts of an actor that can be on a day or later, and a few that cannot.
  func contacts(of actor: Int32, reaching day: Int32) -> ArraySlice<Entry> {
    let range = starts[Int(actor)]..<starts[Int(actor) + 1]
    let floor = Int64(day) - widest[Int(actor)]
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int64(entries[middle].earliest) < floor { low = middle + 1 } else { high = middle }
    }
    return entries[low..<range.upperBound]
  }
}

/// Contacts of which the day is not certain, in order of the earliest day.
struct WideContacts: Sendable {
  let contacts: [Contact]
  /// The number of each among the wide contacts seen forward.
  let numbers: [Int32]
  /// Where each actor's contacts begin in `order`; one more than actors.
  private let starts: [Int32]
  /// Indices into `contacts`, by source.
  private let order: [Int32]

  var count: Int { contacts.count }

  init(actorCount: Int, sorted: [Contact], numbers: [Int32]) {
    contacts = sorted
    self.numbers = numbers
    guard !sorted.isEmpty else {
      (starts, order) = ([], [])
      return
    }
    var starts = [Int32](repeating: 0, count: actorCount + 1)
    for contact in sorted { starts[Int(contact.source) + 1] += 1 }
    for actor in 0..<actorCount { starts[actor + 1] += starts[actor] }
    var next = starts
    var order = [Int32](repeating: 0, count: sorted.count)
    for (index, contact) in sorted.enumerated() {
      order[Int(next[Int(contact.source)])] = Int32(index)
      next[Int(contact.source)] += 1
    }
    (self.starts, self.order) = (starts, order)
  }

  /// The contact at an index among the wide ones.
  func contact(_ index: Int) -> Contact { contacts[index] }

  /// The indices of an actor's contacts, by earliest day.
  func indices(of actor: Int32) -> ArraySlice<Int32> {
    guard !starts.isEmpty else { return [] }
    return order[Int(starts[Int(actor)])..<Int(starts[Int(actor) + 1])]
  }
}

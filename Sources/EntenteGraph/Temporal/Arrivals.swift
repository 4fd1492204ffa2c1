/// When everyone is first reached from an actor, and through which contact.
///
/// Of a backward sweep it tells when everyone must act at the latest to reach an actor.
package struct Arrivals: Sendable {
  /// The actor from which, or back from which, the sweep went.
  package let origin: Int32

  /// Which way the sweep went.
  package let direction: TimeDirection

  /// By actor: the day on the sweep's clock, `Int32.max` if not reached, `Int32.min` for the
  /// origin.
  var labels: [Int32]

  /// By actor: the number of the contact that reached him, or -1.
  package internal(set) var through: [Int32]

  init(origin: Int32, direction: TimeDirection, actorCount: Int) {
    self.origin = origin
    self.direction = direction
    labels = [Int32](repeating: .max, count: actorCount)
    through = [Int32](repeating: -1, count: actorCount)
    labels[Int(origin)] = .min
  }

  /// The day on which an actor is reached, or must act at the latest; `nil` for the origin and for
  /// whom the sweep does not reach. The day can lie in the margin of ``Contacts/known(_:)``.
  package func day(of actor: Int) -> Int32? {
    let label = labels[actor]
    guard label != .max, label != .min else { return nil }
    return direction == .forward ? label : -label
  }

  /// The numbers of the contacts between the origin and an actor in order of time; empty if the
  /// actor is the origin or out of reach.
  ///
  /// - Complexity: O(length).
  package func contacts(to actor: Int, in contacts: Contacts) -> [Int] {
    var numbers: [Int] = []
    var actor = actor
    while through[actor] >= 0 {
      let number = Int(through[actor])
      numbers.append(number)
      let contact = contacts.contact(number)
      actor = Int(direction == .forward ? contact.source : contact.target)
    }
    return direction == .forward ? numbers.reversed() : numbers
  }
}

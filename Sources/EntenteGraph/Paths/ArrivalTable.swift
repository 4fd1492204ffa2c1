public import EntenteModel

/// The earliest arrivals from many sources at everyone.
public struct ArrivalTable: Sendable {
  /// The sources.
  public let sources: [Int]

  /// The number of actors.
  public let actorCount: Int

  /// By source and actor, row after row: the day, `Int32.max` if he is not reached, `Int32.min` for
  /// the source itself.
  package let days: [Int32]

  private let known: ClosedRange<Int32>?

  init(_ sources: [Int], _ days: [Int32], _ contacts: Contacts) {
    self.sources = sources
    self.days = days
    actorCount = contacts.actorCount
    known = contacts.knownDays
  }

  /// Whether an actor is reached from the source at a position, or is that source.
  public func reaches(_ actor: Int, from position: Int) -> Bool {
    days[position * actorCount + actor] != .max
  }

  /// The day on which an actor is first reached from the source at a position; `nil` if he is not,
  /// if he is the source, or if no date tells the day.
  public func day(of actor: Int, from position: Int) -> CalendarDay? {
    let day = days[position * actorCount + actor]
    guard let known, known.contains(day) else { return nil }
    return CalendarDay(ordinal: day)
  }
}

extension GraphView {
  /// Returns the earliest arrivals from many sources, found in one pass over the edges.
  ///
  /// - Parameters:
  ///   - sources: The numbers of the sources.
  ///   - rule: What makes two acts follow each other; a waiting limit is not looked at.
  /// - Returns: A day for each source and actor.
  /// - Complexity: O(edges × sources / 128) if dates are days, else O(edges × sources).
  public func arrivals(from sources: [Int], rule: TimeRule = TimeRule()) -> ArrivalTable {
    let contacts = storage.layout.contacts
    return ArrivalTable(
      sources, ArrivalBits.run(contacts, from: sources, rule: rule, window: storage.window),
      contacts)
  }
}

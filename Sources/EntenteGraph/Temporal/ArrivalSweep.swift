internal import EntenteModel

/// One pass over all contacts in order of time that finds the earliest arrival of everyone.
///
/// Greedy, and right: days only go on, so that an actor's first label is his least one. A possible
/// chain exists exactly if carrying the running earliest day through it never passes a contact's
/// latest day; a certain chain exactly if each contact's earliest day is no earlier than the latest
/// day before it, so that the label to carry is the latest day.
///
/// - Complexity: O(contacts) for precise ones, on one day O(contacts × hops) where chains within a
///   day are allowed; wide contacts are looked at when they begin and when their source is reached.
package struct ArrivalSweep {
  let contacts: Contacts
  let rule: TimeRule
  let direction: TimeDirection
  /// The first and last day, on the sweep's clock.
  let window: ClosedRange<Int32>
  /// The actor at whose arrival the sweep may stop, or -1.
  let goal: Int32
  var arrivals: Arrivals
  /// The groups of precise contacts in the order of the sweep.
  private let groups: DayOrder
  /// Contacts, indices among the wide ones, that can be used on the day after the present one.
  private var pending: [Int32] = []
  /// Who has been reached on the present day.
  private var fresh: [Int32] = []

  /// Sweeps from an origin; a waiting limit is not looked at.
  ///
  /// - Parameters:
  ///   - contacts: The contacts.
  ///   - origin: The source, or the target of a backward sweep.
  ///   - rule: What makes two acts follow each other.
  ///   - direction: Which way to go.
  ///   - window: The first and last day that count; `nil` for all.
  ///   - goal: An actor at whose arrival to stop; the others' labels are then unfinished.
  /// - Returns: Who is reached when.
  package static func run(
    _ contacts: Contacts, from origin: Int, rule: TimeRule = TimeRule(),
    direction: TimeDirection = .forward, window: ClosedRange<Int32>? = nil, goal: Int? = nil
  ) -> Arrivals {
    var clock = Contacts.allDays
    if let window {
      let (low, high) = (
        max(window.lowerBound, Contacts.allDays.lowerBound),
        min(window.upperBound, Contacts.allDays.upperBound)
      )
      guard low <= high else {
        return Arrivals(
          origin: Int32(origin), direction: direction, actorCount: contacts.actorCount)
      }
      clock = direction == .forward ? low...high : -high...(-low)
    }
    var sweep = ArrivalSweep(
      contacts: contacts, rule: rule, direction: direction, window: clock,
      goal: goal.map { Int32($0) } ?? -1,
      arrivals: Arrivals(
        origin: Int32(origin), direction: direction, actorCount: contacts.actorCount))
    if contacts.wide.count == 0 { sweep.sweepPrecise() } else { sweep.sweepAll() }
    return sweep.arrivals
  }

  private init(
    contacts: Contacts, rule: TimeRule, direction: TimeDirection, window: ClosedRange<Int32>,
    goal: Int32, arrivals: Arrivals
  ) {
    self.contacts = contacts
    self.rule = rule
    self.direction = direction
    self.window = window
    self.goal = goal
    self.arrivals = arrivals
    groups = DayOrder(contacts.precise, direction, window)
  }

  /// Sweeps contacts that all have one day.
  private mutating func sweepPrecise() {
    let isStrict = rule.isStrict
    let goal = Int(goal)
    let (from, to) = groups.ends
    from.withUnsafeBufferPointer { from in
      to.withUnsafeBufferPointer { to in
        arrivals.labels.withUnsafeMutableBufferPointer { labels in
          arrivals.through.withUnsafeMutableBufferPointer { through in
            for group in groups.range {
              let (day, range) = groups.group(group)
              if isStrict {
                Self.pass(day, range, from, to, labels, through)
              } else {
                while Self.passWithinDay(day, range, from, to, labels, through) {}
              }
              if goal >= 0, labels[goal] <= day { break }
            }
          }
        }
      }
    }
  }

  /// Relaxes the contacts of a day for who was reached before it.
  @inline(__always)
  private static func pass(
    _ day: Int32, _ range: Range<Int>, _ from: UnsafeBufferPointer<Int32>,
    _ to: UnsafeBufferPointer<Int32>, _ labels: UnsafeMutableBufferPointer<Int32>,
    _ through: UnsafeMutableBufferPointer<Int32>
  ) {
    for index in range {
      let target = Int(to[index])
      if labels[Int(from[index])] < day, labels[target] > day {
        labels[target] = day
        through[target] = Int32(truncatingIfNeeded: index)
      }
    }
  }

  /// Relaxes the contacts of a day for who was reached up to it; whether anything changed.
  @inline(__always)
  private static func passWithinDay(
    _ day: Int32, _ range: Range<Int>, _ from: UnsafeBufferPointer<Int32>,
    _ to: UnsafeBufferPointer<Int32>, _ labels: UnsafeMutableBufferPointer<Int32>,
    _ through: UnsafeMutableBufferPointer<Int32>
  ) -> Bool {
    var hasChanged = false
    for index in range {
      let target = Int(to[index])
      if labels[Int(from[index])] <= day, labels[target] > day {
        labels[target] = day
        through[target] = Int32(truncatingIfNeeded: index)
        hasChanged = true
      }
    }
    return hasChanged
  }

  // MARK: Contacts without a certain day

  private mutating func sweepAll() {
    let wide = contacts.wide(direction)
    var group = groups.range.lowerBound
    var next = 0
    while true {
      var day = Int32.max
      if group < groups.range.upperBound { day = groups.group(group).day }
      if next < wide.count { day = min(day, start(of: wide.contacts[next])) }
      if !pending.isEmpty { day = min(day, pendingDay) }
      guard day <= window.upperBound else { return }
      let due = pending.isEmpty || pendingDay > day ? [] : pending
      if !due.isEmpty { pending.removeAll() }
      var precise = 0..<0
      if group < groups.range.upperBound, groups.group(group).day == day {
        precise = groups.group(group).range
        group += 1
      }
      let first = next
      while next < wide.count, start(of: wide.contacts[next]) == day { next += 1 }
      for index in due { use(wide, Int(index), on: day) }
      relax(day, precise, wide, first..<next)
      follow(wide, after: day)
      if goal >= 0, arrivals.labels[Int(goal)] <= day { return }
    }
  }

  private var pendingDay: Int32 = 0

  /// The day on which a wide contact begins to count.
  private func start(of contact: Contact) -> Int32 { max(contact.earliest, window.lowerBound) }

  /// Uses what begins on a day until nothing changes.
  private mutating func relax(
    _ day: Int32, _ precise: Range<Int>, _ wide: WideContacts, _ begun: Range<Int>
  ) {
    let (from, to) = groups.ends
    var isDone = false
    while !isDone {
      isDone = true
      for index in precise where reaches(from[index], before: day) {
        if reach(to[index], on: day, through: Int32(index)), !rule.isStrict { isDone = false }
      }
      for index in begun where reaches(wide.contacts[index].source, before: day) {
        if use(wide, index, on: day), !rule.isStrict { isDone = false }
      }
      if !rule.isStrict, spread(wide, day) { isDone = false }
    }
  }

  /// Whether an actor can act on a day.
  private func reaches(_ actor: Int32, before day: Int32) -> Bool {
    let label = arrivals.labels[Int(actor)]
    return rule.isStrict ? label < day : label <= day
  }

  /// Labels an actor; whether that is an improvement.
  @discardableResult
  private mutating func reach(_ actor: Int32, on day: Int32, through contact: Int32) -> Bool {
    guard arrivals.labels[Int(actor)] > day else { return false }
    arrivals.labels[Int(actor)] = day
    arrivals.through[Int(actor)] = contact
    fresh.append(actor)
    return true
  }

  /// Uses a wide contact of which the source is reached.
  @discardableResult
  private mutating func use(_ wide: WideContacts, _ index: Int, on day: Int32) -> Bool {
    let contact = wide.contacts[index]
    let number = Int32(contacts.precise.count) + wide.numbers[index]
    guard rule.certainty == .certain else {
      guard day <= contact.latest else { return false }
      return reach(contact.target, on: day, through: number)
    }
    guard contact.isCertain, contact.earliest >= window.lowerBound,
      contact.latest <= window.upperBound
    else { return false }
    return reach(contact.target, on: contact.latest, through: number)
  }

  /// Uses the wide contacts, begun before, of who was reached on the present day.
  private mutating func spread(_ wide: WideContacts, _ day: Int32) -> Bool {
    guard rule.certainty == .possible else { return false }
    var hasChanged = false
    while let actor = fresh.popLast() {
      for index in wide.indices(of: actor) {
        guard wide.contacts[Int(index)].earliest <= day else { break }
        if use(wide, Int(index), on: day) { hasChanged = true }
      }
    }
    return hasChanged
  }

  /// Notes what who was reached on a day can use on the next.
  private mutating func follow(_ wide: WideContacts, after day: Int32) {
    defer { fresh.removeAll(keepingCapacity: true) }
    guard rule.isStrict, rule.certainty == .possible else { return }
    pendingDay = day + 1
    for actor in fresh {
      for index in wide.indices(of: actor) {
        let contact = wide.contacts[Int(index)]
        guard contact.earliest <= day else { break }
        if contact.latest > day { pending.append(index) }
      }
    }
  }
}

internal import EntenteModel

/// One pass over all contacts that finds the chain of least duration from an actor to everyone.
///
/// For every actor the sweep keeps the newest departure from the source that has come to him by
/// now: of two chains that arrive by the same day, the one that left later is at least as short
/// now and ever after. With imprecise dates, a possible chain has its least duration over the
/// choices of days, a certain one its greatest.
///
/// - Complexity: O(contacts) for precise strict ones; with wide contacts out of the source, O(days
///   on which they can be) more.
package struct FastestSweep {
  /// By actor: days from the first act to the last of the best chain; `Int32.max` if not reached,
  /// 0 for the source.
  package private(set) var durations: [Int32]

  /// By actor: the day on which the best chain arrives.
  package private(set) var arrivals: [Int32]

  private let contacts: Contacts
  private let rule: TimeRule
  private let source: Int
  private let window: ClosedRange<Int32>
  /// By actor: the newest departure that has come to him, before today where the rule is strict.
  private var starts: [Int32]
  private var dirty: [Int32] = []

  static let none = Int32.min

  /// Sweeps from a source; a waiting limit is not looked at.
  ///
  /// - Parameters:
  ///   - contacts: The contacts.
  ///   - source: The source.
  ///   - rule: What makes two acts follow each other.
  ///   - window: The first and last day that count; `nil` for all.
  package init(
    _ contacts: Contacts, from source: Int, rule: TimeRule = TimeRule(),
    window: ClosedRange<Int32>? = nil
  ) {
    self.contacts = contacts
    self.rule = rule
    self.source = source
    self.window = window ?? Contacts.allDays
    durations = [Int32](repeating: .max, count: contacts.actorCount)
    arrivals = durations
    starts = [Int32](repeating: Self.none, count: contacts.actorCount)
    durations[source] = 0
    if contacts.wide.count > 0 {
      sweepAll()
    } else if rule.isStrict {
      sweepStrict()
    } else {
      sweepWithinDays()
    }
  }

  /// The numbers of the contacts of the best chain to an actor, in order of time.
  ///
  /// - Complexity: that of an ``ArrivalSweep`` over the chain's days.
  package func contacts(to actor: Int) -> [Int] {
    let duration = durations[actor]
    guard duration != .max, actor != source else { return [] }
    let last = arrivals[actor]
    return ArrivalSweep.run(
      contacts, from: source, rule: rule, window: (last - duration)...last, goal: actor
    ).contacts(to: actor, in: contacts)
  }

  @inline(__always)
  private mutating func note(_ actor: Int, duration: Int32, on day: Int32) {
    if duration < durations[actor] {
      durations[actor] = duration
      arrivals[actor] = day
    }
  }

  // MARK: Contacts that all have one day

  /// Of each actor the newest chain, and the newest of those that arrived before its day.
  private struct Newest {
    var start = none
    var arrival = none
    var earlier = none
    var best = Int32.max
    var bestDay = Int32.max
  }

  private mutating func sweepStrict() {
    var newest = [Newest](repeating: Newest(), count: contacts.actorCount)
    let source = Int32(source)
    let groups = DayOrder(contacts.precise, .forward, window)
    newest.withUnsafeMutableBufferPointer { newest in
      contacts.precise.sources.withUnsafeBufferPointer { sources in
        contacts.precise.targets.withUnsafeBufferPointer { targets in
          for position in groups.range {
            let (day, range) = groups.group(position)
            for index in range {
              let actor = sources[index]
              var start = day
              if actor != source {
                let from = newest[Int(actor)]
                start = from.arrival < day ? from.start : from.earlier
                if start == Self.none { continue }
              }
              let target = targets[index]
              if target == source { continue }
              var to = newest[Int(target)]
              if start > to.start {
                if to.arrival < day { (to.earlier, to.arrival) = (to.start, day) }
                to.start = start
                if day - start < to.best { (to.best, to.bestDay) = (day - start, day) }
                newest[Int(target)] = to
              }
            }
          }
        }
      }
    }
    for (actor, newest) in newest.enumerated() where newest.best != .max {
      durations[actor] = newest.best
      arrivals[actor] = newest.bestDay
    }
  }

  private mutating func sweepWithinDays() {
    let groups = DayOrder(contacts.precise, .forward, window)
    let (sources, targets) = groups.ends
    for position in groups.range {
      let (day, range) = groups.group(position)
      starts[source] = day
      var hasChanged = true
      while hasChanged {
        hasChanged = false
        for index in range {
          let start = starts[Int(sources[index])]
          let target = Int(targets[index])
          if start > starts[target] {
            starts[target] = start
            note(target, duration: day - start, on: day)
            hasChanged = true
          }
        }
      }
    }
  }

  // MARK: Contacts without a certain day

  /// A departure that comes to an actor.
  private struct Coming {
    let actor: Int32
    let start: Int32
  }

  private mutating func sweepAll() {
    let groups = DayOrder(contacts.precise, .forward, window)
    let wide = contacts.wide
    var position = groups.range.lowerBound
    var next = 0
    // Certain chains arrive on the latest day of their last contact.
    var agenda: [Int32: [Coming]] = [:]
    var agendaDays = DayHeap()
    var day = window.lowerBound
    while true {
      var upcoming = Int32.max
      if position < groups.range.upperBound { upcoming = groups.group(position).day }
      if next < wide.count {
        upcoming = min(upcoming, max(wide.contacts[next].earliest, window.lowerBound))
      }
      if let due = agendaDays.first { upcoming = min(upcoming, due) }
      if !dirty.isEmpty { upcoming = min(upcoming, day + 1) }
      if rule.certainty == .possible, isSourceActive(after: day) {
        upcoming = min(upcoming, day + 1)
      }
      guard upcoming <= window.upperBound else { return }
      day = max(upcoming, day)
      var precise = 0..<0
      if position < groups.range.upperBound, groups.group(position).day == day {
        precise = groups.group(position).range
        position += 1
      }
      let first = next
      while next < wide.count, max(wide.contacts[next].earliest, window.lowerBound) <= day {
        next += 1
      }
      var arriving: [Coming] = []
      if agendaDays.first == day {
        agendaDays.removeFirst()
        arriving = agenda.removeValue(forKey: day) ?? []
      }
      if !rule.isStrict { arrive(arriving, day) }
      var later = step(day, precise, first..<next)
      if rule.isStrict { later.today += arriving }
      arrive(later.today, day)
      for (due, coming) in later.certain {
        if agenda[due] == nil { agendaDays.insert(due) }
        agenda[due, default: []].append(coming)
      }
    }
  }

  /// Whether a wide contact out of the source can be on the day after one.
  private func isSourceActive(after day: Int32) -> Bool {
    contacts.wide.indices(of: Int32(source)).contains {
      let contact = contacts.wide.contacts[Int($0)]
      return contact.earliest <= day + 1 && contact.latest > day
    }
  }

  /// Takes departures in that have come; whether any is newer.
  @discardableResult
  private mutating func arrive(_ coming: [Coming], _ day: Int32) -> Bool {
    var hasChanged = false
    for one in coming where one.start > starts[Int(one.actor)] && Int(one.actor) != source {
      starts[Int(one.actor)] = one.start
      note(Int(one.actor), duration: day - one.start, on: day)
      dirty.append(one.actor)
      hasChanged = true
    }
    return hasChanged
  }

  /// Uses the contacts of a day: what comes at its end, where the rule is strict, and on later
  /// days.
  private mutating func step(
    _ day: Int32, _ precise: Range<Int>, _ begun: Range<Int>
  ) -> (today: [Coming], certain: [(Int32, Coming)]) {
    var today: [Coming] = []
    var certain: [(Int32, Coming)] = []
    let isPossible = rule.certainty == .possible
    starts[source] = day
    var isDone = false
    // Who changed before today can use wide contacts that began before today.
    var changed = isPossible ? Array(Set(dirty)).sorted() + [Int32(source)] : []
    dirty.removeAll()
    while !isDone {
      isDone = true
      for index in precise {
        let start = starts[Int(contacts.precise.sources[index])]
        guard start != Self.none else { continue }
        today.append(Coming(actor: contacts.precise.targets[index], start: start))
      }
      for index in begun {
        let contact = contacts.wide.contacts[index]
        let start = starts[Int(contact.source)]
        guard start != Self.none else { continue }
        if isPossible {
          if contact.latest >= day { today.append(Coming(actor: contact.target, start: start)) }
        } else if contact.isCertain, contact.earliest >= window.lowerBound,
          contact.latest <= window.upperBound
        {
          certain.append((contact.latest, Coming(actor: contact.target, start: start)))
        }
      }
      for actor in changed {
        for index in contacts.wide.indices(of: actor) {
          let contact = contacts.wide.contacts[Int(index)]
          guard contact.earliest <= day else { break }
          if contact.latest >= day {
            today.append(Coming(actor: contact.target, start: starts[Int(actor)]))
          }
        }
      }
      guard !rule.isStrict else { break }
      if arrive(today, day) { isDone = false }
      today.removeAll(keepingCapacity: true)
      changed = isPossible ? dirty : []
      dirty.removeAll()
    }
    return (today, certain)
  }
}

internal import EntenteModel

/// Finds the path between two actors that a goal in order of time puts first.
struct TimedSearch {
  let view: ViewStorage
  let order: TimeOrder
  let maxHops: Int?
  /// The contacts to search in: those of the view, or those of a pattern walked in it.
  let layout: TemporalLayout
  /// By number of the layout the actor; empty where they are the same.
  let actors: [Int32]

  init(
    view: ViewStorage, order: TimeOrder, maxHops: Int?, layout: TemporalLayout? = nil,
    actors: [Int32] = []
  ) {
    self.view = view
    self.order = order
    self.maxHops = maxHops
    self.layout = layout ?? view.layout
    self.actors = actors
  }

  private var rule: TimeRule { order.rule }

  /// Whether one label an actor is enough: neither waiting nor hops are limited.
  private var isSimple: Bool { rule.waitingLimit == nil && maxHops == nil }

  /// Finds the path; `nil` if none is in order.
  func path(from source: Int, to target: Int) -> Path? {
    guard source != target else { return Path(view: view, numbers: [Int32(source)]) }
    let contacts = layout.contacts
    switch order.goal {
    case .earliestArrival:
      guard isSimple else {
        return path(search(.earliestArrival, from: source, to: target), from: source)
      }
      let arrivals = ArrivalSweep.run(
        contacts, from: source, rule: rule, window: view.window, goal: target)
      return path(arrivals.contacts(to: target, in: contacts), from: source)
    case .fewestHops:
      return path(search(.fewestHops, from: source, to: target), from: source)
    case .latestDeparture:
      let chain =
        isSimple
        ? ArrivalSweep.run(
          contacts, from: target, rule: rule, direction: .backward, window: view.window,
          goal: source
        ).contacts(to: source, in: contacts) : mirrored(from: source, to: target)
      return path(chain, from: source)
    case .fastest:
      guard isSimple else { return fastest(from: source, to: target) }
      let sweep = FastestSweep(contacts, from: source, rule: rule, window: view.window)
      let last = sweep.arrivals[target]
      guard sweep.durations[target] != .max else { return nil }
      return path(
        sweep.contacts(to: target), from: source,
        window: Int(last - sweep.durations[target])...Int(last))
    }
  }

  private func search(
    _ goal: LabelSearch.Goal, from source: Int, to target: Int,
    departure: ClosedRange<Int32>? = nil
  ) -> [Int] {
    LabelSearch(
      layout.index, from: source, rule: rule, goal: goal, window: view.window,
      departure: departure, target: target, maxHops: maxHops
    ).contacts(to: target)
  }

  /// The latest departure as the earliest arrival against the run of time.
  private func mirrored(from source: Int, to target: Int) -> [Int] {
    let index = layout.mirror
    let chain = LabelSearch(
      index, from: target, rule: rule,
      window: view.window.map { -$0.upperBound...(-$0.lowerBound) },
      target: source, maxHops: maxHops
    ).contacts(to: source)
    return chain.reversed().map { Int(index.contacts.contact($0).edge) }
  }

  /// Tries the departures from the source one after the other.
  ///
  /// Of a certain chain, these are the dates of the source's acts: within one, the earliest arrival
  /// is at least as fast as that act's chain. Of a possible chain, see `departureDays`.
  private func fastest(from source: Int, to target: Int) -> Path? {
    let contacts = layout.contacts
    var departures: Set<ClosedRange<Int32>> = []
    let entries = layout.index.contacts(of: Int32(source), reaching: .min)
    if rule.certainty == .certain {
      for entry in entries { departures.insert(entry.earliest...entry.latest) }
    } else {
      let days = departureDays(contacts)
      for entry in entries {
        for day in days where entry.earliest <= day && day <= entry.latest {
          departures.insert(day...day)
        }
      }
    }
    var best: (path: Path, duration: Int)?
    let window = view.window ?? Contacts.allDays
    for departure in departures.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    })
    where departure.overlaps(window) {
      let chain = search(.earliestArrival, from: source, to: target, departure: departure)
      guard !chain.isEmpty else { continue }
      let first = max(Int(window.lowerBound), Int(departure.lowerBound))
      let dates = chain.map { self.dates(contacts.contact($0)) }
      guard
        let days = ChainSchedule.days(
          dates, rule: rule, window: first...Int(window.upperBound)),
        days.arrives - days.departs < best?.duration ?? .max,
        let path = path(chain, from: source, window: days.departs...days.arrives)
      else { continue }
      best = (path, days.arrives - days.departs)
    }
    return best?.path
  }

  private func actor(_ number: Int32) -> Int32 { actors.isEmpty ? number : actors[Int(number)] }

  /// The days on which the fastest possible chain can be taken to leave.
  ///
  /// As long as the first acts of a chain can all be a day later, leaving later is no slower. So
  /// the chain can be taken to leave so many steps before the first or last day of some act, or of
  /// the window, as it takes hops to it.
  private func departureDays(_ contacts: Contacts) -> [Int32] {
    var ends: Set<Int32> = []
    for number in 0..<contacts.count {
      let contact = contacts.contact(number)
      ends.insert(contact.earliest)
      ends.insert(contact.latest)
    }
    guard let first = ends.min(), let last = ends.max() else { return [] }
    if let window = view.window {
      for day in [window.lowerBound, window.upperBound] where first < day && day < last {
        ends.insert(day)
      }
    }
    guard rule.isStrict else { return ends.sorted() }
    let steps = max(min(contacts.actorCount, maxHops ?? .max), 1)
    // Where that are more days than there are, all are taken.
    if ends.count * steps > Int(last) - Int(first) + steps {
      return Array((first - Int32(steps))...last)
    }
    for day in Array(ends) {
      for step in 1...Int32(steps) { ends.insert(day - step) }
    }
    return ends.sorted()
  }

  private func dates(_ contact: Contact) -> (first: Int, last: Int) {
    (Int(contact.earliest), Int(contact.latest))
  }

  /// The path of a chain of contacts.
  private func path(
    _ chain: [Int], from source: Int, window: ClosedRange<Int>? = nil
  ) -> Path? {
    guard !chain.isEmpty else { return nil }
    let contacts = layout.contacts
    let acts = chain.map(contacts.contact)
    let all = view.window ?? Contacts.allDays
    var window = window ?? Int(all.lowerBound)...Int(all.upperBound)
    var dates = acts.map { self.dates($0) }
    let isBackward = order.goal == .latestDeparture
    if isBackward {
      dates = dates.reversed().map { (-$0.last, -$0.first) }
      window = -window.upperBound...(-window.lowerBound)
    }
    var days = ChainSchedule.days(dates, rule: rule, window: window)
    if isBackward, rule.certainty == .possible {
      days = days.map { (-$0.arrives, -$0.departs) }
    } else if isBackward {
      days = (Int(acts[0].earliest), Int(acts[acts.count - 1].latest))
    }
    return Path(
      view: view, numbers: ([Int32(source)] + acts.map(\.target)).map(actor),
      chain: acts.map(\.edge),
      departs: days.flatMap { view.day($0.departs) }, arrives: days.flatMap { view.day($0.arrives) }
    )
  }
}

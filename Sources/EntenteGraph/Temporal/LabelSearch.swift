internal import EntenteModel

/// A search over labels, an actor with the days on which a chain can have come to him, for what one
/// label an actor cannot answer: the fewest hops in order of time, and limits on waiting.
///
/// A chain's last act can be on an interval of days: on the contact's days that lie no earlier than
/// the first and no later than the last day before it plus the limit. So a label is an interval,
/// and one that holds another makes it needless.
///
/// - Complexity: O(labels × contacts out of their actors, log labels). Precise contacts make at
///   most one label for each day of an actor.
package struct LabelSearch {
  /// What comes first.
  package enum Goal: Hashable, Sendable {
    /// The earliest arrival, then the fewest hops.
    case earliestArrival
    /// The fewest hops, then the earliest arrival.
    case fewestHops
  }

  /// A chain so far.
  private struct Label {
    let actor: Int32
    /// The first and last day of the last act: of all choices if possible, of its date if certain.
    let first: Int
    let last: Int
    let hops: Int
    /// The label before, -1 for the origin.
    let previous: Int
    let contact: Int
  }

  private let contacts: Contacts
  private let index: ContactIndex
  private let rule: TimeRule
  private let goal: Goal
  private let maxHops: Int?
  private let window: ClosedRange<Int32>
  /// The days on which the first hop may be, within the window.
  private let departure: ClosedRange<Int32>
  private var labels: [Label] = []
  private var ofActor: [[Int]]
  private var queue = LabelQueue()

  /// The first label of each actor in the order of the goal, as an index into the labels.
  private var best: [Int]

  /// Searches forward from a source.
  ///
  /// - Parameters:
  ///   - index: The contacts by source.
  ///   - source: The source.
  ///   - rule: What makes two acts follow each other.
  ///   - goal: What comes first.
  ///   - window: The first and last day that count; `nil` for all.
  ///   - departure: The days on which the first hop may be; `nil` for all.
  ///   - target: An actor at whose arrival to stop; `nil` to reach everyone.
  ///   - maxHops: The most hops; `nil` for any number.
  package init(
    _ index: ContactIndex, from source: Int, rule: TimeRule, goal: Goal = .earliestArrival,
    window: ClosedRange<Int32>? = nil, departure: ClosedRange<Int32>? = nil, target: Int? = nil,
    maxHops: Int? = nil
  ) {
    self.index = index
    self.contacts = index.contacts
    self.rule = rule
    self.goal = goal
    self.maxHops = maxHops
    let window = window ?? Contacts.allDays
    self.window = window
    self.departure = departure.map { $0.clamped(to: window) } ?? window
    ofActor = Array(repeating: [], count: index.contacts.actorCount)
    best = Array(repeating: -1, count: index.contacts.actorCount)
    labels.append(
      Label(
        actor: Int32(source), first: Int(Int32.min), last: Int(Int32.max), hops: 0, previous: -1,
        contact: -1))
    best[source] = 0
    expand(0)
    while let label = queue.removeFirst() {
      let actor = Int(labels[label].actor)
      if best[actor] < 0 { best[actor] = label }
      if actor == target { return }
      guard labels[label].hops < maxHops ?? .max else { continue }
      expand(label)
    }
  }

  /// The earliest day on which an actor is reached; `nil` for the source and out of reach.
  package func day(of actor: Int) -> Int32? {
    guard best[actor] > 0 else { return nil }
    return Int32(clamping: time(labels[best[actor]]))
  }

  /// The numbers of the contacts to an actor, in order of time.
  package func contacts(to actor: Int) -> [Int] {
    var numbers: [Int] = []
    var label = best[actor]
    while label > 0 {
      numbers.append(labels[label].contact)
      label = labels[label].previous
    }
    return numbers.reversed()
  }

  /// The day that a chain has its last act on: at best if possible, at worst if certain.
  private func time(_ label: Label) -> Int {
    rule.certainty == .possible ? label.first : label.last
  }

  /// Whether a chain of fewer hops is worth keeping for that alone.
  private var countsHops: Bool { goal == .fewestHops || maxHops != nil }

  private mutating func expand(_ number: Int) {
    let label = labels[number]
    let isFirst = number == 0
    let step = rule.isStrict ? 1 : 0
    // On another day, yet without a day between: nothing follows.
    if !isFirst, rule.isStrict, let limit = rule.waitingLimit, limit < 1 { return }
    let floor = isFirst ? Int(departure.lowerBound) : time(label) + step
    for contact in index.contacts(of: label.actor, reaching: Int32(clamping: floor)) {
      let (earliest, latest) = (Int(contact.earliest), Int(contact.latest))
      var (first, last) = (earliest, latest)
      if rule.certainty == .possible {
        let low = isFirst ? Int(departure.lowerBound) : label.first + step
        first = max(earliest, low, Int(window.lowerBound))
        last = min(latest, Int(isFirst ? departure.upperBound : window.upperBound))
        if let limit = rule.waitingLimit, !isFirst { last = min(last, label.last + limit) }
        guard first <= last else { continue }
      } else {
        guard contact.isCertain, earliest >= floor, earliest >= Int(window.lowerBound),
          latest <= Int(isFirst ? departure.upperBound : window.upperBound)
        else { continue }
        if let limit = rule.waitingLimit, !isFirst, latest - label.first > limit { continue }
      }
      add(
        Label(
          actor: contact.target, first: first, last: last, hops: label.hops + 1, previous: number,
          contact: contact.number))
    }
  }

  /// Keeps a label unless another of the same actor allows all that it allows.
  private mutating func add(_ label: Label) {
    for other in ofActor[Int(label.actor)] {
      let other = labels[other]
      if rule.certainty == .possible {
        if other.first <= label.first, rule.waitingLimit == nil || other.last >= label.last {
          if !countsHops || other.hops <= label.hops { return }
        }
      } else if other.last <= label.last, rule.waitingLimit == nil || other.first >= label.first {
        if !countsHops || other.hops <= label.hops { return }
      }
    }
    guard label.actor != labels[0].actor || rule.waitingLimit != nil else { return }
    labels.append(label)
    ofActor[Int(label.actor)].append(labels.count - 1)
    let time = time(label)
    queue.insert(
      labels.count - 1,
      key: goal == .earliestArrival ? (time, label.hops) : (label.hops, time))
  }
}

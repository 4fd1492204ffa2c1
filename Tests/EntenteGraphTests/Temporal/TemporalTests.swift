import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteGraph

@Suite struct TemporalTests {
  static let rules: [TimeRule] = [
    TimeRule(), TimeRule(isStrict: true), TimeRule(certainty: .certain),
    TimeRule(isStrict: true, certainty: .certain),
  ]

  static let actorCount = 5
  static let days: ClosedRange<Int32> = 1...8

  /// A few contacts with days, intervals, doubts and no dates at all.
  static func contacts(_ random: inout SeededGenerator, isWide: Bool) -> [Contact] {
    (0..<Int.random(in: 1...9, using: &random)).map { edge in
      var contact = Contact(
        source: .random(in: 0..<Int32(actorCount), using: &random),
        target: .random(in: 0..<Int32(actorCount), using: &random), edge: Int32(edge))
      let kind = isWide ? Int.random(in: 0..<8, using: &random) : 0
      contact.earliest = .random(in: days, using: &random)
      contact.latest = contact.earliest
      if kind >= 4 {
        contact.latest = .random(in: contact.earliest...days.upperBound, using: &random)
      }
      if kind == 3 { contact.isCertain = false }
      if kind == 7 { contact.earliest = .min }
      if kind == 6 { (contact.earliest, contact.latest, contact.isCertain) = (.min, .max, false) }
      return contact
    }
  }

  /// The same contacts with the bounds that the layout gives to days without bound.
  static func bounded(_ contacts: Contacts) -> [Contact] {
    (0..<contacts.count).map(contacts.contact)
  }

  static func enumeration(
    _ contacts: Contacts, _ rule: TimeRule, _ window: ClosedRange<Int32>?
  ) -> ContactEnumeration {
    ContactEnumeration(
      actorCount: actorCount, contacts: bounded(contacts), rule: rule, window: window ?? -20...30)
  }

  /// Checks that numbered contacts are a chain between two actors that obeys a rule.
  static func checkChain(
    _ numbers: [Int], _ contacts: Contacts, _ rule: TimeRule, from source: Int, to target: Int
  ) {
    var actor = Int32(source)
    var first = Int32.min
    for number in numbers {
      let contact = contacts.contact(number)
      #expect(contact.source == actor)
      actor = contact.target
      if rule.certainty == .certain {
        #expect(
          contact.isCertain
            && (first == .min || contact.earliest >= first + (rule.isStrict ? 1 : 0)))
        first = contact.latest
      } else {
        first =
          first == .min ? contact.earliest : max(contact.earliest, first + (rule.isStrict ? 1 : 0))
        #expect(first <= contact.latest)
      }
    }
    #expect(actor == Int32(target))
  }

  @Test(arguments: rules, [false, true])
  func `sweeps and searches answer as enumeration does`(rule: TimeRule, isWide: Bool) {
    var random = SeededGenerator(seed: isWide ? 17 : 5)
    for _ in 0..<400 {
      let contacts = Contacts(
        actorCount: Self.actorCount, Self.contacts(&random, isWide: isWide))
      let low = Int32.random(in: -1...5, using: &random)
      let window = Bool.random(using: &random) ? low...(low + 4) : nil
      let source = Int.random(in: 0..<Self.actorCount, using: &random)
      let expected = Self.enumeration(contacts, rule, window).best(from: source)
      let arrivals = ArrivalSweep.run(contacts, from: source, rule: rule, window: window)
      let fastest = FastestSweep(contacts, from: source, rule: rule, window: window)
      let index = ContactIndex(contacts)
      let search = LabelSearch(index, from: source, rule: rule, window: window)
      let fewest = LabelSearch(index, from: source, rule: rule, goal: .fewestHops, window: window)
      for actor in 0..<Self.actorCount where actor != source {
        let best = expected[actor]
        #expect(arrivals.day(of: actor) ?? .max == best.arrival)
        #expect(search.day(of: actor) ?? .max == best.arrival)
        #expect(fastest.durations[actor] == best.duration)
        let chain = arrivals.contacts(to: actor, in: contacts)
        #expect(chain.isEmpty == (best.arrival == .max))
        guard best.arrival != .max else { continue }
        #expect(fewest.contacts(to: actor).count == best.hops)
        for chain in [chain, fastest.contacts(to: actor), fewest.contacts(to: actor)] {
          Self.checkChain(chain, contacts, rule, from: source, to: actor)
        }
      }
    }
  }

  @Test(arguments: rules, [false, true])
  func `the latest departure is the earliest arrival of the mirrored contacts`(
    rule: TimeRule, isWide: Bool
  ) {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<300 {
      let contacts = Contacts(
        actorCount: Self.actorCount, Self.contacts(&random, isWide: isWide))
      let mirrored = Contacts(actorCount: Self.actorCount, Self.bounded(contacts).map(\.mirrored))
      let low = Int32.random(in: -1...5, using: &random)
      let window = Bool.random(using: &random) ? low...(low + 4) : nil
      let target = Int.random(in: 0..<Self.actorCount, using: &random)
      let expected = Self.enumeration(
        mirrored, rule, window.map { -$0.upperBound...(-$0.lowerBound) }
      ).best(from: target)
      let found = ArrivalSweep.run(
        contacts, from: target, rule: rule, direction: .backward, window: window)
      for actor in 0..<Self.actorCount where actor != target {
        #expect(found.day(of: actor).map { -$0 } ?? .max == expected[actor].arrival)
        let chain = found.contacts(to: actor, in: contacts)
        guard !chain.isEmpty else { continue }
        Self.checkChain(chain, contacts, rule, from: actor, to: target)
      }
    }
  }

  @Test(arguments: rules, [0, 1, 3])
  func `waiting is limited as enumeration limits it`(rule: TimeRule, limit: Int) {
    var random = SeededGenerator(seed: 31)
    var rule = rule
    rule.waitingLimit = limit
    for round in 0..<300 {
      let contacts = Contacts(
        actorCount: Self.actorCount, Self.contacts(&random, isWide: round % 2 == 0))
      let source = Int.random(in: 0..<Self.actorCount, using: &random)
      let expected = Self.enumeration(contacts, rule, nil).best(from: source)
      let index = ContactIndex(contacts)
      let search = LabelSearch(index, from: source, rule: rule)
      let fewest = LabelSearch(index, from: source, rule: rule, goal: .fewestHops)
      for actor in 0..<Self.actorCount where actor != source {
        #expect(search.day(of: actor) ?? .max == expected[actor].arrival)
        guard expected[actor].hops != .max else { continue }
        #expect(fewest.contacts(to: actor).count == expected[actor].hops)
      }
    }
  }

  @Test(arguments: rules, [false, true])
  func `many sources at once answer as one after the other`(rule: TimeRule, isWide: Bool) {
    var random = SeededGenerator(seed: 41)
    let contacts = Contacts(
      actorCount: 200,
      (0..<1500).map { edge in
        let day = Int32.random(in: 0..<60, using: &random)
        return Contact(
          source: .random(in: 0..<200, using: &random),
          target: .random(in: 0..<200, using: &random),
          earliest: day, latest: isWide && edge % 50 == 0 ? day + 5 : day, edge: Int32(edge))
      })
    let rows = ArrivalBits.run(contacts, from: Array(0..<150), rule: rule, window: 5...50)
    for source in 0..<150 {
      let row = Array(rows[(source * 200)..<((source + 1) * 200)])
      #expect(row == ArrivalSweep.run(contacts, from: source, rule: rule, window: 5...50).labels)
    }
  }

  @Test func `nothing comes of nothing`() {
    let empty = Contacts(actorCount: 2, [])
    #expect(ArrivalSweep.run(empty, from: 0).day(of: 1) == nil)
    #expect(FastestSweep(empty, from: 0).contacts(to: 1).isEmpty)
    #expect(LabelSearch(ContactIndex(empty), from: 0, rule: TimeRule()).contacts(to: 1).isEmpty)
    #expect(ArrivalBits.run(empty, from: []).isEmpty)
    #expect(empty.known(3) == nil)
    let loop = Contacts(actorCount: 1, [Contact(source: 0, target: 0, edge: 0)])
    #expect(loop.count == 0)
  }

  @Test func `days without bound are not told`() {
    let contacts = Contacts(
      actorCount: 3,
      [
        Contact(source: 0, target: 1, edge: 0),
        Contact(source: 1, target: 2, earliest: 10, latest: 10, edge: 1),
      ])
    let arrivals = ArrivalSweep.run(contacts, from: 0, rule: TimeRule(isStrict: true))
    #expect(arrivals.day(of: 1).flatMap(contacts.known) == nil)
    #expect(arrivals.day(of: 2).flatMap(contacts.known) == 10)
    #expect(
      ArrivalSweep.run(contacts, from: 0, rule: TimeRule(certainty: .certain)).day(of: 2) == nil)
  }
}

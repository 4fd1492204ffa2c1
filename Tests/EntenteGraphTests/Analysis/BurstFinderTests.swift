import EntenteGraph
import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Bursts")
struct BurstFinderTests {
  private func events(_ dates: [String?]) throws -> [Event] {
    try dates.enumerated().map { index, date in
      Event(
        id: Identifier("e-\(index)"), relation: .opposes, type: "accuse", sources: ["a"],
        targets: ["b"], date: try date.map { try EventDate(edtf: $0) },
        evidence: [.hand(HandEntry(author: "test"))])
    }
  }

  private func shown(_ bursts: [Burst]) -> [String] {
    bursts.map { "\($0.first) \($0.last) \($0.events)" }
  }

  @Test func `dense weeks stand out`() throws {
    var dates: [String?] = ["2020-01-01", "2020-12-31", nil, "2020", "../2020-05"]
    for month in ["02", "03", "09", "10", "11"] { dates.append("2020-\(month)-15") }
    for day in ["05", "06", "07", "08", "09"] {
      dates += ["2020-06-\(day)", "2020-06-\(day)/2020-07"]
    }
    let bursts = BurstFinder().bursts(of: try events(dates))
    #expect(shown(bursts) == ["2020-06-05 2020-06-09 10"])
    #expect((bursts.first?.strength ?? 0) > 5)
  }

  @Test func `two bursts with a pause are two`() throws {
    var dates: [String] = ["2020-01-01", "2022-12-31"]
    for day in 10..<20 { dates += ["2020-06-\(day)", "2021-08-\(day)"] }
    let bursts = BurstFinder().bursts(of: try events(dates))
    #expect(shown(bursts) == ["2020-06-10 2020-06-19 10", "2021-08-10 2021-08-19 10"])
  }

  @Test(arguments: [[], ["2020-01-01"], ["2020-01-01", "2020-01-01"], ["2020", "2021"]])
  func `too little is no burst`(_ dates: [String]) throws {
    #expect(BurstFinder().bursts(of: try events(dates)).isEmpty)
  }

  @Test func `even events are no burst`() throws {
    let dates = (1...12).map { "2020-\($0 < 10 ? "0" : "")\($0)-15" }
    #expect(BurstFinder().bursts(of: try events(dates)).isEmpty)
  }

  @Test(arguments: 0..<60)
  func `no course of the two rates is likelier`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let span = 12
    var counts = (0..<span).map { _ in
      Int.random(in: 0..<3, using: &generator) == 0 ? Int.random(in: 1...5, using: &generator) : 0
    }
    counts[0] = max(1, counts[0])
    counts[span - 1] = max(1, counts[span - 1])
    var dates: [String] = []
    for (day, count) in counts.enumerated() {
      dates += [String](repeating: "2020-01-\(day + 10)", count: count)
    }
    let total = Double(dates.count)
    let base = total / Double(span)
    func cost(_ course: Int) -> Double {
      var sum = 0.0
      for day in 0..<span {
        let isRaised = course >> day & 1 == 1
        // The rate is tripled; ln 3 and ln n are exact enough in ten digits.
        sum += isRaised ? base * 3 - Double(counts[day]) * 1.0986122886681098 : base
        if isRaised, day == 0 || course >> (day - 1) & 1 == 0 { sum += naturalLogarithm(total) }
      }
      return sum
    }
    let least = (0..<(1 << span)).map(cost).min() ?? 0
    var course = 0
    for burst in BurstFinder().bursts(of: try events(dates)) {
      for day in Int(burst.first.components.day)...Int(burst.last.components.day) {
        course |= 1 << (day - 10)
      }
    }
    #expect(abs(cost(course) - least) < 1e-9)
  }

  /// The series of artanh, so that the test does not lean on the function it tests.
  private func naturalLogarithm(_ value: Double) -> Double {
    let ratio = (value - 1) / (value + 1)
    var (power, sum) = (ratio, 0.0)
    for index in 0..<2000 {
      sum += power / Double(2 * index + 1)
      power *= ratio * ratio
    }
    return 2 * sum
  }
}

import EntenteModel
import EntenteTestSupport
import Testing

/// Compares the rules of the relations with the enumeration of all choices of days.
@Suite("Relations of dates")
struct EventDateRelationsTests {
  /// A choice of a first and a last day.
  private struct Choice {
    let first: Int32
    let last: Int32
  }

  /// A random date of January 2023: a day, an imprecise day (through an interval's end) or an
  /// extent.
  private func date(using generator: inout SeededGenerator) throws -> EventDate {
    func day() -> String {
      let number = Int.random(in: 1...6, using: &generator)
      return "2023-01-0\(number)"
    }
    let mark = Int.random(in: 0..<6, using: &generator) == 0 ? "~" : ""
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return try EventDate(edtf: day() + mark)
    case 1: return try EventDate(edtf: "2023-01" + mark)
    case 2:
      let first = day()
      return try EventDate(edtf: "\(first)/2023-01\(mark)")
    case 3: return try EventDate(edtf: "2023-01\(mark)/2023-01")
    default:
      let days = [day(), day()].sorted()
      return try EventDate(edtf: "\(days[0])/\(days[1])\(mark)")
    }
  }

  /// Enumerates what the expression can mean, from the text alone.
  private func choices(_ date: EventDate) throws -> [Choice] {
    let ends = try date.edtf.split(separator: "/").map { part -> ClosedRange<Int32> in
      let end = try EventDate(edtf: String(part))
      return end.earliest.ordinal...end.latest.ordinal
    }
    // What happened in January took a day of it, or some days.
    if ends.count == 1 {
      return ends[0].flatMap { first in
        (first...ends[0].upperBound).map { Choice(first: first, last: $0) }
      }
    }
    return ends[0].flatMap { first in
      ends[1].filter { $0 >= first }.map { Choice(first: first, last: $0) }
    }
  }

  @Test(
    "an extent can lie within the days of an imprecise date",
    arguments: [
      ("2023-01-05/2023-01-08", "2023-01", true), ("2023-01-30/2023-02-02", "2023-01", false),
      ("2023-01-05/2023-01-08", "2023", true), ("2023-01-05/2023-01-08", "2023-01-06", false),
      ("2023-01", "2023-01", true), ("2022-12/2023-01", "2022-21", false),
    ])
  func extentWithin(inner: String, outer: String, isPossible: Bool) throws {
    let (inner, outer) = (try EventDate(edtf: inner), try EventDate(edtf: outer))
    #expect(inner.isDuring(outer) == isPossible)
    #expect(!inner.isDuring(outer, .certain))
  }

  @Test("agree with the enumeration of all choices", arguments: UInt64(0)..<24)
  func agree(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<6 {
      let first = try date(using: &generator)
      let second = try date(using: &generator)
      let lefts = try choices(first)
      let rights = try choices(second)
      let isMarked = first.isMarked || second.isMarked
      func expect(_ name: String, _ found: (Certainty) -> Bool, _ holds: (Choice, Choice) -> Bool) {
        let some = lefts.contains { left in rights.contains { holds(left, $0) } }
        let all = lefts.allSatisfy { left in rights.allSatisfy { holds(left, $0) } }
        #expect(found(.possible) == some, "\(first) \(name) \(second), possible")
        #expect(found(.certain) == (all && !isMarked), "\(first) \(name) \(second), certain")
      }
      expect("precedes", { first.precedes(second, $0) }, { $0.last < $1.first })
      expect(
        "overlaps", { first.overlaps(second, $0) }, { $0.first <= $1.last && $1.first <= $0.last })
      expect(
        "is during", { first.isDuring(second, $0) }, { $0.first >= $1.first && $0.last <= $1.last })
    }
  }
}

import EntenteGraph
import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Path patterns")
struct PathPatternTests {
  static let labels = [["cooperates-with", "aid"], ["opposes", "accuse"], ["opposes", "reject"]]

  struct Fault: CustomTestStringConvertible, Sendable {
    let pattern: String
    let place: String
    let message: String
    var testDescription: String { pattern }
  }

  @Test(arguments: [
    Fault(pattern: "", place: "1:1", message: "the pattern is empty"),
    Fault(pattern: "  ", place: "1:1", message: "the pattern is empty"),
    Fault(pattern: "opposes |", place: "1:10", message: "a relation is missing"),
    Fault(pattern: "| opposes", place: "1:1", message: "a relation is missing"),
    Fault(pattern: "opposes ^", place: "1:10", message: "a relation is missing"),
    Fault(pattern: "()", place: "1:2", message: "a relation is missing"),
    Fault(pattern: "(opposes", place: "1:1", message: "is not closed"),
    Fault(pattern: "opposes) accuse", place: "1:8", message: "was not opened"),
    Fault(pattern: "+ opposes", place: "1:1", message: "nothing stands before it"),
    Fault(pattern: "opposes | * ", place: "1:11", message: "nothing stands before it"),
    Fault(pattern: "opposes{}", place: "1:8", message: "braces hold a count"),
    Fault(pattern: "opposes{,2}", place: "1:8", message: "braces hold a count"),
    Fault(pattern: "opposes{1", place: "1:8", message: "braces hold a count"),
    Fault(pattern: "opposes{1;2}", place: "1:8", message: "braces hold a count"),
    Fault(pattern: "opposes{3,2}", place: "1:8", message: "allows no repetition"),
    Fault(pattern: "opposes{0}", place: "1:8", message: "allows no repetition"),
    Fault(pattern: "opposes{1,65}", place: "1:11", message: "counts to 64 at most"),
    Fault(pattern: "opposes{99999999999999999999}", place: "1:9", message: "counts to 64"),
    Fault(pattern: "opposes , accuse", place: "1:9", message: "',' has no meaning here"),
    Fault(pattern: "opposes }", place: "1:9", message: "'}' has no meaning here"),
    Fault(pattern: "aid\n  oposes", place: "2:3", message: "did you mean 'opposes'?"),
    Fault(pattern: "aid (été | accuse)", place: "1:6", message: "is called 'été'"),
    Fault(pattern: "((aid{64}){64}){64}", place: "1:1", message: "too large"),
    Fault(
      pattern: String(repeating: "(", count: 100_000), place: "1:65", message: "64 deep at most"),
    Fault(
      pattern: "aid" + String(repeating: "+", count: 100_000), place: "1:68",
      message: "64 deep at most"),
  ])
  func `errors point into the pattern`(_ fault: Fault) throws {
    let error = try #require(throws: PatternError.self) {
      _ = try PatternAutomaton(try PathPattern(fault.pattern), labels: Self.labels)
    }
    let text = "\(error)"
    #expect(text.hasPrefix("pattern:\(fault.place): error: "), "\(text.prefix(200))")
    #expect(text.contains(fault.message), "\(text.prefix(200))")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3 && lines[2].count == error.place.column + 2)
  }

  @Test func `a pattern whose states explode is refused`() throws {
    // Whether the hop thirteen before the end is an accusation takes a bit for each of the last 13.
    let pattern = try PathPattern("(accuse | reject)* accuse (accuse | reject){13}")
    let error = try #require(throws: PatternError.self) {
      _ = try PatternAutomaton(pattern, labels: Self.labels)
    }
    #expect(error.reason == .tooLarge)
  }

  @Test func `names that no edge has are right if they are known`() throws {
    let pattern = try PathPattern("visits")
    #expect(throws: PatternError.self) { _ = try PatternAutomaton(pattern, labels: Self.labels) }
    let automaton = try PatternAutomaton(pattern, labels: Self.labels, known: ["visits"])
    #expect(automaton.next(PatternAutomaton.start, label: 0, .either) == -1)
  }

  @Test(arguments: 0..<200)
  func `automata agree with matching by enumeration`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pattern = RandomPattern(depth: 3, &generator)
    let automaton = try PatternAutomaton(
      try PathPattern(pattern.text), labels: Self.labels,
      known: Set(RandomPattern.names.compactMap { $0 }))
    for _ in 0..<40 {
      let hops = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        RandomPattern.Hop(
          label: Int.random(in: 0..<3, using: &generator),
          traversal: EdgeTraversal.allCases.randomElement(using: &generator) ?? .either)
      }
      var state = PatternAutomaton.start
      for hop in hops where state >= 0 {
        state = automaton.next(state, label: hop.label, hop.traversal)
      }
      let isAccepted = state >= 0 && automaton.accepts[Int(state)]
      #expect(isAccepted == pattern.matches(hops, Self.labels), "\(pattern.text) \(hops)")
    }
  }
}

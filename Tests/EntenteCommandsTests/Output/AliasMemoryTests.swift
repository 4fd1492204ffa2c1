import EntenteCommands
import EntenteModel
import Testing

@Suite("AliasMemory")
struct AliasMemoryTests {
  /// The aliases of the only actor of each block, and whether the block was changed.
  private func run(_ blocks: [Actor]) -> [(aliases: [String], isChanged: Bool)] {
    var memory = AliasMemory()
    return blocks.map { actor in
      var chronicle = Chronicle(actors: [actor])
      let isChanged = memory.complete(&chronicle)
      return (chronicle.actors[0].aliases, isChanged)
    }
  }

  private func person(_ name: String, _ aliases: String...) -> Actor {
    Actor(id: "ferro-anna", kind: .person, name: name, aliases: aliases)
  }

  @Test func `a later block repeats the aliases of earlier ones behind its own`() {
    let results = run([
      person("Anna Ferro", "Ferro", "Mrs Ferro"),
      person("Anna Ferro", "A. Ferro", "Ferro"),
      person("Anna Ferro"),
      person("Anna Ferro", "Mrs Ferro", "A. Ferro", "Ferro"),
    ])
    #expect(results.map(\.isChanged) == [false, true, true, false])
    #expect(
      results.map(\.aliases) == [
        ["Ferro", "Mrs Ferro"],
        ["A. Ferro", "Ferro", "Mrs Ferro"],
        ["Ferro", "Mrs Ferro", "A. Ferro"],
        ["Mrs Ferro", "A. Ferro", "Ferro"],
      ])
  }

  @Test func `another name that was shown is an alias, and the own names are none`() {
    let french: [LanguageCode: String] = [.french: "Japon"]
    let both: [LanguageCode: String] = [.french: "Japon", .english: "Japan"]
    let results = run([
      Actor(id: "jpn", kind: .state, name: "Japon", names: french, aliases: ["Tokyo"]),
      Actor(id: "jpn", kind: .state, name: "Japan", names: both),
      Actor(id: "jpn", kind: .state, name: "Japan"),
    ])
    #expect(results.map(\.aliases) == [["Tokyo"], ["Tokyo"], ["Japon", "Tokyo"]])
  }

  @Test func `actors with other identifiers keep their aliases to themselves`() {
    let results = run([
      person("Anna Ferro", "Ferro"),
      Actor(id: "ferro-luca", kind: .person, name: "Luca Ferro"),
      Actor(id: "ferro", kind: .organization, name: "Ferro"),
    ])
    #expect(results.map(\.isChanged) == [false, false, false])
    #expect(results.map(\.aliases) == [["Ferro"], [], []])
  }
}

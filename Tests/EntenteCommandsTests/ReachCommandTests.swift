import EntenteCommands
import EntenteTestSupport
import Testing

@Suite("reach")
struct ReachCommandTests {
  private func run(_ arguments: [String]) async -> TestRun {
    await TestRun(["reach", "-"] + arguments, input: TieChronicle.text)
  }

  @Test func `whom and when, for people and for programs`() async throws {
    try expectSnapshot(
      of: await run(["--from", "Albe", "--output-language", "en"]).output, named: "reach.en.txt")
    try expectSnapshot(
      of: await run(["--from", "Albe", "--output-language", "fr"]).output, named: "reach.fr.txt")
    try expectSnapshot(of: await run(["--from", "Albe", "--json"]).output, named: "reach.jsonl")
  }

  @Test(arguments: [
    ("--from alba", ["bora", "ceda", "league", "dora"]),
    ("--from alba --certain", ["bora", "ceda", "dora"]),
    ("--from alba --max-hops 1", ["bora"]), ("--from alba --between 2022", ["bora"]),
    ("--from alba --between 1900", []), ("--from league", []),
    (
      "--from dora --affiliations --max-hops 2 --min-confidence 0.5",
      ["league", "mina", "ceda"]
    ),
    ("--from league --undirected --max-hops 1", ["mina", "ceda"]),
    ("--from alba --modality denied", []), ("--from dora --modality denied", ["bora"]),
    ("--from dora --roll-up --relation visits", ["league"]),
  ])
  func reaches(_ arguments: String, _ actors: [String]) async {
    let words = arguments.split(separator: " ").map(String.init)
    let run = await run(words + ["--json"])
    let found = run.output.split(separator: "\n").map { line in
      String((line.split(separator: "\"actor\":\"").last ?? "").prefix { $0 != "\"" })
    }
    #expect(Set(found) == Set(actors) && found.count == actors.count, "\(found)")
    #expect(run.code == .success)
    let strict = await self.run(words + ["--fail-if-empty"])
    #expect(strict.code == (actors.isEmpty ? .failure : .success))
  }

  @Test(arguments: [
    ("", "'--from' is needed"), ("--from nobody", "no actor is called 'nobody'"),
    ("--from alba --max-hops 0", "at least 1"), ("--from alba -o x.svg", ".txt or .jsonl"),
  ])
  func refuses(_ arguments: String, _ message: String) async {
    let run = await run(arguments.split(separator: " ").map(String.init))
    #expect(run.code != .success && run.output == "")
    #expect(run.diagnostics.contains(message), "\(run.diagnostics)")
  }
}

import EntenteCommands
import EntenteTestSupport
import Testing

@Suite("paths")
struct PathsCommandTests {
  private func run(_ arguments: [String], input: String = TieChronicle.text) async -> TestRun {
    await TestRun(["paths", "-"] + arguments, input: input)
  }

  /// The actors of the paths that `--json` writes.
  private func actors(_ run: TestRun) -> [String] {
    run.output.split(separator: "\n").map { line in
      let parts = line.split(separator: "{\"actor\":\"", omittingEmptySubsequences: false)
      return parts.dropFirst().map { $0.prefix { $0 != "\"" } }.joined(separator: " ")
    }
  }

  @Test func `paths, for people and for programs`() async throws {
    let ends = ["--from", "Albe", "--to", "League", "--all"]
    let english = await run(ends + ["--output-language", "en"])
    try expectSnapshot(of: english.output, named: "paths.en.txt")
    let french = await run(ends + ["--output-language", "fr", "--relation", "visits,consult"])
    try expectSnapshot(of: french.output, named: "paths.fr.txt")
    let walk = ["--from", "Dora", "--to", "League", "--affiliations", "--all", "--json"]
    try expectSnapshot(of: await run(walk).output, named: "affiliations.jsonl")
    let timed = ["--from", "alba", "--to", "dora", "--in-time-order", "--earliest"]
    try expectSnapshot(of: await run(timed + ["--json"]).output, named: "earliest.jsonl")
    try expectSnapshot(of: await run(timed).output, named: "earliest.txt")
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: String
    let expected: [String]
    var testDescription: String { arguments }
  }

  @Test(arguments: [
    Case(arguments: "--from alba --to ceda", expected: ["alba bora ceda"]),
    Case(arguments: "--from ceda --to alba", expected: ["ceda alba"]),
    Case(
      arguments: "--from ceda --to alba --shortest 2", expected: ["ceda alba", "ceda bora alba"]),
    Case(arguments: "--from ceda --to alba --all --limit 1", expected: ["ceda alba"]),
    Case(arguments: "--from ceda --to alba --all --max-hops 1", expected: ["ceda alba"]),
    Case(arguments: "--from alba --to ceda --undirected", expected: ["alba ceda"]),
    Case(arguments: "--from league --to ceda", expected: []),
    Case(arguments: "--from pact --to ceda", expected: []),
    Case(arguments: "--from alba --to league --relation other", expected: ["alba league"]),
    Case(arguments: "--from dora --to bora", expected: ["dora ceda bora"]),
    Case(
      arguments: "--from dora --to bora --modality actual,denied", expected: ["dora bora"]),
    Case(arguments: "--from ceda --to league --min-confidence 0.5", expected: []),
    Case(arguments: "--from ceda --to league --between 2020", expected: []),
    Case(
      arguments: "--from ceda --to league --between 2020 --undated", expected: ["ceda league"]),
    Case(arguments: "--from alba --to ceda --between 1900", expected: []),
    Case(arguments: "--from dora --to league --roll-up", expected: ["dora league"]),
    Case(arguments: "--from alba --to alba", expected: ["alba"]),
    Case(
      arguments: "--from ceda --to alba --weighted count --shortest 2",
      expected: ["ceda alba", "ceda bora alba"]),
    Case(
      arguments: "--from ceda --to league --weighted confidence", expected: ["ceda league"]),
    Case(arguments: "--from dora --to alba", expected: ["dora ceda alba"]),
    Case(arguments: "--from dora --to alba --in-time-order", expected: []),
    Case(
      arguments: "--from alba --to league --in-time-order", expected: ["alba bora ceda league"]),
    Case(arguments: "--from alba --to league --in-time-order --certain", expected: []),
    Case(
      arguments: "--from alba --to dora --in-time-order --certain",
      expected: ["alba bora ceda dora"]),
    Case(
      arguments: "--from ceda --to alba --in-time-order --shortest 2",
      expected: ["ceda alba", "ceda bora alba"]),
    Case(arguments: "--from ceda --to alba --in-time-order --latest", expected: ["ceda alba"]),
    Case(arguments: "--from ceda --to alba --in-time-order --fastest", expected: ["ceda alba"]),
    Case(
      arguments: "--from alba --to ceda --pattern cooperates-with+", expected: ["alba bora ceda"]),
    Case(arguments: "--from alba --to ceda --pattern ^accuse", expected: ["alba ceda"]),
    Case(arguments: "--from alba --to ceda --pattern opposes", expected: []),
    Case(
      arguments: "--from alba --to ceda --pattern opposes|consult{2} --in-time-order --strict",
      expected: ["alba bora ceda"]),
    Case(
      arguments: "--from dora --to league --affiliations --pattern affiliation+(visits|.)",
      expected: ["dora mina league"]),
  ])
  func finds(_ given: Case) async {
    let words = given.arguments.split(separator: " ").map(String.init)
    let run = await run(words + ["--json"])
    #expect(actors(run) == given.expected)
    #expect(run.code == .success)
    let isCut = given.arguments.contains("--limit")
    #expect(run.output.contains("\"complete\":false") == isCut)
    #expect(run.diagnostics.contains("more paths") == isCut)
    let strict = await self.run(words + ["--fail-if-empty"])
    #expect(strict.code == (given.expected.isEmpty ? .failure : .success))
    #expect(strict.output.isEmpty == given.expected.isEmpty)
  }

  @Test(arguments: [
    ("--to alba", "'--from' is needed"), ("--from alba", "'--to' is needed"),
    ("--from alba --to ceda --all --shortest 2", "exclude each other"),
    ("--from alba --to ceda --earliest", "needs '--in-time-order'"),
    ("--from alba --to ceda --strict", "needs '--in-time-order'"),
    ("--from alba --to ceda --in-time-order --earliest --latest", "exclude each other"),
    ("--from alba --to ceda --in-time-order --fastest --all", "is one path"),
    ("--from alba --to ceda --in-time-order --fastest --shortest 2", "is one path"),
    ("--from alba --to ceda --weighted count --all", "exclude each other"),
    ("--from alba --to ceda --weighted count --in-time-order", "exclude each other"),
    ("--from alba --to ceda --weighted count --pattern visits", "exclude each other"),
    ("--from alba --to ceda --weighted age", "one of confidence, count"),
    ("--from alba --to ceda --certain", "needs '--between'"),
    ("--from alba --pairs x.tsv", "'--pairs' stands for"), ("--pairs none.tsv", "cannot read"),
    ("--pairs x.tsv -o x.txt", ".jsonl or .svg"), ("--from a --to b -o x.csv", ".txt or .jsonl"),
    ("--from nobody --to ceda", "no actor is called 'nobody'"),
    ("--from bara --to ceda", "the nearest is Bora"),
    ("--from alba --to ceda --relation vists", "did you mean 'visits'?"),
    ("--from alba --to ceda --pattern vists", "pattern:1:1: error: no relation"),
    ("--from alba --to ceda --pattern visits)", "pattern:1:7: error: this parenthesis"),
  ])
  func refuses(_ arguments: String, _ message: String) async {
    let run = await run(arguments.split(separator: " ").map(String.init))
    #expect(run.code != .success && run.output == "")
    #expect(run.diagnostics.contains(message), "\(run.diagnostics)")
  }

  @Test func `an ambiguous name lists its candidates`() async {
    let run = await run(["--from", "alba", "--to", "Dora Pact"])
    #expect(run.code == .failure && run.output == "")
    #expect(run.diagnostics.contains("can mean League (league), Pact (pact)"))
  }

  @Test func `pairs have an answer each, and faults their place`() async throws {
    try await TemporaryFolder.with { folder in
      let text = "\u{FEFF}Alba\tCeda\r\n# a note\n\nleague, Alba\nNobody\tBora\nAlba\n x , y , z\n"
      try folder.write(text, to: "pairs.txt")
      let path = folder.path("pairs.txt")
      let run = await run(["--pairs", path])
      #expect(run.code == .failure)
      #expect(actors(run) == ["alba bora ceda", ""])
      #expect(
        run.output.hasSuffix(
          "{\"from\":\"league\",\"to\":\"alba\",\"complete\":true,\"path\":null}\n"))
      #expect(
        run.diagnostics.split(separator: "\n").map { $0.prefix(path.count + 12) }
          == [
            "\(path):6:1: error:", "\(path):7:1: error:", "\(path):5:1: error:",
          ].map { $0.prefix(path.count + 12) })
      let same = await self.run(["--pairs", path, "-o", path, "--json"])
      #expect(same.code == .usage)
    }
  }

  @Test func `the picture shows the paths and no more`() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.path("paths.svg")
      let arguments = ["--from", "alba", "--to", "ceda", "-o", path, "--output-language", "en"]
      let run = await run(arguments)
      #expect(run.code == .success && run.output == "" && run.diagnostics == "")
      let svg = try folder.read("paths.svg")
      #expect(svg.contains("Alba") && svg.contains("Bora") && svg.contains("Ceda"))
      #expect(!svg.contains("League") && !svg.contains("Dora"))
      let none = await self.run(
        ["--from", "league", "--to", "alba", "-o", folder.path("none.svg")])
      #expect(none.code == .success && none.diagnostics.contains("nothing to draw"))
      #expect(folder.names == ["paths.svg"])
    }
  }
}

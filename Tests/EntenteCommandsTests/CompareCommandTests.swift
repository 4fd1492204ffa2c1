import EntenteCommands
import EntenteTestSupport
import Testing

@Suite("compare")
struct CompareCommandTests {
  private func run(_ arguments: String...) async -> TestRun {
    await TestRun(["compare", "-"] + arguments, input: TieChronicle.text)
  }

  @Test func `changes, for people and for programs`() async throws {
    try expectSnapshot(
      of: await run("--at", "2022", "--output-language", "en").output, named: "compare.en.txt")
    try expectSnapshot(
      of: await run("--at", "2022", "--output-language", "fr").output, named: "compare.fr.txt")
    try expectSnapshot(of: await run("--at", "2022", "--json").output, named: "compare.jsonl")
  }

  @Test func `what can be on both sides counts on both, or on none if it must be certain`() async {
    let possible = await run("--at", "2020-02", "--relation", "visits", "--json")
    #expect(possible.output == "")
    let undated = await run(
      "--at", "2020-02", "--relation", "visits", "--json", "--certain", "--undated")
    #expect(undated.output == "" && undated.code == .success)
    let other = await run("--at", "2021", "--relation", "other", "--json")
    #expect(
      other.output == """
        {"source":"alba","target":"league","relation":"other","change":"gained","before":{},"after":{"other":1}}

        """)
  }

  @Test func `two chronicles compare, and each may know an actor alone`() async throws {
    try await TemporaryFolder.with { folder in
      let head = "{\"record\":\"chronicle\",\"format\":1}\n"
      let actor = { (id: String) in
        "{\"record\":\"actor\",\"id\":\"\(id)\",\"kind\":\"state\",\"name\":\"\(id)\"}\n"
      }
      try folder.write(
        head + actor("x") + actor("y") + TieChronicle.event("1", "visits", "visit", "x", "y", nil),
        to: "one.jsonl")
      try folder.write(
        head + actor("x") + actor("z")
          + TieChronicle.event("2", "opposes", "accuse", "x", "z", nil),
        to: "two.jsonl")
      let arguments = ["compare", folder.path("one.jsonl"), "--with", folder.path("two.jsonl")]
      let both = await TestRun(arguments + ["--json"])
      #expect(
        both.output == """
          {"source":"x","target":"y","relation":"visits","change":"lost","before":{"visits":1},"after":{}}
          {"source":"x","target":"z","relation":"opposes","change":"gained","before":{},"after":{"opposes":1}}

          """)
      let one = await TestRun(arguments + ["--json", "--actor", "z"])
      #expect(one.output.split(separator: "\n").count == 1 && one.code == .success)
      let over = await TestRun(arguments + ["-o", folder.path("two.jsonl"), "--json"])
      #expect(over.code == .failure && over.diagnostics.contains("is an input"))
      let none = await TestRun(arguments + ["--actor", "q"])
      #expect(none.code == .failure && none.diagnostics.contains("no actor is called 'q'"))
    }
  }

  @Test(arguments: [
    ([], "'--at' or '--with' is needed"), (["--at", "soon"], "no value for '--at'"),
    (["--at", "2022", "--with", "x"], "exclude each other"),
    (["--with", "x", "--certain"], "needs '--between'"),
    (["--with", "x", "--corrections", "y"], "needs '--at'"),
    (["--with", "nowhere"], "no such file"),
    (["--at", "2022", "--relation", "oposes"], "did you mean 'opposes'?"),
  ])
  func refuses(_ arguments: [String], _ message: String) async {
    let run = await TestRun(["compare", "-"] + arguments, input: TieChronicle.text)
    #expect(run.code != .success && run.output == "")
    #expect(run.diagnostics.contains(message), "\(run.diagnostics)")
  }

  @Test func `nothing changed is no failure unless it is to be`() async {
    let empty = await run("--at", "1900", "--relation", "visits", "--between", "1800")
    #expect(empty.code == .success && empty.output == "")
    #expect(
      await run("--at", "1900", "--between", "1800", "--fail-if-empty").code == .failure)
  }
}

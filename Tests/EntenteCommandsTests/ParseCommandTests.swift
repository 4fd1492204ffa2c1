import EntenteCommands
import Testing

@Suite struct ParseCommandTests {
  @Test func textBecomesTrees() async {
    let run = await TestRun(["parse", "--language", "fr", "-"], input: "Tokyo attend du riz.")
    #expect(run.code == .success)
    #expect(run.output.contains("# text = Tokyo attend du riz.\n"))
    #expect(run.output.contains("\tstart=13|end=15\n"))
  }

  @Test func givenTreesAreKeptUnlessRetagged() async {
    let given = "1\tTokyo\tTokyo\tX\t_\t_\t2\tdep\t_\t_\n2\tattend\tx\tX\t_\t_\t0\troot\t_\t_\n\n"
    let kept = await TestRun(["parse", "--conllu", "-"], input: given)
    #expect(kept.output.contains("2\tattend\tx\tX\t"))
    let retagged = await TestRun(
      ["parse", "--conllu", "--retag", "--language", "fr", "-"], input: given)
    #expect(retagged.output.contains("2\tattend\tattendre\tVERB\t"))
  }

  @Test func givenTreesAreDrawn() async {
    let given = "1\tTokyo\t_\tX\t_\t_\t2\tdep\t_\t_\n2\tattend\tx\tX\t_\t_\t0\troot\t_\t_\n\n"
    let run = await TestRun(["parse", "--conllu", "--tree", "-"], input: given)
    #expect(run.output == "attend X root\n  Tokyo X dep\n\n")
  }

  @Test(arguments: [
    ("html", "<html><body><article><p>Tokyo attend du riz.</p></article></body></html>"),
    ("md", "---\nlang: fr\n---\n\nTokyo attend du riz.\n"),
    ("jsonl", #"{"id":"a1","text":"Tokyo attend du riz.","language":"fr"}"# + "\n"),
  ])
  func articlesOfEveryFormatAreParsed(format: String, text: String) async {
    let run = await TestRun(
      ["parse", "--language", "fr", "--input-format", format, "-"], input: text)
    #expect(run.code == .success, "\(run.diagnostics)")
    #expect(run.output.contains("# text = Tokyo attend du riz.\n"))
    #expect(run.output.contains("\tstart=13|end=15\n"))
    #expect(!run.output.contains("article") && !run.output.contains("lang"))
  }

  @Test func theOutputIsWrittenWhole() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("Tokyo attend du riz.", to: "a.txt")
      let (input, output) = (folder.path("a.txt"), folder.path("a.conllu"))
      let run = await TestRun(["parse", "--language", "fr", "-o", output, input])
      #expect(run.code == .success && run.output.isEmpty)
      #expect(try folder.read("a.conllu").hasPrefix("# newdoc id = a\n# newpar\n# text = Tokyo"))
      let refused = await TestRun(["parse", "-o", input, input])
      #expect(refused.code != .success)
      #expect(try folder.read("a.txt") == "Tokyo attend du riz.")
    }
  }

  @Test(arguments: [
    ["parse", "--retag", "-"], ["parse", "--conllu", "--input-format", "md", "-"],
    ["parse", "--input-format", "chronicle", "-"], ["parse", "-o", "a.svg", "-"],
  ])
  func contradictionsAreRefused(arguments: [String]) async {
    #expect(await TestRun(arguments).code == .usage)
  }

  @Test func faultsHaveAPlace() async {
    let run = await TestRun(["parse", "--conllu", "-"], input: "# a\n1\tx\n")
    #expect(run.code == .failure)
    #expect(run.diagnostics.hasPrefix("-:2: error: "))
  }

  @Test func otherLanguagesAreRefused() async {
    let run = await TestRun(["parse", "-"], input: "Der Minister sagte, dass er nicht kommt.")
    #expect(run.code == .failure)
    #expect(run.output.isEmpty)
  }
}

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

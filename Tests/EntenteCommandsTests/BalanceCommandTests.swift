import EntenteCommands
import EntenteTestSupport
import Testing

@Suite("balance")
struct BalanceCommandTests {
  private func run(_ arguments: String...) async -> TestRun {
    await TestRun(["balance", "-"] + arguments, input: TieChronicle.text)
  }

  @Test func `camps and triads, for people and for programs`() async throws {
    try expectSnapshot(of: await run("--output-language", "en").output, named: "balance.en.txt")
    try expectSnapshot(of: await run("--output-language", "fr").output, named: "balance.fr.txt")
    try expectSnapshot(of: await run("--json").output, named: "balance.jsonl")
    let early = await run("--between", "2020/2021", "--output-language", "en")
    try expectSnapshot(of: early.output, named: "balance.early.txt")
  }

  @Test func `filters choose the ties`() async {
    let early = await run("--between", "2020/2021", "--json")
    #expect(
      early.output == """
        {"camp":1,"actors":["alba","bora","ceda"]}
        {"triad":["alba","bora","ceda"],"signs":"++-","balanced":false}

        """)
    let pair = await run("--actor", "Dora", "--modality", "denied,actual", "--json", "--camps", "3")
    #expect(
      pair.output == """
        {"camp":1,"actors":["ceda","dora"]}
        {"camp":2,"actors":["bora"]}

        """)
  }

  @Test func `no ties are no failure unless they are to be`() async {
    let empty = await run("--between", "1900")
    #expect(empty.code == .success && empty.output == "" && empty.diagnostics == "")
    #expect(await run("--between", "1900", "--fail-if-empty").code == .failure)
  }

  @Test(arguments: [
    (["--actor", "Nobody"], "no actor is called 'Nobody'"),
    (["--actor", "Dora Pact"], "can mean League (league), Pact (pact)"),
    (["--camps", "0"], "at least 1"), (["--camps", "65"], "64 at most"),
    (["--certain"], "needs '--between'"), (["-o", "x.svg"], ".txt or .jsonl"),
  ])
  func refuses(_ arguments: [String], _ message: String) async {
    let run = await TestRun(["balance", "-"] + arguments, input: TieChronicle.text)
    #expect(run.code != .success && run.output == "")
    #expect(run.diagnostics.contains(message), "\(run.diagnostics)")
  }
}

import EntenteCommands
import EntenteTestSupport
import Testing

/// Lists of a chronicle that is piped in.
@Suite("actors, events and merge")
struct ListCommandsTests {
  static let chronicle = """
    {"record":"chronicle","format":1}
    {"record":"article","id":"n","language":"fr","published":"2023-06-05","text":"La Chine critique l'OTAN. Le Japon la rencontrera."}
    {"record":"actor","id":"chn","kind":"state","name":"Chine","names":{"en":"China","fr":"Chine"},"aliases":["Pékin"]}
    {"record":"actor","id":"jpn","kind":"state","name":"Japon","names":{"en":"Japan","fr":"Japon"}}
    {"record":"actor","id":"nato","kind":"organization","name":"OTAN","names":{"en":"NATO","fr":"OTAN"}}
    {"record":"event","id":"e-2","relation":"cooperates-with","type":"consult","sources":["jpn"],"targets":["nato"],"date":"2023-07","modality":"planned","confidence":0.5,"evidence":[{"article":"n","part":"text","start":26,"end":50,"quote":"Le Japon la rencontrera."}]}
    {"record":"event","id":"e-1","relation":"opposes","type":"reject","sources":["chn"],"targets":["nato"],"modality":"actual","confidence":0.9,"evidence":[{"article":"n","part":"text","start":0,"end":25,"quote":"La Chine critique l'OTAN."}]}

    """

  private func run(_ arguments: String...) async -> TestRun {
    await TestRun(arguments, input: Self.chronicle)
  }

  @Test func `lists for people`() async throws {
    try expectSnapshot(of: await run("actors", "-").output, named: "actors.fr.txt")
    try expectSnapshot(of: await run("events", "-").output, named: "events.fr.txt")
    try expectSnapshot(
      of: await run("events", "-", "--output-language", "en").output, named: "events.en.txt")
  }

  @Test func `who receives a visit does not pay it`() async {
    let chronicle = """
      {"record":"chronicle","format":1}
      {"record":"actor","id":"chn","kind":"state","name":"Chine"}
      {"record":"actor","id":"jpn","kind":"state","name":"Japon"}
      {"record":"event","id":"e-1","relation":"visits","type":"host","sources":["chn"],"targets":["jpn"],"evidence":[{"hand":"test"}]}

      """
    let run = await TestRun(["events", "-", "--output-language", "fr"], input: chronicle)
    #expect(run.output.contains("Chine ← Japon"))
  }

  @Test func `lists for programs`() async throws {
    try expectSnapshot(of: await run("actors", "-", "--json").output, named: "actors.jsonl")
    let events = await run("events", "-", "--json").output.split(separator: "\n")
    #expect(events.count == 2)
    #expect(events.first?.hasPrefix("{\"record\":\"event\",\"id\":\"e-2\"") == true)
  }

  @Test(arguments: [
    (["--actor", "pekin"], ["e-1"]), (["--actor", "Japan", "--actor", "chn"], ["e-2", "e-1"]),
    (["--exclude", "la Chine"], ["e-2"]), (["--relation", "opposes"], ["e-1"]),
    (["--relation", "consult,reject"], ["e-2", "e-1"]), (["--modality", "planned"], ["e-2"]),
    (["--modality", "denied,possible"], []), (["--between", "2023"], ["e-2"]),
    (["--between", "2023", "--undated"], ["e-2", "e-1"]),
    (["--between", "2023-07-10", "--certain"], []), (["--between", "2023-07-10"], ["e-2"]),
    (["--min-confidence", "0.6"], ["e-1"]),
  ])
  func filters(_ filters: [String], _ ids: [String]) async {
    let run = await TestRun(["events", "-", "--json"] + filters, input: Self.chronicle)
    let found = run.output.split(separator: "\n").map { String($0.dropFirst(24).prefix(3)) }
    #expect(found == ids)
    #expect(run.code == .success)
  }

  @Test func `corrections come last`() async throws {
    try await TemporaryFolder.with { folder in
      let text = """
        {"correction":"drop","event":"e-1"}
        {"correction":"drop","event":"e-9"}

        """
      try folder.write(text, to: "fix.jsonl")
      let run = await run("events", "-", "--json", "--corrections", folder.path("fix.jsonl"))
      #expect(run.output.split(separator: "\n").count == 1)
      #expect(run.code == .failure)
      #expect(run.diagnostics.hasPrefix("\(folder.path("fix.jsonl")):2:"))
    }
  }

  @Test func `an unknown name lists the nearest`() async {
    let run = await run("events", "-", "--actor", "Chime")
    #expect(run.code == .failure)
    #expect(run.diagnostics.hasPrefix("entente: no actor is called 'Chime'; the nearest is Chine"))
    #expect(run.output == "")
  }

  @Test func `an unknown relation suggests the nearest`() async {
    let run = await run("events", "-", "--relation", "oposes")
    #expect(run.code == .failure)
    #expect(
      run.diagnostics
        == "entente: no relation or event type is called 'oposes'; did you mean 'opposes'?\n")
  }

  @Test func `nothing found is no failure unless it is to be`() async {
    #expect(await run("events", "-", "--between", "1900").code == .success)
    #expect(await run("events", "-", "--between", "1900", "--fail-if-empty").code == .failure)
  }

  @Test func `merging is idempotent`() async throws {
    let merged = await run("merge", "-")
    #expect(merged.code == .success)
    #expect(await TestRun(["merge", "-"], input: merged.output).output == merged.output)
    let twice = await TestRun(["merge", "-"], input: Self.chronicle + Self.chronicle)
    #expect(twice.diagnostics == "")
    #expect(twice.output == merged.output)
  }

  @Test func `a fault has its place, and the exit status tells`() async {
    let run = await TestRun(
      ["events", "-"], input: "{\"record\":\"chronicle\",\"format\":1}\n{\"record\":\"x\"}\n")
    #expect(run.code == .failure)
    #expect(run.diagnostics.hasPrefix("-:2:"))
    #expect(run.diagnostics.contains("error: unknown record 'x'"))
  }

  @Test func `options that need each other say so`() async {
    let run = await run("events", "-", "--undated")
    #expect(run.code == .usage)
    #expect(run.diagnostics.hasPrefix("entente events: '--undated' needs '--between'\n"))
  }
}

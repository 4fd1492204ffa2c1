import EntenteCommands
import Foundation
import Testing

/// Relations of a user's own, in all that is drawn and listed.
@Suite("Relations of a user's own")
struct UserRelationsTests {
  private static let relations = """
    kind\tname\tfamily\tsymmetric\tdrawn\tfr\ten\tfr:does\ten:does\tfr:not\ten:not
    family\ttrades-with\t\tyes\tyes\tcommerce\ttrade\tcommerce avec\ttrades with\tne c. pas\tdoes not trade
    family\tmentions\t\tno\tno\tmention\tmention\tmentionne\tmentions\tne m. pas\tdoes not mention
    type\tsell\ttrades-with\t\t\tvente\tsale\tvend à\tsells to\tne vend pas à\tdoes not sell to
    """

  private static let chronicle = """
    {"record":"actor","id":"a","kind":"state","name":"Alba"}
    {"record":"actor","id":"b","kind":"state","name":"Bora"}
    {"record":"event","id":"e1","relation":"trades-with","type":"sell","sources":["a"],"targets":["b"],\
    "evidence":[{"hand":"x"}]}
    {"record":"event","id":"e2","relation":"mentions","type":"state","sources":["a"],"targets":["b"],\
    "evidence":[{"hand":"x"}]}
    """

  private func run(_ arguments: [String]) async throws -> TestRun {
    var result: TestRun?
    try await TemporaryFolder.with { folder in
      try folder.write(Self.relations, to: "mine.tsv")
      try folder.write(Self.chronicle, to: "a.jsonl")
      result = await TestRun(
        [arguments[0], folder.path("a.jsonl"), "--relations", folder.path("mine.tsv")]
          + arguments.dropFirst())
    }
    return try #require(result)
  }

  @Test func `a diagram has their words, and no arrow where they have no direction`() async throws {
    let run = try await run(["diagram", "--output-language", "en"])
    #expect(run.output.contains(">sale</text>"))
    #expect(run.output.contains(">trades with</text>"))
    #expect(!run.output.contains("class=\"head\""))
    #expect(!run.output.contains("mention"))
  }

  @Test func `what is not drawn is drawn when asked for`() async throws {
    let run = try await run(["diagram", "--output-language", "en", "--relation", "mentions"])
    #expect(run.output.contains(">mentions</text>"))
    #expect(run.output.contains("class=\"head\""))
    #expect(!run.output.contains("sale"))
  }

  @Test func `timelines and lists have their words`() async throws {
    let timeline = try await run(["timeline", "--output-language", "fr"])
    #expect(timeline.output.contains(">Commerce</text>"))
    #expect(timeline.output.contains(">Alba vend à Bora</text>"))
    let list = try await run(["events", "--output-language", "fr", "--relation", "sell"])
    #expect(list.output.contains("commerce avec"))
    #expect(!list.output.contains("mention"))
  }

  @Test func `a relation that nobody defined is named with the nearest`() async throws {
    let run = try await run(["events", "--relation", "trade-with"])
    #expect(run.code == .failure)
    #expect(run.diagnostics.contains("did you mean 'trades-with'?"))
  }

  @Test func `two lines teach a verb, and faults have their place`() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("La Norvège a transféré la Suède au Chili.", to: "a.txt")
      let header = "kind\tlemma\ttype\tframe\n"
      try folder.write(header + "verb\ttransférer\tsell\tnsubj>obl:à\n", to: "words.tsv")
      try folder.write(header + header, to: "broken.tsv")
      try folder.write(header + "verb\ttransférer\taid\tnsubj>obl:à\n", to: "plain.tsv")
      let read = ["explain", "--json", folder.path("a.txt"), "--relations"]
      let plain = await TestRun(read + [folder.path("plain.tsv")])
      #expect(plain.code == .success)
      #expect(plain.output.contains("fr:verb:transférer nsubj>obl:à"))
      // The type stands in another file, so no file that names it alone is sound.
      let unknown = await TestRun(read + [folder.path("words.tsv")])
      #expect(unknown.code == .failure)
      #expect(unknown.diagnostics.contains("words.tsv:2:18: error: 'sell' is no type"))
      #expect(unknown.output.isEmpty)
      let broken = await TestRun(read + [folder.path("broken.tsv")])
      #expect(broken.code == .failure)
      #expect(broken.diagnostics.contains("broken.tsv:2:1: error: 'kind' is no kind"))
      #expect(broken.output.isEmpty)
    }
  }

  @Test(arguments: ["read", "diagram", "events"])
  func `an article in another language is named`(_ command: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("Der Minister traf am Montag den Präsidenten in Berlin.", to: "de.txt")
      let run = await TestRun([command, folder.path("de.txt")])
      #expect(
        run.diagnostics.hasPrefix(
          "entente: the article 'de' was not read: it is neither French nor English"))
      #expect(run.code == .success)
    }
  }
}

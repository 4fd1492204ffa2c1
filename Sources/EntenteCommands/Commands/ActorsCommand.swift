internal import EntenteFormats
package import EntenteModel

/// `entente actors`: actors with their counts and names.
package struct ActorsCommand: Command {
  package static let name = "actors"
  package static let summary = "List the actors with their counts and names"
  package static let options: [Option<Self>] =
    ListArguments.options(of: \.list, json: "Write one JSON object a line")
  package static let operands: Operands<Self>? = Operands("INPUT", \.list.input.paths)
  package static let examples = [
    "actors article.md", "actors *.jsonl --relation opposes --between 2023 --json",
  ]

  var list = ListArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try list.validate()
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let (file, loaded) = try await list.open(console)
    let chronicle = loaded.selected
    var tallies = ActorTally.tallies(of: chronicle)
    if list.filter.isActive { tallies.removeAll { $0.events == 0 } }
    if list.writesJSON {
      for tally in tallies { try file.write(line: tally.json) }
    } else if !tallies.isEmpty {
      try file.write(
        text(tallies, language: list.language.language(of: loaded.chronicle)))
    }
    try file.finish()
    return loaded.worst(list.output.code(isEmpty: tallies.isEmpty))
  }

  private func text(_ tallies: [ActorTally], language: OutputLanguage) -> String {
    let words = ListWords(language)
    var table = TextTable(header: words.actorHeader, rightAligned: [2])
    for tally in tallies {
      let actor = tally.actor
      let name = actor.name(in: language.code)
      var others: [String] = []
      for other in [actor.name] + actor.aliases where other != name && !others.contains(other) {
        others.append(other)
      }
      table.append([
        name, words.word(for: actor.kind), "\(tally.events)", tally.first?.edtf ?? "",
        tally.last?.edtf ?? "", others.joined(separator: ", "),
      ])
    }
    return table.text()
  }
}

extension ActorTally {
  /// The tally as the object that `--json` writes.
  package var json: JSONValue {
    let counts = byRelation.sorted { $0.key < $1.key }.map { relation, count in
      JSONMember(relation.rawValue, .number("\(count)"))
    }
    return .object([
      JSONMember("id", .string(actor.id.rawValue)),
      JSONMember("kind", .string(actor.kind.rawValue)),
      JSONMember("name", .string(actor.name)),
      JSONMember("aliases", .array(actor.aliases.map { .string($0) })),
      JSONMember("events", .number("\(events)")),
      JSONMember("first", first.map { .string($0.edtf) } ?? .null),
      JSONMember("last", last.map { .string($0.edtf) } ?? .null),
      JSONMember("by", .object(counts)),
    ])
  }
}

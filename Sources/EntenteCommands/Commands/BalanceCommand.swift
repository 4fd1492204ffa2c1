internal import EntenteFormats
internal import EntenteGraph
internal import EntenteModel

/// `entente balance`: camps, and triads that are out of balance.
package struct BalanceCommand: Command {
  package static let name = "balance"
  package static let summary = "Find the camps, and the triads that are out of balance"
  package static let discussion = """
    Cooperation joins two actors and opposition parts them, whichever has more events. Camps are \
    chosen so that the fewest events go against them. Three actors are in balance if the friend of \
    a friend is a friend and the enemy of an enemy too. Only what happened counts, unless \
    --modality says otherwise.
    """
  package static let options: [Option<Self>] =
    [
      .value(
        "camps", "N", \.campCount,
        help: "At most N camps among actors who are tied, 1 to 64 (default 2)")
    ]
    + ListArguments.options(
      of: \.list, json: "Write one JSON object a line: camps, then all triads")
  package static let operands: Operands<Self>? = Operands("INPUT", \.list.input.paths)
  package static let examples = [
    "balance week.jsonl", "balance *.jsonl --between 2023 --camps 3 --json",
  ]

  var campCount: Int?
  var list = ListArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try list.validate()
    if let campCount, campCount > 64 { throw .conflict("'--camps' is 64 at most") }
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let (file, loaded) = try await list.open(console, counting: list.filter.withActualByDefault)
    let network = TieNetwork(
      Ties(of: loaded.selected, relations: [.cooperatesWith, .opposes]))
    let camps = network.camps(atMost: campCount ?? 2)
    let triads = network.triads()
    if list.writesJSON {
      for (index, camp) in camps.camps.enumerated() {
        try file.write(line: Self.json(camp, number: index + 1))
      }
      for triad in triads { try file.write(line: Self.json(triad)) }
    } else if !camps.camps.isEmpty {
      let language = list.language.language(of: loaded.chronicle)
      let names = ShownNames(loaded.chronicle, language: language)
      try file.write(Self.text(camps, triads, names, AnalysisWords(language)))
    }
    try file.finish()
    return loaded.worst(list.output.code(isEmpty: camps.camps.isEmpty))
  }

  private static func json(_ camp: [Identifier<Actor>], number: Int) -> JSONValue {
    .object([
      JSONMember("camp", .number("\(number)")),
      JSONMember("actors", .array(camp.map { .string($0.rawValue) })),
    ])
  }

  private static func json(_ triad: Triad) -> JSONValue {
    .object([
      JSONMember("triad", .array(triad.actors.map { .string($0.rawValue) })),
      JSONMember("signs", .string(triad.symbols)),
      JSONMember("balanced", .bool(triad.isBalanced)),
    ])
  }

  private static func text(
    _ camps: Camps, _ triads: [Triad], _ names: ShownNames, _ words: AnalysisWords
  ) -> String {
    var table = TextTable(header: words.campHeader, rightAligned: [0])
    for (index, camp) in camps.camps.enumerated() {
      table.append(["\(index + 1)", names.list(camp)])
    }
    var text = table.text()
    if !camps.frustrated.isEmpty {
      var table = TextTable(header: words.frustratedHeader, rightAligned: [1])
      for tie in camps.frustrated {
        table.append([tie.sign.symbol, "\(tie.strength)", names.list(tie.actors)])
      }
      text += "\n" + table.text()
    }
    let unbalanced = triads.filter { !$0.isBalanced }
    if !unbalanced.isEmpty {
      var table = TextTable(header: words.triadHeader)
      for triad in unbalanced { table.append([triad.symbols, names.list(triad.actors)]) }
      text += "\n" + table.text()
    }
    return text + "\n"
      + words.summary(
        triads: triads.count, balanced: triads.count - unbalanced.count, isBest: camps.isBest)
  }
}

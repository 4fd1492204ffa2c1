internal import EntenteFormats
internal import EntenteGraph
internal import EntenteModel

/// `entente reach`: whom an actor's influence can have reached, and when.
package struct ReachCommand: Command {
  package static let name = "reach"
  package static let summary = "List whom an actor's influence can have reached, and when"
  package static let discussion = """
    Who acts on another reaches him on that day, and from then on whomever he acts on. Dates are \
    taken at their earliest; with --certain only what is so for every choice of days counts. Only \
    what happened is walked, unless --modality says otherwise.
    """
  package static let options: [Option<Self>] =
    [
      .value("from", "NAME", \.from, help: "Where influence begins"),
      .flag("strict", \.isStrict, help: "No two hops on one day"),
      .value("max-hops", "N", \.maxHops, help: "At most N hops away"),
      .flag("affiliations", \.walksAffiliations, help: "Walk affiliations as hops"),
      .flag("undirected", \.isUndirected, help: "Walk every relation both ways"),
    ]
    + ListArguments.options(of: \.list, json: "Write one JSON object a line")
  package static let operands: Operands<Self>? = Operands("INPUT", \.list.input.paths)
  package static let examples = [
    "reach week.jsonl --from OTAN", "reach *.jsonl --from Japon --between 2023 --certain --json",
  ]

  var from: String?
  var isStrict = false
  var maxHops: Int?
  var walksAffiliations = false
  var isUndirected = false
  var list = ListArguments()

  package init() {}

  package func validate() throws(UsageError) {
    if from == nil { throw .conflict("'--from' is needed") }
    try list.validate(datesMatter: true)
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let (file, loaded) = try await list.open(console, counting: list.filter.withoutSelection)
    let chronicle = loaded.selected
    let source = try NameResolver(chronicle).resolve(from ?? "")
    let view = RelationGraph(chronicle, taxonomy: loaded.taxonomy).view(
      try list.filter.withActualByDefault.chronicleFilter(for: chronicle, loaded.taxonomy),
      direction: isUndirected ? .undirected : .natural, walksAffiliations: walksAffiliations)
    let rule = TimeRule(
      isStrict: isStrict, certainty: list.filter.isCertain ? .certain : .possible)
    let reached = try view.reach(from: source, rule: rule, maxHops: maxHops)
    if list.writesJSON {
      for one in reached { try file.write(line: Self.json(one, from: source)) }
    } else if !reached.isEmpty {
      let language = list.language.language(of: loaded.chronicle)
      let names = ShownNames(chronicle, language: language)
      let undated = ListWords(language).undated
      var table = TextTable(header: AnalysisWords(language).reachHeader)
      for one in reached {
        table.append([
          one.day?.description ?? undated, names[one.actor], names[one.through],
        ])
      }
      try file.write(table.text())
    }
    try file.finish()
    return loaded.worst(list.output.code(isEmpty: reached.isEmpty))
  }

  private static func json(_ reached: Reached, from source: Identifier<Actor>) -> JSONValue {
    .object([
      JSONMember("from", .string(source.rawValue)),
      JSONMember("actor", .string(reached.actor.rawValue)),
      JSONMember("arrives", reached.day.map { .string("\($0)") } ?? .null),
      JSONMember("through", .string(reached.through.rawValue)),
    ])
  }
}

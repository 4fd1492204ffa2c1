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
      .flag("json", \.json, help: "Write one JSON object a line"),
    ]
    + OutputArguments.options.lifted(to: \.output, section: .options)
    + LanguageArguments.options.lifted(to: \.language, section: .options)
    + FilterArguments.options.lifted(to: \.filter, section: .filters)
    + InputArguments.options.lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("INPUT", \.input.paths)
  package static let examples = [
    "reach week.jsonl --from OTAN", "reach *.jsonl --from Japon --between 2023 --certain --json",
  ]

  var from: String?
  var isStrict = false
  var maxHops: Int?
  var walksAffiliations = false
  var isUndirected = false
  var json = false
  var output = OutputArguments()
  var language = LanguageArguments()
  var filter = FilterArguments()
  var input = InputArguments()

  package init() {}

  package func validate() throws(UsageError) {
    if from == nil { throw .conflict("'--from' is needed") }
    try filter.validate(datesMatter: true)
    try OutputFormat.check(output.path, isOneOf: json ? ["jsonl"] : ["txt", "jsonl"])
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let file = try OutputFile(
      output.path, inputs: input.allPaths + filter.correctionFiles, console: console)
    let loaded = try await input.load(console, filter.withoutSelection)
    let chronicle = loaded.selected
    let source = try NameResolver(chronicle).resolve(from ?? "")
    let view = RelationGraph(chronicle, taxonomy: loaded.taxonomy).view(
      try filter.withActualByDefault.chronicleFilter(for: chronicle, loaded.taxonomy),
      direction: isUndirected ? .undirected : .natural, walksAffiliations: walksAffiliations)
    let rule = TimeRule(
      isStrict: isStrict, certainty: filter.isCertain ? .certain : .possible)
    let reached = try view.reach(from: source, rule: rule, maxHops: maxHops)
    if json || OutputFormat.fileExtension(of: output.path ?? "") == "jsonl" {
      for one in reached { try file.write(JSONWriter.text(Self.json(one, from: source)) + "\n") }
    } else if !reached.isEmpty {
      let language = language.chosen ?? loaded.chronicle.outputLanguage
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
    return loaded.worst(output.code(isEmpty: reached.isEmpty))
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

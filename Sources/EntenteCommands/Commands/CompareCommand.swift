internal import EntenteFormats
internal import EntenteGraph
internal import EntenteModel

/// `entente compare`: ties gained, lost and turned round between two periods or two chronicles.
package struct CompareCommand: Command {
  package static let name = "compare"
  package static let summary = "List the ties gained, lost and turned round between two periods"
  package static let discussion = """
    The later period begins on the first day of --at DATE; with --with INPUT, the INPUTs before \
    are compared with that one. A tie is as strong as its number of events: with --between, make \
    the periods about equally long. What can have happened in both periods counts in both, with \
    --certain in neither. A pair turns where opposition prevails over the cooperation that \
    prevailed before, or the other way round. Only what happened counts, unless --modality says \
    otherwise.
    """
  package static let options: [Option<Self>] =
    [
      .value("at", "DATE", \.date, help: "The day that parts the periods, as in 2022-02-24"),
      .list("with", "INPUT", \.laterInputs, help: "The later chronicle; give it again for more"),
    ]
    + ListArguments.options(of: \.list, json: "Write one JSON object a line")
  package static let operands: Operands<Self>? = Operands("INPUT", \.list.input.paths)
  package static let examples = [
    "compare all.jsonl --at 2022-02-24", "compare monday.jsonl --with tuesday.jsonl --json",
  ]

  var date: EventDate?
  var laterInputs: [String] = []
  var list = ListArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try list.validate(datesMatter: date != nil)
    if date == nil, laterInputs.isEmpty { throw .conflict("'--at' or '--with' is needed") }
    if date != nil, !laterInputs.isEmpty {
      throw .conflict("'--at' and '--with' exclude each other")
    }
    // An event that only one of the two holds would be called unknown in the other.
    if !laterInputs.isEmpty, !list.filter.correctionFiles.isEmpty {
      throw .conflict("'--corrections' needs '--at'; correct each chronicle with 'merge' first")
    }
  }

  /// Both sides, and what names and languages come from.
  private struct Sides {
    let before: Chronicle
    let after: Chronicle
    let whole: Chronicle
    let taxonomy: Taxonomy
    let hasFault: Bool
  }

  package func run(_ console: Console) async throws -> ExitCode {
    var later = list.input
    later.paths = laterInputs
    let file = try list.file(console, others: later.allPaths)
    guard let sides = try await sides(console, later: later) else { return .failure }
    // Asked for by name, statements and appeals count too.
    let relations = list.filter.relations.isEmpty ? nil : Set(sides.whole.events.map(\.relation))
    let changes = TieComparison(
      before: Ties(of: sides.before, relations: relations, taxonomy: sides.taxonomy),
      after: Ties(of: sides.after, relations: relations, taxonomy: sides.taxonomy)
    ).changes
    if list.writesJSON {
      for change in changes { try file.write(line: Self.json(change)) }
    } else if !changes.isEmpty {
      try file.write(text(changes, of: sides))
    }
    try file.finish()
    let code = list.output.code(isEmpty: changes.isEmpty)
    return sides.hasFault ? .failure : code
  }

  /// Reads both sides; `nil` where a part of a chronicle could not be read, whose ties would seem
  /// lost or gained.
  private func sides(_ console: Console, later: InputArguments) async throws -> Sides? {
    let filter = list.filter.withActualByDefault
    if let date {
      let loaded = try await list.input.load(console, filter)
      let periods = loaded.selected.periods(
        at: date, filter.isCertain ? .certain : .possible, keepsUndated: filter.keepsUndated)
      return Sides(
        before: periods.before, after: periods.after, whole: loaded.chronicle,
        taxonomy: loaded.taxonomy, hasFault: loaded.hasFault)
    }
    // A name that only one of the two knows is right.
    let first = try await list.input.load(console, FilterArguments())
    let second = try await later.load(console, FilterArguments())
    guard !first.hasFault, !second.hasFault else { return nil }
    var whole = first.chronicle
    whole.actors += second.chronicle.actors
    whole.articles += second.chronicle.articles
    whole.events += second.chronicle.events
    return Sides(
      before: try filter.apply(to: first.chronicle, naming: whole, first.taxonomy),
      after: try filter.apply(to: second.chronicle, naming: whole, first.taxonomy),
      whole: whole, taxonomy: first.taxonomy, hasFault: false)
  }

  private static func json(_ change: TieChange) -> JSONValue {
    func counts(_ list: [TieChange.Count]) -> JSONValue {
      .object(list.map { JSONMember($0.relation.rawValue, .number("\($0.events)")) })
    }
    return .object([
      JSONMember("source", .string(change.source.rawValue)),
      JSONMember("target", .string(change.target.rawValue)),
      JSONMember("relation", .string(change.relation.rawValue)),
      JSONMember("change", .string(change.kind.rawValue)),
      JSONMember("before", counts(change.before)), JSONMember("after", counts(change.after)),
    ])
  }

  private func text(_ changes: [TieChange], of sides: Sides) -> String {
    let chronicle = sides.whole
    let language = list.language.language(of: chronicle)
    let names = ShownNames(chronicle, language: language)
    let words = AnalysisWords(language)
    let relations = ListWords(language, taxonomy: sides.taxonomy)
    var table = TextTable(header: words.changeHeader, rightAligned: [1, 2])
    // What changes most stands first.
    for kind in [TieChange.Kind.turned, .gained, .lost, .stronger, .weaker] {
      for change in changes where change.kind == kind {
        func count(_ list: [TieChange.Count]) -> String {
          guard kind == .turned else { return "\(list.reduce(0) { $0 + $1.events })" }
          let signs = list.map { (TieSign($0.relation)?.symbol ?? "") + "\($0.events)" }
          return signs.joined(separator: " ")
        }
        let arrow = sides.taxonomy[change.relation]?.isSymmetric == true ? "↔" : "→"
        table.append([
          words.word(for: kind), count(change.before), count(change.after),
          relations.word(for: change.relation),
          "\(names[change.source]) \(arrow) \(names[change.target])",
        ])
      }
    }
    return table.text()
  }
}

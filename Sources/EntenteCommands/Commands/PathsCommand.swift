internal import EntenteDrawing
internal import EntenteFormats
internal import EntenteGraph
internal import EntenteModel

/// `entente paths`: through whom, by which acts and in what order of time one is tied to another.
package struct PathsCommand: Command {
  package static let name = "paths"
  package static let summary = "Find the paths between two actors, with the events of every hop"
  package static let discussion = """
    A path walks along the arrow of opposes and visits, and both ways over cooperates-with; it \
    comes to nobody twice. Only what happened is walked, unless --modality says otherwise, and no \
    statements, unless --relation other does. -o FILE.svg draws the actors and events of the paths.

    Order of time is kept if some choice of days within the dates keeps it; with --certain, if \
    every choice does. Of several paths in order those of the fewest hops come first.

    A PATTERN says which relations to walk, one after the other: families, event types, or . for \
    any; (a | b) for either; a* a+ a? a{2} a{2,3} for repetition; ^a against the arrow.
    """
  package static let options: [Option<Self>] =
    PathArguments.options.lifted(to: \.question, section: .options)
    + [.flag("json", \.json, help: "Write one JSON object a path")]
    + OutputArguments.options.lifted(to: \.output, section: .options)
    + PictureArguments.options.lifted(to: \.picture, section: .pictures)
    + LanguageArguments.options.lifted(to: \.language, section: .pictures)
    + FilterArguments.options.lifted(to: \.filter, section: .filters)
    + InputArguments.options.lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("INPUT", \.input.paths)
  package static let examples = [
    "paths week.jsonl --from Japon --to Russie --shortest 3",
    "paths week.jsonl --from Japon --to Russie --in-time-order --earliest",
    "paths week.jsonl --from Japon --to Chine --pattern \"visits+ opposes\"",
    "paths *.jsonl --pairs pairs.tsv -o paths.svg",
  ]

  var question = PathArguments()
  var json = false
  var output = OutputArguments()
  var picture = PictureArguments()
  var language = LanguageArguments()
  var filter = FilterArguments()
  var input = InputArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try question.validate()
    try filter.validate(datesMatter: question.inTimeOrder)
    try picture.validate()
    var formats = ["txt", "jsonl", "svg"]
    if json { formats = ["jsonl"] } else if question.pairs != nil { formats = ["jsonl", "svg"] }
    try OutputFormat.check(output.path, isOneOf: formats)
  }

  private var format: String {
    if let path = output.path { return OutputFormat.fileExtension(of: path) }
    return json || question.pairs != nil ? "jsonl" : "txt"
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let file = try OutputFile(
      output.path,
      inputs: input.allPaths + filter.correctionFiles + (question.pairs.map { [$0] } ?? []),
      console: console)
    // A pattern with a fault needs no reading.
    if let pattern = question.pattern { _ = try PathPattern(pattern) }
    let loaded = try await input.load(console, filter.withoutSelection)
    let chronicle = loaded.selected
    let graph = RelationGraph(chronicle, taxonomy: loaded.taxonomy)
    let query = try question.query(
      try filter.withActualByDefault.chronicleFilter(for: chronicle, loaded.taxonomy),
      filter.isCertain ? .certain : .possible)
    let finder = try graph.finder(for: query)
    let (pairs, hasFault) = try self.pairs(NameResolver(chronicle), console)
    let language = language.language(of: loaded.chronicle)
    let list = PathList(chronicle, language: language, taxonomy: loaded.taxonomy)
    var found = FoundPaths(chronicle)
    var isCut = false
    for pair in pairs {
      let answer = try finder.paths(from: pair.from, to: pair.to).answer()
      let isComplete = question.isAll(answer)
      if !isComplete { isCut = true }
      func record(_ path: Path?) throws {
        let value = PathRecord.json(path, from: pair.from, to: pair.to, isComplete: isComplete)
        try file.write(line: value)
      }
      for (index, path) in answer.paths.enumerated() {
        switch format {
        case "jsonl": try record(path)
        case "svg": break
        default: try file.write(list.text(path, number: index + 1))
        }
        found.add(path)
      }
      if answer.paths.isEmpty, question.pairs != nil, format == "jsonl" { try record(nil) }
    }
    if isCut { console.report("entente: there are more paths than these; see --limit") }
    let code = output.code(isEmpty: found.isEmpty)
    if format == "svg" {
      let options = picture.options(language: language)
      do {
        let drawn = try picture.surroundings(in: found.chronicle)
        try file.write(try RelationshipDiagram(drawn, options: options).svg())
      } catch DrawingError.nothingToDraw {
        console.report("entente: \(DrawingError.nothingToDraw)")
        return hasFault ? .failure : loaded.worst(code)
      }
    }
    try file.finish()
    return hasFault ? .failure : loaded.worst(code)
  }

  private typealias Ends = (from: Identifier<Actor>, to: Identifier<Actor>)

  /// The actors that are asked for; faulty lines of a file are reported.
  private func pairs(
    _ resolver: NameResolver, _ console: Console
  ) throws -> (pairs: [Ends], hasFault: Bool) {
    guard let path = question.pairs else {
      return (
        [(try resolver.resolve(question.from ?? ""), try resolver.resolve(question.to ?? ""))],
        false
      )
    }
    let file = try PairFile(path)
    var hasFault = !file.faults.isEmpty
    for fault in file.faults { console.report("\(fault)") }
    var pairs: [Ends] = []
    for pair in file.pairs {
      var ends: [Identifier<Actor>] = []
      for (name, column) in zip([pair.from, pair.to], pair.columns) {
        do {
          ends.append(try resolver.resolve(name))
        } catch {
          hasFault = true
          console.report("\(path):\(pair.line):\(column): error: \(error)")
        }
      }
      if ends.count == 2 { pairs.append((ends[0], ends[1])) }
    }
    return (pairs, hasFault)
  }
}

/// The part of a chronicle that paths walk.
private struct FoundPaths {
  private let whole: Chronicle
  private var events: Set<Identifier<Event>> = []
  private var actors: Set<Identifier<Actor>> = []
  private(set) var isEmpty = true

  init(_ chronicle: Chronicle) {
    whole = chronicle
  }

  mutating func add(_ path: Path) {
    isEmpty = false
    actors.formUnion(path.actors)
    for hop in path.hops { events.formUnion(hop.events.map(\.id)) }
  }

  /// The events of the paths, with those parties who are on a path.
  var chronicle: Chronicle {
    var chronicle = whole
    chronicle.events = whole.events.filter { events.contains($0.id) }.map { event in
      var event = event
      event.sources.removeAll { !actors.contains($0) }
      event.targets.removeAll { !actors.contains($0) }
      return event
    }
    return chronicle.withoutUnused()
  }
}

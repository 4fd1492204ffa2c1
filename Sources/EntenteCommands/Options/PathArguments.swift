package import EntenteGraph
package import EntenteModel

/// Which paths are asked for.
package struct PathArguments: Sendable {
  /// Where paths begin.
  package var from: String?
  /// Where they end.
  package var to: String?
  /// How many of the shortest.
  package var shortest: Int?
  /// Whether all paths are asked for.
  package var takesAll = false
  /// The most hops of a path.
  package var maxHops: Int?
  /// The most paths.
  package var limit: Int?
  /// What hops weigh.
  package var weight: WeightChoice?
  /// Whether paths must not go back in time.
  package var inTimeOrder = false
  /// Which path in order of time is wanted.
  package var earliest = false
  package var latest = false
  package var fastest = false
  /// Whether two hops on one day are forbidden.
  package var isStrict = false
  /// Whether affiliations are hops.
  package var walksAffiliations = false
  /// Which relations to walk in which order.
  package var pattern: String?
  /// Whether arrows do not count.
  package var isUndirected = false
  /// A file with pairs of names.
  package var pairs: String?

  /// The most paths that `--all` gives without `--limit`.
  package static let defaultLimit = 10_000
  /// The number of ties after which an enumeration gives up: some seconds of work.
  package static let stepLimit = 200_000_000

  /// The options that say which paths are asked for.
  package static let options: [Option<Self>] = [
    .value("from", "NAME", \.from, help: "Where paths begin"),
    .value("to", "NAME", \.to, help: "Where paths end"),
    .value(
      "pairs", "FILE", \.pairs,
      help: "Answer for each line of FILE, two names with a tab or a comma between, as JSON"),
    .value("shortest", "K", \.shortest, help: "The K shortest paths (default 1)"),
    .flag("all", \.takesAll, help: "All paths, those of fewer hops first"),
    .value("max-hops", "N", \.maxHops, help: "Paths of at most N hops"),
    .value("limit", "N", \.limit, help: "At most N paths (default \(defaultLimit) for --all)"),
    .value(
      "weighted", "confidence|count", \.weight,
      help: "Prefer hops that are sure, or that many events make"),
    .flag("in-time-order", \.inTimeOrder, help: "Paths that do not go back in time"),
    .flag("earliest", \.earliest, help: "Of these the one that arrives first"),
    .flag("latest", \.latest, help: "Of these the one that can depart last"),
    .flag("fastest", \.fastest, help: "Of these the one that takes the fewest days"),
    .flag("strict", \.isStrict, help: "No two hops on one day"),
    .flag("affiliations", \.walksAffiliations, help: "Walk affiliations as hops"),
    .value(
      "pattern", "PATTERN", \.pattern,
      help: "Walk relations as in \"cooperates-with+ opposes\"; see above"),
    .flag("undirected", \.isUndirected, help: "Walk every relation both ways"),
  ]

  private var goals: [(name: String, goal: TimeOrder.Goal)] {
    [
      ("earliest", earliest, TimeOrder.Goal.earliestArrival), ("latest", latest, .latestDeparture),
      ("fastest", fastest, .fastest),
    ].filter(\.1).map { ($0.0, $0.2) }
  }

  /// Refuses options that contradict each other or mean nothing without another.
  package func validate() throws(UsageError) {
    if pairs != nil {
      if from != nil || to != nil { throw .conflict("'--pairs' stands for '--from' and '--to'") }
    } else {
      if from == nil { throw .conflict("'--from' is needed, or '--pairs'") }
      if to == nil { throw .conflict("'--to' is needed, or '--pairs'") }
    }
    if takesAll, shortest != nil { throw .conflict("'--all' and '--shortest' exclude each other") }
    let goals = goals
    if !inTimeOrder {
      if let goal = goals.first { throw .conflict("'--\(goal.name)' needs '--in-time-order'") }
      if isStrict { throw .conflict("'--strict' needs '--in-time-order'") }
    }
    if goals.count > 1 {
      throw .conflict("'--\(goals[0].name)' and '--\(goals[1].name)' exclude each other")
    }
    if let goal = goals.first {
      if takesAll { throw .conflict("'--\(goal.name)' is one path, '--all' are all") }
      if (shortest ?? 1) > 1 { throw .conflict("'--\(goal.name)' is one path, not several") }
    }
    if weight != nil {
      if takesAll { throw .conflict("'--weighted' and '--all' exclude each other") }
      if inTimeOrder { throw .conflict("'--weighted' and '--in-time-order' exclude each other") }
      if pattern != nil { throw .conflict("'--weighted' and '--pattern' exclude each other") }
    }
  }

  /// Returns the question between two actors.
  ///
  /// - Parameters:
  ///   - filter: Which events count.
  ///   - certainty: How strongly order of time is meant.
  /// - Returns: The question, with actors to be put in.
  /// - Throws: A `PatternError` that points into the pattern.
  package func query(
    _ filter: ChronicleFilter, _ certainty: Certainty
  ) throws(PatternError) -> PathQuery {
    var query = PathQuery(from: "", to: "")
    query.filter = filter
    query.direction = isUndirected ? .undirected : .natural
    query.walksAffiliations = walksAffiliations
    query.maxHops = maxHops
    query.limit = limit
    query.stepLimit = Self.stepLimit
    query.choice = .shortest(shortest ?? 1)
    switch weight {
    case .confidence: query.weight = .confidence
    case .count: query.weight = .count
    case nil: break
    }
    if takesAll {
      query.choice = .all
      query.limit = limit ?? Self.defaultLimit
    }
    if inTimeOrder {
      query.order = TimeOrder(
        goals.first?.goal ?? .fewestHops,
        rule: TimeRule(isStrict: isStrict, certainty: certainty))
      // In order of time, all paths come with those of fewer hops first.
      if let shortest, shortest > 1 {
        query.choice = .all
        query.limit = min(shortest, limit ?? .max)
      }
    }
    if let pattern { query.pattern = try PathPattern(pattern) }
    return query
  }

  /// Whether an answer of so many paths that a limit cut holds all that was asked for.
  package func isAll(_ answer: PathAnswer) -> Bool {
    answer.isComplete || (!takesAll && answer.paths.count == (shortest ?? 1))
  }
}

/// What `--weighted` can say.
package enum WeightChoice: String, CaseIterable, OptionChoice {
  case confidence, count
}

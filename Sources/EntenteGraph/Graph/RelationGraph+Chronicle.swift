public import EntenteModel

extension RelationGraph {
  /// Creates the index over a chronicle.
  ///
  /// Actors are numbered as they stand in the chronicle; whom events name without an entry come
  /// behind them. The chronicle is kept for its events and evidence, not copied.
  ///
  /// - Parameters:
  ///   - chronicle: The chronicle.
  ///   - taxonomy: Tells which families are symmetric and which are walked.
  /// - Complexity: O(n log n) in the number of edges, linear if days are precise.
  public init(_ chronicle: Chronicle, taxonomy: Taxonomy = .standard) {
    self.init(chronicle, parties: nil, taxonomy: taxonomy)
  }

  /// Returns the graph in which acts of persons and parts count for whom they speak for at the
  /// time.
  ///
  /// Only the ends of edges are others: events, dates and evidence are those of this graph, told
  /// under the names of who acted. A table has no affiliations; its graph stays as it is.
  ///
  /// - Parameter taxonomy: Tells which families are symmetric and which are walked.
  /// - Returns: A graph over the same chronicle, which is not copied.
  /// - Complexity: O(n log n) in the number of edges.
  public func rolledUp(taxonomy: Taxonomy = .standard) -> RelationGraph {
    guard let chronicle else { return self }
    return RelationGraph(chronicle, parties: chronicle.rolledUpParties(), taxonomy: taxonomy)
  }

  /// Creates the index, with parties other than the events' own where they are given, by event.
  init(
    _ chronicle: Chronicle,
    parties: [(sources: [Identifier<Actor>], targets: [Identifier<Actor>])]?, taxonomy: Taxonomy
  ) {
    let actors = NameTable()
    for actor in chronicle.actors { actors.insert(actor.id.rawValue) }
    var rows = EdgeRows()
    var relations: [GraphRelation] = []
    var numbers: [TypedRelation: UInt16] = [:]
    func number(of relation: Relation, _ type: EventType) -> UInt16? {
      let key = TypedRelation(relation: relation, type: type)
      if let number = numbers[key] { return number }
      guard let number = UInt16(exactly: relations.count) else { return nil }
      numbers[key] = number
      relations.append(GraphRelation(relation, type, in: taxonomy))
      return number
    }
    for (position, event) in chronicle.events.enumerated() {
      let isHosted = event.type == "host" && !event.isMutual
      let type = event.type == "host" ? "visit" : event.type
      guard let relation = number(of: event.relation, type) else { continue }
      let bounds = Self.bounds(of: event.date)
      var traits = bounds.traits.union(EdgeTraits(event.modality))
      if event.isMutual { traits.insert([.isMutual, .isSymmetric]) }
      if relations[Int(relation)].isSymmetric { traits.insert(.isSymmetric) }
      let sources = (parties?[position].sources ?? event.sources).map { actors.insert($0.rawValue) }
      let targets = (parties?[position].targets ?? event.targets).map { actors.insert($0.rawValue) }
      var pairs: [(Int, Int)] = []
      func add(_ source: Int, _ target: Int) {
        guard source != target, !pairs.contains(where: { $0 == (source, target) }) else { return }
        if event.isMutual, pairs.contains(where: { $0 == (target, source) }) { return }
        pairs.append((source, target))
        rows.append(
          EdgeRow(
            source: Int32(source), target: Int32(target), earliest: bounds.earliest,
            latest: bounds.latest, event: Int32(position), relation: relation, traits: traits,
            confidence: EdgeRow.steps(event.confidence)))
      }
      if event.isMutual {
        for (index, source) in sources.enumerated() {
          for target in sources[(index + 1)...] { add(source, target) }
        }
      } else {
        for source in sources {
          for target in targets {
            if isHosted { add(target, source) } else { add(source, target) }
          }
        }
      }
    }
    for (position, affiliation) in chronicle.affiliations.enumerated() {
      let type = EventType(rawValue: affiliation.role)
      guard affiliation.actor != affiliation.whole,
        let relation = number(of: .affiliation, type)
      else { continue }
      let bounds = Self.bounds(of: affiliation.during)
      rows.append(
        EdgeRow(
          source: Int32(actors.insert(affiliation.actor.rawValue)),
          target: Int32(actors.insert(affiliation.whole.rawValue)), earliest: bounds.earliest,
          latest: bounds.latest, event: Int32(position), relation: relation,
          traits: bounds.traits.union([.isAffiliation, .isSymmetric]), confidence: 200))
    }
    self.init(
      index: GraphIndex(
        actors: actors, relations: relations, rows: &rows, origin: .chronicle(chronicle)))
  }

  /// The days of a date, without bound where the calendar ends or nothing tells.
  static func bounds(
    of date: EventDate?
  ) -> (earliest: Int32, latest: Int32, traits: EdgeTraits) {
    guard let date else { return (.min, .max, .isUndated) }
    return (
      date.earliest == .first ? .min : date.earliest.ordinal,
      date.latest == .last ? .max : date.latest.ordinal, date.isMarked ? [] : .isCertain
    )
  }
}

extension Relation {
  /// The family of affiliations seen as edges; no event has it.
  public static let affiliation = Relation(rawValue: "affiliation")
}

public import EntenteModel

extension RelationGraph {
  /// A source, an event and a target.
  public struct Edge: Sendable {
    /// The graph.
    public let graph: RelationGraph

    /// The number of the edge: edges with one certain day come first, in order of time.
    public let number: Int

    private var columns: EdgeColumns { graph.index.edges }

    /// The numbers of who acts and of whom he acts on.
    public var ends: (source: Int, target: Int) {
      (Int(columns.sources[number]), Int(columns.targets[number]))
    }

    /// Who acts; of an edge without direction, the party that the event names first.
    public var source: Identifier<Actor> { graph.actor(ends.source) }

    /// On whom he acts.
    public var target: Identifier<Actor> { graph.actor(ends.target) }

    /// The family and the type.
    public var relation: GraphRelation { graph.index.relations[Int(columns.relations[number])] }

    /// What the text claims of the act.
    public var modality: Modality { traits.modality }

    /// Whether it stands between two parties of a mutual event.
    public var isMutual: Bool { traits.contains(.isMutual) }

    /// Whether it is an affiliation, which is no event.
    public var isAffiliation: Bool { traits.contains(.isAffiliation) }

    /// The first day that it can have; `nil` if nothing tells.
    public var earliest: CalendarDay? {
      let day = columns.earliest[number]
      return day == .min ? nil : CalendarDay(ordinal: day)
    }

    /// The last day that it can have; `nil` if nothing tells.
    public var latest: CalendarDay? {
      let day = columns.latest(number)
      return day == .max ? nil : CalendarDay(ordinal: day)
    }

    /// The number of the event among the chronicle's events, or of the row in the table; of an
    /// affiliation among the chronicle's affiliations. The edges of one event share it.
    public var eventNumber: Int { Int(columns.events[number]) }

    /// The event with its evidence; `nil` for an affiliation.
    ///
    /// Of a table it is made up when asked for; its evidence is the row.
    public var event: Event? {
      guard !isAffiliation else { return nil }
      switch graph.index.origin {
      case .chronicle(let chronicle): return chronicle.events[eventNumber]
      case .table(let table): return table.event(of: self)
      }
    }

    /// The affiliation; `nil` for the edge of an event.
    public var affiliation: Affiliation? {
      guard isAffiliation, case .chronicle(let chronicle) = graph.index.origin else { return nil }
      return chronicle.affiliations[eventNumber]
    }

    /// How sure the reading is, from 0 to 1.
    public var confidence: Double {
      guard !isAffiliation, case .chronicle(let chronicle) = graph.index.origin else { return 1 }
      return chronicle.events[eventNumber].confidence
    }

    var traits: EdgeTraits { columns.traits(number) }
  }
}

extension TableOrigin {
  func event(of edge: RelationGraph.Edge) -> Event {
    let row = edge.eventNumber
    let key = String(firstLine + row)
    return Event(
      id: Identifier("\(name):\(key)"), relation: edge.relation.family, type: edge.relation.type,
      sources: [edge.source], targets: [edge.target], date: date(ofRow: row, of: edge),
      evidence: [.table(TableRow(table: name, key: key))])
  }

  private func date(ofRow row: Int, of edge: RelationGraph.Edge) -> EventDate? {
    var (low, high) = (0, wideRows.count)
    while low < high {
      let middle = (low + high) / 2
      if wideRows[middle] < row { low = middle + 1 } else { high = middle }
    }
    if low < wideRows.count, wideRows[low] == row {
      return try? EventDate(edtf: dates[Int(wideDates[low])])
    }
    return edge.earliest.map { EventDate(day: $0) }
  }
}

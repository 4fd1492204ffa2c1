internal import EntenteModel

/// A filter as loops apply it: which edges of a graph count.
package struct EdgeRule: Sendable {
  /// What must be looked at; what no edge can fail is not.
  private struct Checks: OptionSet, Sendable {
    let rawValue: UInt8
    static let relation = Checks(rawValue: 1)
    static let modality = Checks(rawValue: 2)
    static let confidence = Checks(rawValue: 4)
    static let time = Checks(rawValue: 8)
    static let parties = Checks(rawValue: 16)
    static let affiliation = Checks(rawValue: 32)
  }

  private let index: GraphIndex
  private let checks: Checks

  /// The first and last day of the window; without one `Int32.min` and `Int32.max`.
  let first: Int32
  let last: Int32
  private let isCertain: Bool
  private let keepsUndated: Bool

  /// By relation, whether its edges count.
  private let relations: Column<Bool>
  private let modalities: UInt8
  private let confidence: UInt8
  private let exactConfidence: Double
  private let walksAffiliations: Bool

  /// A bit for each event, or for each edge of a table, whether its parties pass; else empty.
  private let parties: Column<UInt64>

  /// Whether an edge with one certain day counts if it lies in the window.
  var isWindowAlone: Bool { checks == .time }

  /// Whether every edge of the graph counts.
  package var isEverything: Bool { checks.isEmpty }

  /// The numbers of the edges with one certain day that lie in the window; others do not pass.
  let range: Range<Int32>

  init(_ filter: ChronicleFilter, walksAffiliations: Bool, of index: GraphIndex) {
    self.index = index
    var checks: Checks = []
    let census = index.census
    let admitted = index.relations.map { relation in
      relation.family != .affiliation
        && (filter.relations.isEmpty ? relation.isWalked : relation.isNamed(in: filter.relations))
    }
    relations = Column(admitted)
    for (number, isAdmitted) in admitted.enumerated()
    where !isAdmitted && census.relations[number] && index.relations[number].family != .affiliation
    {
      checks.insert(.relation)
    }
    let wanted = filter.modalities.isEmpty ? Set(Modality.allCases) : filter.modalities
    modalities = wanted.reduce(0) { $0 | EdgeTraits($1).modalityBit }
    if census.modalities & ~modalities != 0 { checks.insert(.modality) }
    confidence = EdgeRow.steps(filter.minimumConfidence)
    exactConfidence = filter.minimumConfidence
    if filter.minimumConfidence > 0, census.leastConfidence <= confidence {
      checks.insert(.confidence)
    }
    let bounds = filter.between.map { RelationGraph.bounds(of: $0) }
    first = bounds?.earliest ?? .min
    last = bounds?.latest ?? .max
    isCertain = filter.certainty == .certain
    keepsUndated = filter.keepsUndated
    if bounds != nil { checks.insert(.time) }
    range = index.edges.preciseNumbers(first, last)
    self.walksAffiliations = walksAffiliations
    if census.traits.contains(.isAffiliation) { checks.insert(.affiliation) }
    if filter.actors.isEmpty && filter.excluded.isEmpty {
      parties = Column([])
    } else {
      checks.insert(.parties)
      parties = Self.parties(filter, index)
    }
    self.checks = checks
  }

  /// Whether an edge counts.
  @inline(__always)
  package func admits(_ edge: Int) -> Bool { checks.isEmpty || passes(edge) }

  private func passes(_ edge: Int) -> Bool {
    let edges = index.edges
    let traits = edges.traits(edge)
    if checks.contains(.time), !isInTime(edge, traits) { return false }
    if checks.contains(.affiliation), traits.contains(.isAffiliation) { return walksAffiliations }
    if checks.contains(.relation), !relations.base[Int(edges.relations.base[edge])] {
      return false
    }
    if checks.contains(.modality), traits.modalityBit & modalities == 0 { return false }
    if checks.contains(.confidence) {
      let steps = edges.confidences.base[edge]
      if steps < confidence { return false }
      // The steps are rounded; where they do not decide, the event itself does.
      if steps == confidence, !isSureEnough(edge) { return false }
    }
    if checks.contains(.parties) {
      let number =
        if case .chronicle = index.origin { Int(edges.events.base[edge]) } else { edge }
      if parties.base[number >> 6] & (1 << UInt64(number & 63)) == 0 { return false }
    }
    return true
  }

  @inline(__always)
  private func isInTime(_ edge: Int, _ traits: EdgeTraits) -> Bool {
    if traits.contains(.isUndated) { return keepsUndated }
    let (earliest, latest) = (index.edges.earliest.base[edge], index.edges.latest(edge))
    guard isCertain else { return earliest <= last && latest >= first }
    return traits.contains(.isCertain) && earliest >= first && latest <= last
  }

  private func isSureEnough(_ edge: Int) -> Bool {
    guard case .chronicle(let chronicle) = index.origin else { return 1 >= exactConfidence }
    return chronicle.events[Int(index.edges.events.base[edge])].confidence >= exactConfidence
  }

  /// Whether each event names an actor that is asked for and none that is excluded.
  private static func parties(_ filter: ChronicleFilter, _ index: GraphIndex) -> Column<UInt64> {
    func bits(_ count: Int, _ passes: (Int) -> Bool) -> Column<UInt64> {
      Column(count: (count + 63) / 64) { words in
        words.initialize(repeating: 0, count: (count + 63) / 64)
        for number in 0..<count where passes(number) { words[number >> 6] |= 1 << (number & 63) }
      }
    }
    switch index.origin {
    case .chronicle(let chronicle):
      return bits(chronicle.events.count) { number in
        let event = chronicle.events[number]
        let parties = event.sources + event.targets
        return (filter.actors.isEmpty || parties.contains(where: filter.actors.contains))
          && !parties.contains(where: filter.excluded.contains)
      }
    case .table:
      var marks = [UInt8](repeating: 0, count: index.actorCount)
      for actor in filter.actors {
        if let number = index.actors.number(of: actor.rawValue) { marks[number] |= 1 }
      }
      for actor in filter.excluded {
        if let number = index.actors.number(of: actor.rawValue) { marks[number] |= 2 }
      }
      let edges = index.edges
      return bits(edges.count) { edge in
        let both = marks[Int(edges.sources[edge])] | marks[Int(edges.targets[edge])]
        return (filter.actors.isEmpty || both & 1 != 0) && both & 2 == 0
      }
    }
  }
}

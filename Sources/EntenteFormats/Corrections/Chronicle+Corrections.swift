public import EntenteModel

extension Chronicle {
  /// Returns the events that corrections tell apart, for `merging(_:keepingApart:strangers:)`.
  public static func keptApart(by corrections: [Correction]) -> Set<Identifier<Event>> {
    corrections.reduce(into: []) { apart, correction in
      if case .differentEvents(let events) = correction.change { apart.formUnion(events) }
    }
  }

  /// Returns the actors that corrections tell apart, for `merging(_:keepingApart:strangers:)`.
  public static func strangers(by corrections: [Correction]) -> Set<Identifier<Actor>> {
    corrections.reduce(into: []) { apart, correction in
      if case .differentActors(let actors) = correction.change { apart.formUnion(actors) }
    }
  }

  /// Returns the chronicle with corrections, which are applied in their order.
  ///
  /// The identifier of an event that merging replaced stands for the one that replaced it. What a
  /// correction names and the chronicle does not have is no reason to leave out the others.
  ///
  /// - Parameter corrections: The corrections.
  /// - Returns: The corrected chronicle, and an error for each identifier that is not there.
  /// - Throws: A `FormatError` if a change gives a field a value that it cannot have.
  /// - Complexity: O(n) for each correction.
  public func corrected(
    by corrections: [Correction]
  ) throws(FormatError) -> (chronicle: Chronicle, unknown: [FormatError]) {
    var corrector = Corrector(self)
    for correction in corrections { try corrector.apply(correction) }
    return (corrector.chronicle, corrector.unknown)
  }
}

private struct Corrector {
  private(set) var chronicle: Chronicle
  private(set) var unknown: [FormatError] = []

  init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
  }

  mutating func apply(_ correction: Correction) throws(FormatError) {
    let location = correction.location
    switch correction.change {
    case .dropEvent(let id):
      if let index = index(of: id, location) { removeEvents([index]) }
    case .dropActor(let id):
      if index(of: id, location) != nil { drop(id) }
    case .changeEvent(let id, let fields):
      guard let index = index(of: id, location) else { return }
      let record = RecordEncoder.value(chronicle.events[index])
      var reader = RecordReader(Self.members(of: record, changed: fields), at: location)
      chronicle.events[index] = try RecordDecoder.event(&reader)
    case .changeActor(let id, let fields):
      guard let index = index(of: id, location) else { return }
      let record = RecordEncoder.value(chronicle.actors[index])
      var reader = RecordReader(Self.members(of: record, changed: fields), at: location)
      chronicle.actors[index] = try RecordDecoder.actor(&reader)
    case .sameEvents(let ids):
      let indices = Set(ids.compactMap { index(of: $0, location) }).sorted()
      guard indices.count > 1 else { return }
      let joined = Event.joined(indices.map { chronicle.events[$0] })
      chronicle.events[indices[0]] = joined
      chronicle.events = chronicle.events.enumerated()
        .filter { !indices.dropFirst().contains($0.offset) }.map(\.element)
      let replaced = Set(joined.merged)
      for index in chronicle.events.indices {
        let id = chronicle.events[index].id
        chronicle.events[index].conflictsWith = unique(
          chronicle.events[index].conflictsWith.map { replaced.contains($0) ? joined.id : $0 }
        ).filter { $0 != id }
      }
    case .sameActors(let ids):
      let known = ids.filter { index(of: $0, location) != nil }
      guard let first = known.first else { return }
      let others = Set(known).subtracting([first])
      for index in chronicle.actors.indices where others.contains(chronicle.actors[index].id) {
        chronicle.actors[index].id = first
      }
      chronicle.actors = Actor.union(of: chronicle.actors)
      chronicle.renameActors(Dictionary(uniqueKeysWithValues: others.map { ($0, first) }))
      chronicle.affiliations = unique(chronicle.affiliations)
    case .differentEvents, .differentActors: return
    }
  }

  private static func members(of record: JSONValue, changed fields: [JSONMember]) -> [JSONMember] {
    guard case .object(var members) = record else { return [] }
    members.removeAll { member in
      member.name == "record" || fields.contains { $0.name == member.name }
    }
    return members + fields.filter { $0.value != .null }
  }

  private mutating func index(of id: Identifier<Event>, _ location: TextLocation) -> Int? {
    let index =
      chronicle.events.firstIndex { $0.id == id }
      ?? chronicle.events.firstIndex { $0.merged.contains(id) }
    if index == nil { unknown.append(FormatError(.unknownIdentifier(id.rawValue), at: location)) }
    return index
  }

  private mutating func index(of id: Identifier<Actor>, _ location: TextLocation) -> Int? {
    let index = chronicle.actors.firstIndex { $0.id == id }
    if index == nil { unknown.append(FormatError(.unknownIdentifier(id.rawValue), at: location)) }
    return index
  }

  private mutating func removeEvents(_ indices: [Int]) {
    let ids = Set(indices.map { chronicle.events[$0].id })
    chronicle.events.removeAll { ids.contains($0.id) }
    for index in chronicle.events.indices {
      chronicle.events[index].conflictsWith.removeAll(where: ids.contains)
    }
  }

  private mutating func drop(_ id: Identifier<Actor>) {
    chronicle.actors.removeAll { $0.id == id }
    chronicle.affiliations.removeAll { $0.actor == id || $0.whole == id }
    for index in chronicle.actors.indices where chronicle.actors[index].parent == id {
      chronicle.actors[index].parent = nil
    }
    for index in chronicle.events.indices {
      chronicle.events[index].sources.removeAll { $0 == id }
      chronicle.events[index].targets.removeAll { $0 == id }
      if chronicle.events[index].place == id { chronicle.events[index].place = nil }
      if chronicle.events[index].attributedTo == id { chronicle.events[index].attributedTo = nil }
    }
    removeEvents(chronicle.events.indices.filter { chronicle.events[$0].sources.isEmpty })
  }

  private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}

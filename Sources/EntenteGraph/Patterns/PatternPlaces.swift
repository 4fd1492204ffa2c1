/// A graph and a pattern as one network of contacts: what sweeps through time walk.
///
/// A contact leads from an actor in a state of the pattern to another actor in the next state. The
/// source has one place, and so has the end, which is the target in any state that the pattern may
/// end in; no contact leads back to the one or on from the other.
struct PatternPlaces {
  /// The contacts between places.
  let layout: TemporalLayout
  /// By place, the actor.
  let actors: [Int32]
  /// The place of the source.
  static let source = 0
  /// The place of the end.
  static let target = 1

  /// Lays out every place on some way from the source to the end.
  ///
  /// - Complexity: O(edges × states).
  init(_ space: PatternSpace) {
    var builder = Builder(space)
    var next = 0
    while next < builder.places.count {
      let place = builder.places[next]
      if next != Self.target {
        _ = space.table.forEachNeighbor(of: Int(place.actor)) { neighbor, _ in
          builder.add(from: next, to: neighbor, space)
        }
      }
      next += 1
    }
    (layout, actors) = builder.result
  }

  /// Lays out the places of one path.
  init(_ space: PatternSpace, along numbers: [Int32]) {
    var builder = Builder(space)
    var present = [Self.source]
    for number in numbers.dropFirst() {
      let first = builder.places.count
      for place in present { builder.add(from: place, to: Int(number), space) }
      present = Array(first..<builder.places.count)
    }
    (layout, actors) = builder.result
  }

  private struct Builder {
    var places: [(actor: Int32, state: Int32)]
    private var contacts: [Contact] = []
    private var numbers: [UInt64: Int32] = [:]

    init(_ space: PatternSpace) {
      places = [
        (Int32(space.source), PatternAutomaton.start),
        (Int32(space.target), PatternAutomaton.start),
      ]
    }

    var result: (layout: TemporalLayout, actors: [Int32]) {
      (TemporalLayout(Contacts(actorCount: places.count, contacts)), places.map(\.actor))
    }

    mutating func add(from place: Int, to actor: Int, _ space: PatternSpace) {
      guard actor != space.source else { return }
      let (source, state) = places[place]
      let edges = space.table.view.index.edges
      for (edge, hopClass) in space.table.edges(from: Int(source), to: actor) {
        let next = space.table.automaton.next(state, hopClass)
        guard next >= 0, space.distance(of: actor, in: next) != nil else { continue }
        contacts.append(
          Contact(
            source: Int32(place), target: number(of: actor, next, space),
            earliest: edges.earliest[edge], latest: edges.latest(edge),
            isCertain: edges.traits(edge).contains(.isCertain), edge: Int32(edge)))
      }
    }

    private mutating func number(of actor: Int, _ state: Int32, _ space: PatternSpace) -> Int32 {
      if actor == space.target { return Int32(PatternPlaces.target) }
      let key = UInt64(actor) << 32 | UInt64(state)
      if let number = numbers[key] { return number }
      let number = Int32(places.count)
      numbers[key] = number
      places.append((Int32(actor), state))
      return number
    }
  }
}

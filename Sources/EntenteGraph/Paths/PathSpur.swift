/// A search for one path that can be kept from actors and first hops.
///
/// Each kind of view and of weight has code of its own below this point, and none above.
struct PathSpur {
  let view: ViewStorage

  /// What hops weigh; `nil` counts them.
  let weight: PathWeight?

  /// Finds the best path and leaves it in the scratch.
  ///
  /// - Parameters:
  ///   - source: The first actor.
  ///   - target: The last actor, another one.
  ///   - maxHops: The most hops; not looked at where hops are weighed.
  ///   - banned: Actors that the first hop must not lead to; `nil` if there are no bans at all.
  ///   - scratch: Where to work.
  /// - Returns: The path's weight; `nil` if there is none.
  func search(
    from source: Int, to target: Int, maxHops: Int = .max, banned: [Int32]? = nil,
    _ scratch: SearchScratch
  ) -> Double? {
    if let weight {
      switch (view.course, weight) {
      case (.ties, .count):
        return WeightedSearch.run(
          WeighedTieWalk(view.index), from: source, to: target, banned: banned, scratch: scratch)
      default:
        return WeightedSearch.run(
          WeighedHopWalk(view: view, weight: weight), from: source, to: target, banned: banned,
          scratch: scratch)
      }
    }
    let isFound =
      switch view.course {
      case .ties:
        Self.connect(TieWalk(view.index), source, target, maxHops, banned, scratch)
      case .window: Self.connect(WindowWalk(view), source, target, maxHops, banned, scratch)
      case .edges: Self.connect(EdgeWalk(view), source, target, maxHops, banned, scratch)
      }
    return isFound ? Double(scratch.path.count - 1) : nil
  }

  /// Without bans there is code that does not look for them.
  @inline(__always)
  private static func connect(
    _ walk: some Walk, _ source: Int, _ target: Int, _ maxHops: Int, _ banned: [Int32]?,
    _ scratch: SearchScratch
  ) -> Bool {
    if let banned {
      BidirectionalSearch.run(
        walk, from: source, to: target, maxHops: maxHops, banned: banned, scratch: scratch)
    } else {
      BidirectionalSearch.run(walk, from: source, to: target, maxHops: maxHops, scratch: scratch)
    }
  }

  /// The weight of a hop.
  func weight(from source: Int, to target: Int) -> Double {
    guard let weight else { return 1 }
    return weight.of(Hop(view: view, from: source, to: target))
  }
}

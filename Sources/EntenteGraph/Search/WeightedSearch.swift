/// The path of least weight between two actors, searched from both ends (Dijkstra).
///
/// Weights are at least 0. A search ends when the nearest actors of both ends are together no
/// nearer than the best path known: every path not looked at is at least that long.
enum WeightedSearch {
  /// Finds the path and leaves it in the scratch.
  ///
  /// - Parameters:
  ///   - walk: The way through the graph, with weights.
  ///   - source: The first actor.
  ///   - target: The last actor, another one.
  ///   - banned: Actors that the first hop must not lead to, as in a `BidirectionalSearch`.
  ///   - scratch: Where to work.
  /// - Returns: The weight; `nil` if there is no path.
  @inline(__always)
  static func run(
    _ walk: some WeightedWalk, from source: Int, to target: Int, banned: [Int32]? = nil,
    scratch: SearchScratch
  ) -> Double? {
    scratch.begin()
    let stamp = scratch.stamp
    let (bans, banStamp) = (scratch.bans, scratch.banStamp)
    let (forward, backward) = scratch.heaps
    forward.begin(source, stamp: stamp)
    backward.begin(target, stamp: stamp)
    var best = Double.infinity
    var meeting = -1
    while forward.count > 0, backward.count > 0, forward.least + backward.least < best {
      if forward.count <= backward.count {
        let actor = forward.removeFirst()
        let distance = forward.entries[actor].distance
        walk.visit(actor, forward: true) { other, weight in
          let total = distance + weight
          guard total < best else { return }
          if let banned {
            if bans[other] == banStamp { return }
            if actor == source, banned.contains(Int32(truncatingIfNeeded: other)) { return }
          }
          guard forward.relax(other, total, parent: actor, stamp: stamp) else { return }
          let entry = backward.entries + other
          if entry.pointee.stamp == stamp, total + entry.pointee.distance < best {
            best = total + entry.pointee.distance
            meeting = other
          }
        }
      } else {
        let actor = backward.removeFirst()
        let distance = backward.entries[actor].distance
        walk.visit(actor, forward: false) { other, weight in
          let total = distance + weight
          guard total < best else { return }
          if let banned {
            if bans[other] == banStamp { return }
            if other == source, banned.contains(Int32(truncatingIfNeeded: actor)) { return }
          }
          guard backward.relax(other, total, parent: actor, stamp: stamp) else { return }
          let entry = forward.entries + other
          if entry.pointee.stamp == stamp, total + entry.pointee.distance < best {
            best = total + entry.pointee.distance
            meeting = other
          }
        }
      }
    }
    guard meeting >= 0 else { return nil }
    scratch.path.begin()
    var actor = Int32(meeting)
    while actor >= 0 {
      scratch.path.append(actor)
      actor = forward.entries[Int(actor)].parent
    }
    scratch.path.reverse()
    actor = backward.entries[meeting].parent
    while actor >= 0 {
      scratch.path.append(actor)
      actor = backward.entries[Int(actor)].parent
    }
    return best
  }
}

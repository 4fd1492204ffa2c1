/// The path of fewest hops between two actors, searched from both ends.
///
/// Each turn takes the end that has less to look at one whole level further, so that a search
/// between two actors of a graph of thousands looks at a few hundred ties. The first actor that
/// both ends have met is on a shortest path: had a shorter one been left, its levels would have met
/// before.
enum BidirectionalSearch {
  /// Finds the path and leaves it in the scratch.
  ///
  /// - Parameters:
  ///   - walk: The way through the graph.
  ///   - source: The first actor.
  ///   - target: The last actor, another one.
  ///   - maxHops: The most hops.
  ///   - banned: Actors that the first hop must not lead to. Banned actors of the scratch are
  ///     passed by too, if there is a ban at all.
  ///   - scratch: Where to work.
  /// - Returns: Whether there is one.
  @inline(__always)
  static func run(
    _ walk: some Walk, from source: Int, to target: Int, maxHops: Int = .max,
    banned: [Int32]? = nil, scratch: SearchScratch
  ) -> Bool {
    scratch.begin()
    let (forward, backward) = (scratch.forward, scratch.backward)
    let (stamp, banStamp, bans) = (scratch.stamp, scratch.banStamp, scratch.bans)
    forward.marks[source] = SearchScratch.Mark(stamp: stamp, parent: -1)
    backward.marks[target] = SearchScratch.Mark(stamp: stamp, parent: -1)
    forward.queue[0] = Int32(truncatingIfNeeded: source)
    backward.queue[0] = Int32(truncatingIfNeeded: target)
    var (forwardHead, forwardTail) = (0, 1)
    var (backwardHead, backwardTail) = (0, 1)
    var forwardEffort = walk.effort(source, forward: true)
    var backwardEffort = walk.effort(target, forward: false)
    var hops = 0
    var meeting = -1
    while forwardHead < forwardTail, backwardHead < backwardTail, hops < maxHops {
      hops &+= 1
      if forwardEffort <= backwardEffort {
        let end = forwardTail
        forwardEffort = 0
        while forwardHead < end, meeting < 0 {
          let actor = Int(forward.queue[forwardHead])
          forwardHead &+= 1
          _ = walk.visit(actor, forward: true) { other in
            let mark = forward.marks + other
            if mark.pointee.stamp == stamp { return false }
            if let banned {
              if bans[other] == banStamp { return false }
              if actor == source, banned.contains(Int32(truncatingIfNeeded: other)) {
                return false
              }
            }
            mark.pointee = SearchScratch.Mark(
              stamp: stamp, parent: Int32(truncatingIfNeeded: actor))
            if backward.marks[other].stamp == stamp {
              meeting = other
              return true
            }
            forward.queue[forwardTail] = Int32(truncatingIfNeeded: other)
            forwardTail &+= 1
            forwardEffort &+= walk.effort(other, forward: true)
            return false
          }
        }
      } else {
        let end = backwardTail
        backwardEffort = 0
        while backwardHead < end, meeting < 0 {
          let actor = Int(backward.queue[backwardHead])
          backwardHead &+= 1
          _ = walk.visit(actor, forward: false) { other in
            let mark = backward.marks + other
            if mark.pointee.stamp == stamp { return false }
            if let banned {
              if bans[other] == banStamp { return false }
              if other == source, banned.contains(Int32(truncatingIfNeeded: actor)) {
                return false
              }
            }
            mark.pointee = SearchScratch.Mark(
              stamp: stamp, parent: Int32(truncatingIfNeeded: actor))
            if forward.marks[other].stamp == stamp {
              meeting = other
              return true
            }
            backward.queue[backwardTail] = Int32(truncatingIfNeeded: other)
            backwardTail &+= 1
            backwardEffort &+= walk.effort(other, forward: false)
            return false
          }
        }
      }
      if meeting >= 0 { break }
    }
    guard meeting >= 0 else { return false }
    join(meeting, scratch)
    return true
  }

  /// Writes down the path through the actor at which the ends met.
  private static func join(_ meeting: Int, _ scratch: SearchScratch) {
    scratch.path.begin()
    var actor = Int32(meeting)
    while actor >= 0 {
      scratch.path.append(actor)
      actor = scratch.forward.marks[Int(actor)].parent
    }
    scratch.path.reverse()
    actor = scratch.backward.marks[meeting].parent
    while actor >= 0 {
      scratch.path.append(actor)
      actor = scratch.backward.marks[Int(actor)].parent
    }
  }
}

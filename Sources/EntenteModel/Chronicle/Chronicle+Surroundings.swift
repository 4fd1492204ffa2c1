extension Chronicle {
  /// Returns what happens among the actors that are at most some hops away from others.
  ///
  /// A hop joins those who stand on the two sides of an event, or any two parties of a mutual one,
  /// whoever acts. Events keep those of their parties that are near; an event stays if one of its
  /// hops runs between two of them, a statement if who makes it is near.
  ///
  /// - Parameters:
  ///   - actors: From whom hops are counted.
  ///   - hops: The number of hops.
  /// - Returns: A new chronicle.
  /// - Complexity: O(n · `hops`) in the number of events and their parties.
  public func surroundings(of actors: Set<Identifier<Actor>>, hops: Int) -> Chronicle {
    var near = actors
    for _ in 0..<max(0, hops) {
      var found: Set<Identifier<Actor>> = []
      for event in events where event.relation != .other {
        if event.isMutual {
          if event.sources.contains(where: near.contains) { found.formUnion(event.sources) }
        } else if !event.targets.isEmpty {
          if event.sources.contains(where: near.contains) { found.formUnion(event.targets) }
          if event.targets.contains(where: near.contains) { found.formUnion(event.sources) }
        }
      }
      let known = near.count
      near.formUnion(found)
      // Nobody new is near, so nobody will be.
      if near.count == known { break }
    }
    var result = self
    result.events = events.compactMap { event in
      var event = event
      let hadTargets = !event.targets.isEmpty
      event.sources.removeAll { !near.contains($0) }
      event.targets.removeAll { !near.contains($0) }
      let stays: Bool
      if event.isMutual {
        stays = event.sources.count > 1
      } else {
        stays = !event.sources.isEmpty && (!hadTargets || !event.targets.isEmpty)
      }
      return stays ? event : nil
    }
    return result.withoutUnused()
  }
}

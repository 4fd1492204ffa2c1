package import EntenteModel

/// The aliases that the blocks of a run have given each actor so far.
///
/// Articles are read apart, so each names an actor in its own way. Repeating what earlier blocks
/// said lets a program that keeps the last record of every actor know all its aliases, without
/// merging.
package struct AliasMemory {
  /// The aliases of an actor, in the order in which they were first met.
  private struct Known {
    var order: [String] = []
    var members: Set<String> = []

    mutating func add(_ alias: String) {
      if members.insert(alias).inserted { order.append(alias) }
    }
  }

  private var known: [Identifier<Actor>: Known] = [:]

  package init() {}

  /// Adds to the actors of a block the aliases that they had in earlier blocks, behind their own.
  ///
  /// A name that an earlier block showed an actor under is an alias where this one shows another.
  ///
  /// - Parameter chronicle: The next block of the run.
  /// - Returns: Whether an actor has more aliases than before.
  /// - Complexity: O(n) in the number of aliases in the block and of its actors in earlier ones.
  package mutating func complete(_ chronicle: inout Chronicle) -> Bool {
    var isChanged = false
    for index in chronicle.actors.indices {
      let actor = chronicle.actors[index]
      var shown = Set(actor.aliases)
      shown.insert(actor.name)
      shown.formUnion(actor.names.values)
      let missing = (known[actor.id]?.order ?? []).filter { !shown.contains($0) }
      if !missing.isEmpty {
        chronicle.actors[index].aliases += missing
        isChanged = true
      }
      known[actor.id, default: Known()].add(actor.name)
      for alias in actor.aliases { known[actor.id, default: Known()].add(alias) }
    }
    return isChanged
  }
}

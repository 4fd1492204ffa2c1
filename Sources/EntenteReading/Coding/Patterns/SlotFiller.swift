internal import EntenteLanguage

/// Finds what fills the slots of a frame around a verb, an adjective or a noun.
struct SlotFiller {
  let tree: SentenceTree
  let parties: PartyFinder
  let isFrench: Bool

  /// The party in a slot beside the subject.
  ///
  /// - Parameters:
  ///   - slot: The slot.
  ///   - head: The verb, adjective or noun.
  ///   - object: The object of a light verb, whose complements count too.
  ///   - isPassive: Whether the verb is passive: its object is its subject.
  /// - Returns: The party, or `nil`.
  func party(_ slot: FrameSlot, of head: Int, object: Int?, isPassive: Bool) -> Party? {
    switch slot.dependency {
    case .subject, .clause, .openClause: return nil
    case .object:
      guard !isPassive else { return nil }
      return first(
        tree.children(of: head).filter { tree.relations[$0] == .object }, slot, things: true)
    case .indirectObject:
      return first(
        tree.children(of: head).filter { tree.relations[$0] == .indirectObject }, slot,
        things: false)
    case .oblique:
      if let found = marked(
        slot, below: head, in: [.oblique, .agent, .adverb, .indirectObject, .complement],
        things: true)
      {
        return found
      }
      if let object,
        let found = marked(slot, below: object, in: [.nominal, .oblique], things: true)
      {
        return found
      }
      // Complements of the verb that the analyzer hung on its object, or on another complement.
      for child in tree.children(of: head)
      where child != object
        && [.object, .oblique, .passiveSubject, .openComplement].contains(tree.relations[child])
      {
        if let found = marked(slot, below: child, in: [.nominal, .oblique], things: false) {
          return found.reached("attachment", 0.85)
        }
      }
      return nil
    case .objectNominal:
      guard let object else { return nil }
      return marked(slot, below: object, in: [.nominal], things: true)
    case .nominal:
      return nominal(slot, of: head)
    }
  }

  private func first(_ words: [Int], _ slot: FrameSlot, things: Bool) -> Party? {
    for word in words {
      if let party = parties.party(at: word, allowsThings: things), fits(party, word, slot) {
        return party
      }
    }
    return nil
  }

  /// The first dependent with one of the slot's markers.
  private func marked(
    _ slot: FrameSlot, below head: Int, in relations: Set<DependencyRelation>, things: Bool
  ) -> Party? {
    for child in tree.children(of: head) where relations.contains(tree.relations[child]) {
      guard hasMarker(child, slot.markers) else { continue }
      if let party = parties.party(at: child, allowsThings: things), fits(party, child, slot) {
        return party
      }
    }
    return nil
  }

  func hasMarker(_ word: Int, _ markers: [String]) -> Bool {
    let marker = tree.markers[word]
    if marker.isEmpty {
      // Pronouns before the verb: "lui".
      return tree.relations[word] == .indirectObject && markers.contains("à")
    }
    return markers.contains(marker) || markers.contains { marker.hasSuffix("_\($0)") }
  }

  /// Whether the party may stand in the slot: where one is, is not on whom one acts.
  private func fits(_ party: Party, _ word: Int, _ slot: FrameSlot) -> Bool {
    guard !slot.isPlace, let mention = parties.mention(at: word) else { return true }
    return !(mention.manner == .seat && mention.certainty < 0.5)
  }

  /// The complement of a noun: with a marker, as a demonym, as a genitive.
  private func nominal(_ slot: FrameSlot, of noun: Int) -> Party? {
    let wantsOwner = slot.markers.contains { ["de", "of", "'s"].contains($0) }
    var open = [noun]
    var depth = 0
    // Analyzers chain the complements of a noun: the second hangs on the first.
    while !open.isEmpty, depth < 3 {
      for word in open {
        for child in tree.children(of: word)
        where tree.relations[child] == .nominal || tree.relations[child] == .oblique
          || tree.relations[child] == .agent
        {
          guard hasMarker(child, slot.markers),
            let party = parties.party(at: child, allowsThings: true)
          else { continue }
          // A chained "de" belongs to its own noun.
          if depth > 0, wantsOwner, ["de", "of", "'s"].contains(tree.markers[child]) { continue }
          guard fits(party, child, slot) else { continue }
          return depth == 0 ? party : party.reached("chain", 0.9)
        }
      }
      open = open.flatMap { word in
        tree.children(of: word).filter {
          tree.relations[$0] == .nominal || tree.relations[$0] == .adjective && depth == 0
        }
      }
      depth += 1
    }
    return wantsOwner ? demonym(of: noun) : nil
  }

  /// "L'attaque russe", "the Russian attack", "US sanctions".
  private func demonym(of noun: Int) -> Party? {
    for child in tree.children(of: noun) {
      guard [.adjective, .nominal, .compound].contains(tree.relations[child]),
        let mention = parties.mention(at: child), tree.markers[child].isEmpty,
        mention.isAdjective || !isFrench
      else { continue }
      return Party(
        actors: mention.actors, span: mention.words, certainty: min(1, mention.certainty * 1.6),
        way: "demonym")
    }
    return nil
  }
}
